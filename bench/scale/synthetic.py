"""Populations of more years than there are: the real ones, and others drawn around them.

They exist to measure with, are marked as what they are, and go into temporary databases alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy

from willdash.pipeline.loading.geopop import populations
from willdash.pipeline.loading.population import Counts, Population

SEED = 2026
MARK = "synthetic: drawn around the population of 2023 to measure with, not data"


@dataclass(frozen=True, eq=False)
class Drawn:
    """A population that is drawn when it is looked at, so that two hundred years need the memory of one.

    Attributes:
        base: the real population that it is drawn around.
        year: which it stands for.
    """

    base: Population
    year: int
    source: str = "synthetic"
    edition: str = MARK
    file: str = ""
    sha256: str = ""

    @property
    def codes(self) -> Sequence[str]:
        """As those of the real one."""
        return self.base.codes

    @property
    def names(self) -> Sequence[str]:
        """As those of the real one."""
        return self.base.names

    @property
    def women(self) -> Counts:
        """As of a `Population`."""
        return _drawn(self)[0]

    @property
    def men(self) -> Counts:
        """As of a `Population`."""
        return _drawn(self)[1]


def years(factor: int) -> list[Population]:
    """The real populations, and as many drawn ones as make them ``factor`` times as many."""
    real = list(populations())
    return [*real, *_more(real[-1], len(real) * (factor - 1))]


def _more(base: Population, count: int) -> Iterator[Population]:
    for number in range(1, count + 1):
        yield Drawn(base, base.year + number)  # type: ignore[misc] # has all that a Population has


@lru_cache(maxsize=1)
def _drawn(population: Drawn) -> tuple[Counts, Counts]:
    """Each count one more, one less or the same by lot, none below zero; quick, since it is drawn thrice."""
    lots = numpy.random.default_rng([SEED, population.year])
    women, men = (
        numpy.maximum(count + lots.integers(-1, 2, count.shape, dtype=numpy.int8), 0)
        for count in (population.base.women, population.base.men)
    )
    return women, men
