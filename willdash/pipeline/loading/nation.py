"""The nationwide tables that come of populations, a batch of comuni at a time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy

from willdash.core.model import Area, Level
from willdash.database.comuni import folded
from willdash.database.fault import DatabaseError
from willdash.database.fill import Batch, batch, batches, joined
from willdash.database.loading import Nation
from willdash.database.tables import TABLES
from willdash.pipeline.loading.population import AGES, Population, figures_of, people_of

COMUNI_AT_ONCE = 1_000
"""Some 100,000 rows of the population."""


def nation_of(populations: Sequence[Population], areas: Mapping[str, Area]) -> Nation:
    """What is loaded of populations.

    Args:
        populations: a population a year.
        areas: of the package, which has all provinces and regions.

    Raises:
        DatabaseError: a year comes twice, or a comune lies in no province of the package.
    """
    years = [population.year for population in populations]
    if twice := {year for year in years if years.count(year) > 1}:
        raise DatabaseError(f"Two populations of {min(twice)}: give one file a year")
    ordered = sorted(populations, key=lambda population: population.year)
    comuni = _comuni(ordered, areas)
    return Nation(
        len(comuni),
        {
            "comuni": batches(TABLES["comuni"], comuni),
            "population": joined(_population(ordered)),
            "nationwide": joined(_figures(ordered)),
            "editions": batches(TABLES["editions"], map(_edition, ordered)),
        },
    )


def _comuni(populations: Iterable[Population], areas: Mapping[str, Area]) -> list[tuple[Any, ...]]:
    """A row a comune, as the latest year has it."""
    found: dict[str, tuple[Any, ...]] = {}
    for population in populations:
        for code, name, people in zip(population.codes, population.names, people_of(population), strict=True):
            province, region = _around(code, areas)
            found[code] = (code, name, folded(name), province, region, people, population.year)
    return [found[code] for code in sorted(found)]


def _around(code: str, areas: Mapping[str, Area]) -> tuple[str, str]:
    """The names of a comune's province and region."""
    province = areas.get(code[:3])
    region = areas.get(province.parent or "") if province else None
    if province is None or region is None or region.level is not Level.REGIONE:
        raise DatabaseError(
            f"The comune {code} lies in the province {code[:3]}, which areas.csv of the package does not "
            "have with its region: add it there, or load a population of another year"
        )
    return province.label, region.label


def _population(populations: Iterable[Population]) -> Iterator[Batch]:
    for population in populations:
        for start in range(0, len(population.codes), COMUNI_AT_ONCE):
            codes = population.codes[start : start + COMUNI_AT_ONCE]
            some = slice(start, start + len(codes))
            rows = len(codes) * len(AGES)
            cells = [
                numpy.repeat(numpy.array(codes, dtype=object), len(AGES)),
                numpy.full(rows, population.year),
                numpy.tile(numpy.array(AGES), len(codes)),
                population.women[some].ravel(),
                population.men[some].ravel(),
            ]
            yield batch(TABLES["population"], cells)


def _figures(populations: Iterable[Population]) -> Iterator[Batch]:
    for population in populations:
        for indicator, codes, values, numerators, denominators in figures_of(population):
            none = [None] * len(codes)
            cells = [
                [indicator] * len(codes),
                codes,
                [population.year] * len(codes),
                values,
                none if numerators is None else list(map(float, numerators)),
                none if denominators is None else list(map(float, denominators)),
            ]
            yield batch(TABLES["nationwide"], cells)


def _edition(population: Population) -> tuple[Any, ...]:
    return population.source, population.year, population.edition, population.file, population.sha256
