"""Spines for a hall: over each what is measured, beside it the city's figure, under it ends and median."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from htpy import Element, Node, fragment, g, line, rect

from willdash.core.compare import Comparison
from willdash.core.model import Polarity
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.drawing import Box, attributes, text_width, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.palette import INK
from willdash.views.pictures.frame import wrapped
from willdash.views.pictures.rug_cells import origin_words
from willdash.views.pictures.said import lines_at, verdict_at, verdict_width
from willdash.views.pictures.sizes import Sizes, is_narrow, sizes_in
from willdash.views.pictures.spine_dot import spine_dot
from willdash.views.pictures.tones import verdict_of
from willdash.views.profile.spine import place
from willdash.views.reading import missing_words, value_words
from willdash.views.template import INKS, SOFT, Look

NAMES = 0.42
"""Of the width at most, for names that stand beside their spine."""
REASON = 0.2
"""Likewise, for the reason why there is no figure."""
GAP = 20.0
"""Between what is measured, the figure and the spine."""
HIGHEST = 5.4
"""Of a row, in sizes of plain type."""
APART = 22.0
"""Between rows that are as high as they need."""
SPINE, DOT = 1.25, 0.62
"""Height of a spine in sizes of plain type; radius of the city's dot in heights of a spine."""
TICK, MEDIAN = 2.5, 3.5
"""Widths of strokes."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The lines over a spine: what is measured in bold, then year, level and unit."""

    names: tuple[str, ...]
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths of what stands left of the spines."""

    names: float
    values: float


def spine_rows(rows: Sequence[ProfileRow], text: Text, box: Box) -> Node:
    """A row for each indicator.

    Args:
        rows: what is shown.
        text: words of the language.
        box: where; in a narrow place as high as `rows_height` says.
    """
    sizes = sizes_in(box)
    if not is_narrow(box):
        height = min(box.height / max(len(rows), 1), HIGHEST * sizes.plain)
        columns = _columns(rows, text, box.width, sizes)
        return [
            _beside(row, text, Box(box.left, box.top + number * height, box.width, height), columns, sizes)
            for number, row in enumerate(rows)
        ]
    drawn, top = [], box.top
    for row in rows:
        height = _height(row, text, box.width, sizes)
        drawn.append(_under(row, text, Box(box.left, top, box.width, height), sizes))
        top += height + APART
    return fragment[drawn]


def rows_height(rows: Sequence[ProfileRow], text: Text, width: float) -> float:
    """How high the rows are in a narrow place of a width."""
    sizes = sizes_in(Box(0, 0, width, 0))
    return sum(_height(row, text, width, sizes) + APART for row in rows) - APART


def _columns(rows: Sequence[ProfileRow], text: Text, width: float, sizes: Sizes) -> _Columns:
    """As wide as their words, as far as that leaves room for the spines."""
    names = [text_width(text.words(row.indicator.short), sizes.plain, is_bold=True) for row in rows]
    values = [text_width(_figure(row, text), sizes.large, is_bold=True) for row in rows]
    said = [_said_width(row, text, sizes, most=width * REASON) for row in rows]
    return _Columns(min(max(names, default=0), width * NAMES), max((*values, *said), default=0))


def _beside(row: ProfileRow, text: Text, box: Box, columns: _Columns, sizes: Sizes) -> Element:
    """What is measured, then the figure over what is said of it, then the spine."""
    values, middle = box.left + columns.names + GAP, box.top + sizes.plain * LINE_HEIGHT / 2
    name = text.words(row.indicator.short)
    size = sizes.plain * min(1, columns.names / text_width(name, sizes.plain, is_bold=True))
    origins = wrapped(origin_words(row.comparison, text), sizes.small, columns.names)
    lines = [(name, size, True), *((words, sizes.small, False) for words in origins)]
    said = middle + (sizes.large + sizes.small) / 2 * LINE_HEIGHT
    over = SPINE * sizes.plain * (DOT - 0.5) + 1
    spine = box.inset(left=columns.names + columns.values + 2 * GAP, top=over)
    return g(data_city=row.comparison.city.area.slug)[
        _words(lines, box.left, box.top),
        words_at(values, middle, _figure(row, text), size=sizes.large, colour=INK, is_bold=True),
        _said(row, text, values, said, columns.values, sizes),
        _spine(row, text, spine, sizes),
    ]


def _under(row: ProfileRow, text: Text, box: Box, sizes: Sizes) -> Element:
    """Words, the figure and the spine under one another."""
    head, step = list(_lines(_head(row, text, box.width, sizes), sizes)), sizes.large * 1.5
    below = box.top + sum(size for _, size, _ in head) * LINE_HEIGHT
    middle = below + step / 2
    said = _said_width(row, text, sizes, most=box.width / 2)
    figure = _figure(row, text)
    return g(data_city=row.comparison.city.area.slug)[
        _words(head, box.left, box.top),
        words_at(box.left, middle, figure, size=sizes.large, colour=INK, is_bold=True),
        _said(row, text, box.right - said, middle, said, sizes),
        _spine(row, text, box.inset(top=below + step - box.top), sizes),
    ]


def _height(row: ProfileRow, text: Text, width: float, sizes: Sizes) -> float:
    """Of a row whose parts are under one another."""
    words = sum(size * LINE_HEIGHT for _, size, _ in _lines(_head(row, text, width, sizes), sizes))
    return words + sizes.large * 1.5 + sizes.plain * SPINE + sizes.small * LINE_HEIGHT * 1.2


def _head(row: ProfileRow, text: Text, width: float, sizes: Sizes) -> _Head:
    names = wrapped(text.words(row.indicator.short), sizes.plain, width, is_bold=True)
    return _Head(tuple(names), tuple(wrapped(origin_words(row.comparison, text), sizes.small, width)))


def _lines(head: _Head, sizes: Sizes) -> Iterator[tuple[str, float, bool]]:
    for words in head.names:
        yield words, sizes.plain, True
    for words in head.origins:
        yield words, sizes.small, False


def _words(lines: Sequence[tuple[str, float, bool]], left: float, top: float) -> list[Element]:
    """Lines under one another; the names are in bold."""
    drawn = []
    for words, size, is_name in lines:
        middle = top + size * LINE_HEIGHT / 2
        colour = INK if is_name else SOFT
        drawn.append(words_at(left, middle, words, size=size, colour=colour, is_bold=is_name))
        top += size * LINE_HEIGHT
    return drawn


def _said(row: ProfileRow, text: Text, left: float, y: float, width: float, sizes: Sizes) -> Node:
    """The verdict by sign and word, or why there is no figure."""
    comparison = row.comparison
    if comparison.city.value is not None:
        return verdict_at(left, y, verdict_of(comparison.city), text, size=sizes.small)
    return lines_at(left, y, _why_none(comparison, text), size=sizes.small, width=width + 1, colour=SOFT)


def _said_width(row: ProfileRow, text: Text, sizes: Sizes, *, most: float) -> float:
    """How wide the verdict is; the reason why there is no figure is broken where it is wider than most."""
    if row.comparison.city.value is not None:
        return verdict_width(verdict_of(row.comparison.city), text, sizes.small)
    return min(text_width(_why_none(row.comparison, text), sizes.small), most)


def _why_none(comparison: Comparison, text: Text) -> str:
    return missing_words(comparison.city.reading, comparison.year, text)


def _figure(row: ProfileRow, text: Text) -> str:
    return value_words(row.comparison.city.reading, row.indicator, text)


def _spine(row: ProfileRow, text: Text, box: Box, sizes: Sizes) -> Node:
    """Range, bands, the nine, the median and the city's dot; under them the ends and the median in words."""
    spine, city = row.spine, row.comparison.city
    height = SPINE * sizes.plain
    bar = Box(box.left, box.top, box.width, height)
    bands = [
        (spine.low, spine.high, INKS[Look.AXIS].colour, 0.12),
        *(
            (
                (spine.bands.p10, spine.bands.p90, INKS[Look.RANGE].colour, 1.0),
                (spine.bands.p25, spine.bands.p75, INKS[Look.MIDDLE].colour, 1.0),
            )
            if spine.bands
            else ()
        ),
    ]
    return fragment[
        [_bar(bar, row, low, high, colour, thick) for low, high, colour, thick in bands],
        [
            g(data_city=slug)[_tick(bar, place(spine, value), INKS[Look.PEER].colour, TICK)]
            for value, slug in _nine(row.comparison)
        ],
        _tick(bar, place(spine, spine.median), INK, MEDIAN),
        spine_dot(bar.x(place(spine, city.value)), bar.y(50), verdict_of(city), height * DOT)
        if city.value is not None
        else None,
        _ends(row, text, bar, bar.bottom + sizes.small * LINE_HEIGHT * 0.7, sizes.small),
    ]


def _nine(comparison: Comparison) -> Iterator[tuple[float, str | None]]:
    """Each distinct figure of the nine once, and whose it is, unless several cities share it."""
    slugs: dict[tuple[str, float], list[str | None]] = {}
    for entry in comparison.entries:
        if entry.value is not None:
            slugs.setdefault((entry.reading.observed.code, entry.value), []).append(entry.area.slug)
    for (_, value), found in slugs.items():
        yield value, found[0] if len(found) == 1 else None


def _ends(row: ProfileRow, text: Text, bar: Box, y: float, size: float) -> list[Element]:
    """The left end, the median at its stroke, and the right end."""
    spine, indicator = row.spine, row.indicator
    ends = [("scene-spine-low", spine.low), ("scene-spine-high", spine.high)]
    if indicator.polarity is Polarity.LOWER:
        ends.reverse()
    told = [
        (bar.left, "start", *ends[0]),
        (bar.x(place(spine, spine.median)), "middle", "scene-spine-median", spine.median),
        (bar.right, "end", *ends[1]),
    ]
    return [
        words_at(x, y, text(key, value=text.value(indicator, value)), size=size, colour=INK, anchor=anchor)
        for x, anchor, key, value in told
    ]


def _bar(bar: Box, row: ProfileRow, low: float, high: float, colour: str, thick: float) -> Element:
    left, right = sorted((bar.x(place(row.spine, low)), bar.x(place(row.spine, high))))
    height = bar.height * thick
    shown = {"x": left, "y": bar.top + (bar.height - height) / 2, "width": right - left, "height": height}
    return rect(attributes(shown | {"fill": colour}))


def _tick(bar: Box, at: float, colour: str, width: float) -> Element:
    ends = {"x1": bar.x(at), "x2": bar.x(at), "y1": bar.top, "y2": bar.bottom}
    return line(attributes(ends | {"stroke": colour, "stroke-width": width}))
