"""Two indicators over all provincial capitals: the points, what is left out and why, and how they relate."""

from collections.abc import Sequence
from dataclasses import dataclass

from willdash.core.compare import Comparison
from willdash.core.correlation import Correlation, Line, NoCorrelation, middle_line, spearman
from willdash.core.guard import Judgement, Purpose, require
from willdash.core.model import Area, Dimension, Indicator, Level, Polarity, Unit
from willdash.core.reading import Reading
from willdash.core.selection import Selection
from willdash.store.store import Store

CAPITALS = "capitals"
NORTH = frozenset({"01", "02", "03", "04", "05", "06", "07", "08"})
"""Regioni of ISTAT's North-West and North-East, where the nine cities lie."""
MOSTLY = 0.9
"""Two indicators share their counts where they do in so great a part of the points."""


@dataclass(frozen=True, slots=True)
class Point:
    """A capital with its two figures, of its own or of the provincia or regione it lies in."""

    area: Area
    x: Reading
    y: Reading

    @property
    def is_complete(self) -> bool:
        """Whether it has both figures."""
        return self.x.value is not None and self.y.value is not None

    @property
    def place(self) -> tuple[float, float]:
        """Both values.

        Raises:
            ValueError: one is missing.
        """
        if self.x.value is None or self.y.value is None:
            raise ValueError(f"{self.area.label} lacks a figure")
        return self.x.value, self.y.value

    @property
    def observed(self) -> tuple[str, str]:
        """Codes of the areas whose figures they are; capitals that agree in both are one point."""
        return self.x.observed.code, self.y.observed.code


@dataclass(frozen=True, slots=True)
class Association:
    """Two indicators over the capitals, or those of a region.

    Attributes:
        x: all capitals on the first indicator.
        y: all capitals on the second, in the year nearest to the first's.
        judgement: in what the two differ that has to be told.
        region: the region that the points are limited to, if one was chosen.
        points: those that count, each pair of observed areas once.
        behind: those of other regions: drawn for orientation, not counted.
        left_out: capitals that lack one figure or both.
        sharing: capitals that have a figure in common with others of `points`, and no point of their own.
        areas: distinct areas behind the points, on the indicator with fewer of them.
        correlation: of the points.
        north: of the northern capitals alone; none where a region was chosen.
        line: through the points; none where no relation is recognisable.
        shares_counts: the two are worked out, in part, from the same counts.
        shares_base: the two are about the same population.
    """

    x: Comparison
    y: Comparison
    judgement: Judgement
    region: Area | None
    points: tuple[Point, ...]
    behind: tuple[Point, ...]
    left_out: tuple[Point, ...]
    sharing: tuple[Point, ...]
    areas: int
    correlation: Correlation | NoCorrelation
    north: Correlation | NoCorrelation | None
    line: Line | None
    shares_counts: bool
    shares_base: bool


def associate(selection: Selection, versus: str, store: Store) -> Association:
    """The selected indicator, in its year, beside another in the nearest year with figures for the nine.

    Raises:
        ValueError: both are the same indicator.
    """
    if versus == selection.indicator:
        raise ValueError(f"«{versus}» cannot be set against itself")
    x = _capitals(selection.indicator, selection.year, selection, store)
    y = _capitals(versus, nearest_year(versus, selection.year, store), selection, store)
    judgement = require(Purpose.ASSOCIATION, [each.city.reading.origin for each in (x, y)])
    region = store.regions.get(selection.region)
    every = _points(x, y)
    within = {each.area.code: each for each in every if region is None or _region(each, store) == region.code}
    complete = [each for each in within.values() if each.is_complete]
    counted = {each.observed: each for each in reversed(complete)}
    points = tuple(each for each in complete if counted[each.observed] is each)
    correlation = _correlation(points)
    return Association(
        x=x,
        y=y,
        judgement=judgement,
        region=region,
        points=points,
        behind=tuple(each for each in every if each.is_complete and each.area.code not in within),
        left_out=tuple(each for each in within.values() if not each.is_complete),
        sharing=tuple(each for each in complete if counted[each.observed] is not each),
        areas=_areas(points),
        correlation=correlation,
        north=None if region else _correlation([p for p in points if _region(p, store) in NORTH]),
        line=_line(points, correlation),
        shares_counts=_shares_counts(points, x.indicator, y.indicator),
        shares_base=x.indicator.base_population is not None
        and x.indicator.base_population == y.indicator.base_population,
    )


def partner(selection: Selection, store: Store) -> str:
    """The second indicator: the one chosen, unless it is the first or none is."""
    if selection.versus and selection.versus != selection.indicator:
        return selection.versus
    return usual_partner(selection.indicator, store)


def usual_partner(indicator: str, store: Store) -> str:
    """What an indicator is set against unless the reader says: WILL's question is needs and responses.

    A featured indicator of the same level, if possible of the other dimension, with a better end, and of
    the same cluster.
    """
    catalog = store.catalog
    own = catalog.indicators[indicator]
    others = [each for each in catalog.indicators.values() if each.featured and each.id != indicator]
    wanted = {Dimension.NEEDS: Dimension.RESPONSES, Dimension.RESPONSES: Dimension.NEEDS}

    def distance(other: Indicator) -> tuple[bool, bool, bool, bool]:
        return (
            store.level(other.id) is not store.level(indicator),
            other.dimension is not wanted.get(own.dimension, Dimension.NEEDS),
            other.polarity is Polarity.NEUTRAL,
            other.cluster != own.cluster,
        )

    return min(others, key=distance).id


def nearest_year(indicator: str, year: int, store: Store) -> int:
    """The year nearest to another, of those with figures for most of the nine; the later of two."""
    cities = [city.slug for city in store.catalog.cities if city.slug]
    published = [each for slug in cities for each in store.published_years(indicator, slug)]
    most = max(published.count(each) for each in published)
    full = {each for each in published if published.count(each) == most}
    return min(full, key=lambda each: (abs(each - year), -each))


def _capitals(indicator: str, year: int, selection: Selection, store: Store) -> Comparison:
    peers = next(peers.id for peers in store.catalog.peer_sets.values() if peers.rule == CAPITALS)
    return store.compare(Selection(indicator, year, selection.city, peers))


def _points(x: Comparison, y: Comparison) -> list[Point]:
    others = {entry.area.code: entry.reading for entry in y.entries}
    return [Point(entry.area, entry.reading, others[entry.area.code]) for entry in x.entries]


def _region(point: Point, store: Store) -> str:
    return store.observed(point.area, Level.REGIONE).code


def _areas(points: Sequence[Point]) -> int:
    return min(len({point.observed[axis] for point in points}) for axis in (0, 1))


def _correlation(points: Sequence[Point]) -> Correlation | NoCorrelation:
    x, y = [point.place[0] for point in points], [point.place[1] for point in points]
    return spearman(x, y, areas=_areas(points))


def _line(points: Sequence[Point], found: Correlation | NoCorrelation) -> Line | None:
    if isinstance(found, NoCorrelation) or not found.is_recognisable:
        return None
    return middle_line([point.place[0] for point in points], [point.place[1] for point in points])


def _shares_counts(points: Sequence[Point], x: Indicator, y: Indicator) -> bool:
    """Whether a count of one is a count of the other: numerator, denominator, or a number of people."""
    both = [_counts(point.x, x) & _counts(point.y, y) for point in points]
    return bool(both) and sum(map(bool, both)) >= MOSTLY * len(both)


def _counts(reading: Reading, indicator: Indicator) -> set[float]:
    found = reading.observation
    if found is None:
        return set()
    people = {found.value} if indicator.unit is Unit.PEOPLE else set()
    return {count for count in (found.numerator, found.denominator) if count} | people
