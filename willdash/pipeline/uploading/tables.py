"""The columns of an uploaded table, and its rows by column."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from willdash.core.upload import CellProblem, Fault
from willdash.pipeline.uploading.cells import Cell, Line, RefusedError, Sheet, problem, refused
from willdash.pipeline.uploading.limits import MOST_CHARACTERS, MOST_COLUMNS, MOST_LINES, MOST_ROWS
from willdash.text import LANGUAGES, Text


class Column(StrEnum):
    """Columns of a template; ``upload-column-<column>`` is the heading of each."""

    INDICATOR = "indicator"
    NAME = "name"
    YEAR = "year"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    VALUE = "value"


NEEDED = (Column.INDICATOR, Column.YEAR, Column.NUMERATOR, Column.DENOMINATOR)
"""Without these nothing can be read; the name is for people, and the value is worked out."""


class Row(NamedTuple):
    """A row under the header.

    Attributes:
        number: as the spreadsheet numbers it.
        cells: of each column that the table has; one that holds nothing has no text.
        beyond: cells that stand under no heading.
    """

    number: int
    cells: Mapping[Column, Cell]
    beyond: tuple[Cell, ...]


class Table(NamedTuple):
    """The rows of a sheet, and what is wrong with its header; there are no rows where something is."""

    sheet: str
    rows: Iterator[Row]
    problems: tuple[CellProblem, ...]


def headings() -> dict[str, Column]:
    """Heading, in small letters, to column: of every language."""
    return {
        Text.of(language)(f"upload-column-{column}").casefold(): column
        for language in LANGUAGES
        for column in Column
    }


def sheet_names() -> tuple[str, ...]:
    """What the sheet of data is called in the templates of each language."""
    return tuple(Text.of(language)("upload-sheet-data") for language in LANGUAGES)


def table_of(sheet: Sheet) -> Table:
    """Reads the header, which is the first row that holds something.

    Raises:
        RefusedError: there is no header, or there is too much; also while the rows are read.
    """
    lines = _within_limits(sheet)
    header = next(lines, None)
    if header is None:
        raise refused(Fault.EMPTY_FILE)
    known = headings()
    columns = {cell.column: known.get(" ".join(cell.text.split()).casefold()) for cell in header.cells}
    if not any(columns.values()):
        raise RefusedError(problem(Fault.NO_HEADER, sheet.name, header.number))
    problems = _header_problems(sheet.name, header, columns)
    places = {place: column for place, column in columns.items() if column}
    return Table(sheet.name, _rows(lines, places) if not problems else iter(()), problems)


def _within_limits(sheet: Sheet) -> Iterator[Line]:
    """The rows that hold something, as long as there are not too many of them and they are not too large."""
    filled = 0
    for line in sheet.lines:
        if line.number > MOST_LINES or filled > MOST_ROWS:
            raise RefusedError(problem(Fault.TOO_MANY_ROWS, sheet.name, line.number, most=MOST_ROWS))
        if not line.cells:
            continue
        filled += 1
        last = line.cells[-1]
        if last.column >= MOST_COLUMNS:
            fault = problem(Fault.TOO_MANY_COLUMNS, sheet.name, line.number, last, most=MOST_COLUMNS)
            raise RefusedError(fault)
        for cell in line.cells:
            if len(cell.text) > MOST_CHARACTERS:
                raise RefusedError(
                    problem(Fault.LONG_CELL, sheet.name, line.number, cell, most=MOST_CHARACTERS)
                )
        yield line


def _header_problems(
    sheet: str, header: Line, columns: Mapping[int, Column | None]
) -> tuple[CellProblem, ...]:
    found: list[CellProblem] = []
    seen: set[Column] = set()
    for cell in header.cells:
        column = columns[cell.column]
        if column is None:
            found.append(problem(Fault.UNKNOWN_COLUMN, sheet, header.number, cell))
        elif column in seen:
            found.append(problem(Fault.REPEATED_COLUMN, sheet, header.number, cell, column=column))
        else:
            seen.add(column)
    missing = [column for column in NEEDED if column not in seen]
    found += [problem(Fault.MISSING_COLUMN, sheet, header.number, column=column) for column in missing]
    return tuple(found)


def _rows(lines: Iterator[Line], places: Mapping[int, Column]) -> Iterator[Row]:
    for line in lines:
        filled = {cell.column: cell for cell in line.cells}
        cells = {column: filled.get(place, Cell(place, "")) for place, column in places.items()}
        yield Row(line.number, cells, tuple(cell for cell in line.cells if cell.column not in places))
