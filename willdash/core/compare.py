"""One indicator, one year, one set of peers: the comparison that every view shows.

Ranks are competition ranks (1, 2, 2, 4). Rank 1 is the better end of the scale; where the
indicator is neutral, rank 1 is the highest value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TypeVar

from willdash.core import intervals
from willdash.core.guard import Purpose, require
from willdash.core.intervals import Estimate
from willdash.core.model import Area, Indicator, Level, PeerSet, Polarity, Target
from willdash.core.reading import Missing, Reading, Series
from willdash.core.verdict import Pair, Verdict, against, pairwise, rank_ranges

__all__ = [
    "Benchmark", "Benchmarks", "Comparison", "Entry", "Missing", "Pair", "Reading", "Series", "Verdict",
    "against", "compare", "difference", "pairwise", "rank_ranges", "ranks",
]  # fmt: skip

Key = TypeVar("Key")


class Benchmark(StrEnum):
    """What a city is judged against; the values stand in addresses, a norm goes by its own id."""

    MEDIAN = "mediana"
    REGION = "regione"
    ITALY = "italia"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Benchmarks:
    """The values compared with, beside the median, which comes from the peers themselves.

    Attributes:
        chosen: the one that verdicts are about.
        regions: peer's ISTAT code to the value of its regione, where published.
        italy: Italy's value, where published.
        target: the norm for the indicator, where there is one.
    """

    chosen: Benchmark
    regions: Mapping[str, float]
    italy: float | None
    target: Target | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A peer's place in the comparison; differences are value minus benchmark, in the indicator's unit."""

    reading: Reading
    estimate: Estimate | None
    rank: int | None
    rank_range: tuple[int, int] | None
    from_median: float | None
    region: float | None
    from_region: float | None
    from_italy: float | None
    benchmark: float | None
    """The value that the verdict is about; a city's own region, where the region was chosen."""
    verdict: Verdict | None

    @property
    def area(self) -> Area:
        """The peer."""
        return self.reading.area

    @property
    def value(self) -> float | None:
        """The peer's value, or none."""
        return self.reading.value


@dataclass(frozen=True, slots=True)
class Comparison:
    """An indicator in one year over a peer set, with its benchmarks; no two levels, no two years."""

    indicator: Indicator
    year: int
    level: Level
    peers: PeerSet
    entries: tuple[Entry, ...]
    city: Entry
    region: Area
    """The regione of the city of interest."""
    ranked: int
    """How many distinct areas have a figure: several cities may share one regional figure."""
    median: float | None
    benchmarks: Benchmarks

    @property
    def italy(self) -> float | None:
        """Italy's value, where published."""
        return self.benchmarks.italy

    @property
    def published(self) -> tuple[Entry, ...]:
        """The entries that have a figure."""
        return tuple(entry for entry in self.entries if entry.value is not None)


def ranks(values: Mapping[Key, float], *, polarity: Polarity = Polarity.HIGHER) -> dict[Key, int]:
    """Competition ranks: equal values share the better rank, and the next rank is skipped.

    Args:
        values: key to value.
        polarity: `LOWER` gives rank 1 to the lowest value, the others to the highest.
    """
    ordered = sorted(values.values(), reverse=polarity is not Polarity.LOWER)
    first = {value: place for place, value in reversed(list(enumerate(ordered, start=1)))}
    return {key: first[value] for key, value in values.items()}


def compare(
    indicator: Indicator,
    *,
    year: int,
    level: Level,
    peers: PeerSet,
    readings: Sequence[Reading],
    city: str,
    region: Area,
    benchmarks: Benchmarks,
) -> Comparison:
    """Sets the readings of a peer set side by side, if the comparability guard allows it.

    Args:
        indicator: what is compared.
        year: the one year of all figures.
        level: the one level of all figures.
        peers: the peer set the readings belong to.
        readings: one per peer, in any order; the city of interest among them.
        city: ISTAT code of the city of interest.
        region: the regione of the city of interest.
        benchmarks: what they are compared with.

    Raises:
        ValueError: the city of interest is not among the readings.
        Incomparable: the readings differ in level, year, definition, source or vintage.
    """
    require(Purpose.PEERS, (reading.origin for reading in readings))
    estimates = {
        r.observed.code: intervals.of(r.observation, indicator) for r in readings if r.observation is not None
    }
    values = {code: estimate.value for code, estimate in estimates.items()}
    middle = median(values.values()) if values else None
    place = _Places(indicator.polarity, estimates, values, middle, benchmarks)
    entries = tuple(place.entry(reading) for reading in readings)
    own = [entry for entry in entries if entry.area.code == city]
    if not own:
        raise ValueError(f"city {city} is not among the {len(entries)} peers of «{peers.id}»")
    return Comparison(indicator, year, level, peers, entries, own[0], region, len(values), middle, benchmarks)


def difference(value: float | None, benchmark: float | None) -> float | None:
    """Value minus benchmark; none where either is missing."""
    return None if value is None or benchmark is None else value - benchmark


class _Places:
    """Puts readings in their places among all."""

    def __init__(
        self,
        polarity: Polarity,
        estimates: Mapping[str, Estimate],
        values: Mapping[str, float],
        middle: float | None,
        benchmarks: Benchmarks,
    ) -> None:
        self._polarity = polarity
        self._estimates = estimates
        self._ranks = ranks(values, polarity=polarity)
        self._ranges = rank_ranges(estimates, polarity=polarity)
        self._middle = middle
        self._benchmarks = benchmarks

    def entry(self, reading: Reading) -> Entry:
        """A reading with rank, range, differences and verdict."""
        code = reading.observed.code
        estimate = self._estimates.get(code)
        region = self._benchmarks.regions.get(reading.area.code)
        benchmark = self._benchmark(region)
        return Entry(
            reading=reading,
            estimate=estimate,
            rank=self._ranks.get(code),
            rank_range=self._ranges.get(code),
            from_median=difference(reading.value, self._middle),
            region=region,
            from_region=difference(reading.value, region),
            from_italy=difference(reading.value, self._benchmarks.italy),
            benchmark=benchmark,
            verdict=None
            if estimate is None or benchmark is None
            else against(estimate, benchmark, polarity=self._polarity),
        )

    def _benchmark(self, region: float | None) -> float | None:
        target = self._benchmarks.target
        return {
            Benchmark.MEDIAN: self._middle,
            Benchmark.REGION: region,
            Benchmark.ITALY: self._benchmarks.italy,
            Benchmark.TARGET: target.value if target else None,
        }[self._benchmarks.chosen]
