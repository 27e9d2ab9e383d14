"""Where a figure stands among very many: how many are below and above it, and classes of the same size."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

from willdash.core.distribution import median, quantile
from willdash.core.histogram import Bar, histogram

CLASSES = 5
TAIL = 0.01
"""Share of the figures at either end that one bar gathers, so that a few do not press all others together."""
ROUNDS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures of all areas in one year, in one row."""

    values: "array[float]"
    """The lowest first."""

    @classmethod
    def of(cls, values: Iterable[float]) -> "Standing":
        """The figures, in any order."""
        return cls(array("d", sorted(values)))

    def __len__(self) -> int:
        return len(self.values)

    @property
    def median(self) -> float:
        """The middle figure.

        Raises:
            ValueError: there is none.
        """
        return median(self.values)

    def below(self, value: float) -> int:
        """How many are lower."""
        return bisect_left(self.values, value)

    def above(self, value: float) -> int:
        """How many are higher."""
        return len(self.values) - bisect_right(self.values, value)


def quantile_limits(figures: Sequence[float], *, decimals: int, classes: int = CLASSES) -> tuple[float, ...]:
    """Limits of classes that hold the same number of figures, as nearly as limits of few decimals allow.

    The lowest and the highest limit are the lowest and the highest figure, rounded outwards. Where many
    figures are alike there are fewer classes.

    Args:
        figures: at least one, of all years that are to share the classes.
        decimals: of the limits.
        classes: how many at most.

    Raises:
        ValueError: there is no figure.
    """
    rising = sorted(figures)
    steps = 10.0**decimals
    inner = [round(quantile(rising, place / classes), decimals) for place in range(1, classes)]
    low, high = floor(rising[0] * steps) / steps, ceil(rising[-1] * steps) / steps
    between = sorted({limit for limit in inner if low < limit < high})
    return (low, *between, high)


def bars(standing: Standing, *, decimals: int) -> tuple[Bar, ...]:
    """A histogram whose first and last bar also hold what lies beyond them: a hundredth at either end.

    Raises:
        ValueError: there is no figure.
    """
    low, high = (quantile(standing.values, share) for share in (TAIL, 1 - TAIL))
    return histogram([min(max(value, low), high) for value in standing.values], decimals=decimals)


def size_bars(standing: Standing) -> tuple[Bar, ...]:
    """Bars for numbers of people, which differ by factors: limits are 1, 2 and 5 times a power of ten.

    Raises:
        ValueError: there is no figure.
    """
    if not standing.values:
        raise ValueError("no figure to make bars of")
    limits = [0.0, 1.0]
    while limits[-1] <= standing.values[-1]:
        limits.append(_next_round(limits[-1]))
    found = [Bar(low, high, standing.below(high) - standing.below(low)) for low, high in pairwise(limits)]
    first = next(place for place, bar in enumerate(found) if bar.count)
    return tuple(found[first:])


def _next_round(limit: float) -> float:
    power = 10.0 ** (len(str(int(limit))) - 1)
    first = round(limit / power)
    return power * 10 if first == ROUNDS[-1] else power * ROUNDS[ROUNDS.index(first) + 1]
