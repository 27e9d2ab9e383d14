"""What stands out: where a city is best and worst placed, told only where the difference can be told."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from willdash.core.verdict import Verdict

Row = TypeVar("Row")
MOST = 3


@dataclass(frozen=True, slots=True)
class StandingOut(Generic[Row]):
    """The strongest and the weakest, the most extreme first; either may be empty."""

    strongest: tuple[Row, ...]
    weakest: tuple[Row, ...]


def standing_out(
    rows: Iterable[Row],
    *,
    verdict: Callable[[Row], Verdict | None],
    percentile: Callable[[Row], float],
    most: int = MOST,
) -> StandingOut[Row]:
    """Rows whose verdict is *better* or *worse*, by how far they are out among all areas.

    A row without such a verdict never stands out, however extreme its value: it cannot be told from
    ordinary variation, or no end is the better one. Equal percentiles keep the order given.

    Args:
        rows: one for each indicator.
        verdict: on a row, against the benchmark chosen.
        percentile: share of all areas that a row's figure is ahead of, from 0 to 1; asked only of rows
            that stand out.
        most: how many of each at most.
    """
    found = [(row, verdict(row)) for row in rows]
    better = [row for row, said in found if said is Verdict.BETTER]
    worse = [row for row, said in found if said is Verdict.WORSE]
    return StandingOut(
        tuple(sorted(better, key=lambda row: -percentile(row))[:most]),
        tuple(sorted(worse, key=percentile)[:most]),
    )
