"""The chosen indicator over the years: the same lines as in the page's trend chart, every one named."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from htpy import Element, Node, fragment, g, line

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import (
    Axis,
    Box,
    Dot,
    Drawing,
    Line,
    Look,
    Mark,
    Rule,
    Span,
    Stop,
    attributes,
    in_picture,
    spread,
    text_width,
    value_stops,
    words_at,
)
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.drawing.picture import PAD, plot_box
from willdash.views.links import Addresses
from willdash.views.palette import INK
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.sizes import axis_size, names_size
from willdash.views.pictures.words import source_words, told
from willdash.views.template import INKS
from willdash.views.trend.lines import Kind, lines_of
from willdash.views.trend.lines import Line as Trend
from willdash.views.trend.scale import Scale, scale_of, year_ticks

LOOKS = {Kind.CITY: Look.CITY, Kind.PEER: Look.PEER, Kind.REGION: Look.REGION, Kind.ITALY: Look.ITALY}
YEARS_APART = 7.0
"""Between two years under the axis, in per cent of it, unless its width is known."""
YEAR_WIDTH = 2.9
"""Of a year with what is free beside it, in sizes of the font."""
LINK, GAP = 14.0, 5.0
"""From the plot to the names, and between the end of a link and its name."""


def andamento(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """The city over the years, the nine behind it, its region and Italy beside it."""
    nine = store.nine(selection.indicator, selection.year, selection.city)
    region, italy = (store.series(selection.indicator, code) for code in (nine.region.code, "IT"))
    lines = lines_of(nine, region, italy, text, region_name=nine.region.label)
    years = sorted({year for line in lines for year, _ in line.series})
    label, city = text.words(nine.indicator.label), nine.city.area.label
    has_gaps = any(two - one > 1 for line in lines for (one, _), (two, _) in pairwise(line.series))
    return Picture(
        title=text("pictures-title", indicator=label, place=city),
        subtitle=told(nine, text, when=_when(years, text)),
        cluster=nine.indicator.cluster,
        body=partial(_body, lines, nine, text) if lines else empty(text),
        source=source_words(store.catalog.sources[nine.indicator.source], text),
        address=Addresses(store.choices, selection, "/").here(),
        about=f"{selection.city}-{selection.indicator}",
        note=text("pictures-trend-note", level=nine.level.value, gaps="yes" if has_gaps else "no"),
    )


def trend_drawing(
    lines: tuple[Trend, ...], nine: Comparison, text: Text, *, apart: float = YEARS_APART
) -> Drawing:
    """The lines between their axes, without their names.

    Args:
        lines: what is drawn, the uppermost last; at least one.
        nine: the chosen indicator and year.
        text: words of the language.
        apart: the least distance between two written years, in per cent of the axis.
    """
    scale = _scale(lines, nine)
    years = {year for line in lines for year, _ in line.series}
    shown = year_ticks(years, scale, marked=nine.year, apart=apart)
    is_within = scale.first <= nine.year <= scale.last
    return Drawing(
        (
            *((Rule.upright(scale.x(nine.year), Look.AXIS),) if is_within else ()),
            *(mark for line in lines for mark in _marks(line, scale, nine.year)),
        ),
        cluster=nine.indicator.cluster,
        across=Axis(
            tuple(Stop(scale.x(year), str(year), is_chosen=year == nine.year) for year in shown),
            has_grid=False,
        ),
        up=Axis(value_stops(Span(scale.low, scale.high), nine.indicator, text, upwards=True)),
    )


def _body(lines: tuple[Trend, ...], nine: Comparison, text: Text, box: Box) -> Node:
    """The lines, and right of them the name and last figure of every one."""
    size, axis = names_size(box), axis_size(box)
    scale = _scale(lines, nine)
    names = [_name(line, scale, nine.indicator, text) for line in lines]
    widest = max(
        text_width(words, size, is_bold=line.kind is Kind.CITY)
        for words, line in zip(names, lines, strict=True)
    )
    inner = box.inset(right=widest + LINK + GAP - PAD)
    plot = plot_box(trend_drawing(lines, nine, text), inner, axis)
    apart = 100 * YEAR_WIDTH * axis / plot.width
    wanted = [plot.y(scale.y(line.series[-1][1])) for line in lines]
    low, high = box.top + size / 2, max(plot.bottom, box.top + size * LINE_HEIGHT * len(lines))
    places = spread(wanted, apart=size * LINE_HEIGHT, low=low, high=high)
    return fragment[
        in_picture(trend_drawing(lines, nine, text, apart=apart), inner, size=axis),
        [
            _named(line, words, place, plot, scale, nine, size=size)
            for line, words, place in zip(lines, names, places, strict=True)
        ],
        _chosen(nine, plot, scale, text, size=size),
    ]


def _scale(lines: tuple[Trend, ...], nine: Comparison) -> Scale:
    return scale_of((line.series for line in lines), decimals=nine.indicator.decimals)


def _marks(line: Trend, scale: Scale, year: int) -> list[Mark]:
    """Strokes from year to year, dotted over years without a figure; dots where no stroke would be seen."""
    look = LOOKS[line.kind]
    points = [(scale.x(when), scale.y(value)) for when, value in line.series]
    whens = [when for when, _ in line.series]
    strokes: list[Mark] = [
        Line((one, two), look, is_jump=then - when > 1)
        for (one, two), (when, then) in zip(pairwise(points), pairwise(whens), strict=True)
    ]
    alone = [when for when in whens if not {when - 1, when + 1} & set(whens)]
    dotted = {*alone, year} if line.kind is Kind.CITY else set(alone)
    return strokes + [Dot(x, y, look) for (x, y), when in zip(points, whens, strict=True) if when in dotted]


def _named(
    trend: Trend, words: str, place: float, plot: Box, scale: Scale, nine: Comparison, *, size: float
) -> Element:
    """Name and last figure, with a link from the end of a line that reaches the last year."""
    when, value = trend.series[-1]
    end, ink = plot.y(scale.y(value)), INKS[Look.AXIS]
    link = {"x1": plot.right, "y1": end, "x2": plot.right + LINK, "y2": place}
    return g(data_city=_city(trend, nine))[
        line(attributes(link | {"stroke": ink.colour, "stroke-width": 1.5})) if when == scale.last else None,
        words_at(
            plot.right + LINK + GAP,
            place,
            words,
            size=size,
            colour=INKS[Look.ITALY].words if trend.kind is Kind.ITALY else INK,
            is_bold=trend.kind is Kind.CITY,
        ),
    ]


def _name(line: Trend, scale: Scale, indicator: Indicator, text: Text) -> str:
    """Name and last figure, with the year where the line ends early."""
    when, value = line.series[-1]
    name = line.name if when == scale.last else text("trend-end-early", name=line.name, year=str(when))
    return text("pictures-value", name=name, value=text.value(indicator, value))


def _city(line: Trend, nine: Comparison) -> str | None:
    """The one city that a line is about; a regional figure may be that of several."""
    found = [entry.area.slug for entry in nine.entries if entry.reading.observed.label == line.name]
    return found[0] if len(found) == 1 and line.kind in {Kind.CITY, Kind.PEER} else None


def _chosen(nine: Comparison, plot: Box, scale: Scale, text: Text, *, size: float) -> Node:
    """The city's figure of the chosen year, where that is not its last one, which stands beside its name."""
    value = nine.city.value
    if value is None or nine.year >= nine.city.reading.series[-1][0]:
        return None
    words, x = text.value(nine.indicator, value), plot.x(scale.x(nine.year))
    is_right = x + GAP + text_width(words, size, is_bold=True) <= plot.right
    return words_at(
        x + GAP if is_right else x - GAP,
        max(plot.y(scale.y(value)) - size, plot.top + size / 2),
        words,
        size=size,
        colour=INK,
        anchor="start" if is_right else "end",
        is_bold=True,
        halo=True,
    )


def _when(years: list[int], text: Text) -> str:
    if len(years) < 2:
        return "".join(str(year) for year in years)
    return text("pictures-trend-years", first=str(years[0]), last=str(years[-1]))
