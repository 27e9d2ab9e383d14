"""The package as others will read it: frictionless on the descriptor and on every file it lists.

Frictionless reads every row of every file (less than 2 s for 81,000 observations), so nothing is
sampled. Only the foreign keys that catalogue and pandera follow in full are left to them; what they
have said of a row is not said again.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from frictionless import Package, Resource

from willdash.core.problem import Problem
from willdash.pipeline.descriptor import DESCRIPTOR, read_descriptor
from willdash.pipeline.package_wording import Told, by_row, problem_from, told_already
from willdash.store.references import REFERENCES, Reference
from willdash.store.storyboards import FOLDER as STORYBOARDS
from willdash.store.tables import Table

UNLISTED = (DESCRIPTOR, "README.md")
"""What may stand in the folder without being a resource; storyboards too, which are no tables."""

OBSERVATION_REFERENCES = (
    Reference("observations.csv", "indicator", "indicators.csv"),
    Reference("observations.csv", "area", "areas.csv", "code"),
)

NO_LIMIT = 10**9


def package_problems(folder: Path, *, tables: Mapping[str, Table], said: Sequence[Problem]) -> list[Problem]:
    """What keeps ``folder`` from being a valid data package, beyond what is ``said``.

    Args:
        folder: the package.
        tables: the files that were read already, by name.
        said: what is known to be wrong with them.
    """
    package, problems = read_descriptor(folder)
    if package is None:
        return problems
    listed = {str(resource.path): resource for resource in package.resources if resource.path}
    missing = {path for path in listed if not (folder / path).is_file()}
    problems += [_missing(path) for path in sorted(missing - {problem.file for problem in said})]
    problems += _unlisted(folder, listed)
    told = by_row(said)
    unusable = missing | {file for file, table in tables.items() if not table.readable}
    for path, resource in listed.items():
        if unusable.isdisjoint({path, *_leave_held_keys(package, resource)}):
            problems += _faults(resource, tables.get(path), told=told)
    return problems


def _missing(path: str) -> Problem:
    say = f"{DESCRIPTOR} lists the file, but it is missing"
    return Problem(path, None, say, "add it, or take it off the list")


def _unlisted(folder: Path, listed: Collection[str]) -> Iterator[Problem]:
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder)
        path = inside.as_posix()
        is_known = path in {*listed, *UNLISTED} or inside.parts[0] == STORYBOARDS
        if file.is_file() and not is_known and not file.name.startswith("."):
            fix = f"list it as a resource of {DESCRIPTOR}, or move it elsewhere"
            yield Problem(path, None, f"the file is not listed in {DESCRIPTOR}", fix)


def _leave_held_keys(package: Package, resource: Resource) -> set[str]:
    """Take away the foreign keys that are followed elsewhere: each costs a reading of another file.

    Returns:
        The files that the remaining keys refer to; without them frictionless cannot begin.
    """
    paths = {"": str(resource.path)} | {other.name: str(other.path) for other in package.resources}
    keys = {_reference(key, str(resource.path), paths): key for key in resource.schema.foreign_keys}
    remaining = keys.keys() - {*REFERENCES, *OBSERVATION_REFERENCES}
    resource.schema.foreign_keys = [key for reference, key in keys.items() if reference in remaining]
    return {reference.target_file for reference in remaining}


def _reference(key: dict[str, Any], file: str, paths: Mapping[str, str]) -> Reference:
    target = key["reference"]
    target_file = paths.get(target["resource"], "")
    return Reference(file, ", ".join(key["fields"]), target_file, ", ".join(target["fields"]))


def _faults(resource: Resource, table: Table | None, *, told: Told) -> Iterator[Problem]:
    report = resource.validate(limit_errors=NO_LIMIT)
    for error in [*report.errors, *(error for task in report.tasks for error in task.errors)]:
        problem = problem_from(error, file=str(resource.path), lines=table.lines if table else ())
        if not told_already(error, problem, told):
            yield problem
