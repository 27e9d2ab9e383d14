"""A wide table in a narrow place: it scrolls by itself, and the keyboard can scroll it."""

from htpy import Element, div

from willdash.text import Text


def scrolling(name: str, text: Text, *, css: str = "") -> Element:
    """The place for a table; a landmark, so every one on a page needs a name of its own.

    Args:
        name: what the table shows.
        text: words of the language.
        css: further classes.
    """
    return div(
        class_=["table-scroll", css],
        role="region",
        tabindex="0",
        aria_label=text("table-scroll", name=name),
    )
