"""Bars of a histogram: classes of equal round width, each with the number of values in it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from willdash.core.scale import limits

MOST = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """The values from ``low`` to below ``high``, in their unit; the last bar has its upper end too."""

    low: float
    high: float
    count: int


def histogram(values: Sequence[float], *, decimals: int, most: int = MOST) -> tuple[Bar, ...]:
    """Bars over all values, rising.

    Values are published in steps of their last decimal. Where the bars would be as narrow as such a step,
    each step gets one bar, with the value in its middle.

    Args:
        values: at least one.
        decimals: of the published values.
        most: bars at most, unless there are more steps.

    Raises:
        ValueError: there is no value.
    """
    rising = sorted(values)
    bounds = limits(rising, classes=most)
    step = 10.0**-decimals
    if bounds[1] - bounds[0] <= step:
        steps = round((rising[-1] - rising[0]) / step)
        bounds = tuple(rising[0] + (place - 0.5) * step for place in range(steps + 2))
    below = [bisect_left(rising, bound - step / 1e6) for bound in bounds[:-1]] + [len(rising)]
    return tuple(
        Bar(low, high, upper - lower)
        for (low, high), (lower, upper) in zip(pairwise(bounds), pairwise(below), strict=True)
    )
