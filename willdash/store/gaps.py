"""The gaps of a city: what separates it from each reference, in people where a base allows it."""

from dataclasses import dataclass

from willdash.core import gap as gaps_in
from willdash.core.compare import Benchmark, Comparison, Entry
from willdash.core.gap import Base, Figure, Gap, NoGap
from willdash.core.model import Area, Indicator, Polarity, Target
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations


@dataclass(frozen=True, slots=True)
class Reference:
    """What a city could reach: an average, the best of the nine (no kind), or a norm."""

    kind: Benchmark | None
    value: float
    area_label: str = ""
    target: Target | None = None

    @property
    def id(self) -> str:
        """A name for tests and links."""
        return self.target.id if self.target else self.kind.value if self.kind else "best"


@dataclass(frozen=True, slots=True)
class GapRow:
    """A reference, and the gap to it; none where the city has reached it."""

    reference: Reference
    gap: Gap | None


@dataclass(frozen=True, slots=True)
class Gaps:
    """All gaps of a city on an indicator, or the reason why there are none."""

    city: Area
    observed: Area
    indicator: Indicator
    year: int
    rows: tuple[GapRow, ...] = ()
    base_count: float = 0
    base_year: int = 0
    base_is_own: bool = False
    """Whether the base is the figure's own denominator, and not a population."""
    reason: str | None = None


def gaps_of(comparison: Comparison, catalog: Catalog, observations: Observations) -> Gaps:
    """The gaps of the city of interest.

    The base is the figure's own denominator, else the indicator's base population in the same area, in
    the year nearest to the figure's.
    """
    city, indicator = comparison.city, comparison.indicator
    about = (city.area, city.reading.observed, indicator, comparison.year)
    if city.estimate is None:
        return Gaps(*about, reason="no_figure")
    if indicator.polarity is Polarity.NEUTRAL or indicator.counted is None:
        return Gaps(*about, reason="no_meaning")
    base, year, is_own = _base(comparison, observations)
    figure = Figure(city.estimate, comparison.level, indicator.multiplier or indicator.unit.per)
    found = [(each, gaps_in.people(figure, each.value, base)) for each in references_of(comparison, catalog)]
    reasons = [gap for _, gap in found if isinstance(gap, NoGap)]
    if base is None or reasons:
        return Gaps(*about, reason=(reasons or [NoGap.NO_BASE])[0])
    better = 1 if indicator.polarity is Polarity.HIGHER else -1
    rows = tuple(
        GapRow(reference, gap if gap.people * better > 0 else None)
        for reference, gap in found
        if isinstance(gap, Gap)
    )
    return Gaps(*about, rows=rows, base_count=base.count, base_year=year, base_is_own=is_own)


def _base(comparison: Comparison, observations: Observations) -> tuple[Base | None, int, bool]:
    reading = comparison.city.reading
    if reading.observation is not None and reading.observation.denominator:
        return Base(reading.observation.denominator, comparison.level), comparison.year, True
    population = comparison.indicator.base_population
    years = observations.years(population, reading.observed.code) if population else {}
    if not years:
        return None, 0, False
    nearest = min(years, key=lambda year: (abs(year - comparison.year), -year))
    return Base(years[nearest].value, reading.observed.level), nearest, False


def references_of(comparison: Comparison, catalog: Catalog) -> list[Reference]:
    """Best of the peers, median, region, Italy, norms: those with a figure for the year."""
    found = [_best(comparison), Reference(Benchmark.MEDIAN, comparison.median or 0.0)]
    if comparison.city.region is not None:
        found.append(Reference(Benchmark.REGION, comparison.city.region, comparison.region.label))
    if comparison.italy is not None:
        found.append(Reference(Benchmark.ITALY, comparison.italy))
    norms = [target for target in catalog.targets.values() if target.indicator == comparison.indicator.id]
    return found + [Reference(Benchmark.TARGET, target.value, target=target) for target in norms]


def _best(comparison: Comparison) -> Reference:
    best: Entry = min(comparison.published, key=lambda entry: entry.rank or 0)
    return Reference(None, best.value or 0.0, best.area.label)
