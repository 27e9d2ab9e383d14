"""The map of the nine with its classes, and their figures in order beside it."""

from collections.abc import Mapping, Sequence
from functools import partial

from htpy import Element, Node, circle, fragment, g, line, rect

from willdash.core.compare import Comparison, Entry
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import Box, attributes, text_width, words_at
from willdash.views.links import Addresses
from willdash.views.map.figure import fills
from willdash.views.map.legend import limit_words
from willdash.views.palette import INK, colours
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.sizes import is_narrow, names_size, sizes_in
from willdash.views.pictures.words import source_words, told
from willdash.views.reading import missing_words, value_words
from willdash.views.svg_map import map_in_picture
from willdash.views.template import INKS, SOFT, Look

LIST, BETWEEN = 0.32, 36.0
"""The list beside the map, as a part of the width, and what is free between them."""
NARROW_RATIO = 1.3
"""Width by height of the map where the list is below it."""
SWATCH_HEIGHT = 18.0
END_SHARE = 1.5
"""Between the first two limits lie the whole of the one, which starts at its edge, and half of the other."""
HIGHEST_ROW = 1.8
"""Of a row of the list, in sizes of its font."""


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
    ground, side = _places(box)
    sizes = sizes_in(box)
    return fragment[
        map_in_picture(
            nine,
            store.geometry,
            limits,
            text,
            ground,
            size=names_size(box),
            region=region,
        ),
        _legend(nine, limits, side, text, size=sizes.small),
        _list(nine, limits, side.inset(top=SWATCH_HEIGHT + 2.4 * sizes.small), text, size=sizes.plain),
    ]


def _places(box: Box) -> tuple[Box, Box]:
    """Where the map is drawn; and its legend and list, beside it, or below it in a narrow place."""
    if is_narrow(box):
        height = box.width / NARROW_RATIO
        return box.inset(bottom=box.height - height), box.inset(top=height + BETWEEN / 2)
    width = box.width * LIST
    return box.inset(right=width + BETWEEN), box.inset(left=box.width - width)


def _legend(nine: Comparison, limits: Sequence[float], box: Box, text: Text, *, size: float) -> list[Element]:
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
            box.top + SWATCH_HEIGHT + size * 0.9,
            words[number],
            size=size,
            anchor="start" if not number else "end" if number == len(words) - 1 else "middle",
        )
        for number in _written(words, width, size)
    ]


def _written(words: Sequence[str], width: float, size: float) -> range:
    """The limits that are written: every one where there is room, else every other or fewer."""
    widest = max(text_width(word, size) for word in words) * END_SHARE + size / 2
    steps = len(words) - 1
    return range(
        0, len(words), next((n for n in range(1, steps) if not steps % n and n * width >= widest), steps)
    )


def _list(nine: Comparison, limits: Sequence[float], box: Box, text: Text, *, size: float) -> list[Element]:
    """The nine, the highest value first and missing figures last; then the median and Italy."""
    fill = dict(zip((entry.area.code for entry in nine.entries), fills(nine, limits), strict=True))
    ordered = sorted(nine.entries, key=_highest_first)
    others = [(text("table-median-row"), nine.median), (text("trend-italy"), nine.italy)]
    known = [(name, text.value(nine.indicator, value)) for name, value in others if value is not None]
    height = min(box.height / (len(ordered) + len(known) + 0.5), HIGHEST_ROW * size)
    rows = [
        _row(entry, nine, fill[entry.area.code], box.top + (number + 0.5) * height, box, text, size=size)
        for number, entry in enumerate(ordered)
    ]
    under = box.top + len(ordered) * height
    if known:
        rule = {"x1": box.left, "x2": box.right, "y1": under + height / 4, "y2": under + height / 4}
        rows.append(line(attributes(rule | {"stroke": INKS[Look.AXIS].colour, "stroke-width": 1.5})))
    for number, (name, value) in enumerate(known):
        y = under + (number + 1) * height
        rows.append(words_at(box.left + size * 1.4, y, name, size=size, colour=SOFT))
        rows.append(words_at(box.right, y, value, size=size, colour=SOFT, anchor="end"))
    return rows


def _row(
    entry: Entry, nine: Comparison, colour: str, y: float, box: Box, text: Text, *, size: float
) -> Element:
    """A city with its figure, or why there is none."""
    own = entry.area.code == nine.city.area.code
    start = box.left + size * 1.4
    dot: dict[str, str | float | None] = {
        "cx": box.left + size / 2,
        "cy": y,
        "r": size * 0.42,
        "fill": colour,
        "stroke-width": 1.2,
    }
    words, room = (
        _figure(entry, nine, text),
        box.right - start - text_width(entry.area.label, size, is_bold=own),
    )
    fits = text_width(words, size, is_bold=own) + size <= room
    return g(data_city=entry.area.slug)[
        circle(attributes(dot), stroke=INK),
        words_at(start, y, entry.area.label, size=size, colour=INK, is_bold=own),
        words_at(
            box.right,
            y,
            words if fits else value_words(entry.reading, nine.indicator, text),
            size=size,
            colour=SOFT if entry.value is None else INK,
            anchor="end",
            is_bold=own,
        ),
    ]


def _figure(entry: Entry, nine: Comparison, text: Text) -> str:
    if entry.value is None:
        return missing_words(entry.reading, nine.year, text)
    return value_words(entry.reading, nine.indicator, text)


def _highest_first(entry: Entry) -> tuple[bool, float, str]:
    return entry.value is None, -(entry.value or 0), entry.area.label
