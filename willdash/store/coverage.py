"""Which areas have a figure of an indicator in which years, and why the others have none."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from willdash.core.model import Area, Level
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations


class Cell(StrEnum):
    """Whether an area has a figure in a year, and if not why."""

    PUBLISHED = "published"
    OTHER_YEARS = "other_years"
    """The area has figures, and others have one in this year."""
    NEVER_PUBLISHED = "never_published"
    """The area has no figure in any year."""
    NO_EDITION = "no_edition"
    """No area at all has a figure in this year."""


@dataclass(frozen=True, slots=True)
class Covered:
    """One row of the matrix: an area, the area whose figures it is shown with, and their years."""

    area: Area
    observed: Area
    years: frozenset[int]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of one indicator.

    Attributes:
        years: from the first to the last with any figure, the empty ones between them too.
        rows: the nine cities by name, their regions, Italy.
        published: level to year to the number of areas with a figure; levels without any are left out.
        areas: level to the number of its areas in the package.
    """

    years: tuple[int, ...]
    rows: tuple[Covered, ...]
    published: Mapping[Level, Mapping[int, int]]
    areas: Mapping[Level, int]

    def cell(self, row: Covered, year: int) -> Cell:
        """Whether the area of a row has a figure in a year, and if not why."""
        if year in row.years:
            return Cell.PUBLISHED
        if not any(years.get(year) for years in self.published.values()):
            return Cell.NO_EDITION
        return Cell.OTHER_YEARS if row.years else Cell.NEVER_PUBLISHED


def coverage_of(indicator: str, catalog: Catalog, observations: Observations, *, level: Level) -> Coverage:
    """The coverage of an indicator; `level` is the one that the nine cities are shown at."""
    published: dict[Level, dict[int, int]] = {}
    areas = dict.fromkeys(Level, 0)
    for area in catalog.areas.values():
        areas[area.level] += 1
        for year in observations.years(indicator, area.code):
            count = published.setdefault(area.level, {})
            count[year] = count.get(year, 0) + 1
    every = {year for years in published.values() for year in years}
    observed = {city: _above(city, level, catalog) for city in catalog.cities}
    regions = dict.fromkeys(_above(city, Level.REGIONE, catalog) for city in catalog.cities)
    italy = [area for area in catalog.areas.values() if area.level is Level.ITALIA]
    pairs = [*observed.items(), *((area, area) for area in [*regions, *italy])]
    return Coverage(
        tuple(range(min(every), max(every) + 1)) if every else (),
        tuple(Covered(area, of, frozenset(observations.years(indicator, of.code))) for area, of in pairs),
        {level: published[level] for level in Level if level in published},
        areas,
    )


def _above(city: Area, level: Level, catalog: Catalog) -> Area:
    """The area of a level that a city lies in; the city itself at its own level."""
    return next(area for area in catalog.chain(city.code) if area.level is level)
