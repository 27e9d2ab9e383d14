"""How many verdicts of each kind a city has over many indicators, and how many allow none."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from willdash.core.compare import Comparison, Entry
from willdash.core.model import Polarity
from willdash.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Tally:
    """Indicators counted by what may be said of a city on them; each is counted once.

    Attributes:
        better: limits wholly on the better side of the benchmark.
        worse: limits wholly on the worse side.
        not_distinguishable: the benchmark lies within the limits.
        described: limits are known, but no end of the scale is the better one.
        no_interval: a figure without limits.
        no_benchmark: a figure, and nothing published to compare it with.
        missing: no figure.
    """

    better: int = 0
    worse: int = 0
    not_distinguishable: int = 0
    described: int = 0
    no_interval: int = 0
    no_benchmark: int = 0
    missing: int = 0

    @property
    def comparable(self) -> int:
        """Indicators with a better end and a verdict."""
        return self.better + self.worse + self.not_distinguishable


def tally(comparisons: Iterable[Comparison]) -> Tally:
    """Counts the verdicts of the city of interest, one indicator a comparison."""
    return Tally(
        **Counter(_kind(comparison.city, comparison.indicator.polarity) for comparison in comparisons)
    )


def _kind(entry: Entry, polarity: Polarity) -> str:
    """The attribute of `Tally` that an entry counts for."""
    if entry.value is None:
        return "missing"
    if entry.verdict is None:
        return "no_benchmark"
    if entry.verdict is not Verdict.NO_INTERVAL and polarity is Polarity.NEUTRAL:
        return "described"
    return entry.verdict.value
