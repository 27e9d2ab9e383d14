"""Two to four of the nine side by side: every indicator's values, and the differences with their verdicts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from willdash.core.compare import Comparison, Entry, Pair, Verdict, difference, pairwise
from willdash.core.model import Area, Cluster
from willdash.core.selection import Selection
from willdash.core.verdict import between
from willdash.store.store import Store

KEPT = 200
"""Tests of an indicator in a year, 13 kB each, so 2.6 MB."""
Tests = Mapping[tuple[str, str], Pair]
"""Two observed areas, in either order, to the test of their difference."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A city beside the reference.

    Attributes:
        value: city minus reference, in the indicator's unit; none where either has no figure.
        pair: the test, Holm-corrected over all pairs of the nine; none where the counts allow none.
        verdict: none where there is nothing to compare.
        is_same_figure: both cities are shown with the figure of the same area.
    """

    value: float | None
    pair: Pair | None
    verdict: Verdict | None
    is_same_figure: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """A city's figure; the reference has no difference."""

    entry: Entry
    difference: Difference | None


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator, with a cell for each city, the reference first."""

    comparison: Comparison
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A cluster's rows, and how many indicators it has in all."""

    cluster: Cluster
    rows: tuple[Row, ...]
    indicators: int

    @property
    def is_whole(self) -> bool:
        """Whether every indicator of the cluster is shown."""
        return len(self.rows) == self.indicators


class SideBySide:
    """Sets cities side by side; the tests of a year's figures are made once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._tested = lru_cache(maxsize=KEPT)(self._test)

    def blocks(
        self, cities: Sequence[Area], selection: Selection, *, whole: frozenset[str]
    ) -> tuple[Block, ...]:
        """The clusters that have indicators, in their order; where none of them is shown, without rows.

        Args:
            cities: of the nine, the reference first.
            selection: its indicator is shown, in its year, whether featured or not.
            whole: clusters of which every indicator is shown, and not the featured ones alone.
        """
        clusters = self._store.catalog.clusters
        found = (self.block(id, cities, selection, is_whole=id in whole) for id in clusters)
        return tuple(block for block in found if block.indicators)

    def block(self, cluster: str, cities: Sequence[Area], selection: Selection, *, is_whole: bool) -> Block:
        """One cluster, as `blocks` has it."""
        catalog = self._store.catalog
        every = [each for each in catalog.indicators.values() if each.cluster == cluster]
        shown = [each for each in every if is_whole or each.featured or each.id == selection.indicator]
        rows = tuple(self._row(each.id, cities, selection) for each in shown)
        return Block(catalog.clusters[cluster], rows, len(every))

    def _row(self, indicator: str, cities: Sequence[Area], selection: Selection) -> Row:
        is_chosen = indicator == selection.indicator
        year = selection.year if is_chosen else self._store.choices.default_year(indicator)
        comparison, tests = self._tested(indicator, year)
        entries = {entry.area.code: entry for entry in comparison.entries}
        reference, *others = (entries[city.code] for city in cities)
        cells = [Cell(other, _difference(other, reference, comparison, tests)) for other in others]
        return Row(comparison, (Cell(reference, None), *cells))

    def _test(self, indicator: str, year: int) -> tuple[Comparison, Tests]:
        """The nine in a year, and every two of their observed areas tested."""
        nine = self._store.nine(indicator, year, self._store.choices.default.city)
        estimates = {e.reading.observed.code: e.estimate for e in nine.entries if e.estimate is not None}
        found = pairwise(estimates)
        return nine, found | {(two, one): pair.turned for (one, two), pair in found.items()}


def _difference(own: Entry, reference: Entry, comparison: Comparison, tests: Tests) -> Difference:
    one, two = own.reading.observed.code, reference.reading.observed.code
    value = difference(own.value, reference.value)
    pair = tests.get((one, two))
    if one == two or value is None:
        return Difference(value, None, None, one == two)
    return Difference(value, pair, between(pair, polarity=comparison.indicator.polarity), False)
