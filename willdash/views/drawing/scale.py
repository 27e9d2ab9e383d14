"""Values to places: spans with round ticks, and labels kept apart along one axis."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

STEPS = (5, 2.5, 2, 1)
FEWEST_TICKS = 3
MARGIN = 0.06
"""Of the spread of the values, left free at both ends."""
FEWEST_UNITS = 5
"""A span covers at least so many units of the last decimal, so that rounding noise does not look large."""


@dataclass(frozen=True, slots=True)
class Span:
    """Values from low to high along one axis of a plot."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Place of a value in per cent, counted from the low end."""
        return round(100 * (value - self.low) / (self.high - self.low), 2)

    def up(self, value: float) -> float:
        """Place of a value in per cent, counted from the high end: for values that rise upwards."""
        return round(100 * (self.high - value) / (self.high - self.low), 2)

    def ticks(self) -> tuple[float, ...]:
        """Three to five round values within the span."""
        return ticks(self.low, self.high)


def span_of(values: Iterable[float], *, decimals: int) -> Span:
    """The span that all values fit in, with a margin at both ends.

    Args:
        values: what is to be drawn.
        decimals: of the published values.

    Raises:
        ValueError: there is no value.
    """
    found = sorted(values)
    if not found:
        raise ValueError("no value to make a scale of")
    low, high = found[0], found[-1]
    lacking = max(0.0, FEWEST_UNITS * 10.0**-decimals - (high - low))
    margin = max((high - low) * MARGIN, lacking / 2)
    return Span(low - margin, high + margin)


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
