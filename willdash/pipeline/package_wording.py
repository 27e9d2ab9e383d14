"""Frictionless's findings as problems, and whether another reader has told them already."""

import re
from collections.abc import Sequence

from frictionless import Error, errors

from willdash.core.problem import Problem
from willdash.pipeline.descriptor import DESCRIPTOR

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


def told_already(error: Error, problem: Problem, said: Sequence[Problem]) -> bool:
    """Whether ``said`` has the same fault: the same row, and the column if it is one cell's."""
    same_row = [other for other in said if (other.file, other.row) == (problem.file, problem.row)]
    if isinstance(error, errors.CellError) and not isinstance(error, RAGGED):
        column = re.compile(rf"\b{re.escape(error.field_name)}\b")
        return any(column.search(f"{other.say} {other.fix}") for other in same_row)
    return bool(same_row)


def _line(error: errors.RowError, lines: Sequence[int]) -> int:
    """Frictionless counts records; a quoted line break makes that differ from the line."""
    return lines[error.row_number - 1] if error.row_number <= len(lines) else error.row_number


def _plain(note: str) -> str:
    return note.replace('"', "").rstrip(".")
