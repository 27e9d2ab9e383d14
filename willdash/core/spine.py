"""The spine of an indicator: how its figures spread over all areas of a level, laid along one line.

The form is that of the spine charts in Public Health England's Fingertips profiles: the median stands in
the middle of every line, so that many indicators can be read down one page; the scale is linear, and
where an end is the better one, it is on the right.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from willdash.core.distribution import median, quantile
from willdash.core.model import Polarity

SHARES = (0.1, 0.25, 0.75, 0.9)
FEWEST = 20
"""Below so many areas tenths and quarters say little, and no bands are told."""


@dataclass(frozen=True, slots=True)
class Bands:
    """Where the middle half and the middle eight tenths of the areas lie, in the indicator's unit."""

    p10: float
    p25: float
    p75: float
    p90: float


@dataclass(frozen=True, slots=True)
class Spine:
    """The figures of all areas of one level in one year.

    Attributes:
        values: every published figure, rising; at least one.
        polarity: which end is the better one.
        median: of the values.
        bands: none where there are fewer than `FEWEST` values.
    """

    values: tuple[float, ...]
    polarity: Polarity
    median: float
    bands: Bands | None

    @property
    def n(self) -> int:
        """How many areas have a figure."""
        return len(self.values)

    @property
    def low(self) -> float:
        """The lowest figure."""
        return self.values[0]

    @property
    def high(self) -> float:
        """The highest figure."""
        return self.values[-1]

    def at(self, value: float) -> float:
        """Place on the line, from 0 (left) to 100: ``50 ± 50 (value - median) / the longer side``.

        The longer side is the greater of the distances from the median to either end. Low values are on
        the left, but where lower is better, on the right. What lies beyond the ends is put at an edge.
        """
        longer = max(self.high - self.median, self.median - self.low)
        if longer == 0:
            return 50.0
        side = -50 if self.polarity is Polarity.LOWER else 50
        return min(max(50 + side * (value - self.median) / longer, 0.0), 100.0)

    def behind(self, value: float) -> int:
        """How many areas have a less favourable figure; where no end is the better one, a lower one."""
        if self.polarity is Polarity.LOWER:
            return self.n - bisect_right(self.values, value)
        return bisect_left(self.values, value)

    def percentile(self, value: float) -> float:
        """Share of the areas behind a value, from 0 to 1; those equal to it count half (mid-rank)."""
        equal = bisect_right(self.values, value) - bisect_left(self.values, value)
        return (self.behind(value) + equal / 2) / self.n


def spine_of(values: Iterable[float], *, polarity: Polarity) -> Spine:
    """The spine of some figures; quantiles as in `willdash.core.distribution.quantile`.

    Args:
        values: of all areas of a level that have a figure, in the indicator's unit.
        polarity: of the indicator.

    Raises:
        ValueError: there is no value.
    """
    ordered = tuple(sorted(values))
    bands = Bands(*(quantile(ordered, share) for share in SHARES)) if len(ordered) >= FEWEST else None
    return Spine(ordered, polarity, median(ordered), bands)
