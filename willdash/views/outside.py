"""A link that leaves the site, and says so to whoever cannot see where it leads."""

from htpy import Element, Node, a, span

from willdash.text import Text


def outside(url: str, words: Node, text: Text) -> Element:
    """A link to another site.

    Args:
        url: where it leads.
        words: what it says.
        text: words of the language.
    """
    return a(href=url, rel="noopener external")[words, span(".visually-hidden")[" ", text("outside-link")]]
