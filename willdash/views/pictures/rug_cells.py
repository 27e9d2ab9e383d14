"""Cells of a rug that is shown to a hall: a figure on the ground of its verdict, with the verdict's sign."""

from htpy import Element, Node, fragment, rect

from willdash.core.compare import Comparison, Entry
from willdash.core.model import Level
from willdash.store.rug import Rug, RugRow
from willdash.text import Text
from willdash.views.drawing import Box, attributes, sign, text_width, words_at
from willdash.views.pictures.tones import tone, verdict_of
from willdash.views.reading import SIGNS, level_words, unit_suffix, value_words

SIGN, BESIDE = 0.72, 0.3
"""Of a sign, and of what is free between it and its figure, in sizes of the font."""


def ground(box: Box, fill: str) -> Element:
    """The filled ground of a cell."""
    place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height, "rx": 3}
    return rect(attributes(place | {"fill": fill}))


def figure(entry: Entry, row: RugRow, text: Text, *, x: float, y: float, size: float, room: float) -> Node:
    """The figure and its sign, centred; the type gives way where both are wider than their room.

    Args:
        entry: whose figure it is.
        row: of the rug.
        text: words of the language.
        x: of the middle.
        y: of the middle.
        size: of the font at most.
        room: the width.
    """
    verdict, words = verdict_of(entry), value_words(entry.reading, row.indicator, text)
    _, ink = tone(verdict)
    mark = SIGNS[verdict] if verdict else ""
    size *= min(1.0, room / _width(words, mark, size))
    start = x - _width(words, mark, size) / 2
    return fragment[
        words_at(start, y, words, size=size, colour=ink, is_bold=True),
        sign(mark, x + _width(words, mark, size) / 2 - size * SIGN / 2, y, size=size * SIGN, colour=ink)
        if mark
        else None,
    ]


def origin_words(comparison: Comparison, text: Text) -> str:
    """Year, level and, where the figures do not carry it, the unit."""
    told = f"{comparison.year}, {level_words(comparison.level, text)}"
    unit = unit_suffix(comparison.indicator, text).strip()
    return f"{told}, {unit}" if unit else told


def shared(row: RugRow, rug: Rug) -> list[tuple[Entry, int, int]]:
    """The figures in the order of the columns: whose, from which column on, and over how many.

    Cities of one region share its figure.
    """
    entries = {entry.area.code: entry for entry in row.comparison.entries}
    columns = {city.code: number for number, city in enumerate(rug.cities)}
    if row.comparison.level is Level.REGIONE:
        return [(entries[cities[0].code], columns[cities[0].code], len(cities)) for _, cities in rug.regions]
    return [(entries[code], column, 1) for code, column in columns.items()]


def _width(words: str, mark: str, size: float) -> float:
    return text_width(words, size, is_bold=True) + size * (SIGN + BESIDE) * bool(mark)
