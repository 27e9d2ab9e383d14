"""The store: a handful of questions about figures, answered read-only.

Views, pages, API and exports all take their numbers from here, so they cannot disagree.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from willdash.core.compare import Benchmark, Benchmarks, Comparison, compare
from willdash.core.guard import Origin
from willdash.core.model import Area, Indicator, Level, PeerSet
from willdash.core.reading import Missing, Reading, Series
from willdash.core.scale import limits
from willdash.core.selection import Selection
from willdash.core.storyboard import Storyboard
from willdash.store.awaited import without_awaited
from willdash.store.catalog import Catalog, load_catalog
from willdash.store.choices import DEFAULT_PEERS, StoreChoices, choices_of, region_slug
from willdash.store.gaps import Gaps, gaps_of
from willdash.store.geometry import Geometry
from willdash.store.levels import levels_of
from willdash.store.observations import FILE, Observations, Years
from willdash.store.one_version import read_one_version
from willdash.store.similar import NEIGHBOURS, SimilarCities
from willdash.store.storyboards import load_storyboards
from willdash.store.version import version_of, versioned_files


@dataclass(frozen=True)
class Store:
    """Metadata, figures and storyboards of one data package."""

    catalog: Catalog
    observations: Observations
    geometry: Geometry
    version: str
    """Twelve hexadecimal digits that change whenever a table of the package does."""
    storyboards: Mapping[str, Storyboard]
    """What is ready to be shown to a hall, by id."""
    defined: Catalog
    """The whole catalogue, with the municipalities' own indicators that nobody has brought figures of yet."""

    @classmethod
    def load(cls, folder: Path, geodata: Path) -> "Store":
        """Reads a data package and the boundaries.

        Raises:
            CatalogError: metadata or storyboards do not hold together; names every problem.
            LookupError: nothing was ever published for the nine of an indicator.
            OSError, ValueError: the observations or the boundaries cannot be read.
        """
        return read_one_version(folder, lambda whole: cls._read(whole, geodata))

    @classmethod
    def _read(cls, folder: Path, geodata: Path) -> "Store":
        defined = load_catalog(folder)
        observations = Observations.load(folder / FILE)
        catalog = without_awaited(defined, observations)
        choices = choices_of(catalog, observations, levels_of(catalog, observations))
        return cls(
            catalog,
            observations,
            Geometry.load(geodata / "first-page.json"),
            version_of(versioned_files(folder)),
            load_storyboards(folder, choices),
            defined,
        )

    @cached_property
    def levels(self) -> Mapping[str, Level]:
        """Indicator to the level it is shown at."""
        return levels_of(self.catalog, self.observations)

    @cached_property
    def choices(self) -> StoreChoices:
        """What a reader can select."""
        return choices_of(self.catalog, self.observations, self.levels)

    @cached_property
    def acquired(self) -> str:
        """Date on which the latest of the figures were acquired, as ``2026-11-22``."""
        return max(source.acquired for source in self.catalog.sources.values())

    def level(self, indicator: str) -> Level:
        """The finest level published for the nine.

        Raises:
            LookupError: nothing was ever published for the nine.
        """
        if indicator not in self.levels:
            raise LookupError(f"indicator «{indicator}» has no figure for any of the nine cities")
        return self.levels[indicator]

    def compare(self, selection: Selection) -> Comparison:
        """The comparison that a selection asks for."""
        indicator = self.catalog.indicators[selection.indicator]
        city = self.city(selection.city)
        peers = self.catalog.peer_sets[selection.peers]
        level = self.level(indicator.id)
        areas = self.peers(peers, city, selection.weights)
        target = self.catalog.targets.get(selection.benchmark)
        return compare(
            indicator,
            year=selection.year,
            level=level,
            peers=peers,
            readings=[self.reading(indicator, area, year=selection.year, level=level) for area in areas],
            city=city.code,
            region=self.observed(city, Level.REGIONE),
            benchmarks=Benchmarks(
                chosen=Benchmark.TARGET if target else Benchmark(selection.benchmark),
                regions=self._regional_values(indicator.id, selection.year, areas),
                italy=self.value(indicator.id, "IT", selection.year),
                target=target,
            ),
        )

    def peers(self, peers: PeerSet, city: Area, weights: str = "") -> tuple[Area, ...]:
        """The cities of a peer set, by name; the city of interest always among them.

        Raises:
            ValueError: the peer set names a rule that nobody wrote.
        """
        match peers.rule:
            case "will":
                return self.catalog.cities
            case "same_region":
                own = self.observed(city, Level.REGIONE)
                return tuple(c for c in self.catalog.cities if self.observed(c, Level.REGIONE) == own)
            case "capitals":
                return self._capitals
            case "similar":
                near = self.similar.nearest(city.code, weights)[:NEIGHBOURS]
                found = [city, *(self.catalog.areas[neighbour.area] for neighbour in near)]
                return tuple(sorted(found, key=lambda area: area.label))
        raise ValueError(f"peer set «{peers.id}» has the unknown rule «{peers.rule}»")

    def reading(self, indicator: Indicator, area: Area, *, year: int, level: Level) -> Reading:
        """A peer's figure at a level: its own, or that of the provincia or regione it lies in."""
        observed = self.observed(area, level)
        years = self.observations.years(indicator.id, observed.code)
        observation = years.get(year)
        missing = None if observation else Missing.OTHER_YEARS if years else Missing.NEVER_PUBLISHED
        series = self.series(indicator.id, observed.code)
        origin = Origin(indicator.id, observed.level, year, indicator.source)
        return Reading(area, observed, origin, observation, missing, series)

    def observed(self, area: Area, level: Level) -> Area:
        """The area at a level that a comune lies in; the comune itself at its own level."""
        return self._lies_in[area.code, level]

    def value(self, indicator: str, area: str, year: int) -> float | None:
        """A published value, or none."""
        observation = self.observations.years(indicator, area).get(year)
        return observation.value if observation else None

    def class_limits(self, indicator: str) -> tuple[float, ...]:
        """Class limits over the nine cities and all years, so that a colour means the same in every year."""
        level = self.levels[indicator]
        every = (self._years(indicator, city.code, level) for city in self.catalog.cities)
        return limits(observation.value for years in every for observation in years.values())

    def panel(self, selection: Selection, cluster: str) -> tuple[Comparison, ...]:
        """A cluster's featured indicators among the nine, each in its latest year.

        The selected indicator joins its cluster's panel, in the selected year.
        """
        return tuple(self.compare(row) for row in self.panel_rows(selection, cluster))

    def panel_rows(self, selection: Selection, cluster: str) -> tuple[Selection, ...]:
        """What each row of a `panel` shows: the same for all selections that cannot be told apart in it."""
        return tuple(
            self._panel_row(indicator.id, selection)
            for indicator in self.catalog.indicators.values()
            if indicator.cluster == cluster and (indicator.featured or indicator.id == selection.indicator)
        )

    def _panel_row(self, indicator: str, selection: Selection) -> Selection:
        is_chosen = indicator == selection.indicator
        is_known = selection.benchmark in self.choices.benchmarks(indicator)
        return Selection(
            indicator,
            selection.year if is_chosen else self.choices.default_year(indicator),
            selection.city,
            DEFAULT_PEERS,
            selection.benchmark if is_known else Benchmark.MEDIAN,
            selection.lang,
        )

    def nine(self, indicator: str, year: int, city: str, *, benchmark: str = Benchmark.MEDIAN) -> Comparison:
        """The nine cities on an indicator, whatever peer set is selected."""
        return self.compare(Selection(indicator, year, city, DEFAULT_PEERS, benchmark))

    def gaps(self, selection: Selection) -> Gaps:
        """What separates the city from each reference among the nine, in people where that has a meaning."""
        nine = self.nine(selection.indicator, selection.year, selection.city)
        return gaps_of(nine, self.catalog, self.observations)

    def names(self, language: str) -> Mapping[str, str]:
        """What values of the address are called: cities, indicators and former ones, peer sets, regions."""
        return self._names[language]

    def published_years(self, indicator: str, city: str) -> tuple[int, ...]:
        """The years in which a city has a figure."""
        return tuple(self._years(indicator, self.city(city).code, self.level(indicator)))

    @cached_property
    def regions(self) -> dict[str, Area]:
        """The regions of the nine cities, by their name in addresses."""
        found = (self.observed(city, Level.REGIONE) for city in self.catalog.cities)
        return {region_slug(region): region for region in found}

    @cached_property
    def similar(self) -> SimilarCities:
        """Which capitals are like a city, each variable in its default year."""
        return SimilarCities(self._capitals, self.observations, self.choices.default_years)

    @cached_property
    def series(self) -> Callable[[str, str], Series]:
        """Indicator and area to every published year, years rising; readings of any year share one."""
        return lru_cache(maxsize=None)(self._make_series)

    def _make_series(self, indicator: str, area: str) -> Series:
        years = self.observations.years(indicator, area)
        return tuple((year, observation.value) for year, observation in years.items())

    @cached_property
    def _lies_in(self) -> dict[tuple[str, Level], Area]:
        """Area and level to the area at that level that it lies in."""
        catalog = self.catalog
        return {(code, area.level): area for code in catalog.areas for area in catalog.chain(code)}

    @cached_property
    def _names(self) -> Mapping[str, Mapping[str, str]]:
        """Language to what values of the address are called in it."""
        return {language: self._names_in(language) for language in self.choices.languages}

    def _names_in(self, language: str) -> Mapping[str, str]:
        catalog = self.catalog
        return {
            **{id: former.label[language] for id, former in catalog.former_indicators.items()},
            **{city.slug or "": city.label for city in catalog.cities},
            **{id: indicator.short[language] for id, indicator in catalog.indicators.items()},
            **{id: peers.label[language] for id, peers in catalog.peer_sets.items()},
            **{slug: region.label for slug, region in self.regions.items()},
        }

    @cached_property
    def _capitals(self) -> tuple[Area, ...]:
        capitals = (area for area in self.catalog.areas.values() if area.level is Level.COMUNE)
        return tuple(sorted(capitals, key=lambda area: area.label))

    def _years(self, indicator: str, comune: str, level: Level) -> Years:
        observed = self.observed(self.catalog.areas[comune], level)
        return self.observations.years(indicator, observed.code)

    def city(self, slug: str) -> Area:
        """One of the nine.

        Raises:
            LookupError: no city goes by this name.
        """
        city = self.catalog.city(slug)
        if city is None:
            raise LookupError(f"no city «{slug}»")
        return city

    def _regional_values(self, indicator: str, year: int, areas: tuple[Area, ...]) -> Mapping[str, float]:
        found = {a.code: self.value(indicator, self.observed(a, Level.REGIONE).code, year) for a in areas}
        return {code: value for code, value in found.items() if value is not None}
