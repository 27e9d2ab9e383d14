"""Geometry of the trend chart: years and values in per cent of a drawing, ticks, labels kept apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from willdash.core.reading import Series

STEPS = (5, 2.5, 2, 1)
FEWEST_TICKS = 3
MARGIN = 0.06
"""Of the spread of the values, left free above and below."""
FEWEST_UNITS = 5
"""The axis spans at least so many units of the last decimal, so that rounding noise does not look steep."""


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
        return round(100 * (self.high - value) / (self.high - self.low), 2)


def scale_of(found: Iterable[Series], *, decimals: int) -> Scale:
    """The scale that all series fit in, with a margin above and below.

    Args:
        found: the series to be drawn.
        decimals: of the published values.

    Raises:
        ValueError: there is no value.
    """
    points = [point for series in found for point in series]
    years, values = [year for year, _ in points], [value for _, value in points]
    if not values:
        raise ValueError("no value to make a scale of")
    low, high = min(values), max(values)
    lacking = max(0.0, FEWEST_UNITS * 10.0**-decimals - (high - low))
    margin = max((high - low) * MARGIN, lacking / 2)
    return Scale(min(years), max(years), low - margin, high + margin)


def ticks(low: float, high: float) -> tuple[float, ...]:
    """Three to five round values between the limits: multiples of 1, 2, 2.5 or 5 times a power of ten.

    The step is the widest of these that has three multiples between the limits.

    Raises:
        ValueError: the limits are not in order.
    """
    if not low < high:
        raise ValueError(f"no ticks between {low} and {high}")
    power = 10.0 ** floor(log10(high - low))
    for step in [step * size for size in (power, power / 10) for step in STEPS]:
        first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
        if last - first + 1 >= FEWEST_TICKS:
            return tuple(round(place * step, 10) for place in range(first, last + 1))
    raise AssertionError("a tenth of the spread always has three multiples")


def decimals_of(found: Sequence[float]) -> int:
    """How many decimals it takes to write all of them."""
    return next((digits for digits in range(10) if all(round(v, digits) == v for v in found)), 10)


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


def spread(wanted: Sequence[float], *, apart: float, low: float = 0, high: float = 100) -> tuple[float, ...]:
    """Places near those wanted, in the same order, at least ``apart`` from one another, within limits.

    Neighbours that are too close share the shift (isotonic regression by pooling neighbours, so that the
    sum of squared shifts is the least possible).

    Raises:
        ValueError: there are more labels than room.
    """
    room = (high - low) - apart * (len(wanted) - 1)
    if room < 0:
        raise ValueError(f"{len(wanted)} labels of {apart:g} do not fit between {low:g} and {high:g}")
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    pools: list[list[float]] = []
    for rank, index in enumerate(order):
        pools.append([wanted[index] - rank * apart])
        while len(pools) > 1 and _mean(pools[-2]) > _mean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    shifted = [min(max(_mean(pool), low), low + room) for pool in pools for _ in pool]
    places = {index: shifted[rank] + rank * apart for rank, index in enumerate(order)}
    return tuple(round(places[index], 2) for index in range(len(wanted)))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
