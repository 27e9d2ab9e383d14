"""Where the pace of the past years leads: a reading of what was published, not a forecast.

The pace is the Theil-Sen slope of the years published. From the last figure it is carried on for a few
years, and it turns the distance from a reference into years. Neither is done where no trend can be told.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor

from willdash.core.distribution import quantile
from willdash.core.history import History, overlap, series_of
from willdash.core.intervals import Estimate
from willdash.core.learning import is_better
from willdash.core.model import Polarity
from willdash.core.reading import Series
from willdash.core.trend import FEWEST, Direction, Trend

FARTHEST = 5
"""Years ahead at most; never more than half of those that the series spans."""
LONGEST = 20
"""Years to a reference that are still told."""
MOVING = (Direction.RISING, Direction.FALLING)


class NoAhead(StrEnum):
    """Why no line leads ahead."""

    NO_FIGURE = "no_figure"
    TOO_SHORT = "too_short"
    STABLE = "stable"
    AT_EDGE = "at_edge"
    """Within a year it would leave the values that can be."""


@dataclass(frozen=True, slots=True)
class Step:
    """Where the pace would lead in a year, with the limits that those of the slope give."""

    year: int
    value: float
    low: float
    high: float


def ahead_of(
    series: Series, trend: Trend, *, minimum: float | None, maximum: float | None
) -> tuple[Step, ...] | NoAhead:
    """The pace carried on from the last figure: ``last + slope × years``, with the slope's 95 % limits.

    Args:
        series: years rising; the last one is where it starts from.
        trend: of the series.
        minimum: of the values that can be; the line ends before it would leave them, the limits stop there.
        maximum: likewise.

    Returns:
        A step a year, or why there is none.
    """
    if not series:
        return NoAhead.NO_FIGURE
    if trend.slope is None or trend.low is None or trend.high is None:
        return NoAhead.TOO_SHORT
    if trend.direction not in MOVING:
        return NoAhead.STABLE
    (first, _), (last, value) = series[0], series[-1]
    least, most = -float("inf") if minimum is None else minimum, float("inf") if maximum is None else maximum
    steps = []
    for years in range(1, min(FARTHEST, (last - first) // 2) + 1):
        reached = value + trend.slope * years
        if not least <= reached <= most:
            break
        low, high = (value + slope * years for slope in (trend.low, trend.high))
        steps.append(Step(last + years, reached, max(low, least), min(high, most)))
    return tuple(steps) or NoAhead.AT_EDGE


def spread_of(values: Sequence[float]) -> float:
    """Half the distance between the first and the third quartile: what counts as near without intervals."""
    return (quantile(values, 0.75) - quantile(values, 0.25)) / 2 if values else 0.0


def path_from(level: Estimate, history: History, *, near: float) -> Series | None:
    """What a series did after it stood at a level.

    It starts in the year whose value is nearest to the level (the earlier of two), among those whose
    interval overlaps that of the level; where either has no interval, whose value is at most `near` away.

    Args:
        level: what the start has to be like.
        history: of the other area, at least five years; the last of them can be no start.
        near: distance in the indicator's unit.

    Returns:
        The points from the start on; none where the series is too short or was never at that level.
    """
    if len(history) < FEWEST:
        return None
    alike = [place for place, (_, each) in enumerate(history[:-1]) if _is_alike(each, level, near)]
    if not alike:
        return None
    start = min(alike, key=lambda place: abs(history[place][1].value - level.value))
    return series_of(history[start:])


def _is_alike(one: Estimate, level: Estimate, near: float) -> bool:
    meets = overlap(one, level)
    return abs(one.value - level.value) <= near if meets is None else meets


class Pace(StrEnum):
    """What the pace says of a reference."""

    REACHED = "reached"
    YEARS = "years"
    """Reached between two numbers of years, or after at least one."""
    BEYOND = "beyond"
    """Not even at the quickest within the years that are told."""
    AWAY = "away"
    """The trend leads to the other side."""
    STABLE = "stable"
    TOO_SHORT = "too_short"
    NEUTRAL = "neutral"
    """No side is the better one, so nothing is to be reached."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Years to a reference: whole, rounded outward; no `high` where the slowest pace takes too long."""

    pace: Pace
    low: int | None = None
    high: int | None = None


def reach(value: float, reference: float, trend: Trend, *, polarity: Polarity) -> Reach:
    """How many years a reference is away at the pace of a trend: ``(reference - value) / slope``.

    Args:
        value: of today.
        reference: in the same unit.
        trend: of the years published; its limits give the range.
        polarity: which side is the better one.
    """
    if polarity is Polarity.NEUTRAL:
        return Reach(Pace.NEUTRAL)
    if value == reference or is_better(value, reference, polarity):
        return Reach(Pace.REACHED)
    if trend.slope is None or trend.low is None or trend.high is None:
        return Reach(Pace.TOO_SHORT)
    if trend.direction not in MOVING:
        return Reach(Pace.STABLE)
    distance = reference - value
    if distance * trend.slope <= 0:
        return Reach(Pace.AWAY)
    found = sorted(_years(distance, (trend.low, trend.slope, trend.high)))
    if found[0] > LONGEST:
        return Reach(Pace.BEYOND)
    low, high = floor(found[0] + 1e-9), ceil(found[-1] - 1e-9) if len(found) == 3 else LONGEST + 1
    return Reach(Pace.YEARS, low, high if high <= LONGEST else None)


def _years(distance: float, slopes: Sequence[float]) -> Iterator[float]:
    """Years at each pace that leads towards the reference."""
    return (distance / slope for slope in slopes if distance * slope > 0)
