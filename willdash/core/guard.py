"""The comparability guard: which figures may stand side by side, and what must be said when they do.

Every comparison is made through `willdash.core.compare.compare`, which asks here; a view gets only what
came through, so no view can set side by side what may not be.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from willdash.core.model import Level


class Aspect(StrEnum):
    """In what two figures can differ."""

    DEFINITION = "definition"
    LEVEL = "level"
    YEAR = "year"
    SOURCE = "source"
    VINTAGE = "vintage"


class Purpose(StrEnum):
    """What figures are set side by side for."""

    PEERS = "peers"
    """Cities among themselves: ranks, medians, verdicts."""
    BENCHMARK = "benchmark"
    """A city beside its region or Italy, which are of another level by nature."""
    TREND = "trend"
    """One area over the years."""
    TARGET = "target"
    """A figure beside a norm."""
    GAP = "gap"
    """A rate and the population it is turned into people with."""
    ASSOCIATION = "association"
    """Two indicators of the same areas, each area a point."""


class Action(StrEnum):
    """What a difference in an aspect leads to."""

    BLOCK = "block"
    LABEL = "label"


RULES: Mapping[Purpose, Mapping[Aspect, Action]] = {
    Purpose.PEERS: dict.fromkeys(Aspect, Action.BLOCK),
    Purpose.BENCHMARK: {
        Aspect.DEFINITION: Action.BLOCK,
        Aspect.YEAR: Action.BLOCK,
        Aspect.SOURCE: Action.BLOCK,
        Aspect.VINTAGE: Action.BLOCK,
    },
    Purpose.TREND: {
        Aspect.DEFINITION: Action.BLOCK,
        Aspect.LEVEL: Action.BLOCK,
        Aspect.SOURCE: Action.BLOCK,
        Aspect.VINTAGE: Action.LABEL,
    },
    Purpose.TARGET: {Aspect.LEVEL: Action.LABEL, Aspect.DEFINITION: Action.LABEL},
    Purpose.GAP: {Aspect.LEVEL: Action.BLOCK, Aspect.YEAR: Action.LABEL},
    Purpose.ASSOCIATION: {Aspect.LEVEL: Action.LABEL, Aspect.YEAR: Action.LABEL},
}
"""Aspects that are absent do not matter for the purpose."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a figure is a figure of."""

    definition: str
    level: Level
    year: int
    source: str
    vintage: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Aspects in which the figures differ: those that forbid the comparison, and those to be told."""

    blocked: tuple[Aspect, ...]
    labelled: tuple[Aspect, ...]

    @property
    def is_allowed(self) -> bool:
        """Whether the figures may stand side by side."""
        return not self.blocked


class Incomparable(ValueError):
    """Figures were to be set side by side that may not be; the message names the aspects."""


def judge(purpose: Purpose, origins: Iterable[Origin]) -> Judgement:
    """Whether figures may be compared for a purpose, whatever their order; one figure always may."""
    found = set(origins)
    rules = RULES[purpose]
    differing = [aspect for aspect in Aspect if len({getattr(origin, aspect.value) for origin in found}) > 1]
    return Judgement(
        tuple(aspect for aspect in differing if rules.get(aspect) is Action.BLOCK),
        tuple(aspect for aspect in differing if rules.get(aspect) is Action.LABEL),
    )


def require(purpose: Purpose, origins: Iterable[Origin]) -> Judgement:
    """The judgement, where it allows the comparison.

    Raises:
        Incomparable: it does not.
    """
    judgement = judge(purpose, origins)
    if not judgement.is_allowed:
        raise Incomparable(f"not comparable as {purpose}: they differ in {', '.join(judgement.blocked)}")
    return judgement
