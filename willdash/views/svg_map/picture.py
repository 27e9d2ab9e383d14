"""The map in a picture, at a fixed size with its texts inside."""

from collections.abc import Sequence

from htpy import Element, circle, g, line, path, svg

from willdash.core.compare import Comparison
from willdash.store.geometry import Geometry
from willdash.text import Text
from willdash.views.drawing import Box, Label, attributes, words_at
from willdash.views.drawing.labels import Room
from willdash.views.palette import AROUND, GROUND, INK, PROVINCE_BORDER, REGION_BORDER
from willdash.views.reading import value_words
from willdash.views.svg_map.outlines import UNITS, Outlines, outlines
from willdash.views.svg_map.points import FARS, RIM, Point, labels, points

CRISP: dict[str, str | float | None] = {"shape-rendering": "crispEdges"}
"""Pale borders need no smoothing; without it a picture is a fifth smaller."""


def map_in_picture(
    comparison: Comparison,
    geometry: Geometry,
    limits: Sequence[float],
    text: Text,
    box: Box,
    *,
    size: float,
    region: str = "",
) -> Element:
    """The map with the name of each city, and its value where every label finds room beside its point.

    Args:
        comparison: values of the nine, at whatever level.
        geometry: the boundaries.
        limits: class limits, the same in all years.
        text: words of the language.
        box: where, in pixels; the map fills it.
        size: of the names' font.
        region: ISTAT code of the region zoomed to; empty for all.
    """
    ratio = round(box.width / box.height, 2)
    cities = points(comparison, limits, geometry.extent(region, ratio))
    placed = _placed(cities, comparison, text, Room(box.width, box.height, size))
    return g[
        _ground(outlines(geometry, region, ratio), cities, box),
        [_point(city, box) for city in cities],
        [_label(city, label, box, size) for city, label in placed],
    ]


def _placed(
    cities: Sequence[Point], comparison: Comparison, text: Text, room: Room
) -> list[tuple[Point, Label]]:
    """Labels with values; names alone where some would stand far from their points, which misleads."""
    told = labels([(city, city.wanted(_told(city, comparison, text))) for city in cities], room)
    if len(told) == len(cities) and all(label.far == FARS[0] for _, label in told):
        return told
    return labels([(city, city.wanted(city.entry.area.label)) for city in cities], room)


def _told(city: Point, comparison: Comparison, text: Text) -> str:
    value = value_words(city.entry.reading, comparison.indicator, text)
    return text("pictures-value", name=city.entry.area.label, value=value)


def _ground(drawn: Outlines, cities: Sequence[Point], box: Box) -> Element:
    """A drawing within the drawing, so that what lies beyond the box is cut off."""
    pixel = UNITS / box.width
    frame = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    provinces = _area(drawn.provinces, GROUND, PROVINCE_BORDER, pixel)
    return svg(attributes(frame), viewBox=f"0 0 {UNITS} {drawn.height}", stroke_linejoin="round")[
        path(attributes(CRISP | {"d": drawn.around, "fill": AROUND})),
        path(attributes(CRISP | provinces)),
        path(attributes(_area(drawn.regions, "none", REGION_BORDER, 1.5 * pixel))),
        [
            path(attributes(_area(drawn.cities[city.entry.area.code], city.colour, INK, 0.8 * pixel)))
            for city in cities
        ],
    ]


def _area(d: str, fill: str, border: str, width: float) -> dict[str, str | float | None]:
    return {"d": d, "fill": fill, "stroke": border, "stroke-width": width}


def _point(city: Point, box: Box) -> Element:
    x, y, arm = box.x(city.x), box.y(city.y), city.dot / 5
    rim = RIM / 2 if not city.is_own else RIM
    cross = (
        line(
            attributes(
                {"x1": x - arm, "y1": y - way * arm, "x2": x + arm, "y2": y + way * arm, "stroke": INK}
            )
        )
        for way in (1, -1)
    )
    radius = (city.dot - rim) / 2
    return g(data_city=city.entry.area.slug)[
        circle(
            attributes(
                {"cx": x, "cy": y, "r": radius, "fill": city.colour, "stroke": INK, "stroke-width": rim}
            )
        ),
        list(cross) if city.entry.value is None else None,
    ]


def _label(city: Point, label: Label, box: Box, size: float) -> Element:
    middle = box.top + (label.box.top + label.box.bottom) / 2
    return g(data_city=city.entry.area.slug)[
        words_at(
            box.left + label.box.left,
            middle,
            label.wanted.words,
            size=size,
            colour=INK,
            is_bold=city.is_own,
            halo=True,
        )
    ]
