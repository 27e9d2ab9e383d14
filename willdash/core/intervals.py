"""How sure a figure is: confidence limits for shares, rates and means.

The counts here are mostly full counts, not samples. A limit answers: *could a gap of this size be
ordinary year-to-year variation in a city this small?*
"""

from dataclasses import dataclass
from math import isfinite, sqrt

from willdash.core.model import Counts, Indicator, Observation
from willdash.core.normal import quantile

FEWEST_FOR_BYAR = 10
"""Below this count Byar's approximation gives way to the exact Poisson limits."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value and its confidence limits, all in the same unit; no limits where none can be given.

    Attributes:
        value: the published or computed value.
        low: lower limit.
        high: upper limit.
        count: numerator, where the value comes from counts.
        n: denominator.
        kind: what the counts are, which decides the tests that hold for them.
    """

    value: float
    low: float | None = None
    high: float | None = None
    count: float | None = None
    n: float | None = None
    kind: Counts | None = None

    @property
    def has_interval(self) -> bool:
        """Whether limits are known."""
        return self.low is not None and self.high is not None


def wilson(count: float, n: float, *, confidence: float = 0.95) -> Estimate:
    """A share between 0 and 1 with Wilson's score limits, which stay inside 0-1 for small n.

    E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212:
    ``(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)``.

    Raises:
        ValueError: the counts or the confidence make no sense.
    """
    _check_counts(count, n)
    if count > n:
        raise ValueError(f"a share cannot have more in it ({count:g}) than there are ({n:g})")
    z = _z(confidence)
    share, square = count / n, z * z
    middle = share + square / (2 * n)
    reach = z * sqrt(share * (1 - share) / n + square / (4 * n * n))
    scale = 1 + square / n
    low = 0.0 if count == 0 else (middle - reach) / scale
    high = 1.0 if count == n else (middle + reach) / scale
    return Estimate(share, low, high, count, n, Counts.SHARE)


def byar(count: float, n: float, *, multiplier: float = 1, confidence: float = 0.95) -> Estimate:
    """A rate of rare events, ``count / n × multiplier``, with Byar's limits; exact Poisson below 10.

    N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II (IARC 1987) 69;
    exact: half the quantiles of chi-square with 2·count and 2·count + 2 degrees of freedom (Garwood 1936).

    Raises:
        ValueError: the counts, the multiplier or the confidence make no sense.
    """
    _check_counts(count, n)
    if not (isfinite(multiplier) and multiplier > 0):
        raise ValueError(f"a rate needs a multiplier above 0, not {multiplier}")
    z = _z(confidence)
    low, high = _exact(count, confidence) if count < FEWEST_FOR_BYAR else _byar(count, z)
    per = multiplier / n
    return Estimate(count / n * multiplier, low * per, high * per, count, n, Counts.RATE)


def mean(mean: float, sd: float, n: float, *, confidence: float = 0.95) -> Estimate:
    """A mean with Student's limits, ``mean ± t(n - 1) · sd / √n``.

    Args:
        mean: of the values.
        sd: their standard deviation.
        n: how many values; at least 2.
        confidence: between 0 and 1.

    Raises:
        ValueError: an argument makes no sense.
    """
    if not isfinite(mean):
        raise ValueError(f"a mean must be a number, not {mean}")
    if not (isfinite(sd) and sd >= 0):
        raise ValueError(f"a standard deviation cannot be {sd}")
    if not (isfinite(n) and n >= 2):
        raise ValueError(f"limits of a mean need at least 2 values, not {n}")
    _z(confidence)
    from scipy.special import stdtrit  # see `willdash.core.normal`

    reach = float(stdtrit(n - 1, (1 + confidence) / 2)) * sd / sqrt(n)
    return Estimate(mean, mean - reach, mean + reach, n=n)


def of(observation: Observation, indicator: Indicator, *, confidence: float = 0.95) -> Estimate:
    """A published figure with the limits that its counts allow, in the indicator's unit.

    A share or rate with counts has limits; a ratio, or a value without counts, has none.
    """
    value, count, n = observation
    if count is None or n is None or indicator.multiplier is None:
        return Estimate(value)
    if indicator.counts is Counts.RATE:
        found = byar(count, n, multiplier=indicator.multiplier, confidence=confidence)
        return Estimate(value, found.low, found.high, count, n, Counts.RATE)
    if indicator.counts is Counts.SHARE:
        found = wilson(count, n, confidence=confidence)
        assert found.low is not None
        assert found.high is not None
        times = indicator.multiplier
        return Estimate(value, found.low * times, found.high * times, count, n, Counts.SHARE)
    return Estimate(value)


def _z(confidence: float) -> float:
    if not 0 < confidence < 1:
        raise ValueError(f"a confidence lies between 0 and 1, not {confidence}")
    return quantile((1 + confidence) / 2)


def _check_counts(count: float, n: float) -> None:
    if not (isfinite(count) and count >= 0):
        raise ValueError(f"a count cannot be {count}")
    if not (isfinite(n) and n > 0):
        raise ValueError(f"there must be something to count in, not {n}")


def _byar(count: float, z: float) -> tuple[float, float]:
    above = count + 1
    low = count * (1 - 1 / (9 * count) - z / (3 * sqrt(count))) ** 3
    return low, above * (1 - 1 / (9 * above) + z / (3 * sqrt(above))) ** 3


def _exact(count: float, confidence: float) -> tuple[float, float]:
    from scipy.special import gammaincinv  # see `willdash.core.normal`

    tail = (1 - confidence) / 2
    low = 0.0 if count == 0 else float(gammaincinv(count, tail))
    return low, float(gammaincinv(count + 1, 1 - tail))
