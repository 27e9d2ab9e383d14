"""Into which class each comune falls, and what the classes are called."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from willdash.core.model import Indicator
from willdash.core.scale import class_of
from willdash.text import Text
from willdash.views.map.legend import limit_words

MISSING = -1


def classes_of(codes: Sequence[str], values: Mapping[str, float], limits: Sequence[float]) -> list[int]:
    """The class of each comune by its code, the lowest 0; `MISSING` where there is no figure."""
    return [class_of(values[code], limits) if code in values else MISSING for code in codes]


def counted(values: Sequence[float], limits: Sequence[float]) -> list[int]:
    """How many figures fall into each class.

    Args:
        values: the lowest first.
        limits: of the classes.
    """
    inner = [0, *(bisect_left(values, limit) for limit in limits[1:-1]), len(values)]
    return [high - low for low, high in pairwise(inner)]


def class_words(limits: Sequence[float], indicator: Indicator, text: Text) -> list[str]:
    """Each class by its limits."""
    words = limit_words(limits, indicator, text)
    return [text("italy-class", low=low, high=high) for low, high in pairwise(words)]
