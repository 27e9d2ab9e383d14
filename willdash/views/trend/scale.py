"""Geometry of the trend chart: years and values in per cent of a drawing, and the years written under it."""

from collections.abc import Iterable
from dataclasses import dataclass

from willdash.core.reading import Series
from willdash.views.drawing.scale import Span, span_of


@dataclass(frozen=True, slots=True)
class Scale:
    """Years left to right, values bottom to top; places in per cent from the top left corner."""

    first: int
    last: int
    low: float
    high: float

    def x(self, year: int) -> float:
        """Place of a year; the middle where there is one year only."""
        if self.first == self.last:
            return 50.0
        return round(100 * (year - self.first) / (self.last - self.first), 2)

    def y(self, value: float) -> float:
        """Place of a value, measured from the top."""
        return Span(self.low, self.high).up(value)


def scale_of(found: Iterable[Series], *, decimals: int) -> Scale:
    """The scale that all series fit in, with a margin above and below.

    Args:
        found: the series to be drawn.
        decimals: of the published values.

    Raises:
        ValueError: there is no value.
    """
    points = [point for series in found for point in series]
    years = [year for year, _ in points]
    span = span_of((value for _, value in points), decimals=decimals)
    return Scale(min(years), max(years), span.low, span.high)


def year_ticks(
    years: Iterable[int], scale: Scale, *, marked: int, apart: float, kept: Iterable[int] = ()
) -> tuple[int, ...]:
    """Published years to be written under the axis: the marked one, the ends, then what there is room for.

    Args:
        years: those with a figure.
        scale: places them.
        marked: the year shown elsewhere on the page; written whenever it lies on the axis.
        apart: the least distance between two, in per cent of the axis.
        kept: years that are written anyway.
    """
    rising = sorted(set(years))
    first = [marked] if scale.first <= marked <= scale.last else []
    found = list(kept)
    for year in [*first, *rising[-1:], *rising]:
        if all(abs(scale.x(year) - scale.x(other)) >= apart for other in found):
            found.append(year)
    return tuple(sorted(found))
