"""The scatter as a drawing, alike on the page and in the picture to download."""

from collections.abc import Collection

from willdash.core.compare import Comparison
from willdash.core.correlation import Line as Fit
from willdash.core.model import Indicator
from willdash.core.reading import Reading
from willdash.store.association import Association, Point
from willdash.text import Text
from willdash.views.drawing import (
    Axis,
    Dot,
    Drawing,
    Line,
    Look,
    Span,
    Wanted,
    span_of,
    value_stops,
)
from willdash.views.reading import level_words, unit_suffix, value_words
from willdash.views.scatter.labels import PAGE, Rooms, named
from willdash.views.scatter.words import relation_words


def scatter_drawing(
    association: Association, cities: Collection[str], text: Text, *, rooms: Rooms = PAGE
) -> Drawing:
    """Crowd, the nine, the compared ones, each over the other; the line below all of them.

    Args:
        association: at least one point of it counts, or lies behind.
        cities: ISTAT codes of the cities compared, the reference first.
        text: words of the language.
        rooms: what it is drawn in.
    """
    x, y = association.x, association.y
    every = (*association.behind, *association.points)
    across = span_of([p.place[0] for p in every], decimals=x.indicator.decimals)
    up = span_of([p.place[1] for p in every], decimals=y.indicator.decimals)
    looks = {point.area.code: _look(point, association, cities) for point in every}
    ordered = sorted(every, key=lambda point: _RANKS[looks[point.area.code]])
    dots = [
        Dot(
            across.at(point.place[0]),
            up.up(point.place[1]),
            looks[point.area.code],
            name=point_words(point, association, text),
        )
        for point in ordered
    ]
    wanted = [
        Wanted(dot.x, dot.y, point.area.label, dot.look)
        for point, dot in reversed(list(zip(ordered, dots, strict=True)))
        if dot.look is not Look.CROWD
    ]
    names, lines = named(wanted, dots, rooms)
    return Drawing(
        (*_fit(association, across, up, text), *lines, *dots),
        names,
        says=text(
            "versus-says",
            x=text.words(x.indicator.label),
            y=text.words(y.indicator.label),
            count=len(association.points),
            relation=relation_words(association, text),
        ),
        cluster=x.indicator.cluster,
        across=Axis(value_stops(across, x.indicator, text), axis_words(x, text)),
        up=Axis(value_stops(up, y.indicator, text, upwards=True), axis_words(y, text)),
    )


def point_words(point: Point, association: Association, text: Text) -> str:
    """Name and both values, for hover."""
    return text(
        "versus-point",
        name=point.area.label,
        x=_value(point.x, association.x.indicator, text),
        y=_value(point.y, association.y.indicator, text),
    )


def axis_words(comparison: Comparison, text: Text) -> str:
    """The indicator with its unit, year and level."""
    return text(
        "versus-axis",
        indicator=text.words(comparison.indicator.short),
        unit=text.unit(comparison.indicator),
        year=str(comparison.year),
        level=level_words(comparison.level, text),
    )


_RANKS = {Look.CROWD: 0, Look.PEER: 1, Look.CITY: 2}


def _look(point: Point, association: Association, cities: Collection[str]) -> Look:
    """Within a region every capital is named; without, the nine are."""
    if association.region is not None and point in association.behind:
        return Look.CROWD
    if point.area.code in cities:
        return Look.CITY
    return Look.PEER if point.area.slug or association.region else Look.CROWD


def _value(reading: Reading, indicator: Indicator, text: Text) -> str:
    return value_words(reading, indicator, text) + unit_suffix(indicator, text)


def _fit(association: Association, across: Span, up: Span, text: Text) -> tuple[Line, ...]:
    """The line as far as the points reach, in both directions."""
    line = association.line
    if line is None:
        return ()
    xs = [point.place[0] for point in association.points]
    ys = [point.place[1] for point in association.points]
    ends = _cut(line, (min(xs), max(xs)), (min(ys), max(ys)))
    places = tuple((across.at(x), up.up(line.at(x))) for x in ends)
    return (Line(places, Look.FIT, name=text("versus-line")),)


def _cut(line: Fit, xs: tuple[float, float], ys: tuple[float, float]) -> tuple[float, float]:
    """The x between which the line is within the limits of both axes: it makes up no impossible value."""
    if line.slope == 0:
        return xs
    sides = sorted((y - line.intercept) / line.slope for y in ys)
    return max(xs[0], sides[0]), min(xs[1], sides[1])
