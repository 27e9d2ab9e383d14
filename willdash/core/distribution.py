"""Where a figure lies among many: medians, quintiles, and a funnel's control limits."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, sqrt
from statistics import median as _median

from willdash.core import normal
from willdash.core.model import Counts

FIFTHS = (0.2, 0.4, 0.6, 0.8)


def median(values: Sequence[float]) -> float:
    """The middle value, or the mean of the two middle ones.

    Raises:
        ValueError: there is no value.
    """
    if not values:
        raise ValueError("no value to take the median of")
    return float(_median(values))


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of the values lies, by linear interpolation.

    R. J. Hyndman, Y. Fan, Am. Stat. 50 (1996) 361-365, definition 7: what numpy and pandas take.

    Raises:
        ValueError: there is no value, or the share is not between 0 and 1.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError(f"a quantile needs values and a share between 0 and 1, not {share}")
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def quintile(value: float, values: Sequence[float]) -> int:
    """The fifth that a value falls in, 1 for the lowest.

    Ties: a value equal to a limit belongs to the fifth below it, so that equal values share a fifth.

    Raises:
        ValueError: there is no value to compare with.
    """
    return bisect_left([quantile(values, share) for share in FIFTHS], value) + 1


@dataclass(frozen=True, slots=True)
class Funnel:
    """Control limits around a common value, for one size of city."""

    n: float
    low: float
    high: float


def funnel(
    common: float, sizes: Sequence[float], *, kind: Counts, multiplier: float = 1, confidence: float = 0.95
) -> tuple[Funnel, ...]:
    """Limits within which a city of a size would lie if it shared the common value.

    D. J. Spiegelhalter, Stat. Med. 24 (2005) 1185-1202, normal limits: ``θ ± z √(θ(1-θ)/n)`` for a
    share, ``θ ± z √(θ/n)`` for a rate; cut at 0, and a share at 1. Usual are 95 % and 99.8 %.

    Args:
        common: the common value in the unit of the indicator (``share × multiplier``).
        sizes: denominators.
        kind: share or rate.
        multiplier: of the unit.
        confidence: between 0 and 1.

    Raises:
        ValueError: an argument makes no sense.
    """
    theta = common / multiplier
    if kind is Counts.RATIO or not isfinite(theta) or theta < 0 or (kind is Counts.SHARE and theta > 1):
        raise ValueError(f"no funnel around {common} for a {kind}")
    if not 0 < confidence < 1 or not all(isfinite(n) and n > 0 for n in sizes):
        raise ValueError("a funnel needs sizes above 0 and a confidence between 0 and 1")
    z = normal.quantile((1 + confidence) / 2)
    spread = theta * (1 - theta) if kind is Counts.SHARE else theta
    top = 1.0 if kind is Counts.SHARE else float("inf")
    return tuple(
        Funnel(
            n,
            max(theta - z * sqrt(spread / n), 0.0) * multiplier,
            min(theta + z * sqrt(spread / n), top) * multiplier,
        )
        for n in sizes
    )
