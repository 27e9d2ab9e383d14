"""What everybody reads about the desk: what can be brought, how, and how to be invited."""

from collections.abc import Mapping

from htpy import Element, Node, code, h1, h2, li, ol, p, section, ul

from willdash.core.model import Cluster
from willdash.text import Text
from willdash.views.desk.sets import Sets, sets_view
from willdash.views.links import Addresses

STEPS = ("template", "upload", "look", "submit", "online")
FILES = ("kinds", "people", "own")
COMMAND = "willdash invite"


def public_view(
    sets: Sets, clusters: Mapping[str, Cluster], to: Addresses, text: Text, *, said: Node = None
) -> Node:
    """The page of somebody without invitation.

    Args:
        sets: what can be brought.
        clusters: by id.
        to: addresses from the page.
        text: words of the language.
        said: why the reader is shown this; stands first.
    """
    return [
        h1(".page-title")[text("desk-heading")],
        p(".page-lead")[text("desk-lead")],
        said,
        _part(
            "what", text, p[text("desk-what-more")], sets_view(sets, clusters, to, text, with_templates=False)
        ),
        _part("how", text, ol(".desk-how")[[li[text(f"desk-how-{step}")] for step in STEPS]]),
        _part(
            "invited",
            text,
            p[text("desk-invited-more")],
            p[text("desk-invited-ask"), " ", code[COMMAND], "."],
            p[text("desk-invited-have")],
        ),
        _part("files", text, ul[[li[text(f"desk-files-{rule}")] for rule in FILES]]),
        _part("cookie", text, p[text("desk-cookie-more")]),
    ]


def _part(name: str, text: Text, *content: Node) -> Element:
    return section(".desk-part", aria_labelledby=f"desk-{name}")[
        h2(id=f"desk-{name}")[text(f"desk-{name}")], content
    ]
