"""Whether a series rises or falls: Theil-Sen slope with the Mann-Kendall test."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite

from willdash.core.ranks import mann_kendall, theil_sen

FEWEST = 5
SIGNIFICANT = 0.05


class Direction(StrEnum):
    """What may be said of a series."""

    RISING = "rising"
    FALLING = "falling"
    STABLE = "stable"
    TOO_SHORT = "too_short"


@dataclass(frozen=True, slots=True)
class Trend:
    """Slope in units per year with its 95 % limits, p-value of no trend, direction."""

    direction: Direction
    slope: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None


def assess(years: Sequence[int], values: Sequence[float]) -> Trend:
    """The trend of the years published; gaps stay gaps, since the slope is taken over true time.

    P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379-1389; H. B. Mann, Econometrica 13 (1945) 245-259, with
    M. G. Kendall's correction for ties. Fewer than five years are too short.

    Raises:
        ValueError: years and values differ in number, a year stands twice, or a value is no number.
    """
    if len(years) != len(values):
        raise ValueError(f"{len(years)} years, but {len(values)} values")
    if len(set(years)) != len(years):
        raise ValueError("a year stands twice")
    if not all(isfinite(value) for value in values):
        raise ValueError("a value is not a number: leave out the years without one")
    if len(years) < FEWEST:
        return Trend(Direction.TOO_SHORT)
    series = sorted(zip(years, values, strict=True))
    ordered = [value for _, value in series]
    line = theil_sen([year for year, _ in series], ordered)
    p = mann_kendall(ordered)
    return Trend(_direction(line.slope, p), line.slope, line.low, line.high, p)


def _direction(slope: float, p: float) -> Direction:
    if p >= SIGNIFICANT or slope == 0:
        return Direction.STABLE
    return Direction.RISING if slope > 0 else Direction.FALLING
