"""What a reader can select, worked out once from the package."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from willdash.core.compare import Benchmark
from willdash.core.model import Area, FormerIndicator, Level
from willdash.core.selection import Selection
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations
from willdash.store.similar import weights_of, weights_text

DEFAULT_INDICATOR = "irpef_quota_sotto_10k"
DEFAULT_PEERS = "nove"
LANGUAGES = ("it", "en")
AVERAGES = (Benchmark.MEDIAN.value, Benchmark.REGION.value, Benchmark.ITALY.value)


@dataclass(frozen=True, slots=True)
class StoreChoices:
    """The `Choices` of a package; see there."""

    indicators: Mapping[str, Sequence[int]]
    cities: Sequence[str]
    peers: Sequence[str]
    languages: Sequence[str]
    regions: Sequence[str]
    default: Selection
    default_years: Mapping[str, int]
    targets: Mapping[str, Sequence[str]]
    """Indicator id to the norms it can be read against."""
    clusters: Mapping[str, str]
    """Indicator id to its cluster, where that has a panel."""
    former: Mapping[str, FormerIndicator]
    practices: Sequence[str]

    def weights(self, text: str) -> str:
        """Weights of similar cities' variables in their usual form.

        Raises:
            ValueError: they make no sense.
        """
        return weights_text(weights_of(text))

    def benchmarks(self, indicator: str) -> Sequence[str]:
        """Median, region and Italy, and the indicator's norms."""
        return [*AVERAGES, *self.targets.get(indicator, ())]

    def default_year(self, indicator: str) -> int:
        """The latest of the years with figures for most of the nine cities."""
        return self.default_years[indicator]


def choices_of(catalog: Catalog, observations: Observations, levels: Mapping[str, Level]) -> StoreChoices:
    """Works out what can be selected; the default city is the first by name, a neutral choice.

    Args:
        catalog: the metadata.
        observations: the figures.
        levels: indicator to the level it is shown at.

    Raises:
        LookupError: nothing was ever published for the nine of an indicator.
    """
    never = [id for id in catalog.indicators if id not in levels]
    if never:
        raise LookupError(f"indicator «{never[0]}» has no figure for any of the nine cities")
    covered = {id: _coverage(id, catalog, observations, levels[id]) for id in catalog.indicators}
    default_years = {id: max(years, key=lambda year: (years[year], year)) for id, years in covered.items()}
    cities = tuple(city.slug for city in catalog.cities if city.slug)
    indicator = DEFAULT_INDICATOR if DEFAULT_INDICATOR in covered else next(iter(covered))
    return StoreChoices(
        indicators={id: tuple(sorted(years)) for id, years in covered.items()},
        cities=cities,
        peers=tuple(catalog.peer_sets),
        languages=LANGUAGES,
        regions=tuple(dict.fromkeys(region_slug(_region(catalog, city)) for city in catalog.cities)),
        default=Selection(
            indicator=indicator, year=default_years[indicator], city=cities[0], peers=DEFAULT_PEERS
        ),
        default_years=default_years,
        targets={
            indicator: [target.id for target in catalog.targets.values() if target.indicator == indicator]
            for indicator in catalog.indicators
        },
        clusters={
            id: indicator.cluster
            for id, indicator in catalog.indicators.items()
            if catalog.clusters[indicator.cluster].is_panel
        },
        former=catalog.former_indicators,
        practices=tuple(catalog.practices),
    )


def region_slug(region: Area) -> str:
    """A region's name in addresses: ``emilia-romagna``."""
    return region.label.lower().replace(" ", "-")


def _region(catalog: Catalog, city: Area) -> Area:
    return next(area for area in catalog.chain(city.code) if area.level is Level.REGIONE)


def _coverage(indicator: str, catalog: Catalog, observations: Observations, level: Level) -> dict[int, int]:
    """Year to the number of the nine cities with a figure in it."""
    count: dict[int, int] = {}
    for city in catalog.cities:
        observed = next(area for area in catalog.chain(city.code) if area.level is level)
        for year in observations.years(indicator, observed.code):
            count[year] = count.get(year, 0) + 1
    return count
