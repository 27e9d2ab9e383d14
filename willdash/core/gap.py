"""How many people a gap is: what the difference from a target means in heads (or places, or euro)."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil, floor

from willdash.core.intervals import Estimate
from willdash.core.model import Level


class NoGap(StrEnum):
    """Why a gap cannot be told in people."""

    NO_BASE = "no_base"
    OTHER_LEVEL = "other_level"
    NO_MULTIPLIER = "no_multiplier"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with the level of its area, and how many it is per (100 for a per cent)."""

    estimate: Estimate
    level: Level
    per: float | None


@dataclass(frozen=True, slots=True)
class Base:
    """A base population with the level of its area."""

    count: float
    level: Level


@dataclass(frozen=True, slots=True)
class Gap:
    """People missing (above 0) or in excess (below 0), with the limits that the figure's interval gives."""

    people: int
    low: int | None
    high: int | None


def people(observation: Figure, target: float, base_population: Base | None) -> Gap | NoGap:
    """``(target - value) × base / per``, rounded outward: the value away from 0, the limits apart.

    Args:
        observation: the figure, in the unit of the target.
        target: what is to be reached.
        base_population: of the same level as the figure, or none.

    Returns:
        The gap, or the reason why there is none: a base that is missing or of another level.
    """
    if base_population is None:
        return NoGap.NO_BASE
    if base_population.level is not observation.level:
        return NoGap.OTHER_LEVEL
    if not observation.per:
        return NoGap.NO_MULTIPLIER
    times = base_population.count / observation.per
    estimate = observation.estimate
    missing = (target - estimate.value) * times
    if estimate.low is None or estimate.high is None:
        return Gap(_outward(missing), None, None)
    low, high = (target - estimate.high) * times, (target - estimate.low) * times
    return Gap(_outward(missing), floor(_near(low)), ceil(_near(high)))


def _outward(number: float) -> int:
    """Away from zero, forgiving what only arithmetic adds."""
    near = _near(number)
    return ceil(near) if near > 0 else floor(near)


def _near(number: float) -> float:
    """The whole number within a millionth, where there is one."""
    whole = round(number)
    return whole if abs(number - whole) < 1e-6 else number
