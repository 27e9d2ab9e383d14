"""The trajectory of a city on an indicator: its pace carried on, the paths of its peers, its references."""

from dataclasses import dataclass

from willdash.core.compare import Benchmark, Comparison
from willdash.core.gap import Gap
from willdash.core.history import as_of, trend_of
from willdash.core.model import Area, Level, Polarity
from willdash.core.reading import Series
from willdash.core.trajectory import NoAhead, Reach, Step, ahead_of, path_from, reach, spread_of
from willdash.core.trend import Trend
from willdash.store.gaps import GapRow, Gaps, Reference, gaps_of, references_of
from willdash.store.histories import histories
from willdash.store.store import Store


@dataclass(frozen=True, slots=True)
class Path:
    """What a peer did after it stood at the city's present level; the first point is that start."""

    observed: Area
    """Whose figures they are: the peer itself, or its provincia or regione."""
    points: Series

    @property
    def years(self) -> int:
        """From the start to the last point."""
        return self.points[-1][0] - self.points[0][0]

    @property
    def change(self) -> float:
        """Last value less the first."""
        return self.points[-1][1] - self.points[0][1]


@dataclass(frozen=True, slots=True)
class Distance:
    """A reference: how far in the indicator's unit, in people, and in years at the present pace."""

    reference: Reference
    points: float
    """Reference minus value."""
    people: Gap | None
    """None where the reference is reached, or a gap has no meaning in people."""
    reach: Reach


@dataclass(frozen=True, slots=True)
class Trajectory:
    """All that is read of where a city's pace leads.

    Attributes:
        comparison: the city among the nine, its own series ending in the year of the comparison.
        trend: of that series.
        ahead: a step a year; empty where there is a reason.
        reason: why no line leads ahead.
        paths: of the peers that once stood at the city's present level, by name.
        distances: from each reference; empty for a neutral indicator, or where the city has no figure.
        gaps: the same in people, or why they are not told.
        near: what counted as a similar start where there are no intervals, in the indicator's unit.
    """

    comparison: Comparison
    trend: Trend
    ahead: tuple[Step, ...]
    reason: NoAhead | None
    paths: tuple[Path, ...]
    distances: tuple[Distance, ...]
    gaps: Gaps
    near: float

    @property
    def series(self) -> Series:
        """The city's own years, up to that of the comparison."""
        return self.comparison.city.reading.series


def trajectory_of(store: Store, comparison: Comparison) -> Trajectory:
    """Where the pace of a city leads, as it could be read in the year of the comparison.

    Args:
        store: has the figures of the other years.
        comparison: the city among the nine.

    Raises:
        Incomparable: the city's years may not be set side by side.
    """
    nine = as_of(comparison)
    indicator, reading = nine.indicator, nine.city.reading
    series = reading.series if reading.value is not None else ()
    trend = trend_of(series, reading.origin)
    ahead = ahead_of(series, trend, minimum=indicator.minimum, maximum=indicator.maximum)
    gaps = gaps_of(nine, store.catalog, store.observations)
    near = spread_of(list(_values(nine).values()))
    return Trajectory(
        comparison=nine,
        trend=trend,
        ahead=() if isinstance(ahead, NoAhead) else ahead,
        reason=ahead if isinstance(ahead, NoAhead) else None,
        paths=_paths(nine, store, near),
        distances=_distances(nine, trend, gaps, store),
        gaps=gaps,
        near=near,
    )


def _values(nine: Comparison) -> dict[str, float]:
    """Each distinct area's value once: cities of a region may share one."""
    return {e.reading.observed.code: e.value for e in nine.published if e.value is not None}


def _paths(nine: Comparison, store: Store, near: float) -> tuple[Path, ...]:
    """One for each distinct area that is not the city's own and has a figure in the year."""
    level = nine.city.estimate
    if level is None:
        return ()
    found = histories(store, nine)
    own = nine.city.reading.observed.code
    others = {
        e.reading.observed.code: e.reading.observed for e in nine.published if e.reading.observed.code != own
    }
    taken = {code: path_from(level, found[code], near=near) for code in others}
    return tuple(Path(observed, points) for code, observed in others.items() if (points := taken[code]))


def _distances(nine: Comparison, trend: Trend, gaps: Gaps, store: Store) -> tuple[Distance, ...]:
    """From each reference; a regional figure is its region's own, and no distance away from it."""
    value, polarity = nine.city.value, nine.indicator.polarity
    if value is None or polarity is Polarity.NEUTRAL:
        return ()
    rows: dict[str, GapRow] = {row.reference.id: row for row in gaps.rows}
    return tuple(
        Distance(
            each,
            each.value - value,
            rows[each.id].gap if each.id in rows else None,
            reach(value, each.value, trend, polarity=polarity),
        )
        for each in references_of(nine, store.catalog)
        if not (each.kind is Benchmark.REGION and nine.level is Level.REGIONE)
    )
