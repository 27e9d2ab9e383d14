"""The rug for a wide place: over each row what is measured, in the row the median, Italy and the nine."""

from dataclasses import dataclass

from htpy import Element, Node, fragment, g

from willdash.core.compare import Entry
from willdash.store.rug import Rug, RugRow
from willdash.text import Text
from willdash.views.drawing import Box, text_width, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.palette import INK
from willdash.views.pictures.rug_cells import figure, ground, origin_words, shared
from willdash.views.pictures.sizes import Sizes, sizes_in
from willdash.views.pictures.tones import tone, verdict_of
from willdash.views.template import SOFT

REFERENCES = 2
"""Columns before those of the cities."""
HIGHEST_ROW = 4.2
"""Of a row, in sizes of small type."""
BETWEEN = 3.0
"""Between cells."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Where rows and columns lie."""

    box: Box
    rug: Rug
    sizes: Sizes

    @property
    def head(self) -> float:
        """Height of the names of the columns, of two lines."""
        return 2 * self.sizes.small * LINE_HEIGHT

    @property
    def row(self) -> float:
        """Height of a row."""
        rows = len(self.rug.rows)
        return min((self.box.height - self.head) / max(rows, 1), HIGHEST_ROW * self.sizes.small)

    @property
    def column(self) -> float:
        """Width of a column."""
        return self.box.width / (REFERENCES + len(self.rug.cities))

    def title(self, number: int) -> float:
        """Middle of the line over a row."""
        return self.box.top + self.head + number * self.row + self.sizes.small * LINE_HEIGHT * 0.6

    def cell(self, number: int, column: int, span: int = 1) -> Box:
        """A place in a row, under its line."""
        over = self.sizes.small * LINE_HEIGHT * 1.15
        top = self.box.top + self.head + number * self.row + over
        left = self.box.left + column * self.column
        return Box(left + BETWEEN / 2, top, span * self.column - BETWEEN, self.row - over - BETWEEN)


def rug_table(rug: Rug, text: Text, box: Box) -> Node:
    """The heads, then two lines for each indicator.

    Args:
        rug: what is shown; as many rows as a hall can read.
        text: words of the language.
        box: where.
    """
    table = _Table(box, rug, sizes_in(box))
    return fragment[
        _heads(table, text),
        [
            [_title(row, number, table, text), _references(row, number, table, text)]
            + [
                _cell(
                    entry,
                    row,
                    text,
                    table.cell(number, REFERENCES + column, span),
                    size=table.sizes.plain,
                    is_shared=span > 1,
                )
                for entry, column, span in shared(row, rug)
            ]
            for number, row in enumerate(rug.rows)
        ],
    ]


def _heads(table: _Table, text: Text) -> list[Element]:
    """Names broken at spaces, on the line next to the rows; the city of interest in bold."""
    size, rug = table.sizes.small, table.rug
    names: list[tuple[str, str | None]] = [(text("rug-picture-median"), None), (text("rug-italia"), None)]
    names += [(city.label, city.slug) for city in rug.cities]
    return [
        g(data_city=slug)[
            words_at(
                table.cell(0, column).left + table.column / 2 - BETWEEN / 2,
                table.box.top + table.head - (place + 0.55) * size * LINE_HEIGHT,
                word,
                size=size,
                colour=INK,
                anchor="middle",
                is_bold=slug == rug.city.slug,
            )
        ]
        for column, (name, slug) in enumerate(names)
        for place, word in enumerate(reversed(name.split(" ")))
    ]


def _title(row: RugRow, number: int, table: _Table, text: Text) -> Node:
    """What is measured, year, level and unit; at the right end, whether it is a need or a response."""
    size, y = table.sizes.small, table.title(number)
    name = text.words(row.indicator.short)
    after = table.box.left + text_width(name, size, is_bold=True) + size * 0.8
    return fragment[
        words_at(table.box.left, y, name, size=size, colour=INK, is_bold=True),
        words_at(after, y, origin_words(row.comparison, text), size=size, colour=SOFT),
        words_at(
            table.box.right,
            y,
            text(f"dimension-{row.indicator.dimension}"),
            size=size,
            colour=SOFT,
            anchor="end",
        ),
    ]


def _references(row: RugRow, number: int, table: _Table, text: Text) -> list[Element]:
    """Median and Italy, which have no verdict and no ground."""
    words = [
        text("missing") if value is None else text.value(row.indicator, value)
        for value in (row.comparison.median, row.comparison.italy)
    ]
    return [
        words_at(
            cell.left + cell.width / 2,
            cell.top + cell.height / 2,
            each,
            size=table.sizes.plain * min(1, cell.width / text_width(each, table.sizes.plain)),
            colour=INK,
            anchor="middle",
        )
        for column, each in enumerate(words)
        for cell in [table.cell(number, column)]
    ]


def _cell(entry: Entry, row: RugRow, text: Text, cell: Box, *, size: float, is_shared: bool) -> Element:
    """A figure on its ground; one that several cities share is nobody's own."""
    fill, _ = tone(verdict_of(entry))
    return g(data_city=None if is_shared else entry.area.slug)[
        ground(cell, fill),
        figure(
            entry,
            row,
            text,
            x=cell.left + cell.width / 2,
            y=cell.top + cell.height / 2,
            size=size,
            room=cell.width - 2 * BETWEEN,
        ),
    ]
