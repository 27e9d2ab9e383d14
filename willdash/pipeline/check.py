"""Hold the data package to its own promises, and report every problem with place and remedy.

Four readers share the work: the catalogue (pydantic, metadata), pandera (each row of the
observations), frictionless (the package as others will read it) and the reader of storyboards.
"""

from pathlib import Path

from willdash.core.problem import Problem
from willdash.pipeline.check_coverage import coverage_problems, practice_problems
from willdash.pipeline.check_observations import observation_problems
from willdash.pipeline.check_package import package_problems
from willdash.pipeline.check_storyboards import storyboard_problems
from willdash.pipeline.observation_frame import COLUMNS, FILE
from willdash.store.catalog import read_catalog
from willdash.store.one_version import read_one_version
from willdash.store.tables import read_table


def check(folder: Path) -> list[Problem]:
    """Every problem of the package in ``folder``, by file and row; an empty list is a sound package."""
    if not folder.is_dir():
        return [Problem(str(folder), None, "there is no such folder", "name the folder of datapackage.json")]
    return read_one_version(folder, _problems)


def _problems(folder: Path) -> list[Problem]:
    reading = read_catalog(folder)
    observations = read_table(folder / FILE, COLUMNS)
    problems = [
        *reading.problems,
        *observations.problems,
        *observation_problems(observations, reading),
        *coverage_problems(observations, reading.tables["indicators.csv"]),
        *practice_problems(observations, reading.tables["indicators.csv"], reading.tables["practices.csv"]),
    ]
    tables = {**reading.tables, FILE: observations}
    problems += package_problems(folder, tables=tables, said=problems)
    problems += storyboard_problems(folder, reading.catalog, are_sound=not problems)
    return sorted(problems, key=lambda problem: (problem.file, problem.row or 0))
