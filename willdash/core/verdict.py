"""Whether a figure differs from a benchmark, or two cities from one another: words, not colours."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from math import sqrt
from typing import TypeVar

from willdash.core.intervals import Estimate
from willdash.core.model import Counts, Polarity
from willdash.core.normal import two_sided

Key = TypeVar("Key")
SIGNIFICANT = 0.05


class Verdict(StrEnum):
    """What may be said of a figure beside a benchmark."""

    BETTER = "better"
    WORSE = "worse"
    NOT_DISTINGUISHABLE = "not_distinguishable"
    NO_INTERVAL = "no_interval"
    NEUTRAL_HIGHER = "neutral_higher"
    NEUTRAL_LOWER = "neutral_lower"


_WORDS = {
    (Polarity.HIGHER, True): Verdict.BETTER,
    (Polarity.HIGHER, False): Verdict.WORSE,
    (Polarity.LOWER, True): Verdict.WORSE,
    (Polarity.LOWER, False): Verdict.BETTER,
    (Polarity.NEUTRAL, True): Verdict.NEUTRAL_HIGHER,
    (Polarity.NEUTRAL, False): Verdict.NEUTRAL_LOWER,
}


def against(estimate: Estimate, benchmark: float, *, polarity: Polarity) -> Verdict:
    """The verdict on an estimate: *better* or *worse* only where its limits exclude the benchmark.

    Args:
        estimate: with or without limits, in the unit of the benchmark.
        benchmark: the value compared with, taken as known.
        polarity: which end of the scale is the better one.
    """
    if estimate.low is None or estimate.high is None:
        return Verdict.NO_INTERVAL
    if estimate.low <= benchmark <= estimate.high:
        return Verdict.NOT_DISTINGUISHABLE
    return _WORDS[Polarity(polarity), estimate.low > benchmark]


@dataclass(frozen=True, slots=True)
class Pair:
    """A test between two: the difference first minus second, its p-value, and Holm's."""

    difference: float
    p: float
    holm: float

    @property
    def turned(self) -> "Pair":
        """The same test with first and second exchanged."""
        return Pair(-self.difference, self.p, self.holm)

    @property
    def is_distinguishable(self) -> bool:
        """Whether the difference stays after Holm's correction at 5 %."""
        return self.holm < SIGNIFICANT


def between(pair: Pair | None, *, polarity: Polarity) -> Verdict:
    """The verdict on the first of a pair beside the second.

    Args:
        pair: the test; none where the counts allow none.
        polarity: which end of the scale is the better one.
    """
    if pair is None:
        return Verdict.NO_INTERVAL
    if not pair.is_distinguishable:
        return Verdict.NOT_DISTINGUISHABLE
    return _WORDS[Polarity(polarity), pair.difference > 0]


def pairwise(estimates: Mapping[Key, Estimate]) -> dict[tuple[Key, Key], Pair]:
    """Every two estimates with counts, tested and corrected for the number of tests.

    Shares: two-proportion z-test with pooled share. Rates: score test with pooled rate. Both two-sided.
    Correction: S. Holm, Scand. J. Stat. 6 (1979) 65-70.

    Returns:
        ``(first, second)`` in the order given to the test; pairs where either has no counts, or of
        different kinds, are absent.
    """
    tested = {
        (first, second): p
        for first, second in combinations(estimates, 2)
        if (p := _p_value(estimates[first], estimates[second])) is not None
    }
    corrected = holm(tested)
    return {
        pair: Pair(estimates[pair[0]].value - estimates[pair[1]].value, p, corrected[pair])
        for pair, p in tested.items()
    }


def holm(p_values: Mapping[Key, float]) -> dict[Key, float]:
    """Holm's step-down correction: the k-th smallest of m times ``m - k + 1``, never falling, at most 1."""
    adjusted: dict[Key, float] = {}
    largest = 0.0
    for place, key in enumerate(sorted(p_values, key=lambda key: p_values[key])):
        largest = max(largest, min(1.0, p_values[key] * (len(p_values) - place)))
        adjusted[key] = largest
    return adjusted


def rank_ranges(
    estimates: Mapping[Key, Estimate], *, polarity: Polarity = Polarity.HIGHER
) -> dict[Key, tuple[int, int] | None]:
    """The best and the worst rank that the limits allow.

    A city ranks behind those whose limits lie wholly on the better side of its own, and before those
    wholly on the worse side. None where a city has no limits; one without limits holds nobody's place.
    """
    lows = sorted(each.low for each in estimates.values() if each.low is not None)
    highs = sorted(each.high for each in estimates.values() if each.high is not None)
    turned = polarity is Polarity.LOWER

    def place(own: Estimate) -> tuple[int, int] | None:
        if own.low is None or own.high is None:
            return None
        above, below = len(lows) - bisect_right(lows, own.high), bisect_left(highs, own.low)
        before, behind = (below, above) if turned else (above, below)
        return before + 1, len(estimates) - behind

    return {key: place(own) for key, own in estimates.items()}


def _p_value(one: Estimate, two: Estimate) -> float | None:
    """Two-sided p of no difference; none where counts are missing or of different kinds."""
    if one.kind is None or one.kind is not two.kind:
        return None
    if one.count is None or two.count is None or not one.n or not two.n:
        return None
    pooled = (one.count + two.count) / (one.n + two.n)
    spread = pooled * (1 - pooled) if one.kind is Counts.SHARE else pooled
    error = sqrt(spread * (1 / one.n + 1 / two.n)) if spread > 0 else 0.0
    if error == 0:
        return 1.0
    return two_sided((one.count / one.n - two.count / two.n) / error)
