"""The chosen indicator over all capitals: how many have which value, and where the nine lie among them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from willdash.core.compare import Comparison
from willdash.core.histogram import histogram
from willdash.core.model import Indicator
from willdash.core.selection import Selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.distribution.marks import Mark as Named
from willdash.views.distribution.marks import MarkKind, marks_of
from willdash.views.distribution.plot import FEWEST_FOR_BARS, values_of
from willdash.views.drawing import (
    Axis,
    Band,
    Dot,
    Drawing,
    Line,
    Look,
    Mark,
    Rule,
    Side,
    Span,
    Wanted,
    in_picture,
    span_of,
    spread,
    value_stops,
)
from willdash.views.links import Addresses
from willdash.views.pictures.empty import empty
from willdash.views.pictures.frame import Picture
from willdash.views.pictures.words import source_words, told

LOOKS = {MarkKind.CITY: Look.CITY, MarkKind.PEER: Look.PEER, MarkKind.REFERENCE: Look.MEDIAN}
BARS, STRIP, MIDDLE = 80.0, 88.0, 93.5
"""Where the bars end, the strip of strokes begins, and the dots lie, in per cent of the plot's width."""
CAPITALS = "capoluoghi"
LABEL_AT, LINK_TO, LABEL_APART = 104.5, 104.0, 5.3


def distribuzione(store: Store, selection: Selection, text: Text, _: Mapping[str, str]) -> Picture:
    """All capitals with a figure, or the provinces or regions whose figures they have."""
    nine = store.nine(selection.indicator, selection.year, selection.city)
    everyone = store.compare(replace(selection, peers=CAPITALS))
    targets = [target for target in store.catalog.targets.values() if target.indicator == selection.indicator]
    marks = marks_of(everyone, nine, targets, text)
    among = text("pictures-distribution-all", level=nine.level.value, count=everyone.ranked)
    return Picture(
        title=text.words(nine.indicator.label),
        subtitle=told(nine, text, among=among if everyone.published else ""),
        cluster=nine.indicator.cluster,
        body=partial(in_picture, distribution_drawing(everyone, marks, text))
        if everyone.published
        else empty(text),
        source=source_words(store.catalog.sources[nine.indicator.source], text),
        address=Addresses(store.choices, selection, "/").cluster(
            nine.indicator.cluster, extra={"indicator": selection.indicator}
        ),
        about=f"{selection.indicator}-{selection.year}",
        note=text("pictures-distribution-note") if everyone.ranked >= FEWEST_FOR_BARS else "",
    )


def distribution_drawing(everyone: Comparison, marks: Sequence[Named], text: Text) -> Drawing:
    """Bars and strokes with the named values at the right.

    Args:
        everyone: at least one area of it has a figure.
        marks: what is named.
        text: words of the language.
    """
    indicator, values = everyone.indicator, values_of(everyone)
    span = span_of([*values, *(mark.value for mark in marks)], decimals=indicator.decimals)
    ordered = sorted(marks, key=lambda mark: mark.kind is MarkKind.CITY)
    places = spread([span.up(mark.value) for mark in ordered], apart=LABEL_APART)
    named = list(zip(ordered, places, strict=True))
    bars = _bars(values, span, indicator.decimals) if len(values) >= FEWEST_FOR_BARS else []
    strip, middle = (STRIP, MIDDLE) if bars else (2.0, 50.0)
    return Drawing(
        (
            *(bar for bar, _ in bars),
            *(Rule.level(span.up(value), Look.CROWD, left=strip, right=99) for value in values),
            *(_link(mark, place, span) for mark, place in named),
            *(_mark(mark, span, strip, middle) for mark in ordered),
        ),
        (
            *(_count(bar, count, text) for bar, count in bars),
            *(_label(mark, place, indicator, text) for mark, place in named),
        ),
        cluster=indicator.cluster,
        up=Axis(value_stops(span, indicator, text, upwards=True)),
    )


def _bars(values: Sequence[float], span: Span, decimals: int) -> list[tuple[Band, int]]:
    """A bar for each class of values, as on the page, and how many it counts."""
    bars = histogram(values, decimals=decimals)
    most = max(bar.count for bar in bars)
    gap = (span.up(bars[0].low) - span.up(bars[0].high)) * 0.06
    return [
        (
            Band(0, span.up(bar.high) + gap, BARS * bar.count / most, span.up(bar.low) - gap, Look.MIDDLE),
            bar.count,
        )
        for bar in bars
        if bar.count
    ]


def _count(bar: Band, count: int, text: Text) -> Wanted:
    """The number at the end of a bar."""
    middle = (bar.top + bar.bottom) / 2
    return Wanted(bar.right, middle, text.number(count), Look.CROWD, (Side.RIGHT,), fixed=True, dot=4)


def _mark(mark: Named, span: Span, strip: float, middle: float) -> Mark:
    if mark.kind is MarkKind.REFERENCE:
        return Rule.level(span.up(mark.value), Look.MEDIAN, left=strip - 1.5, right=100)
    return Dot(middle, span.up(mark.value), LOOKS[mark.kind])


def _link(mark: Named, place: float, span: Span) -> Line:
    return Line(((100, span.up(mark.value)), (LINK_TO, place)), Look.AXIS)


def _label(mark: Named, place: float, indicator: Indicator, text: Text) -> Wanted:
    words = text("pictures-named", name=mark.name, value=text.value(indicator, mark.value))
    return Wanted(LABEL_AT, place, words, LOOKS[mark.kind], (Side.RIGHT,), fixed=True, dot=1)
