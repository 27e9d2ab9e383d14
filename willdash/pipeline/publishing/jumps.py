"""Figures that moved further than figures of their kind do: not wrong, but to be looked at by somebody.

**The rule.** A figure's *change* is its value minus that of the same area in the nearest earlier year that
has one. The changes of one indicator, level and pair of years are a *group*; *m* is their median, *d* the
median of their distances from *m* (MAD). In a group of at least ten, a figure is a **jump** if

    |change - m| > 6 d   and   |change| > 10 % of the greater of the two values.

A figure that replaces another of the same area and year is one if the two differ by more than 6 *d* and 10 %.
In smaller groups, where *d* says little, a figure is a jump if it moved by more than 50 %. A whole group has
**shifted** if its median change is more than 50 % of the median of its earlier values.

**Why.** The median and the MAD do not move with the very figures that are sought, as a mean and a standard
deviation do (Hampel 1974; Leys and others, 2013); six MAD are four standard deviations of a normal
distribution, one figure in 16,000. The ten per cent keep out figures that moved little where nearly all stood
still. What happens to all areas alike (an election, a pandemic) is the median and no jump; if it is a file in
thousands of euro, it is a shift.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

from willdash.core.model import Level
from willdash.pipeline.releases.release import Figure

MADS = 6.0
LEAST_RELATIVE = 0.1
MUCH = 0.5
FEW = 10


class Move(NamedTuple):
    """A figure, and what it is held against: an earlier year of the area, or what stood in its place."""

    figure: Figure
    year: int
    before: float

    @property
    def change(self) -> float:
        """In the unit of the indicator."""
        return self.figure.value - self.before

    @property
    def relative(self) -> float:
        """Part of the greater of the two values; 0 where both are 0."""
        greater = max(abs(self.figure.value), abs(self.before))
        return abs(self.change) / greater if greater else 0.0


class Group(NamedTuple):
    """Figures that are expected to move alike."""

    indicator: str
    level: Level
    earlier: int
    year: int


@dataclass(frozen=True, slots=True)
class Jump:
    """A figure that moved too far; `ordinary` is the change that was expected, give or take `limit`.

    Both are none in a group too small to say what is ordinary.
    """

    move: Move
    ordinary: float | None = None
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A group that moved as a whole; the medians of its areas before and now."""

    group: Group
    areas: int
    before: float
    now: float


@dataclass(frozen=True, slots=True)
class Implausible:
    """What should be looked at, the furthest first."""

    jumps: tuple[Jump, ...]
    shifts: tuple[Shift, ...]


def implausible(
    moves: Iterable[Move], revisions: Iterable[Move], levels: Mapping[str, Level], fresh: frozenset[Figure]
) -> Implausible:
    """The jumps and shifts by the rule above.

    Args:
        moves: figures and those of the nearest earlier year, all that are to be in the package.
        revisions: figures that replace others of the same area and year.
        levels: area to its level.
        fresh: the figures that are new or changed; others give the measure, and are not told.
    """
    groups: defaultdict[Group, list[Move]] = defaultdict(list)
    for move in moves:
        groups[_group(move, levels)].append(move)
    by_year: dict[tuple[str, Level, int], list[Move]] = {}
    for group, members in groups.items():
        key = group.indicator, group.level, group.year
        by_year[key] = max(by_year.get(key, []), members, key=len)
    jumps = [jump for members in groups.values() for jump in _jumps(members, fresh)]
    for move in revisions:
        key = move.figure.indicator, levels[move.figure.area], move.figure.year
        jumps += _revised(move, by_year.get(key, []))
    shifts = [shift for group, members in groups.items() for shift in _shift(group, members, fresh)]
    return Implausible(
        tuple(sorted(jumps, key=lambda jump: -jump.move.relative)),
        tuple(sorted(shifts, key=lambda shift: -abs(shift.now - shift.before) / (abs(shift.before) or 1))),
    )


def _group(move: Move, levels: Mapping[str, Level]) -> Group:
    figure = move.figure
    return Group(figure.indicator, levels[figure.area], move.year, figure.year)


def _jumps(members: Sequence[Move], fresh: frozenset[Figure]) -> Iterable[Jump]:
    """Of a group, those that do not move as the others do."""
    told = [move for move in members if move.figure in fresh]
    if len(members) < FEW:
        return [Jump(move) for move in told if move.relative > MUCH]
    ordinary, limit = _ordinary(members)
    return [
        Jump(move, ordinary, limit)
        for move in told
        if abs(move.change - ordinary) > limit and move.relative > LEAST_RELATIVE
    ]


def _revised(move: Move, members: Sequence[Move]) -> Iterable[Jump]:
    """Whether a figure was revised by more than its kind moves from year to year."""
    if len(members) < FEW:
        return [Jump(move)] if move.relative > MUCH else []
    _, limit = _ordinary(members)
    is_far = abs(move.change) > limit and move.relative > LEAST_RELATIVE
    return [Jump(move, 0.0, limit)] if is_far else []


def _ordinary(members: Sequence[Move]) -> tuple[float, float]:
    """The median change, and how far from it is too far."""
    centre = median(move.change for move in members)
    return centre, MADS * median(abs(move.change - centre) for move in members)


def _shift(group: Group, members: Sequence[Move], fresh: frozenset[Figure]) -> Iterable[Shift]:
    if len(members) < FEW or not any(move.figure in fresh for move in members):
        return []
    change = median(move.change for move in members)
    before = median(move.before for move in members)
    now = median(move.figure.value for move in members)
    return [Shift(group, len(members), before, now)] if abs(change) > MUCH * abs(before) else []
