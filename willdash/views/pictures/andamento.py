"""The chosen indicator over the years: the same lines as in the page's trend chart, every one named."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import (
    Axis,
    Dot,
    Drawing,
    Line,
    Look,
    Mark,
    Rule,
    Side,
    Stop,
    Wanted,
    in_picture,
    spread,
    value_stops,
)
from willdash.views.drawing.scale import Span
from willdash.views.links import Addresses
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.words import source_words, told
from willdash.views.trend.lines import Kind, lines_of
from willdash.views.trend.lines import Line as Trend
from willdash.views.trend.scale import Scale, scale_of, year_ticks

LOOKS = {Kind.CITY: Look.CITY, Kind.PEER: Look.CROWD, Kind.REGION: Look.REGION, Kind.ITALY: Look.ITALY}
YEARS_APART = 7.0
LABEL_APART = 5.9
"""Height of a label, in per cent of the plot of a picture."""
LABEL_AT, LINK_TO = 102.5, 102.0
MOST_NAMED = 14


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
        body=partial(in_picture, trend_drawing(lines, nine, text)) if lines else empty(text),
        source=source_words(store.catalog.sources[nine.indicator.source], text),
        address=Addresses(store.choices, selection, "/").here(),
        about=f"{selection.city}-{selection.indicator}",
        note=text("pictures-trend-note", level=nine.level.value, gaps="yes" if has_gaps else "no"),
    )


def trend_drawing(lines: tuple[Trend, ...], nine: Comparison, text: Text) -> Drawing:
    """The lines between their axes, with the names and last figures of as many as there is room for.

    Args:
        lines: what is drawn, the uppermost last; at least one.
        nine: the chosen indicator and year.
        text: words of the language.
    """
    scale = scale_of((line.series for line in lines), decimals=nine.indicator.decimals)
    years = {year for line in lines for year, _ in line.series}
    shown = year_ticks(years, scale, marked=nine.year, apart=YEARS_APART)
    named = [line for line in lines if line.kind is not Kind.PEER or len(lines) <= MOST_NAMED]
    places = spread([scale.y(line.series[-1][1]) for line in named], apart=LABEL_APART)
    is_within = scale.first <= nine.year <= scale.last
    return Drawing(
        (
            *((Rule.upright(scale.x(nine.year), Look.AXIS),) if is_within else ()),
            *(
                _link(line, place, scale)
                for line, place in zip(named, places, strict=True)
                if line.series[-1][0] == scale.last
            ),
            *(mark for line in lines for mark in _marks(line, scale, nine.year)),
        ),
        (
            *_chosen(nine, scale, text),
            *(
                _named(line, place, scale, nine.indicator, text)
                for line, place in zip(named, places, strict=True)
            ),
        ),
        cluster=nine.indicator.cluster,
        across=Axis(
            tuple(Stop(scale.x(year), str(year), is_chosen=year == nine.year) for year in shown),
            has_grid=False,
        ),
        up=Axis(value_stops(Span(scale.low, scale.high), nine.indicator, text, upwards=True)),
    )


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


def _link(line: Trend, place: float, scale: Scale) -> Line:
    """From the end of a line that reaches the last year to its name."""
    return Line(((100, scale.y(line.series[-1][1])), (LINK_TO, place)), Look.AXIS)


def _named(line: Trend, place: float, scale: Scale, indicator: Indicator, text: Text) -> Wanted:
    """Name and last figure, with the year where the line ends early."""
    when, value = line.series[-1]
    name = line.name if when == scale.last else text("trend-end-early", name=line.name, year=str(when))
    words = text("pictures-value", name=name, value=text.value(indicator, value))
    return Wanted(LABEL_AT, place, words, LOOKS[line.kind], (Side.RIGHT,), fixed=True, dot=1)


def _chosen(nine: Comparison, scale: Scale, text: Text) -> list[Wanted]:
    """The city's figure of the chosen year, where that is not its last one, which stands beside its name."""
    value = nine.city.value
    if value is None or nine.year >= nine.city.reading.series[-1][0]:
        return []
    words = text.value(nine.indicator, value)
    return [
        Wanted(scale.x(nine.year), scale.y(value), words, Look.CITY, (Side.ABOVE_RIGHT, Side.BELOW_RIGHT))
    ]


def _when(years: list[int], text: Text) -> str:
    if len(years) < 2:
        return "".join(str(year) for year in years)
    return text("pictures-trend-years", first=str(years[0]), last=str(years[-1]))
