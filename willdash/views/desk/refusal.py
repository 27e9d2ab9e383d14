"""What is said where something cannot be done: what stood in the way, and where to go on."""

from htpy import Element, Node, a, div, h1, p

from willdash.text import Text


def refusal_view(sentence: str, back: str, text: Text) -> Node:
    """A page of one sentence.

    Args:
        sentence: what happened and what to do.
        back: address to go on from.
        text: words of the language.
    """
    return [
        h1(".page-title")[text("desk-refused")],
        warning(p[sentence], p[a(href=back)[text("desk-back")]]),
    ]


def warning(*content: Node) -> Element:
    """A frame that is read out at once, since the page answers what its reader has just sent."""
    return div(".alert.alert-warning", role="alert")[content]
