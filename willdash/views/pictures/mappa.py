"""The map of the nine with its classes, and their figures in order beside it."""

from collections.abc import Mapping, Sequence
from functools import partial

from htpy import Element, Node, circle, fragment, line, rect

from willdash.core.compare import Comparison, Entry
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import Box, attributes, words_at
from willdash.views.links import Addresses
from willdash.views.map.figure import fills
from willdash.views.map.legend import limit_words
from willdash.views.palette import INK, MISSING, colours
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.words import source_words, told
from willdash.views.reading import value_words
from willdash.views.svg_map import map_in_picture
from willdash.views.template import INKS, SOFT, Look

LIST_WIDTH, BETWEEN = 360.0, 36.0
LEGEND_HEIGHT, SWATCH_HEIGHT = 64.0, 18.0
NAMES, FIGURES, SMALL = 17.0, 19.0, 15.0
"""Sizes of fonts: names on the map, the list, the legend."""


def mappa(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """The nine on the map; a region where one is zoomed to."""
    nine = store.nine(selection.indicator, selection.year, selection.city)
    region = store.regions.get(selection.region)
    draw = partial(
        _body, nine, store.class_limits(selection.indicator), text, store, region.code if region else ""
    )
    return Picture(
        title=text("pictures-map-title", indicator=text.words(nine.indicator.label)),
        subtitle=told(nine, text),
        cluster=nine.indicator.cluster,
        body=draw,
        source=source_words(store.catalog.sources[nine.indicator.source], text),
        address=Addresses(store.choices, selection, "/").here(),
        about=f"{selection.indicator}-{selection.year}",
        note=text("pictures-map-note", attribution=text("map-attribution")),
    )


def _body(nine: Comparison, limits: Sequence[float], text: Text, store: Store, region: str, box: Box) -> Node:
    ground = box.inset(right=LIST_WIDTH + BETWEEN)
    side = box.inset(left=box.width - LIST_WIDTH)
    return fragment[
        map_in_picture(nine, store.geometry, limits, text, ground, size=NAMES, region=region),
        _legend(nine, limits, side, text),
        _list(nine, limits, side.inset(top=LEGEND_HEIGHT), text),
    ]


def _legend(nine: Comparison, limits: Sequence[float], box: Box, text: Text) -> list[Element]:
    """The classes as one bar, a limit under each edge."""
    ramp = colours(nine.indicator.cluster, len(limits) - 1)
    width = box.width / len(ramp)
    swatches = [
        rect(
            attributes(
                {
                    "x": box.left + number * width, "y": box.top, "width": width, "height": SWATCH_HEIGHT,
                    "fill": colour, "stroke": INK, "stroke-width": 0.8,
                }
            )
        )
        for number, colour in enumerate(ramp)
    ]  # fmt: skip
    words = limit_words(limits, nine.indicator, text)
    return swatches + [
        words_at(
            box.left + number * width,
            box.top + SWATCH_HEIGHT + SMALL * 0.8,
            word,
            size=SMALL,
            anchor="start" if not number else "end" if number == len(words) - 1 else "middle",
        )
        for number, word in enumerate(words)
    ]


def _list(nine: Comparison, limits: Sequence[float], box: Box, text: Text) -> list[Element]:
    """The nine, the highest value first and missing figures last; then the median and Italy."""
    fill = dict(zip((entry.area.code for entry in nine.entries), fills(nine, limits), strict=True))
    ordered = sorted(nine.entries, key=_highest_first)
    others = [(text("table-median-row"), nine.median), (text("trend-italy"), nine.italy)]
    known = [(name, text.value(nine.indicator, value)) for name, value in others if value is not None]
    height = box.height / (len(ordered) + len(known) + 0.5)
    rows: list[Element] = []
    for number, entry in enumerate(ordered):
        y = box.top + (number + 0.5) * height
        rows += _row(entry, nine, fill[entry.area.code], y, box, text)
    under = box.top + len(ordered) * height
    if known:
        rule = {"x1": box.left, "x2": box.right, "y1": under + height / 4, "y2": under + height / 4}
        rows.append(line(attributes(rule | {"stroke": INKS[Look.AXIS].colour, "stroke-width": 1})))
    for number, (name, value) in enumerate(known):
        y = under + (number + 1) * height
        rows.append(words_at(box.left + 26, y, name, size=FIGURES, colour=SOFT))
        rows.append(words_at(box.right, y, value, size=FIGURES, colour=SOFT, anchor="end"))
    return rows


def _row(entry: Entry, nine: Comparison, colour: str, y: float, box: Box, text: Text) -> list[Element]:
    own = entry.area.code == nine.city.area.code
    dot = attributes({"cx": box.left + 9, "cy": y, "r": 7.5, "fill": colour, "stroke-width": 1.2})
    words = partial(words_at, y=y, size=FIGURES, is_bold=own)
    value = value_words(entry.reading, nine.indicator, text)
    return [
        circle(dot, stroke=INK),
        words(box.left + 26, words=entry.area.label, colour=INK),
        words(box.right, words=value, colour=SOFT if colour == MISSING else INK, anchor="end"),
    ]


def _highest_first(entry: Entry) -> tuple[bool, float, str]:
    return entry.value is None, -(entry.value or 0), entry.area.label
