"""The map on a page: outlines in SVG, names in HTML that keeps its size."""

from collections.abc import Callable, Sequence

from htpy import Element, Node, a, div, path, span, svg, title

from willdash.core.compare import Comparison, Entry
from willdash.store.geometry import FRAME, Geometry
from willdash.text import Text
from willdash.views.drawing import Label
from willdash.views.drawing.labels import Room
from willdash.views.drawing.page import NARROW, SIZE, WIDE, label_place
from willdash.views.map.legend import map_legend
from willdash.views.reading import tip, value_words
from willdash.views.svg_map.outlines import UNITS, Outlines, outlines
from willdash.views.svg_map.points import Point, labels, points

Href = Callable[[Entry], str]
"""Where a city leads to."""


def svg_map(
    comparison: Comparison,
    geometry: Geometry,
    limits: Sequence[float],
    text: Text,
    *,
    region: str = "",
    href: Href | None = None,
    ground: Node = None,
    has_legend: bool = True,
) -> Element:
    """The map with its labels and its legend.

    Args:
        comparison: values of the nine, at whatever level; the city of interest stands out.
        geometry: the boundaries.
        limits: class limits, the same in all years.
        text: words of the language.
        region: ISTAT code of the region zoomed to; empty for all.
        href: where a city leads to; without it the names are no links.
        ground: a picture of the land beneath; without it the land is drawn here.
        has_legend: whether it stands below; else it is somewhere else on the page.
    """
    cities = points(comparison, limits, geometry.extent(region))
    narrow = [(city, city.wanted(city.entry.area.label)) for city in cities]
    wide = [(city, city.wanted(_words(city, comparison, text))) for city in cities]
    return div(".svg-map")[
        div(".svg-map-frame")[
            ground,
            _svg(comparison, cities, geometry, region, text, has_ground=ground is not None),
            _labels("narrow", labels(narrow, Room(NARROW, NARROW / FRAME, SIZE)), comparison, href, text),
            _labels("wide", labels(wide, Room(WIDE, WIDE / FRAME, SIZE)), comparison, href, text),
        ],
        div(".svg-map-legend")[map_legend(comparison, limits, text)] if has_legend else None,
    ]


def _svg(
    comparison: Comparison,
    cities: Sequence[Point],
    geometry: Geometry,
    region: str,
    text: Text,
    *,
    has_ground: bool,
) -> Element:
    drawn = outlines(geometry, region, FRAME)
    return svg(
        ".svg-map-drawing",
        viewBox=f"0 0 {UNITS} {drawn.height}",
        role="img",
        aria_label=_essence(comparison, text),
    )[
        None if has_ground else _land(drawn),
        [
            path(".comune", d=drawn.cities[city.entry.area.code], style=f"fill:{city.colour}")
            for city in cities
        ],
        [_point(city, drawn.height, comparison, text) for city in cities],
    ]


def _land(drawn: Outlines) -> Node:
    return [
        path(".around", d=drawn.around),
        path(".provinces", d=drawn.provinces),
        path(".regions", d=drawn.regions),
    ]


def _point(city: Point, height: int, comparison: Comparison, text: Text) -> Node:
    """Two strokes without length, the outline below the colour; a cross where the figure is missing."""
    x, y = round(city.x * UNITS / 100), round(city.y * height / 100)
    own = {"own": city.is_own}
    cross = f"M{x - 8} {y - 8}l16 16m0 -16l-16 16"
    return [
        path(class_=["point", "rim", own], d=f"M{x} {y}h0"),
        path(class_=["point", own], d=f"M{x} {y}h0", style=f"stroke:{city.colour}")[
            title[tip(city.entry, comparison, text)]
        ],
        path(".cross", d=cross) if city.entry.value is None else None,
    ]


def _labels(
    where: str, placed: list[tuple[Point, Label]], comparison: Comparison, href: Href | None, text: Text
) -> Element:
    return div(class_=["drawing-labels", where], aria_hidden=None if href else "true")[
        [_label(city, label, comparison, href, text) for city, label in placed]
    ]


def _label(city: Point, label: Label, comparison: Comparison, href: Href | None, text: Text) -> Element:
    if href is None:
        return span(label_place(label))[label.wanted.words]
    said = tip(city.entry, comparison, text)
    return a(label_place(label), href=href(city.entry), aria_label=said, title=said)[label.wanted.words]


def _words(city: Point, comparison: Comparison, text: Text) -> str:
    value = value_words(city.entry.reading, comparison.indicator, text)
    return text("pictures-value", name=city.entry.area.label, value=value)


def _essence(comparison: Comparison, text: Text) -> str:
    """What the map says: every city with its figure."""
    indicator = comparison.indicator
    said = [
        text("pictures-value", name=entry.area.label, value=value_words(entry.reading, indicator, text))
        for entry in comparison.entries
    ]
    return text("pictures-map-says", indicator=text.words(indicator.label), cities="; ".join(said))
