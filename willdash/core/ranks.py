"""Statistics on ranks and slopes: Theil-Sen, Mann-Kendall, Spearman.

Written here because `scipy.stats` alone takes 60 MB of every worker and more than a second of whoever
asks first; tests hold them to `scipy.stats` and `pymannkendall` to 1e-12.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum, sqrt
from statistics import median

from willdash.core.normal import two_sided

Z = 1.959963984540054
"""Two-sided 95 % of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Slope:
    """A Theil-Sen line with the 95 % limits of its slope, in units of y for each unit of x."""

    slope: float
    intercept: float
    low: float
    high: float


def theil_sen(x: Sequence[float], y: Sequence[float]) -> Slope:
    """The median slope of all pairs of points; the line goes through the medians.

    P. K. Sen, J. Am. Stat. Assoc. 63 (1968) 1379-1389, limits by his equation 2.6; intercept
    ``median(y) - slope × median(x)``, W. J. Conover, Practical Nonparametric Statistics (1980).

    Raises:
        ValueError: no two points differ in x.
    """
    pairs = list(combinations(zip(x, y, strict=True), 2))
    slopes = sorted((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in pairs if x1 != x2)
    if not slopes:
        raise ValueError("no slope between points that all have the same x")
    reach = Z * sqrt((_pairs_variance(len(x)) - _tied(x) - _tied(y)) / 18)
    low = max(round((len(slopes) - reach) / 2) - 1, 0)
    high = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    middle = median(slopes)
    return Slope(middle, median(y) - middle * median(x), slopes[low], slopes[high])


def mann_kendall(values: Sequence[float]) -> float:
    """Two-sided p-value of no trend in values that follow one another; 1 where all are equal.

    ``S`` counts the rises less the falls over all pairs; ``z = (S ∓ 1) / √var``, with Kendall's correction
    for ties. H. B. Mann, Econometrica 13 (1945) 245-259; M. G. Kendall, Rank Correlation Methods (1975).
    """
    score = sum((later > earlier) - (later < earlier) for earlier, later in combinations(values, 2))
    variance = (_pairs_variance(len(values)) - _tied(values)) / 18
    if score == 0 or variance == 0:
        return 1.0
    return two_sided((abs(score) - 1) / sqrt(variance))


def spearman_rho(x: Sequence[float], y: Sequence[float]) -> float:
    """Spearman's coefficient: Pearson's on the ranks, ties at their mean rank.

    C. Spearman, Am. J. Psychol. 15 (1904) 72-101.

    Raises:
        ZeroDivisionError: all values of a side are equal.
    """
    first, second = _centred_ranks(x), _centred_ranks(y)
    products = fsum(a * b for a, b in zip(first, second, strict=True))
    return products / sqrt(fsum(a * a for a in first) * fsum(b * b for b in second))


def _pairs_variance(n: int) -> int:
    """Eighteen times the variance of the score of n values without ties."""
    return n * (n - 1) * (2 * n + 5)


def _tied(values: Sequence[float]) -> int:
    """What ties take off that."""
    return sum(_pairs_variance(count) for count in Counter(values).values())


def _centred_ranks(values: Sequence[float]) -> list[float]:
    """Mean ranks less their mean."""
    ranks = dict(_mean_ranks(values))
    middle = (len(values) + 1) / 2
    return [ranks[value] - middle for value in values]


def _mean_ranks(values: Sequence[float]) -> Iterator[tuple[float, float]]:
    """Each value with its rank from 1; equal ones share the mean of theirs."""
    below = 0
    for value, count in sorted(Counter(values).items()):
        yield value, below + (count + 1) / 2
        below += count
