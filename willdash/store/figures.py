"""Single figures and lists of them: what is published, in a stable order, or why something is not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from willdash.core import intervals
from willdash.core.intervals import Estimate
from willdash.core.model import Area, Indicator, Level, Observation
from willdash.core.reading import Missing
from willdash.store.store import Store


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one area and year, or the reason why there is none.

    Attributes:
        indicator: what is measured.
        area: whose figure was asked for.
        observed: whose figure it is: the area itself, or the provincia or regione it lies in.
        year: of the figure.
        observation: value and counts, in the indicator's unit; none where nothing is published.
        missing: why there is none.
    """

    indicator: Indicator
    area: Area
    observed: Area
    year: int
    observation: Observation | None
    missing: Missing | None = None

    @property
    def estimate(self) -> Estimate | None:
        """The value with its 95 % limits, where its counts allow them."""
        return None if self.observation is None else intervals.of(self.observation, self.indicator)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which figures are asked for; an empty part asks for all. Ids, ISTAT codes and years are known ones."""

    indicators: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    levels: tuple[Level, ...] = ()
    clusters: tuple[str, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether single figures are named, so that a missing one has to be told."""
        return bool(self.indicators and self.areas and self.years)


def figure(store: Store, indicator: Indicator, area: Area, year: int) -> Figure:
    """A single figure: for a comune that of the finest level published, as every page shows it.

    Raises:
        LookupError: nothing was ever published for the nine cities.
    """
    observed = area
    if area.level is Level.COMUNE:
        observed = store.observed(area, store.level(indicator.id))
    years = store.observations.years(indicator.id, observed.code)
    observation = years.get(year)
    missing = None if observation else Missing.OTHER_YEARS if years else Missing.NEVER_PUBLISHED
    return Figure(indicator, area, observed, year, observation, missing)


def count(store: Store, wanted: Wanted) -> int:
    """How many figures `figures` would list in all."""
    if wanted.is_exact:
        return sum(len(years) for _, _, years in _exact(store, wanted))
    return sum(_length(years, wanted.years) for _, _, years in _published(store, wanted))


def figures(store: Store, wanted: Wanted, *, skip: int, most: int) -> tuple[Figure, ...]:
    """A stretch of the figures asked for, by indicator, area and year.

    Published figures of the area itself. Where indicators, areas and years are all named, every one of
    them is answered, missing ones and those of the provincia or regione included.

    Args:
        store: where the figures are.
        wanted: which.
        skip: how many to leave out at the beginning.
        most: how many to list at most.
    """
    if wanted.is_exact:
        every = (
            figure(store, indicator, area, year)
            for indicator, area, years in _exact(store, wanted)
            for year in years
        )
        return tuple(islice(every, skip, skip + most))
    return tuple(islice(_stretch(store, wanted, skip), most))


def _stretch(store: Store, wanted: Wanted, skip: int) -> Iterator[Figure]:
    """The published figures after the first ``skip``; those skipped are counted, not made."""
    for indicator, area, years in _published(store, wanted):
        length = _length(years, wanted.years)
        if skip >= length:
            skip -= length
            continue
        kept = [year for year in years if not wanted.years or year in wanted.years]
        for year in kept[skip:]:
            observation = store.observations.years(indicator.id, area.code)[year]
            yield Figure(indicator, area, area, year, observation)
        skip = 0


def _published(store: Store, wanted: Wanted) -> Iterator[tuple[Indicator, Area, Sequence[int]]]:
    """Indicator, area and the years published, in the order of the package."""
    areas = _areas(store, wanted)
    for indicator in _indicators(store, wanted):
        for area in areas:
            years = store.observations.years(indicator.id, area.code)
            if years:
                yield indicator, area, tuple(years)


def _exact(store: Store, wanted: Wanted) -> Iterator[tuple[Indicator, Area, Sequence[int]]]:
    years = sorted(set(wanted.years))
    for indicator, area in product(_indicators(store, wanted), _areas(store, wanted)):
        yield indicator, area, years


def _indicators(store: Store, wanted: Wanted) -> list[Indicator]:
    return [
        indicator
        for indicator in store.catalog.indicators.values()
        if (not wanted.indicators or indicator.id in wanted.indicators)
        and (not wanted.clusters or indicator.cluster in wanted.clusters)
    ]


def _areas(store: Store, wanted: Wanted) -> list[Area]:
    named: Iterable[Area] = (
        [store.catalog.areas[code] for code in sorted(set(wanted.areas))]
        if wanted.areas
        else store.catalog.areas.values()
    )
    return [area for area in named if not wanted.levels or area.level in wanted.levels]


def _length(years: Sequence[int], wanted: tuple[int, ...]) -> int:
    return sum(year in wanted for year in years) if wanted else len(years)
