"""Cells as they stand in a file, whatever its kind, and how a place in it is called."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from willdash.core.upload import MOST_SHOWN, CellProblem, Fault

UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Categories of signs that are not seen or turn the order of others; no figure and no name needs one."""
HARMLESS = frozenset("\t\n\r")
IN_PLACE = "\ufffd"
"""Stands for a sign that is not seen where a cell is shown."""


class Cell(NamedTuple):
    """What stands in a cell.

    Attributes:
        column: from 0.
        text: as it stands there; of a number in a workbook the shortest text that means the same.
        number: where the workbook holds a number.
        is_formula: whether the workbook holds a formula.
    """

    column: int
    text: str
    number: float | None = None
    is_formula: bool = False


class Line(NamedTuple):
    """A row with the cells that hold something; `number` is that of the spreadsheet, from 1."""

    number: int
    cells: tuple[Cell, ...]


class Sheet(NamedTuple):
    """The rows of a table that hold something; ``name`` is empty for CSV."""

    name: str
    lines: Iterator[Line]


class RefusedError(Exception):
    """The file cannot be read any further; carries the problem."""

    def __init__(self, problem: CellProblem) -> None:
        self.problem = problem
        super().__init__(f"{problem.fault} in row {problem.row}")


def refused(fault: Fault, **args: str | int | float) -> RefusedError:
    """Of the file as a whole."""
    return RefusedError(CellProblem(fault, "", 0, "", "", args))


def problem(
    fault: Fault, sheet: str, row: int, cell: Cell | None = None, **args: str | int | float
) -> CellProblem:
    """Of a cell, or of a row where no cell is given."""
    column = letter(cell.column) if cell else ""
    return CellProblem(fault, sheet, row, column, shown(cell.text) if cell else "", args)


def by_column(told: CellProblem) -> tuple[int, str]:
    """Sorts the problems of a row from left to right: ``Z`` comes before ``AA``."""
    return len(told.column), told.column


def letter(column: int) -> str:
    """A column's name in spreadsheets: ``A`` for 0, ``AA`` for 26."""
    name = ""
    left = column + 1
    while left:
        left, place = divmod(left - 1, 26)
        name = chr(ord("A") + place) + name
    return name


def shown(text: str) -> str:
    """The beginning of a text, with a mark for each sign that is not seen."""
    short = text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
    return "".join(IN_PLACE if _is_unseen(sign) else sign for sign in short)


def has_unseen(text: str) -> bool:
    """Whether a text holds signs that are not seen, other than tabs and line breaks."""
    return any(_is_unseen(sign) and sign not in HARMLESS for sign in text)


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in UNSEEN
