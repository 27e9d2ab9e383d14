"""The picture that other sites show of a page that is sent to them: where it is, and how large."""

from urllib.parse import urlencode

from willdash.core.selection import Selection

CARDS_AT = "/grafici/scheda"
CARD_SIZE = (1200, 630)
"""Pixels: 1.91 : 1, as services show it. They would cut 22 pixels off both edges of 16 : 9, and with them the
source and the address, which stand at the bottom."""
CARD_TYPE = "image/png"


def card_address(name: str, selection: Selection, **extra: str) -> str:
    """Path and query of a card; it names the whole selection, since cards are kept elsewhere for long.

    Args:
        name: as in `willdash.views.pictures.cards.CARDS`.
        selection: what it shows.
        extra: parameters that the picture has beside the selection, as ``cluster``; left out where empty.
    """
    named = {key: value for key, value in extra.items() if value}
    more = f"&{urlencode(named)}" if named else ""
    return f"{CARDS_AT}/{name}.png{selection.query()}{more}"
