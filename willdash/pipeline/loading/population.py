"""The population of all comuni by age and sex, and the figures that come of it, many comuni at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray

from willdash.pipeline.releases.readers.population_figures import DECIMALS, OLDEST, PEOPLE, PER_100

Counts = NDArray[numpy.int64]
AGES = range(OLDEST + 1)
Figures = tuple[str, Sequence[str], list[float], list[int] | None, list[int] | None]


@dataclass(frozen=True, slots=True)
class Population:
    """The people of many comuni on 1 January of a year.

    Attributes:
        source: id of the source in the data package.
        year: which.
        edition: what the publisher, or whoever passed the file on, calls it.
        file: name of the file.
        sha256: of the file.
        codes: ISTAT codes, six digits each.
        names: official names.
        women: one row a comune, one column an age from 0 to 100 (and over).
        men: likewise.
    """

    source: str
    year: int
    edition: str
    file: str
    sha256: str
    codes: Sequence[str]
    names: Sequence[str]
    women: Counts
    men: Counts


def figures_of(population: Population) -> Iterator[Figures]:
    """Every indicator of `population_figures`, of all comuni that have it.

    Yields:
        Indicator, codes, values, and numerators and denominators where it has them; a share of nobody is left
        out.
    """
    sums = _running(population.women + population.men)
    for indicator, group in PEOPLE.items():
        yield indicator, population.codes, _counted(sums, group).astype(float).tolist(), None, None
    for indicator, (counted, base) in PER_100.items():
        numerators, denominators = _counted(sums, counted), _counted(sums, base)
        there: list[int] = numpy.flatnonzero(denominators).tolist()
        tops, bottoms = numerators[there].tolist(), denominators[there].tolist()
        # Rounded by Python, as `population_figures` does: numpy rounds some halves to the other side.
        values = [round(100 * top / bottom, DECIMALS) for top, bottom in zip(tops, bottoms, strict=True)]
        yield indicator, [population.codes[at] for at in there], values, tops, bottoms


def people_of(population: Population) -> list[int]:
    """All residents of each comune."""
    found: list[int] = (population.women + population.men).sum(axis=1).tolist()
    return found


def _running(people: Counts) -> Counts:
    """People younger than each age, from 0 on."""
    before = numpy.zeros((len(people), 1), dtype=numpy.int64)
    return numpy.hstack([before, people.cumsum(axis=1)])


def _counted(sums: Counts, group: range) -> Counts:
    counted: Counts = sums[:, group.stop] - sums[:, group.start]
    return counted
