"""Whether two indicators go together over the same areas: a rank correlation with its doubt.

Ranks, and not the values, because many indicators here are skewed (population, income) and no outlier
is dropped: Spearman's coefficient asks only whether one rises as the other does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import atanh, isfinite, sqrt, tanh

from willdash.core.normal import quantile
from willdash.core.ranks import spearman_rho, theil_sen

FEWEST = 10
"""Fewer areas get no coefficient: its interval would span nearly everything."""
FEW = 20
"""With fewer areas a single one can turn the result."""
HOLDS_UP_TO = 0.95
"""Beyond it the standard error was not found to hold (Bonett and Wright)."""
MODERATE, STRONG = 0.4, 0.7


class Strength(StrEnum):
    """What may be said of a relation; a word for its strength only where it differs from none.

    Limits: P. Schober, C. Boer, L. A. Schwarte, Anesth. Analg. 126 (2018) 1763-1768.
    """

    NONE = "none"
    WEAK = "weak"
    MODERATE = "moderate"
    STRONG = "strong"
    NEARLY_SAME = "nearly_same"
    """The ranks hardly differ: two measures of nearly the same thing."""


class NoCorrelation(StrEnum):
    """Why there is no coefficient."""

    TOO_FEW = "too_few"
    CONSTANT = "constant"


@dataclass(frozen=True, slots=True)
class Correlation:
    """Spearman's coefficient, from -1 to 1.

    Attributes:
        rho: the coefficient.
        low: lower 95 % limit; none beyond `HOLDS_UP_TO`.
        high: upper 95 % limit; none beyond `HOLDS_UP_TO`.
        n: how many distinct areas it rests on.
        strength: what may be said of it.
    """

    rho: float
    low: float | None
    high: float | None
    n: int
    strength: Strength

    @property
    def is_recognisable(self) -> bool:
        """Whether the relation differs from none."""
        return self.strength is not Strength.NONE

    @property
    def rests_on_few(self) -> bool:
        """Whether a single area could turn the result."""
        return self.n < FEW


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line: ``y = intercept + slope × x``."""

    slope: float
    intercept: float

    def at(self, x: float) -> float:
        """Height of the line."""
        return self.intercept + self.slope * x


def spearman(
    x: Sequence[float], y: Sequence[float], *, areas: int | None = None
) -> Correlation | NoCorrelation:
    """Spearman's rank correlation, ties at their mean rank, with its 95 % interval.

    Limits: ``tanh(atanh(ρ) ± z √((1 + ρ²/2) / (n - 3)))``; D. G. Bonett, T. A. Wright, Psychometrika 65
    (2000) 23-28.

    Args:
        x: one value for each point.
        y: the other, in the same order.
        areas: how many distinct areas are behind the points, where several points share a figure; the
            interval is made for so many.

    Raises:
        ValueError: the sequences differ in length, or a value is no number.
    """
    _require_pairs(x, y)
    n = len(x) if areas is None else min(areas, len(x))
    if n < FEWEST:
        return NoCorrelation.TOO_FEW
    if len(set(x)) == 1 or len(set(y)) == 1:
        return NoCorrelation.CONSTANT
    rho = spearman_rho(x, y)
    if abs(rho) > HOLDS_UP_TO:
        return Correlation(rho, None, None, n, Strength.NEARLY_SAME)
    reach = quantile(0.975) * sqrt((1 + rho * rho / 2) / (n - 3))
    low, high = tanh(atanh(rho) - reach), tanh(atanh(rho) + reach)
    return Correlation(rho, low, high, n, _strength(rho, low, high))


def middle_line(x: Sequence[float], y: Sequence[float]) -> Line:
    """The Theil-Sen line: median slope of all pairs of points, through the medians.

    P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379-1389; intercept ``median(y) - slope × median(x)``,
    W. J. Conover, Practical Nonparametric Statistics (1980).

    Raises:
        ValueError: the sequences differ in length, a value is no number, or all x are equal.
    """
    _require_pairs(x, y)
    if len(set(x)) < 2:
        raise ValueError("no line through points that all have the same x")
    line = theil_sen(x, y)
    return Line(line.slope, line.intercept)


def _require_pairs(x: Sequence[float], y: Sequence[float]) -> None:
    if len(x) != len(y):
        raise ValueError(f"{len(x)} values beside {len(y)}")
    if not all(isfinite(value) for value in (*x, *y)):
        raise ValueError("a value is not a number: leave out the areas without one")


def _strength(rho: float, low: float, high: float) -> Strength:
    if low <= 0 <= high:
        return Strength.NONE
    size = abs(rho)
    return Strength.STRONG if size >= STRONG else Strength.MODERATE if size >= MODERATE else Strength.WEAK
