"""A problem of an uploaded file in words: where it is, what stands there, what is wrong, what to do."""

from dataclasses import dataclass

from willdash.core.selection import printable
from willdash.core.upload import CellProblem
from willdash.text import Text


@dataclass(frozen=True, slots=True)
class Told:
    """A problem as a reader reads it.

    Attributes:
        place: as in *Dati, C7*.
        cell: what stands there; empty where nothing does.
        wrong: one sentence.
        cure: one sentence.
    """

    place: str
    cell: str
    wrong: str
    cure: str


def told(problem: CellProblem, text: Text) -> Told:
    """The words for a problem.

    Args:
        problem: found in an uploaded file.
        text: words of the language.
    """
    args = {name: _fitting(value) for name, value in problem.args.items()}
    return Told(
        place=place(problem, text),
        cell=printable(problem.cell),
        wrong=text(f"upload-fault-{problem.fault}", **args),
        cure=text(f"upload-cure-{problem.fault}", **args),
    )


def place(problem: CellProblem, text: Text) -> str:
    """Where a problem is, in the words of a spreadsheet."""
    if not problem.row:
        return text("desk-place-file")
    sheet = printable(problem.sheet)
    if not problem.column:
        where = text("desk-place-row", row=str(problem.row))
    else:
        where = f"{problem.column}{problem.row}"
    return text("desk-place-sheet", sheet=sheet, where=where) if sheet else where


def _fitting(value: str | int | float) -> str | int | float:
    """A value for a sentence; what came out of a file holds no signs that are not seen."""
    return printable(value) if isinstance(value, str) else value
