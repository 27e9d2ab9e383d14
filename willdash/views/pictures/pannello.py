"""A cluster's panel: a city's needs and responses side by side, each on the line of the nine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from htpy import Element, Node, fragment, g, line

from willdash.core.compare import Comparison
from willdash.core.model import Dimension
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import Box, attributes, text_width, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.drawing.picture import Shown
from willdash.views.links import Addresses
from willdash.views.palette import INK, accent
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture, wrapped
from willdash.views.pictures.ruler import disc, rail, ruler_of, tick
from willdash.views.pictures.said import has_sign, lines_from, verdict_at, verdict_width
from willdash.views.pictures.several import row_words, sources_words
from willdash.views.pictures.sizes import Sizes, is_narrow, sizes_in
from willdash.views.profile.words import average_of
from willdash.views.reading import missing_words, value_words
from willdash.views.template import SOFT

APART = 40.0
"""Between the two columns."""
GAP = 12.0
"""Between words in a line, and left free at both ends of the line of the nine."""
HEAD = 2.0
"""Height of a column's head, in sizes of the font."""
HIGHEST = 5.4
"""Of a row at most, likewise: a few rows do not drift apart."""
DOT, LARGEST_DOT = 0.34, 9.5
"""Radius of the dot, in parts of what a row has left for its line; and at most."""


def pannello(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Picture:
    """The panel of the cluster that the address names, else of the selected indicator's.

    Raises:
        LookupError: there is no such cluster.
    """
    catalog = store.catalog
    id = arguments.get("cluster") or catalog.indicators[selection.indicator].cluster
    cluster, city = catalog.clusters[id], store.city(selection.city)
    # A norm is for one indicator alone: one panel has one benchmark.
    benchmark = average_of(selection)
    found = store.panel(replace(selection, benchmark=benchmark), id)
    return Picture(
        title=text("pannello-title", cluster=text.words(cluster.label), city=city.label),
        subtitle=text("pannello-subtitle", than=text(f"rug-than-{benchmark}")),
        cluster=id,
        body=partial(_body, found, text) if found else empty(text),
        source=sources_words((row.indicator for row in found), store, text),
        address=Addresses(store.choices, selection, "/").city(selection.city),
        about=f"{id}-{selection.city}",
        note=text(
            "pannello-note",
            city=city.label,
            signs="all" if all(has_sign(row.city.verdict) for row in found) else "some",
        ),
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """A dimension with its rows; a dimension without any says so in the place of one."""

    dimension: Dimension
    rows: tuple[Comparison, ...]

    @property
    def places(self) -> int:
        """How many rows it takes."""
        return max(1, len(self.rows))


Column = list[_Group]


def _columns(found: Sequence[Comparison], *, narrow: bool) -> list[Column]:
    """Needs beside responses, in a narrow place above them; context below the shorter of the two."""
    groups = {
        each: _Group(each, tuple(row for row in found if row.indicator.dimension is each))
        for each in Dimension
    }
    needs, responses, context = (groups[each] for each in Dimension)
    rest = [context] if context.rows else []
    if narrow:
        return [[needs, responses, *rest]]
    return [[needs, *rest], [responses]] if needs.places < responses.places else [[needs], [responses, *rest]]


def _body(found: Sequence[Comparison], text: Text, box: Box) -> Node:
    """The columns, their rows all of one height."""
    sizes = sizes_in(box)
    columns = _columns(found, narrow=is_narrow(box))
    head = sizes.plain * HEAD
    room = min(_room(column, box.height, head) for column in columns)
    height = min(room, sizes.plain * HIGHEST)
    width = (box.width - APART * (len(columns) - 1)) / len(columns)
    return fragment[
        [
            _column(
                column,
                Box(box.left + number * (width + APART), box.top, width, box.height),
                head,
                height,
                text,
                sizes,
            )
            for number, column in enumerate(columns)
        ]
    ]


def _room(column: Column, height: float, head: float) -> float:
    """How high its rows may be."""
    return (height - len(column) * head) / sum(group.places for group in column)


def _column(column: Column, box: Box, head: float, height: float, text: Text, sizes: Sizes) -> Node:
    """Group under group."""
    drawn: list[Node] = []
    top = box.top
    for group in column:
        drawn.append(_head(group.dimension, box, top, head, text, sizes))
        top += head
        places = [Box(box.left, top + number * height, box.width, height) for number in range(group.places)]
        drawn += [_row(row, place, text, sizes) for row, place in zip(group.rows, places, strict=False)]
        if not group.rows:
            drawn += lines_from(
                box.left, top + GAP / 2, text(f"panel-empty-{group.dimension}"), size=sizes.plain,
                width=box.width,
            )  # fmt: skip
        top += group.places * height
    return fragment[drawn]


def _head(dimension: Dimension, box: Box, top: float, height: float, text: Text, sizes: Sizes) -> Node:
    """The name of a dimension over a rule."""
    y = top + height * 0.82
    rule: Shown = {"x1": box.left, "x2": box.right, "y1": y, "y2": y, "stroke": INK, "stroke-width": 2.5}
    words = text(f"dimension-{dimension}")
    middle = top + height * 0.4
    return fragment[
        words_at(box.left, middle, words, size=sizes.plain * 1.1, colour=INK, is_bold=True),
        line(attributes(rule)),
    ]


def _row(row: Comparison, box: Box, text: Text, sizes: Sizes) -> Element:
    """Name and figure, under them year and level with the verdict, then the line of the nine."""
    value, name = value_words(row.city.reading, row.indicator, text), text.words(row.indicator.short)
    verdict = row.city.verdict if row.city.value is not None else None
    said = verdict_width(verdict, text, sizes.small)
    room = box.width - text_width(value, sizes.plain, is_bold=True) - GAP
    names = wrapped(name, sizes.plain, room)
    below = box.top + len(names) * sizes.plain * LINE_HEIGHT
    origin = partial(
        lines_from, box.left, below, row_words(row, text), size=sizes.small, width=box.width - said - GAP
    )
    after = below + len(origin()) * sizes.small * LINE_HEIGHT
    plain = partial(words_at, size=sizes.plain, colour=INK)
    return g[
        lines_from(box.left, box.top, name, size=sizes.plain, width=room, colour=INK),
        plain(box.right, box.top + sizes.plain * 0.6, value, anchor="end", is_bold=True),
        origin(),
        verdict_at(box.right - said, below + sizes.small * 0.6, verdict, text, size=sizes.small),
        _line(row, box.inset(top=after - box.top, left=GAP, right=GAP), text, sizes),
    ]


def _line(row: Comparison, box: Box, text: Text, sizes: Sizes) -> Node:
    """The nine as ticks, their median, and the city as a dot; why it is none where it has no figure."""
    city = row.city
    ruler = ruler_of(row, left=box.left, right=box.right, y=box.top + box.height * 0.46)
    if ruler is None or city.value is None or row.median is None:
        return lines_from(
            box.left - GAP, box.top, missing_words(city.reading, row.year, text), size=sizes.small,
            width=box.width, colour=SOFT,
        )  # fmt: skip
    radius = min(box.height * DOT, LARGEST_DOT)
    return fragment[
        rail(ruler, row, reach=radius * 0.8),
        tick(ruler, row.median, reach=radius + 3, colour=INK, width=4),
        g(data_city=city.area.slug)[
            disc(ruler.x(city.value), ruler.y, radius, accent(row.indicator.cluster))
        ],
    ]
