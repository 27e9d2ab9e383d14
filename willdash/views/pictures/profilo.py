"""A city's profile as a picture: the spines of every cluster in two columns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from htpy import Element, Node, fragment, line, rect

from willdash.core.model import Cluster
from willdash.core.selection import Selection
from willdash.store.profile import Profile, ProfileRow, profile_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.drawing import Box, attributes, text_width, words_at
from willdash.views.links import Addresses
from willdash.views.palette import INK, accent
from willdash.views.pictures.frame import Body, Picture, wrapped
from willdash.views.pictures.spine_dot import spine_dot
from willdash.views.pictures.spine_rows import rows_height, spine_rows
from willdash.views.profile.spine import nine_values, place
from willdash.views.profile.words import average_of, than_words
from willdash.views.reading import level_words, unit_suffix, value_words
from willdash.views.template import INKS, SOFT, Look

COLUMNS_APART = 40.0
NAME, VALUE, UNIT = 0.42, 0.12, 0.2
"""Parts of a column's width; the spine has the rest."""
LARGEST, SMALLEST, UNIT_SIZE = 15.0, 8.5, 11.0
HIGHEST_LINE = 34.0

Line = Cluster | ProfileRow


def profilo(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Picture:
    """The profile of the selected city."""
    profile = profile_of(store, selection.city, benchmark=selection.benchmark, weights=selection.weights)
    drawn = _picture(store, selection, text, profile, body=partial(_columns, profile, text))
    return replace(drawn, size=(1200, 1000))


def profilo_part(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Picture:
    """The spines of one cluster, in large type: the one that the address names, else the indicator's.

    Raises:
        LookupError: there is no such cluster, or it has no profile.
    """
    id = arguments.get("cluster") or store.catalog.indicators[selection.indicator].cluster
    whole = profile_of(store, selection.city, benchmark=selection.benchmark, weights=selection.weights)
    profile = whole.part(id)
    cluster = text.words(store.catalog.clusters[id].label)
    return replace(
        _picture(store, selection, text, profile, body=partial(spine_rows, profile.rows, text)),
        title=text("pictures-title", indicator=cluster, place=profile.city.label),
        cluster=id,
        tall=partial(rows_height, profile.rows, text),
    )


def _picture(store: Store, selection: Selection, text: Text, profile: Profile, *, body: Body) -> Picture:
    """A profile, what its verdicts are about, and its sources."""
    used = {row.indicator.source for row in profile.rows}
    sources = [source for id, source in store.catalog.sources.items() if id in used]
    return Picture(
        title=text("profile-heading", city=profile.city.label),
        subtitle=text("profile-picture-subtitle", than=than_words(average_of(selection), profile, text)),
        cluster="contesto",
        body=body,
        source="; ".join(f"{text.words(s.publisher)}, {text.words(s.title)}" for s in sources),
        address=Addresses(store.choices, selection, "/").city(selection.city),
        about=selection.city,
        note=text("profile-picture-note"),
    )


@dataclass(frozen=True, slots=True)
class _Slot:
    """A line of a column, in pixels."""

    left: float
    middle: float
    width: float
    height: float

    def x(self, share: float) -> float:
        """A part of the width, from the left."""
        return self.left + self.width * share

    def moved(self, share: float) -> "_Slot":
        """The slot moved down by a part of its height."""
        return replace(self, middle=self.middle + self.height * share)

    @property
    def spine(self) -> Box:
        """Where the spine is drawn."""
        start = self.x(NAME + VALUE + UNIT) + 12
        return Box(
            start, self.middle - self.height * 0.24, self.left + self.width - start, self.height * 0.48
        )


def _columns(profile: Profile, text: Text, box: Box) -> Node:
    """Clusters in their order, split where the longer column is shortest."""
    blocks: list[list[Line]] = [[cluster, *rows] for cluster, rows in profile.clusters if rows]
    cuts = [(blocks[:cut], blocks[cut:]) for cut in range(len(blocks) + 1)]
    sides = min(cuts, key=lambda sides: max(sum(map(len, side)) for side in sides))
    longest = max(sum(map(len, side)) for side in sides)
    height = min(box.height / max(longest, 1), HIGHEST_LINE)
    width = (box.width - COLUMNS_APART) / 2
    lefts = (box.left, box.left + width + COLUMNS_APART)
    return [
        _line(each, _Slot(left, box.top + (number + 0.5) * height, width, height), text)
        for left, side in zip(lefts, sides, strict=True)
        for number, each in enumerate(_flat(side))
    ]


def _flat(blocks: Sequence[Sequence[Line]]) -> Iterator[Line]:
    for block in blocks:
        yield from block


def _line(each: Line, slot: _Slot, text: Text) -> Node:
    if isinstance(each, Cluster):
        words, colour = text.words(each.label), accent(each.id)
        return _words(slot, 0, 1, words, colour=colour, is_bold=True)
    comparison = each.comparison
    reading = comparison.city.reading
    value = value_words(reading, each.indicator, text)
    origin = f"{comparison.year}, {level_words(comparison.level, text)}"
    return fragment[
        _words(slot.moved(-0.2), 0, NAME, text.words(each.indicator.short), colour=INK),
        words_at(slot.left, slot.moved(0.22).middle, origin, size=UNIT_SIZE),
        _words(slot, NAME, VALUE, value, colour=INK, is_bold=True, is_number=True),
        _unit(slot, unit_suffix(each.indicator, text).strip()) if reading.value is not None else None,
        spine_line(each, slot.spine),
    ]


def _words(
    slot: _Slot,
    start: float,
    share: float,
    words: str,
    *,
    colour: str = SOFT,
    is_bold: bool = False,
    is_number: bool = False,
) -> Element:
    """Words in a part of the line, as large as it allows; numbers end at its right edge."""
    room = slot.width * share - 6
    size = min(LARGEST, slot.height * 0.6)
    size = max(SMALLEST, min(size, size * room / max(text_width(words, size, is_bold=is_bold), 1)))
    x, anchor = (slot.x(start + share), "end") if is_number else (slot.x(start), "start")
    return words_at(x, slot.middle, words, size=size, colour=colour, anchor=anchor, is_bold=is_bold)


def _unit(slot: _Slot, words: str) -> Node:
    """The unit beside a value that does not carry its sign, in two lines where it is long."""
    size = min(UNIT_SIZE, slot.height * 0.45)
    lines = wrapped(words, size, slot.width * UNIT - 6) if words else []
    first = slot.middle - (len(lines) - 1) * size / 2
    start = slot.x(NAME + VALUE) + 6
    return [words_at(start, first + number * size, part, size=size) for number, part in enumerate(lines)]


def spine_line(row: ProfileRow, box: Box) -> Node:
    """Range, bands, the nine, the median, and the city's dot with the sign of its verdict.

    Args:
        row: an indicator of the profile.
        box: where; the dot reaches a little beyond its height.
    """
    spine, bands, city = row.spine, row.spine.bands, row.comparison.city
    peer, median = INKS[Look.PEER].colour, INKS[Look.MEDIAN].colour
    return fragment[
        _bar(box, *_ends(row, spine.low, spine.high), INKS[Look.AXIS].colour, thick=0.08),
        [
            _bar(box, *_ends(row, bands.p10, bands.p90), INKS[Look.RANGE].colour),
            _bar(box, *_ends(row, bands.p25, bands.p75), INKS[Look.MIDDLE].colour),
        ]
        if bands
        else None,
        [_tick(box, place(spine, value), peer, 1.25) for value in nine_values(row.comparison)],
        _tick(box, place(spine, spine.median), median, 2),
        spine_dot(box.x(place(spine, city.value)), box.y(50), city.verdict, box.height * 0.58)
        if city.value is not None
        else None,
    ]


def _ends(row: ProfileRow, low: float, high: float) -> tuple[float, float]:
    left, right = sorted((place(row.spine, low), place(row.spine, high)))
    return left, right


def _bar(box: Box, left: float, right: float, colour: str, *, thick: float = 1) -> Element:
    height = box.height * thick
    top = box.top + (box.height - height) / 2
    ends = {"x": box.x(left), "y": top, "width": box.x(right) - box.x(left), "height": height}
    return rect(attributes({**ends, "fill": colour}))


def _tick(box: Box, at: float, colour: str, width: float) -> Element:
    x = box.x(at)
    ends = {"x1": x, "x2": x, "y1": box.top, "y2": box.bottom}
    return line(attributes({**ends, "stroke": colour, "stroke-width": width}))
