"""The marks of the nine in order: axis, what they are compared with, and a row for each."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from htpy import Element, Node, circle, fragment, g, line, rect

from willdash.core.compare import Benchmark, Entry
from willdash.core.intervals import Estimate
from willdash.core.model import Level
from willdash.views.drawing import Look, attributes, text_width, value_stops, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.drawing.picture import Shown
from willdash.views.palette import INK, RAMPS, accent
from willdash.views.pictures.ranking import GAP, Ranking, rank_of, shared_of
from willdash.views.pictures.said import has_sign, lines_at, verdict_at
from willdash.views.pictures.sizes import is_narrow
from willdash.views.reading import missing_words, value_words
from willdash.views.template import INKS, PAPER

PEER = INKS[Look.PEER].colour
DOT = 0.5
"""Radius of a dot, in sizes of the font for names; a phone's is smaller, for intervals to be seen."""
INTERVAL, CAP = 6.0, 3.0
"""How thick an interval and its ends are."""
REFERENCE = 3.0


def axis_marks(ranking: Ranking) -> Node:
    """Round values under the plot, as many as there is room for, with a thin rule each."""
    size, plot, box = ranking.sizes.small, ranking.plot, ranking.box
    grid = INKS[Look.GRID].colour
    rows = [_across(plot.left, plot.right, ranking.y(n), grid, 1.5) for n in range(len(ranking.entries))]
    drawn: list[Element] = rows
    free = plot.left - GAP
    for stop in value_stops(ranking.span, ranking.nine.indicator, ranking.text):
        half = text_width(stop.words, size) / 2
        x = plot.x(stop.at)
        drawn.append(_upright(x, plot.top, plot.bottom, grid, 1.5))
        middle = min(x, box.right - half)
        if middle - half >= free:
            drawn.append(words_at(middle, box.bottom - size * 0.6, stop.words, size=size, anchor="middle"))
            free = middle + half + GAP / 2
    return fragment[drawn]


def head_marks(ranking: Ranking) -> Node:
    """What the nine are compared with: words over the plot, and a rule through all rows."""
    return fragment[list(_references(ranking))]


def row_marks(ranking: Ranking) -> Node:
    """The nine, joined where they have a figure in common."""
    return fragment[
        list(_joints(ranking)),
        [_row(ranking, number, entry) for number, entry in enumerate(ranking.entries)],
    ]


def ground_marks(ranking: Ranking) -> Node:
    """The row of the city of interest stands out."""
    own = next(number for number, entry in enumerate(ranking.entries) if _is_own(entry, ranking))
    return rect(_frame(ranking, own), rx="6", fill=RAMPS[ranking.nine.indicator.cluster][0])


def _references(ranking: Ranking) -> Iterator[Element]:
    size, top, plot = ranking.sizes.small, ranking.box.top, ranking.plot
    step = size * LINE_HEIGHT
    lines = 1 + max((each.line for each in ranking.references), default=0)
    for each in ranking.references:
        ink, x = INKS[each.look], ranking.x(each.value)
        y = top + (lines - each.line - 0.5) * step
        yield _upright(x, y - step / 2, plot.bottom, ink.colour, REFERENCE, dash=ink.dash)
        yield words_at(
            x - GAP / 2, y, each.words, size=size, colour=ink.words, anchor="end", is_bold=True, halo=True
        )


def _joints(ranking: Ranking) -> Iterator[Element]:
    """From each dot to the next one of the same figure."""
    if ranking.nine.level is not Level.REGIONE:
        return
    for number, (one, two) in enumerate(pairwise(ranking.entries)):
        if one.value is not None and one.reading.observed == two.reading.observed:
            yield _upright(ranking.x(one.value), ranking.y(number), ranking.y(number + 1), PEER, 4)


def _row(ranking: Ranking, number: int, entry: Entry) -> Element:
    """Rank, name, figure, dot and verdict of a city, or why it has no figure."""
    y, sizes, text, nine = ranking.y(number), ranking.sizes, ranking.text, ranking.nine
    own, plot = _is_own(entry, ranking), ranking.plot
    plain = partial(words_at, y=y, size=sizes.plain, colour=INK, anchor="end")
    return g(data_city=entry.area.slug)[
        # Without a fill, yet to be clicked on all over.
        rect(_frame(ranking, number), fill="none", pointer_events="all"),
        plain(ranking.name - GAP / 2, words=rank_of(entry, text)) if entry.rank else None,
        _name(ranking, entry, y, is_bold=own),
        plain(ranking.value, words=value_words(entry.reading, nine.indicator, text), is_bold=own),
        _mark(ranking, entry.estimate, y, is_own=own)
        if entry.estimate is not None
        else lines_at(
            plot.left, y, missing_words(entry.reading, nine.year, text), size=sizes.small, width=plot.width,
            colour=INK, halo=True,
        ),
        _region(ranking, entry, y),
        verdict_at(ranking.said, y, entry.verdict, text, size=sizes.small) if ranking.said else None,
    ]  # fmt: skip


def _name(ranking: Ranking, entry: Entry, y: float, *, is_bold: bool) -> Node:
    """The name; the region whose figure it is beside it, in a narrow place below it with the verdict."""
    sizes, text, x = ranking.sizes, ranking.text, ranking.name
    shared = shared_of(entry, ranking.nine)
    name = partial(words_at, x, words=entry.area.label, size=sizes.plain, colour=INK, is_bold=is_bold)
    region = partial(words_at, words=shared, size=sizes.small, colour=INK)
    if not shared and not (is_narrow(ranking.box) and has_sign(entry.verdict)):
        return name(y)
    if not is_narrow(ranking.box):
        beside = x + text_width(entry.area.label, sizes.plain, is_bold=is_bold) + GAP / 2
        return fragment[name(y), region(beside, y)]
    below = y + sizes.plain * 0.6
    after = x + text_width(shared, sizes.small)
    return fragment[
        name(y - sizes.plain * 0.5),
        region(x, below) if shared else None,
        verdict_at(after, below, entry.verdict, text, size=sizes.small),
    ]


def _mark(ranking: Ranking, estimate: Estimate, y: float, *, is_own: bool) -> Node:
    """The dot with its interval, whose ends stand out where it is narrower than the dot."""
    colour = accent(ranking.nine.indicator.cluster) if is_own else PEER
    radius = ranking.sizes.plain * DOT * (0.75 if is_narrow(ranking.box) else 1) * (1.15 if is_own else 1)
    dot: Shown = {"cx": ranking.x(estimate.value), "cy": y, "r": radius, "fill": colour}
    return fragment[
        _interval(ranking, estimate.low, estimate.high, y, colour, reach=radius + 4)
        if estimate.low is not None and estimate.high is not None
        else None,
        circle(attributes({**dot, "stroke": PAPER, "stroke-width": 2})),
    ]


def _interval(
    ranking: Ranking, low: float, high: float, y: float, colour: str, *, reach: float
) -> list[Element]:
    left, right = ranking.x(low), ranking.x(high)
    thick = _across(left, right, y, colour, INTERVAL)
    return [thick, *(_upright(x, y - reach, y + reach, colour, CAP) for x in (left, right))]


def _region(ranking: Ranking, entry: Entry, y: float) -> Node:
    """The value of the city's own region, where that is what it is compared with."""
    nine, half = ranking.nine, ranking.height * 0.38
    if nine.benchmarks.chosen is not Benchmark.REGION or nine.level is Level.REGIONE or entry.region is None:
        return None
    return _upright(ranking.x(entry.region), y - half, y + half, INK, REFERENCE)


def _is_own(entry: Entry, ranking: Ranking) -> bool:
    return entry.area.code == ranking.nine.city.area.code


def _frame(ranking: Ranking, number: int) -> dict[str, str]:
    top = ranking.plot.top + number * ranking.height
    place = {"x": ranking.box.left, "y": top, "width": ranking.box.width, "height": ranking.height}
    return attributes(place)


def _across(left: float, right: float, y: float, colour: str, width: float) -> Element:
    ends: Shown = {"x1": left, "x2": right, "y1": y, "y2": y, "stroke": colour, "stroke-width": width}
    return line(attributes(ends))


def _upright(x: float, top: float, bottom: float, colour: str, width: float, *, dash: str = "") -> Element:
    ends: Shown = {"x1": x, "x2": x, "y1": top, "y2": bottom, "stroke": colour, "stroke-width": width}
    return line(attributes({**ends, "stroke-dasharray": dash or None}))
