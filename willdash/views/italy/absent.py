"""What the page of Italy says while the figures of all comuni have not been loaded."""

from htpy import Node, code, h1, p, pre

from willdash.text import Text

COMMAND = "willdash data load"


def not_loaded(text: Text) -> Node:
    """What is missing, and the command that loads it."""
    return [
        h1(".page-title")[text("italy-heading-none")],
        p(".page-lead")[text("italy-lead")],
        p(".alert.alert-warning")[text("italy-not-loaded")],
        p[text("italy-not-loaded-cure")],
        pre[code[COMMAND]],
    ]
