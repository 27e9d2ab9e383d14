"""The marks of two cities side by side: a disc for the left one, a diamond for the right one."""

from dataclasses import dataclass
from functools import partial

from htpy import Element, Node, fragment, g, line

from willdash.core.model import Area
from willdash.store.side_by_side import Block, Difference, Row
from willdash.text import Text
from willdash.views.drawing import Box, attributes, text_width, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.drawing.picture import Shown
from willdash.views.palette import INK, accent
from willdash.views.pictures.frame import wrapped
from willdash.views.pictures.ruler import Ruler, diamond, disc, rail, ruler_of
from willdash.views.pictures.said import has_sign, lines_at, lines_from, verdict_at, verdict_width
from willdash.views.pictures.several import row_words
from willdash.views.pictures.sizes import ROOMY, Sizes, is_narrow, sizes_in
from willdash.views.reading import missing_words, value_words
from willdash.views.template import INKS, Look

GAP = 14.0
"""Between columns; also what the line of the nine leaves free at both ends, for its marks."""
MARK = 0.46
"""Radius of a disc, in sizes of the font; a diamond's is half as large again."""
NAMES, SAID, REASON = 0.42, 0.15, 0.24
"""Parts of the width: at most for names; for verdicts in a column of their own; else at most for reasons."""
HIGHEST, HEAD = 4.4, 2.2
"""Of a row at most, and of the names of the two, in sizes of the font."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What is drawn: the one city is what the other is compared with."""

    block: Block
    first: Area
    second: Area


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where everything of a row lies.

    Attributes:
        name: width of the column of names.
        left: x at which the left values end, or in a narrow place begin.
        line: x from which to which the line of the nine goes.
        right: x at which the right values begin, or in a narrow place end.
        said: x at which verdicts begin, which then have a column of their own; else they stand under the
            right values, in a narrow place over them.
    """

    name: float
    left: float
    line: tuple[float, float]
    right: float
    said: float | None


def pair_marks(pair: Pair, text: Text, box: Box) -> Node:
    """The names of the two over a row for each indicator."""
    sizes = sizes_in(box)
    columns = _narrow(pair, text, box, sizes) if is_narrow(box) else _roomy(pair, text, box, sizes)
    head = sizes.plain * HEAD
    height = (box.height - head) / len(pair.block.rows)
    if not is_narrow(box):
        height = min(height, sizes.plain * HIGHEST)
    draw = _tall_row if is_narrow(box) else _row
    places = [
        Box(box.left, box.top + head + number * height, box.width, height)
        for number in range(len(pair.block.rows))
    ]
    return fragment[
        _heads(pair, text, box, columns, sizes),
        [
            draw(row, pair, text, place, columns, sizes)
            for row, place in zip(pair.block.rows, places, strict=True)
        ],
    ]


def _roomy(pair: Pair, text: Text, box: Box, sizes: Sizes) -> _Columns:
    """Names, left values, the line, right values and verdicts from left to right."""
    is_column, names = box.width >= ROOMY, _names_width(pair, text, sizes)
    least, most = box.width * SAID, box.width * (SAID if is_column else REASON)
    said = max(_said_width(row, text, sizes, most=most) for row in pair.block.rows)
    head = text_width(pair.second.label, sizes.plain, is_bold=True) + 4 * MARK * sizes.plain
    right = max(_widest(pair, 1, text, sizes), head)
    name = min(box.width * NAMES, names)
    left = box.left + name + GAP + _widest(pair, 0, text, sizes)
    start = box.right - (max(said, least) + GAP + right if is_column else max(said, right))
    verdict = start + right + GAP if is_column else None
    return _Columns(name, left, (left + 2 * GAP, start - 2 * GAP), start, verdict)


def _narrow(pair: Pair, text: Text, box: Box, sizes: Sizes) -> _Columns:
    """Values at both edges with the line between them; all else above."""
    left, right = (_widest(pair, place, text, sizes) for place in (0, 1))
    ends = (box.left + left + 1.5 * GAP, box.right - right - 1.5 * GAP)
    return _Columns(box.width, box.left, ends, box.right, None)


def _names_width(pair: Pair, text: Text, sizes: Sizes) -> float:
    """As wide as the longest name, and as what is said under it."""
    rows = [row.comparison for row in pair.block.rows]
    names = (text_width(text.words(row.indicator.short), sizes.plain) for row in rows)
    return 1 + max(*names, *(text_width(row_words(row, text), sizes.small) for row in rows))


def _heads(pair: Pair, text: Text, box: Box, columns: _Columns, sizes: Sizes) -> Node:
    """Each name beside its mark, and over the verdicts who is compared with whom."""
    y, radius = box.top + sizes.plain, sizes.plain * MARK
    colour, bold = (
        accent(pair.block.cluster.id),
        partial(words_at, y=y, size=sizes.plain, colour=INK, is_bold=True),
    )
    if is_narrow(box):
        return fragment[
            g(data_city=pair.first.slug)[
                disc(box.left + radius + 1, y, radius, colour),
                bold(box.left + 3 * radius + 3, words=pair.first.label),
            ],
            g(data_city=pair.second.slug)[
                diamond(box.right - 1.5 * radius - 2, y, 1.4 * radius),
                bold(box.right - 4 * radius - 2, words=pair.second.label, anchor="end"),
            ],
        ]
    return fragment[
        g(data_city=pair.first.slug)[
            disc(columns.left - radius, y, radius, colour),
            bold(columns.left - 3 * radius, words=pair.first.label, anchor="end"),
        ],
        g(data_city=pair.second.slug)[
            diamond(columns.right + 1.5 * radius, y, 1.4 * radius),
            bold(columns.right + 4 * radius, words=pair.second.label),
        ],
        # Where there is no room for it, the line under the title alone says so.
        lines_at(columns.said, y, _against(pair, text), size=sizes.small, width=box.right - columns.said)
        if columns.said
        else None,
    ]


def _row(row: Row, pair: Pair, text: Text, box: Box, columns: _Columns, sizes: Sizes) -> Element:
    """Everything of an indicator beside one another, under a thin rule."""
    middle = box.top + box.height / 2
    name, origin = text.words(row.comparison.indicator.short), row_words(row.comparison, text)
    names = len(wrapped(name, sizes.plain, columns.name)) * sizes.plain * LINE_HEIGHT
    origins = len(wrapped(origin, sizes.small, columns.name)) * sizes.small * LINE_HEIGHT
    top = middle - (names + origins) / 2
    grid = INKS[Look.GRID].colour
    rule: Shown = {"x1": box.left, "x2": box.right, "y1": box.top, "y2": box.top, "stroke": grid}
    value = partial(words_at, y=middle, size=sizes.plain, colour=INK, is_bold=True)
    left, right = _both(row, text)
    said = columns.said or columns.right
    # Where verdicts have no column, value and verdict lie around the middle together.
    under = 0.0 if columns.said else _said_height(row, box.right - said, text, sizes)
    return g[
        line(attributes({**rule, "stroke-width": 1.5})),
        lines_from(box.left, top, name, size=sizes.plain, width=columns.name, colour=INK),
        lines_from(box.left, top + names, origin, size=sizes.small, width=columns.name),
        value(columns.left, words=left, anchor="end"),
        value(columns.right, y=middle - under / 2, words=right),
        _line(row, pair, columns, middle, sizes),
        _said(row, said, middle + (sizes.plain * 0.62 if under else 0), box.right - said, text, sizes),
    ]


def _tall_row(row: Row, pair: Pair, text: Text, box: Box, columns: _Columns, sizes: Sizes) -> Element:
    """The name, under it year, level and verdict, then both values with the line between them."""
    name, origin = text.words(row.comparison.indicator.short), row_words(row.comparison, text)
    said = _said_width(row, text, sizes, most=box.width / 2)
    below = box.top + len(wrapped(name, sizes.plain, box.width)) * sizes.plain * LINE_HEIGHT
    origins = lines_from(box.left, below, origin, size=sizes.small, width=box.width - said - GAP)
    after = below + len(origins) * sizes.small * LINE_HEIGHT
    middle = after + sizes.plain * 0.75
    value = partial(words_at, y=middle, size=sizes.plain, colour=INK, is_bold=True)
    left, right = _both(row, text)
    return g[
        lines_from(box.left, box.top, name, size=sizes.plain, width=box.width, colour=INK),
        origins,
        value(columns.left, words=left),
        value(columns.right, words=right, anchor="end"),
        _line(row, pair, columns, middle, sizes),
        _said(row, box.right - said, below + sizes.small * LINE_HEIGHT / 2, said + 1, text, sizes),
    ]


def _line(row: Row, pair: Pair, columns: _Columns, y: float, sizes: Sizes) -> Node:
    """The nine as ticks, and the two joined by a thick line."""
    ruler = ruler_of(row.comparison, left=columns.line[0], right=columns.line[1], y=y)
    if ruler is None:
        return None
    radius, colour = sizes.plain * MARK, accent(pair.block.cluster.id)
    first, second = (cell.entry for cell in row.cells)
    return fragment[
        rail(ruler, row.comparison, reach=radius * 0.7),
        _joint(ruler, first.value, second.value, colour)
        if first.value is not None and second.value is not None
        else None,
        g(data_city=pair.first.slug)[disc(ruler.x(first.value), y, radius, colour)]
        if first.value is not None
        else None,
        g(data_city=pair.second.slug)[diamond(ruler.x(second.value), y, radius * 1.4)]
        if second.value is not None
        else None,
    ]


def _joint(ruler: Ruler, one: float, two: float, colour: str) -> Element:
    ends = {"x1": ruler.x(one), "x2": ruler.x(two), "y1": ruler.y, "y2": ruler.y}
    return line(attributes({**ends, "stroke": colour, "stroke-width": 6}))


def _said(row: Row, x: float, y: float, width: float, text: Text, sizes: Sizes) -> Node:
    """Sign and word of the verdict; in words alone why there is none."""
    found = _difference(row)
    if has_sign(found.verdict):
        return verdict_at(x, y, found.verdict, text, size=sizes.small)
    return lines_at(x, y, _why_none(row, text), size=sizes.small, width=width, colour=INK)


def _said_width(row: Row, text: Text, sizes: Sizes, *, most: float) -> float:
    """How wide the verdict is, or the reason why there is none, which is broken where it is wider."""
    reason = min(text_width(_why_none(row, text), sizes.small) + 1, most)
    return max(verdict_width(_difference(row).verdict, text, sizes.small), reason)


def _said_height(row: Row, width: float, text: Text, sizes: Sizes) -> float:
    """How high the verdict is, or the reason why there is none; nothing where neither is said."""
    has_verdict = has_sign(_difference(row).verdict)
    reason = "" if has_verdict else _why_none(row, text)
    lines = len(wrapped(reason, sizes.small, width)) if reason else int(has_verdict)
    return lines * sizes.small * LINE_HEIGHT


def _why_none(row: Row, text: Text) -> str:
    """That both show one figure, or why a figure is missing; nothing where a difference is not judged."""
    found, comparison = _difference(row), row.comparison
    entries = [cell.entry for cell in row.cells]
    lacking = [entry.reading for entry in entries if entry.value is None]
    if lacking:
        return missing_words(lacking[0], comparison.year, text)
    if found.is_same_figure:
        return text("confronto-same", area=entries[0].reading.observed.label)
    return ""


def _difference(row: Row) -> Difference:
    """The second city beside the first.

    Raises:
        ValueError: the row has no second city.
    """
    found = row.cells[1].difference
    if found is None:
        raise ValueError("the second city of a row has no difference from the first")
    return found


def _both(row: Row, text: Text) -> tuple[str, str]:
    """The figures of the two."""
    first, second = (
        value_words(cell.entry.reading, row.comparison.indicator, text) for cell in row.cells[:2]
    )
    return first, second


def _widest(pair: Pair, place: int, text: Text, sizes: Sizes) -> float:
    """Width of the longest figure of one of the two."""
    words = (_both(row, text)[place] for row in pair.block.rows)
    return max(text_width(each, sizes.plain, is_bold=True) for each in words)


def _against(pair: Pair, text: Text) -> str:
    return text("confronto-against", first=pair.first.label, second=pair.second.label)
