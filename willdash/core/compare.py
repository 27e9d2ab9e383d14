"""One indicator, one year, one set of peers: the comparison that every view shows.

Ranks are competition ranks (1, 2, 2, 4). Rank 1 is the better end of the scale; where the
indicator is neutral, rank 1 is the highest value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import TypeVar

from willdash.core.model import Area, Indicator, Level, Observation, PeerSet, Polarity
from willdash.core.verdict import Verdict, against, pairwise, rank_ranges

__all__ = [
    "Comparison", "Entry", "Missing", "Reading", "Verdict",
    "against", "compare", "difference", "pairwise", "rank_ranges", "ranks",
]  # fmt: skip

Key = TypeVar("Key")
Series = tuple[tuple[int, float], ...]


class Missing(StrEnum):
    """Why there is no figure."""

    NEVER_PUBLISHED = "never_published"
    OTHER_YEARS = "other_years"


@dataclass(frozen=True, slots=True)
class Reading:
    """A peer's figure: whose it is, its value or why there is none, and its whole series."""

    area: Area
    """The peer: one of the cities compared."""
    observed: Area
    """The area whose figure it is: the city itself, or its provincia or regione."""
    observation: Observation | None
    missing: Missing | None
    series: Series

    @property
    def value(self) -> float | None:
        """The value, or none."""
        return None if self.observation is None else self.observation.value


@dataclass(frozen=True, slots=True)
class Entry:
    """A peer's place in the comparison; differences are value minus benchmark, in the indicator's unit."""

    reading: Reading
    rank: int | None
    from_median: float | None
    region: float | None
    from_region: float | None
    from_italy: float | None

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
    italy: float | None

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
    regions: Mapping[str, float],
    italy: float | None,
) -> Comparison:
    """Sets the readings of a peer set side by side.

    Args:
        indicator: what is compared.
        year: the one year of all figures.
        level: the one level of all figures.
        peers: the peer set the readings belong to.
        readings: one per peer, in any order; the city of interest among them.
        city: ISTAT code of the city of interest.
        region: the regione of the city of interest.
        regions: peer's ISTAT code to the value of its regione, where published.
        italy: Italy's value, where published.

    Raises:
        ValueError: the city of interest is not among the readings.
    """
    values = {r.observed.code: r.value for r in readings if r.value is not None}
    places = ranks(values, polarity=indicator.polarity)
    middle = median(values.values()) if values else None
    entries = tuple(
        Entry(
            reading=reading,
            rank=places.get(reading.observed.code),
            from_median=difference(reading.value, middle),
            region=regions.get(reading.area.code),
            from_region=difference(reading.value, regions.get(reading.area.code)),
            from_italy=difference(reading.value, italy),
        )
        for reading in readings
    )
    own = [entry for entry in entries if entry.area.code == city]
    if not own:
        raise ValueError(f"city {city} is not among the {len(entries)} peers of «{peers.id}»")
    return Comparison(indicator, year, level, peers, entries, own[0], region, len(values), middle, italy)


def difference(value: float | None, benchmark: float | None) -> float | None:
    """Value minus benchmark; none where either is missing."""
    return None if value is None or benchmark is None else value - benchmark
