"""Choices on a page that is a whole document: plain forms, which a script sends as soon as they change."""

from htpy import Element, Node, button, fragment, input

from willdash.text import Text
from willdash.views.links import Addresses


def kept_fields(to: Addresses, *, without: tuple[str, ...], path: str = "") -> Node:
    """Hidden fields that carry the selection along, but for those that the form itself asks for.

    Args:
        to: addresses from the page shown.
        without: fields of the selection that the form has controls for.
        path: where the form leads; the page shown unless given.
    """
    kept = to.kept(path or to.path)
    return fragment[
        [input(type="hidden", name=name, value=value) for name, value in kept.items() if name not in without]
    ]


def choices_go(text: Text) -> Element:
    """The button that sends the form; hidden where a script does so at every change."""
    return button(".btn.btn-primary.choices-go", type="submit")[text("choices-go")]
