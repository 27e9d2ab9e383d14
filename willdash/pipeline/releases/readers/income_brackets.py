"""Taxpayers and their incomes by bracket, and the inequality that brackets show."""

import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

NOTHING = "Reddito complessivo minore o uguale a zero euro"
BETWEEN = re.compile(r"Reddito complessivo da (\d+) a (\d+) euro")
ABOVE = re.compile(r"Reddito complessivo oltre (\d+) euro")


class Bracket(NamedTuple):
    """Incomes above ``lower`` and up to ``upper``, under the name that the source gives."""

    lower: float
    upper: float
    name: str

    @property
    def is_nothing(self) -> bool:
        """Whether it holds those without income, or with losses."""
        return self.name == NOTHING

    def may_hold(self, people: int, euros: int) -> bool:
        """Whether so many people in the bracket can have so much; amounts are rounded to the euro."""
        lower = self.lower * people if self.lower > -math.inf else -math.inf
        upper = self.upper * people if self.upper < math.inf else math.inf
        return lower - 1 <= euros <= upper + 1 if people else euros == 0


def brackets_in(names: Iterable[str]) -> tuple[Bracket, ...]:
    """The brackets among the names of columns, from the lowest."""
    return tuple(sorted(bracket for name in names if (bracket := _bracket(name))))


def fault_of(brackets: Sequence[Bracket], thresholds: Iterable[float]) -> str:
    """What keeps the brackets from holding each income once, or from being parted at the thresholds."""
    bounds = [bracket.lower for bracket in brackets] + [math.inf]
    if [bracket.upper for bracket in brackets] != bounds[1:] or bounds[0] != -math.inf:
        return "leave out or repeat some incomes"
    missing = [f"{threshold:,.0f}" for threshold in thresholds if threshold not in bounds]
    return f"have no bound at {', '.join(missing)} euro" if missing else ""


def gini(people: Sequence[int], euros: Sequence[int]) -> float:
    """Gini index of incomes known by bracket, from 0 to 1; a lower bound.

    One minus the sum over the brackets, from the poorest, of the share of people times the cumulated
    shares of income before and after it (trapezes under the Lorenz curve): as if all in a bracket had
    the same. Losses in the lowest bracket count as such.

    Reference: Brown (1994), Social Science & Medicine 38(9), 1243-1256.
    """
    all_people, all_euros = sum(people), sum(euros)
    under_curve, cumulated = 0.0, 0
    for here, amount in zip(people, euros, strict=True):
        under_curve += here / all_people * (2 * cumulated + amount) / all_euros
        cumulated += amount
    return 1 - under_curve


def _bracket(name: str) -> Bracket | None:
    if name == NOTHING:
        return Bracket(-math.inf, 0, name)
    if found := BETWEEN.fullmatch(name):
        return Bracket(float(found[1]), float(found[2]), name)
    if found := ABOVE.fullmatch(name):
        return Bracket(float(found[1]), math.inf, name)
    return None
