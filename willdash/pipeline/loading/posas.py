"""The population as ISTAT publishes it: POSAS, a zip of all comuni a year."""

import hashlib
from pathlib import Path

import numpy

from willdash.pipeline.loading.population import AGES, Counts, Population
from willdash.pipeline.releases.readers.istat_posas import IstatPosas, posas
from willdash.pipeline.releases.release import ReleaseError


def population_in(path: Path) -> Population:
    """The population of a file, read as `willdash import istat_posas` reads it.

    Raises:
        ReleaseError: the file is not as published.
    """
    year, edition, read = posas(path, None)
    comuni = {}
    for comune in read:
        if comune.code in comuni:
            raise ReleaseError(
                f"{comune.place}: the comune {comune.code} stands there twice; download the file again"
            )
        comuni[comune.code] = comune
    return Population(
        source=IstatPosas().source,
        year=year,
        edition=edition,
        file=path.name,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        codes=list(comuni),
        names=[comune.name for comune in comuni.values()],
        women=_counts([comune.women for comune in comuni.values()]),
        men=_counts([comune.men for comune in comuni.values()]),
    )


def _counts(ages: list[dict[int, int]]) -> Counts:
    return numpy.array([[of.get(age, 0) for age in AGES] for of in ages], dtype=numpy.int64)
