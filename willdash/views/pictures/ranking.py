"""Where everything of the nine in order lies in a box."""

from collections.abc import Iterable
from dataclasses import dataclass

from willdash.core.compare import Benchmark, Comparison, Entry
from willdash.core.model import Level
from willdash.core.order import ordered
from willdash.text import Text
from willdash.views.drawing import Box, Look, Span, span_of, text_width
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.pictures.said import verdict_width
from willdash.views.pictures.sizes import Sizes, is_narrow, sizes_in
from willdash.views.reading import value_words

GAP = 14.0
"""Between columns."""
EDGE = 8.0
"""Free within the ground of a row, on the left and right."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A value that the nine are seen among, with its words and the line of the head they stand in.

    The words end at their value. In the order of the values each takes the lowest line of the head in which
    it is free of the words before it, so that no reference's rule runs through the words of another.
    """

    value: float
    words: str
    look: Look
    line: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """The nine in order in a box.

    Attributes:
        nine: what is shown.
        text: words of the language.
        box: the whole place.
        sizes: of fonts.
        entries: the nine from first to last.
        plot: where the dots lie.
        name: x at which names begin; ranks end before it.
        value: x at which values end.
        said: x at which verdicts begin; none where they stand below the names.
        span: values along the axis.
        references: what the nine are seen among.
    """

    nine: Comparison
    text: Text
    box: Box
    sizes: Sizes
    entries: tuple[Entry, ...]
    plot: Box
    name: float
    value: float
    said: float | None
    span: Span
    references: tuple[Reference, ...]

    @property
    def height(self) -> float:
        """Of a row."""
        return self.plot.height / len(self.entries)

    def y(self, number: int) -> float:
        """The middle of a row."""
        return self.plot.top + (number + 0.5) * self.height

    def x(self, value: float) -> float:
        """The place of a value."""
        return self.plot.x(self.span.at(value))


def ranking_of(nine: Comparison, text: Text, box: Box) -> Ranking:
    """The columns, as wide as their words, and what they leave for the plot.

    Args:
        nine: what is shown; at least one city has a figure.
        text: words of the language.
        box: the place.
    """
    sizes, entries = sizes_in(box), ordered(nine, "rank")
    narrow = is_narrow(box)
    gap = GAP / 2 if narrow else GAP
    verdicts = max(verdict_width(entry.verdict, text, sizes.small) for entry in entries)
    ranks = _widest((rank_of(entry, text) for entry in entries), sizes.plain)
    values = _widest((value_words(entry.reading, nine.indicator, text) for entry in entries), sizes.plain)
    names = max(_name_width(entry, nine, sizes, narrow=narrow) for entry in entries)
    name = box.left + EDGE + ranks + gap
    value = name + max(names, verdicts if narrow else 0) + gap + values
    said = None if narrow or not verdicts else box.right - EDGE - verdicts
    across = box.inset(
        left=value + 1.5 * gap - box.left, right=EDGE if said is None else box.right - said + gap
    )
    span = span_of(_drawn(nine), decimals=nine.indicator.decimals)
    references = _references(nine, text, span, across, sizes.small)
    lines = 1 + max((each.line for each in references), default=-1)
    plot = across.inset(
        top=lines * sizes.small * LINE_HEIGHT + sizes.small * 0.35, bottom=sizes.small * LINE_HEIGHT + 4
    )
    return Ranking(nine, text, box, sizes, entries, plot, name, value, said, span, references)


def rank_of(entry: Entry, text: Text) -> str:
    """The place in the order; nothing where there is no figure."""
    return "" if entry.rank is None else text.ranked("rank", entry.rank)


def shared_of(entry: Entry, nine: Comparison) -> str:
    """The region whose figure a city is shown with, and others may be; nothing at other levels."""
    return entry.reading.observed.label if nine.level is Level.REGIONE else ""


def _name_width(entry: Entry, nine: Comparison, sizes: Sizes, *, narrow: bool) -> float:
    """Of a name, with the region below it in a narrow place, else beside it."""
    name = text_width(entry.area.label, sizes.plain, is_bold=True)
    shared = text_width(shared_of(entry, nine), sizes.small)
    return max(name, shared) if narrow else name + shared + (GAP if shared else 0)


def _drawn(nine: Comparison) -> list[float]:
    """Every value that has to lie within the axis."""
    estimates = [entry.estimate for entry in nine.published if entry.estimate is not None]
    ends = [end for each in estimates for end in (each.value, each.low, each.high)]
    regions = [entry.benchmark for entry in nine.published if nine.benchmarks.chosen is Benchmark.REGION]
    return [value for value in (*ends, *regions, *_compared(nine).values()) if value is not None]


def _compared(nine: Comparison) -> dict[Look, float | None]:
    chosen, target = nine.benchmarks.chosen, nine.benchmarks.target
    norm = target.value if target is not None and chosen is Benchmark.TARGET else None
    return {Look.MEDIAN: nine.median, Look.ITALY: nine.italy, Look.TARGET: norm}


def _references(nine: Comparison, text: Text, span: Span, across: Box, size: float) -> tuple[Reference, ...]:
    """What the nine are seen among, each in its line of the head."""
    target = nine.benchmarks.target
    names = {
        Look.MEDIAN: text("table-median-row"),
        Look.ITALY: text("trend-italy"),
        Look.TARGET: text("classifica-target", year=str(target.year) if target else ""),
    }
    known = [(value, look) for look, value in _compared(nine).items() if value is not None]
    found: list[Reference] = []
    taken: list[float] = []
    for value, look in sorted(known):
        words = text("pictures-value", name=names[look], value=text.value(nine.indicator, value))
        right = across.x(span.at(value))
        left = right - text_width(words, size, is_bold=True) - GAP
        line = next((line for line, end in enumerate(taken) if end <= left), len(taken))
        taken[line:] = [right, *taken[line + 1 :]]
        found.append(Reference(value, words, look, line))
    return tuple(found)


def _widest(words: Iterable[str], size: float) -> float:
    return max(text_width(each, size, is_bold=True) for each in words)
