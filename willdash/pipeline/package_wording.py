"""Frictionless's findings as problems, and whether another reader has told them already."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from frictionless import Error, errors

from willdash.core.problem import Problem
from willdash.pipeline.descriptor import DESCRIPTOR

Told = Mapping[tuple[str, int | None], list[str]]

RAGGED = (errors.ExtraCellError, errors.MissingCellError)


def problem_from(error: Error, *, file: str, lines: Sequence[int]) -> Problem:
    """The problem that ``error`` stands for; ``lines`` are the lines on which the records begin."""
    fix = f"correct the cell, or what {DESCRIPTOR} says of it"
    if isinstance(error, errors.HeaderError):
        return Problem(file, 1, _plain(error.message), f"make the header and {DESCRIPTOR} agree")
    if isinstance(error, errors.CellError):
        say = f"{error.field_name} is «{error.cell}»: {_plain(error.note or error.title)}"
        return Problem(file, _line(error, lines), say, fix)
    if isinstance(error, errors.RowError):
        say = f"{error.title}: {_plain(error.note or error.message)}"
        return Problem(file, _line(error, lines), say, fix)
    return Problem(file, None, _plain(error.message), f"make the file and {DESCRIPTOR} agree")


def by_row(said: Iterable[Problem]) -> Told:
    """The words said so far, by file and row: there may be as many as there are figures."""
    told = defaultdict(list)
    for problem in said:
        told[problem.file, problem.row].append(f"{problem.say} {problem.fix}")
    return told


def told_already(error: Error, problem: Problem, told: Told) -> bool:
    """Whether the same fault is ``told``: of the same row, and of the column if it is one cell's."""
    same_row = told.get((problem.file, problem.row), [])
    if isinstance(error, errors.CellError) and not isinstance(error, RAGGED):
        column = re.compile(rf"\b{re.escape(error.field_name)}\b")
        return any(map(column.search, same_row))
    return bool(same_row)


def _line(error: errors.RowError, lines: Sequence[int]) -> int:
    """Frictionless counts records; a quoted line break makes that differ from the line."""
    return lines[error.row_number - 1] if error.row_number <= len(lines) else error.row_number


def _plain(note: str) -> str:
    return note.replace('"', "").rstrip(".")
