"""HTML that repeats itself, written once: each text is a row of numbers into one table of pieces.

The pictures of one scene for nine cities and all years differ in a few marks and words; the outlines of the
map, which are most of a picture, are the same in all. ``assets/js/pack/pieces.js`` puts the texts together.
"""

import re
from collections.abc import Mapping, Sequence

BEFORE_ELEMENT = re.compile(r"(?=<[^/])")
LONG_ATTRIBUTE = re.compile(r'(?<=")([^"]{300,})(?=")')


class Pieces:
    """A table of pieces, each stored once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def table(self) -> Sequence[str]:
        """The pieces by their number."""
        return list(self._numbers)

    def numbers(self, html: str) -> list[int]:
        """The pieces that an HTML text is made of, in their order; joined they are the text again."""
        pieces = (piece for element in BEFORE_ELEMENT.split(html) for piece in LONG_ATTRIBUTE.split(element))
        return [self._numbers.setdefault(piece, len(self._numbers)) for piece in pieces if piece]


def packed(texts: Mapping[str, str]) -> dict[str, object]:
    """Texts by name as numbers; a text that is the same under several names is stored once.

    Args:
        texts: HTML by name.
    """
    pieces = Pieces()
    rows = {html: number for number, html in enumerate(dict.fromkeys(texts.values()))}
    return {
        "named": {name: rows[html] for name, html in texts.items()},
        "rows": [pieces.numbers(html) for html in rows],
        "pieces": pieces.table,
    }
