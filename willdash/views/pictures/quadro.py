"""A cluster's rug as a picture: rows indicators, columns the median, Italy and the nine cities."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from htpy import Element, Node, fragment, rect

from willdash.core.compare import Entry
from willdash.core.model import Dimension, Level
from willdash.core.selection import Selection
from willdash.store.rug import Rug, RugRow, rug_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import Box, attributes, sign, text_width, words_at
from willdash.views.links import Addresses
from willdash.views.palette import INK, accent
from willdash.views.pictures.frame import Body, Picture
from willdash.views.pictures.rug_blocks import blocks_height, rug_blocks
from willdash.views.pictures.rug_table import rug_table
from willdash.views.pictures.sizes import is_narrow
from willdash.views.pictures.tones import FILLS, MISSING, PLAIN
from willdash.views.reading import SIGNS, level_words, value_words
from willdash.views.template import SOFT

SIGN = 12.0
"""Room for a sign, in pixels."""
ORDER = (Dimension.NEEDS, Dimension.RESPONSES, Dimension.CONTEXT)
HEADS, ORIGINS = 0.25, 0.13
"""Parts of the width: what is measured; year and level."""
HEAD_LINES = 3
"""Regions, then names of at most two words."""
HIGHEST_ROW = 30.0
LARGEST, SMALLEST = 15.5, 9.0
"""Sizes of the font."""


def quadro(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Picture:
    """The rug of the cluster that the address names, else of the selected indicator's.

    Raises:
        LookupError: there is no such cluster.
    """
    rug = _rug(store, selection, arguments)
    return _picture(
        store, selection, text, rug, subtitle="rug-picture-subtitle", body=partial(_matrix, rug, text)
    )


def quadro_featured(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Picture:
    """The featured rows of the rug, and that of the selected indicator, in large type.

    Raises:
        LookupError: there is no such cluster.
    """
    rug = _rug(store, selection, arguments).featured(selection.indicator)
    found = _picture(
        store, selection, text, rug, subtitle="scene-rug-subtitle", body=partial(_featured, rug, text)
    )
    return replace(found, tall=partial(blocks_height, rug, text))


def _rug(store: Store, selection: Selection, arguments: Mapping[str, str]) -> Rug:
    id = arguments.get("cluster") or store.catalog.indicators[selection.indicator].cluster
    return rug_of(store, id, selection, open_row=selection.indicator)


def _featured(rug: Rug, text: Text, box: Box) -> Node:
    return rug_blocks(rug, text, box) if is_narrow(box) else rug_table(rug, text, box)


def _picture(
    store: Store, selection: Selection, text: Text, rug: Rug, *, subtitle: str, body: Body
) -> Picture:
    """A rug with its title, what its verdicts are about, and its sources."""
    id = rug.cluster.id
    sources = dict.fromkeys(store.catalog.sources[row.indicator.source] for row in rug.rows)
    told = (f"{text.words(source.publisher)}, {text.words(source.title)}" for source in sources)
    return Picture(
        title=text("cluster-title", cluster=text.words(rug.cluster.label)),
        subtitle=text(subtitle, than=text(f"rug-than-{rug.benchmark}")),
        cluster=id,
        body=body,
        source="; ".join(told),
        address=Addresses(store.choices, selection, "/").cluster(id),
        about=f"{id}-{rug.city.slug}",
        note=text("rug-picture-note"),
    )


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where rows and columns lie in a box."""

    box: Box
    columns: int
    lines: int

    @property
    def height(self) -> float:
        """Of a line."""
        return min(self.box.height / self.lines, HIGHEST_ROW)

    @property
    def width(self) -> float:
        """Of a column of figures."""
        return self.box.width * (1 - HEADS - ORIGINS) / self.columns

    def size(self, words: str, room: float) -> float:
        """Size of the font in which words fit into a room, and into a line."""
        size = min(LARGEST, self.height * 0.72)
        return max(SMALLEST, min(size, size * room / max(text_width(words, size, is_bold=True), 1)))

    def left(self, column: int) -> float:
        """Left edge of a column of figures."""
        return self.box.left + self.box.width * (HEADS + ORIGINS) + column * self.width

    def centre(self, column: int) -> float:
        """Middle of a column of figures."""
        return self.left(column) + self.width / 2

    def middle(self, line: int) -> float:
        """Middle of a line."""
        return self.box.top + (line + 0.5) * self.height


def _matrix(rug: Rug, text: Text, box: Box) -> Node:
    """The heads, then a line for each dimension and each of its indicators."""
    lines = list(_lines(rug))
    grid = _Grid(box, 2 + len(rug.cities), len(lines) + HEAD_LINES)
    return fragment[
        _heads(rug, grid, text),
        [
            _row(line, number, rug, grid, text)
            if isinstance(line, RugRow)
            else _words(
                grid.box.left, number, text(f"dimension-{line}"), grid, grid.box.width, is_bold=True,
                colour=accent(rug.cluster.id),
            )
            for number, line in enumerate(lines, start=HEAD_LINES)
        ],
    ]  # fmt: skip


def _lines(rug: Rug) -> Iterator[Dimension | RugRow]:
    for dimension in ORDER:
        rows = [row for row in rug.rows if row.indicator.dimension is dimension]
        if rows:
            yield dimension
            yield from rows


def _heads(rug: Rug, grid: _Grid, text: Text) -> Node:
    """Regions over their cities, whose names are broken at spaces; the city of interest in bold."""
    names = [(text("rug-picture-median"), False), (text("rug-italia"), False)]
    names += [(city.label, city == rug.city) for city in rug.cities]
    words = [
        (column, HEAD_LINES - 1 - place, word, is_bold)
        for column, (name, is_bold) in enumerate(names)
        for place, word in enumerate(reversed(name.split(" ")))
    ]
    size = min(grid.size(word, grid.width - 4) for _, _, word, _ in words)
    return fragment[
        [
            words_at(grid.left(2 + rug.cities.index(cities[0])) + 3, grid.middle(0), region.label, size=size)
            for region, cities in rug.regions
        ],
        [
            words_at(
                grid.centre(column),
                grid.middle(line),
                word,
                size=size,
                anchor="middle",
                is_bold=is_bold,
                colour=INK,
            )
            for column, line, word, is_bold in words
        ],
    ]


def _row(row: RugRow, number: int, rug: Rug, grid: _Grid, text: Text) -> Node:
    comparison, indicator = row.comparison, row.indicator
    entries = {entry.area.code: entry for entry in comparison.entries}
    name, origin = text.words(indicator.short), f"{comparison.year}, {level_words(comparison.level, text)}"
    start = grid.box.left + grid.box.width * HEADS
    references = [comparison.median, comparison.italy]
    return fragment[
        _words(grid.box.left, number, name, grid, grid.box.width * HEADS - 8, colour=INK),
        _words(start, number, origin, grid, grid.box.width * ORIGINS - 8),
        [
            _words(
                grid.left(column) + grid.width / 2, number,
                text("missing") if value is None else text.value(indicator, value),
                grid, grid.width - 6, centred=True,
            )
            for column, value in enumerate(references)
        ],
        [
            _cell(entries[cities[0].code], row, number, column, len(cities), grid, text)
            for _, cities in rug.regions
            for column in [2 + rug.cities.index(cities[0])]
        ]
        if comparison.level is Level.REGIONE
        else [
            _cell(entries[city.code], row, number, column, 1, grid, text)
            for column, city in enumerate(rug.cities, start=2)
        ],
    ]  # fmt: skip


def _cell(entry: Entry, row: RugRow, number: int, column: int, span: int, grid: _Grid, text: Text) -> Node:
    """A value on the ground of its verdict, with its sign; one for all columns that share a figure."""
    words = value_words(entry.reading, row.indicator, text)
    verdict = entry.verdict if entry.value is not None else None
    mark = SIGNS[verdict] if verdict else ""
    fill, ink = FILLS.get(verdict, PLAIN) if verdict else MISSING
    middle = grid.left(column) + span * grid.width / 2 - len(mark) * SIGN / 2
    room = grid.width - len(mark) * SIGN - 6
    return fragment[
        _ground(grid, number, column, span, fill),
        _words(middle, number, words, grid, room, colour=ink, centred=True, is_bold=True),
        sign(
            mark, grid.left(column) + span * grid.width - SIGN * 0.8, grid.middle(number), size=9, colour=ink
        )
        if mark
        else None,
    ]


def _ground(grid: _Grid, number: int, column: int, span: int, fill: str) -> Element:
    top = grid.middle(number) - grid.height / 2
    return rect(
        attributes(
            {
                "x": grid.left(column) + 1, "y": top + 1, "width": span * grid.width - 2,
                "height": grid.height - 2, "fill": fill,
            }
        )
    )  # fmt: skip


def _words(
    x: float,
    number: int,
    words: str,
    grid: _Grid,
    room: float,
    *,
    colour: str = SOFT,
    is_bold: bool = False,
    centred: bool = False,
) -> Element:
    """Words in a line, as large as their room allows."""
    size = grid.size(words, room)
    anchor = "middle" if centred else "start"
    return words_at(x, grid.middle(number), words, size=size, colour=colour, anchor=anchor, is_bold=is_bold)
