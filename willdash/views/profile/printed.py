"""What a printed page has to say of itself: the site, what was selected, the date and the address."""

from collections.abc import Iterable
from datetime import date

from htpy import Element, p, section, span

from willdash.text import Text


def printed(chosen: Iterable[str], text: Text, *, address: str, today: date) -> Element:
    """A footer that only paper shows.

    Args:
        chosen: the selection in words.
        text: words of the language.
        address: whole address of the page.
        today: day of the print.
    """
    return section(".printed", aria_label=text("printed"))[
        p[span[text("site")], " · ", text("site-owner"), " · ", " · ".join(chosen)],
        p[text("printed-on", date=text.date(today.isoformat())), " · ", address],
    ]
