"""One measure of the table: what was measured, against what, and what was promised."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bench.contender import STATIC, WILLDASH

DIGITS = {"s": 2, "×": 2, "": 0, "shift": 3}


class Limit(Protocol):
    """Whether a measured number keeps a promise, and the promise in words."""

    def kept(self, number: float) -> bool:
        """Whether it does."""
        ...


@dataclass(frozen=True, slots=True)
class AtMost:
    """No more than a number."""

    number: float
    unit: str = "×"

    def kept(self, number: float) -> bool:
        """Whether it is no more."""
        return number <= self.number

    def __str__(self) -> str:
        return f"≤ {self.number:g} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class AtLeast:
    """No less than a number."""

    number: float
    unit: str = "×"

    def kept(self, number: float) -> bool:
        """Whether it is no less."""
        return number >= self.number

    def __str__(self) -> str:
        return f"≥ {self.number:g} {self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Row:
    """One measure.

    Attributes:
        what: in words.
        number: what is held against the limits: a ratio, or an amount in `unit`.
        ours: willdash's own median, with its unit.
        theirs: that of what it is compared with.
        limits: the promises: of the design, and of the present goal where it is another one.
        unit: of `number`.
        by: amounts by contender where rivals were measured too.
        by_unit: of those amounts.
    """

    what: str
    number: float
    ours: str
    theirs: str = "–"
    limits: Sequence[Limit] = ()
    unit: str = "×"
    by: Mapping[str, float] = field(default_factory=dict)
    by_unit: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether every promise is."""
        return all(limit.kept(self.number) for limit in self.limits)


def compared(
    what: str, by: Mapping[str, float], *limits: Limit, unit: str = "ms", is_ratio: bool = True
) -> Row:
    """A row of amounts by contender.

    Args:
        what: in words.
        by: amounts, willdash's and the static page's among them.
        limits: on the ratio of those two, or on willdash's own amount.
        unit: of the amounts.
        is_ratio: whether the ratio counts.
    """
    ours, floor = by[WILLDASH], by[STATIC]
    number, of = (ours / floor, "×") if is_ratio else (ours, unit)
    return Row(what, number, said(ours, unit), said(floor, unit), limits, of, by, unit)


def said(amount: float, unit: str) -> str:
    """An amount in words, as in ``1,234 ms``; a layout shift goes without a unit."""
    number = f"{amount:,.{DIGITS.get(unit, 0)}f}"
    return number if unit == "shift" else f"{number} {unit}".strip()
