"""The profile of a city: who lives there, and each featured indicator among all areas of its level."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from willdash.core.compare import Benchmark, Comparison
from willdash.core.guard import Origin, Purpose, require
from willdash.core.model import Area, Cluster, Indicator, Level
from willdash.core.selection import Selection
from willdash.core.similarity import Neighbour
from willdash.core.spine import Spine, spine_of
from willdash.core.standing_out import StandingOut, standing_out
from willdash.store.gaps import Gaps
from willdash.store.store import Store

FACTS = (
    "pop_totale", "quota_0_2", "quota_0_17", "quota_65", "quota_75", "irpef_imponibile_medio",
)  # fmt: skip
"""Who lives there, in the order told."""
NEIGHBOURS = 5
NEIGHBOURS_OF_NINE = 2


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """An indicator: the city among the nine, and all areas of the figure's level."""

    comparison: Comparison
    spine: Spine

    @property
    def indicator(self) -> Indicator:
        """What is measured."""
        return self.comparison.indicator

    @property
    def percentile(self) -> float:
        """Share of all areas behind the city, from 0 to 1; 0 where the city has no figure."""
        value = self.comparison.city.value
        return 0.0 if value is None else self.spine.percentile(value)


@dataclass(frozen=True, slots=True)
class Profile:
    """All that is told of one city.

    Attributes:
        city: whose profile it is.
        region: that it lies in.
        facts: who lives there; indicators that the package lacks are left out.
        clusters: each with its featured indicators, in the order of the catalogue.
        standing_out: the most extreme of the rows, where a verdict allows to say so.
        gaps: indicator id to what the city lacks, for the weakest.
        neighbours: the most similar of all capitals.
        neighbours_of_nine: the most similar of the other eight.
    """

    city: Area
    region: Area
    facts: tuple[Comparison, ...]
    clusters: tuple[tuple[Cluster, tuple[ProfileRow, ...]], ...]
    standing_out: StandingOut[ProfileRow]
    gaps: Mapping[str, Gaps]
    neighbours: tuple[Neighbour, ...]
    neighbours_of_nine: tuple[Neighbour, ...]

    def part(self, cluster: str) -> "Profile":
        """The profile with the rows of one cluster alone.

        Raises:
            LookupError: the profile has no such cluster.
        """
        found = tuple((each, rows) for each, rows in self.clusters if each.id == cluster)
        if not found:
            raise LookupError(f"the profile has no cluster «{cluster}»")
        return replace(self, clusters=found)

    @property
    def rows(self) -> tuple[ProfileRow, ...]:
        """Every row of every cluster."""
        return tuple(row for _, rows in self.clusters for row in rows)


def profile_of(store: Store, slug: str, *, benchmark: str, weights: str = "") -> Profile:
    """The profile of one of the nine; each indicator in its default year.

    Args:
        store: where the figures are.
        slug: the city's name in addresses.
        benchmark: what verdicts are about; indicators without that norm are judged by the median.
        weights: of the variables that similar cities are found by, as in the address.

    Raises:
        LookupError: no city goes by this name.
    """
    city = store.city(slug)
    clusters = tuple(
        (cluster, tuple(_row(store, indicator, slug, benchmark) for indicator in featured(store, cluster.id)))
        for cluster in store.catalog.panels
    )
    found = standing_out(
        [row for _, rows in clusters for row in rows],
        verdict=lambda row: row.comparison.city.verdict,
        percentile=lambda row: row.percentile,
    )
    nine = [area.code for area in store.catalog.cities]
    return Profile(
        city=city,
        region=store.observed(city, Level.REGIONE),
        facts=facts_of(store, slug),
        clusters=clusters,
        standing_out=found,
        gaps={row.indicator.id: store.gaps(_selected(row, slug)) for row in found.weakest},
        neighbours=store.similar.nearest(city.code, weights)[:NEIGHBOURS],
        neighbours_of_nine=store.similar.among(city.code, nine, weights)[:NEIGHBOURS_OF_NINE],
    )


def facts_of(store: Store, slug: str) -> tuple[Comparison, ...]:
    """Who lives in a city: the context figures, each in its default year."""
    known = [id for id in FACTS if id in store.catalog.indicators]
    return tuple(store.nine(id, store.choices.default_year(id), slug) for id in known)


def spine_in(store: Store, indicator: Indicator, *, level: Level, year: int) -> Spine:
    """The spine of an indicator over all areas of a level that have a figure in a year.

    Raises:
        ValueError: no area has one.
        Incomparable: the figures may not stand side by side.
    """
    values = [
        value
        for area in store.catalog.areas.values()
        if area.level is level and (value := store.value(indicator.id, area.code, year)) is not None
    ]
    require(Purpose.PEERS, [Origin(indicator.id, level, year, indicator.source) for _ in values])
    return spine_of(values, polarity=indicator.polarity)


def featured(store: Store, cluster: str) -> tuple[Indicator, ...]:
    """The indicators that a profile shows of a cluster."""
    return tuple(
        indicator
        for indicator in store.catalog.indicators.values()
        if indicator.cluster == cluster and indicator.featured
    )


def _row(store: Store, indicator: Indicator, slug: str, benchmark: str) -> ProfileRow:
    known = benchmark in store.choices.benchmarks(indicator.id)
    comparison = store.nine(
        indicator.id,
        store.choices.default_year(indicator.id),
        slug,
        benchmark=benchmark if known else Benchmark.MEDIAN,
    )
    spine = spine_in(store, indicator, level=comparison.level, year=comparison.year)
    return ProfileRow(comparison, spine)


def _selected(row: ProfileRow, slug: str) -> Selection:
    return Selection(row.indicator.id, row.comparison.year, slug, row.comparison.peers.id)
