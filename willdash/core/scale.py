"""Classes for a map: few, with round limits, the same for every year."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from math import ceil, floor, isclose, log10

STEPS = (1, 2, 2.5, 5, 10)


def limits(values: Iterable[float], *, classes: int = 5) -> tuple[float, ...]:
    """Round class limits that cover the values: at most ``classes`` classes of equal width.

    The width is the smallest of 1, 2, 2.5 or 5 times a power of ten that needs no more classes
    (after P. Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990).

    Returns:
        ``n + 1`` rising limits of ``n`` classes; two limits where all values are equal.

    Raises:
        ValueError: there is no value.
    """
    found = sorted(values)
    if not found:
        raise ValueError("no value to make classes of")
    low, high = found[0], found[-1]
    if isclose(low, high):
        return (low, high)
    width = _width((high - low) / classes)
    while ceil(high / width - 1e-9) - floor(low / width + 1e-9) > classes:
        width = _width(width * 1.01)
    first, last = floor(low / width + 1e-9), ceil(high / width - 1e-9)
    return tuple(round(step * width, 10) for step in range(first, last + 1))


def class_of(value: float, limits: Sequence[float]) -> int:
    """Index of the value's class; a limit belongs to the class above it, the last limit to the last class."""
    return min(max(bisect_right(limits, value) - 1, 0), len(limits) - 2)


def _width(least: float) -> float:
    """The smallest round width that is not below ``least``."""
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in STEPS if step * power >= least * (1 - 1e-9))
