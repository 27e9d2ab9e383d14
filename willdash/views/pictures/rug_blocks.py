"""The rug for a narrow place: a block for each indicator, in it a cell for each of the nine."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from htpy import Element, Node, fragment, g

from willdash.core.compare import Entry
from willdash.core.model import Level
from willdash.store.rug import Rug, RugRow
from willdash.text import Text
from willdash.views.drawing import Box, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.palette import INK
from willdash.views.pictures.frame import wrapped
from willdash.views.pictures.rug_cells import figure, ground, origin_words
from willdash.views.pictures.sizes import Sizes, sizes_in
from willdash.views.pictures.tones import tone, verdict_of
from willdash.views.template import SOFT

ACROSS = 3
"""Cells in a line."""
BETWEEN, APART, PAD = 4.0, 22.0, 5.0
"""Between cells, between blocks, and within a cell above and below its lines."""
VALUE = 78.0
"""Room for a figure beside a name."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A figure with the name it stands under; of a region, with those of its cities."""

    entry: Entry
    names: str
    slug: str | None
    is_own: bool


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of an indicator's head, and its cells."""

    row: RugRow
    head: tuple[tuple[str, bool], ...]
    cells: tuple[_Cell, ...]
    across: int

    def head_height(self, sizes: Sizes) -> float:
        """Of the lines over the cells."""
        return len(self.head) * sizes.plain * LINE_HEIGHT + PAD

    def height(self, sizes: Sizes) -> float:
        """Of all, with what is free below."""
        lines = ceil(len(self.cells) / self.across)
        return self.head_height(sizes) + lines * (_cell_height(sizes, self.across) + BETWEEN) + APART


def rug_blocks(rug: Rug, text: Text, box: Box) -> Node:
    """The blocks under one another.

    Args:
        rug: what is shown.
        text: words of the language.
        box: where; as high as `blocks_height` says.
    """
    sizes, top, drawn = sizes_in(box), box.top, []
    for block in _blocks(rug, text, box.width, sizes):
        drawn.append(_block(block, text, box.inset(top=top - box.top), sizes))
        top += block.height(sizes)
    return fragment[drawn]


def blocks_height(rug: Rug, text: Text, width: float) -> float:
    """How high the blocks are in a place of a width."""
    sizes = sizes_in(Box(0, 0, width, 0))
    return sum(block.height(sizes) for block in _blocks(rug, text, width, sizes)) - APART


def _blocks(rug: Rug, text: Text, width: float, sizes: Sizes) -> Iterator[_Block]:
    for row in rug.rows:
        comparison = row.comparison
        dimension = text(f"dimension-{row.indicator.dimension}")
        others = [("rug-picture-median", comparison.median), ("rug-italia", comparison.italy)]
        known = [
            text("pictures-value", name=text(key), value=text.value(row.indicator, value))
            for key, value in others
            if value is not None
        ]
        names = wrapped(text.words(row.indicator.short), sizes.plain, width, is_bold=True)
        told = [f"{dimension}, {origin_words(comparison, text)}", text("pictures-list").join(known)]
        lines = [line for words in told if words for line in wrapped(words, sizes.small, width)]
        is_regional = comparison.level is Level.REGIONE
        yield _Block(
            row,
            (*((name, True) for name in names), *((line, False) for line in lines)),
            tuple(_regional(row, rug) if is_regional else _own(row, rug)),
            1 if is_regional else ACROSS,
        )


def _own(row: RugRow, rug: Rug) -> Iterator[_Cell]:
    for entry in row.comparison.entries:
        yield _Cell(entry, entry.area.label, entry.area.slug, entry.area == rug.city)


def _regional(row: RugRow, rug: Rug) -> Iterator[_Cell]:
    """One cell for all cities of a region, which share its figure."""
    entries = {entry.area.code: entry for entry in row.comparison.entries}
    for region, cities in rug.regions:
        names = f"{region.label}: {', '.join(city.label for city in cities)}"
        slug = cities[0].slug if len(cities) == 1 else None
        yield _Cell(entries[cities[0].code], names, slug, rug.city in cities)


def _block(block: _Block, text: Text, box: Box, sizes: Sizes) -> Node:
    step, under = sizes.plain * LINE_HEIGHT, box.inset(top=block.head_height(sizes))
    return fragment[
        [
            words_at(
                box.left,
                box.top + (number + 0.5) * step,
                words,
                size=sizes.plain if is_name else sizes.small,
                colour=INK if is_name else SOFT,
                is_bold=is_name,
            )
            for number, (words, is_name) in enumerate(block.head)
        ],
        [_cell(cell, block, number, text, under, sizes) for number, cell in enumerate(block.cells)],
    ]


def _cell(cell: _Cell, block: _Block, number: int, text: Text, box: Box, sizes: Sizes) -> Element:
    """Name over figure; where there is one cell a line, name before figure."""
    line, column = divmod(number, block.across)
    width = (box.width - BETWEEN * (block.across - 1)) / block.across
    height = _cell_height(sizes, block.across)
    left, top = box.left + column * (width + BETWEEN), box.top + line * (height + BETWEEN)
    fill, ink = tone(verdict_of(cell.entry))
    is_line = block.across == 1
    room = VALUE if is_line else width - 2 * PAD
    return g(data_city=cell.slug)[
        ground(Box(left, top, width, height), fill),
        words_at(
            left + PAD if is_line else left + width / 2,
            top + (height / 2 if is_line else PAD + sizes.small * LINE_HEIGHT / 2),
            cell.names,
            size=sizes.small,
            colour=ink,
            anchor="start" if is_line else "middle",
            is_bold=cell.is_own,
        ),
        figure(
            cell.entry,
            block.row,
            text,
            x=left + (width - PAD - VALUE / 2 if is_line else width / 2),
            y=top + (height / 2 if is_line else height - PAD - sizes.plain * LINE_HEIGHT / 2),
            size=sizes.plain,
            room=room,
        ),
    ]


def _cell_height(sizes: Sizes, across: int) -> float:
    lines = sizes.plain if across == 1 else sizes.plain + sizes.small
    return lines * LINE_HEIGHT + 2 * PAD
