"""Where a page stands, in Bootstrap Italia's markup."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element, a, li, nav, ol, span

from willdash.text import Text


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page on the way to the one shown: what it is called, and its address."""

    words: str
    address: str


def breadcrumb(trail: Sequence[Crumb], here: str, text: Text) -> Element:
    """The pages from the home page on; the last is the one shown.

    Args:
        trail: the pages before it.
        here: what the page is called.
        text: words of the language.
    """
    return nav(".breadcrumb-container", aria_label=text("breadcrumb"))[
        ol(".breadcrumb")[
            [
                li(".breadcrumb-item")[
                    a(href=crumb.address)[crumb.words], span(".separator", aria_hidden="true")["›"]
                ]
                for crumb in trail
            ],
            li(".breadcrumb-item.active", aria_current="page")[here],
        ]
    ]
