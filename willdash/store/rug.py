"""The rug of a cluster: every indicator of it, the nine cities on each, and what they are compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from willdash.core.compare import Benchmark, Comparison
from willdash.core.model import Area, Cluster, Dimension, Indicator, Level, Target
from willdash.core.selection import Selection
from willdash.store.choices import AVERAGES
from willdash.store.store import Store


@dataclass(frozen=True, slots=True)
class RugRow:
    """An indicator over the nine cities in one year, and the norms that it can be read against."""

    comparison: Comparison
    targets: tuple[Target, ...]

    @property
    def indicator(self) -> Indicator:
        """What is measured."""
        return self.comparison.indicator


@dataclass(frozen=True, slots=True)
class Rug:
    """The rows of a cluster; all verdicts are about one benchmark.

    Attributes:
        cluster: whose rug it is.
        city: the city of interest.
        benchmark: median of the nine, own region or Italy.
        regions: each region with its cities of the nine, which stand side by side.
        rows: in the order of the catalogue.
    """

    cluster: Cluster
    city: Area
    benchmark: Benchmark
    regions: tuple[tuple[Area, tuple[Area, ...]], ...]
    rows: tuple[RugRow, ...]

    @property
    def cities(self) -> tuple[Area, ...]:
        """The nine, region by region."""
        return tuple(city for _, cities in self.regions for city in cities)

    def row(self, indicator: str) -> RugRow:
        """The row of an indicator of the cluster."""
        return next(row for row in self.rows if row.indicator.id == indicator)

    def featured(self, selected: str) -> "Rug":
        """The rug with its featured indicators alone, and the selected one where it is of the cluster."""
        rows = (row for row in self.rows if row.indicator.featured or row.indicator.id == selected)
        return replace(self, rows=tuple(rows))

    @property
    def has_targets(self) -> bool:
        """Whether any indicator has a norm."""
        return any(row.targets for row in self.rows)


def rug_of(store: Store, cluster: str, selection: Selection, *, open_row: str = "") -> Rug:
    """The rug that a selection asks for: each indicator in its default year.

    A norm holds for one indicator alone, so where one is selected the verdicts are about the median.

    Args:
        store: answers all questions.
        cluster: its id.
        selection: city and benchmark; the year is that of the open row alone.
        open_row: id of the indicator shown in the selected year; empty where none is.

    Raises:
        LookupError: there is no such cluster.
    """
    found = store.catalog.clusters.get(cluster)
    if found is None:
        raise LookupError(f"no cluster «{cluster}»")
    benchmark = benchmark_of(selection)
    rows = (
        RugRow(
            store.nine(
                indicator.id,
                selection.year if indicator.id == open_row else store.choices.default_year(indicator.id),
                selection.city,
                benchmark=benchmark,
            ),
            tuple(target for target in store.catalog.targets.values() if target.indicator == indicator.id),
        )
        for indicator in indicators_of(store, cluster)
    )
    return Rug(found, store.city(selection.city), benchmark, _regions(store), tuple(rows))


def benchmark_of(selection: Selection) -> Benchmark:
    """What a whole rug is judged against: the average selected; the median where a norm is."""
    return Benchmark(selection.benchmark) if selection.benchmark in AVERAGES else Benchmark.MEDIAN


def indicators_of(store: Store, cluster: str) -> tuple[Indicator, ...]:
    """Every indicator of a cluster, in the order of the catalogue."""
    return tuple(found for found in store.catalog.indicators.values() if found.cluster == cluster)


def dimensions_of(store: Store, cluster: str) -> Mapping[Dimension, int]:
    """How many indicators of a cluster there are in each dimension."""
    found = [indicator.dimension for indicator in indicators_of(store, cluster)]
    return {dimension: found.count(dimension) for dimension in Dimension}


def _regions(store: Store) -> tuple[tuple[Area, tuple[Area, ...]], ...]:
    cities = store.catalog.cities
    return tuple(
        (region, tuple(city for city in cities if store.observed(city, Level.REGIONE) == region))
        for region in store.regions.values()
    )
