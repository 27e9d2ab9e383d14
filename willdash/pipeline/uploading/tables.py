"""The columns of an uploaded table, by which its form is known, and its rows by column."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from willdash.core.practice_columns import PracticeColumn
from willdash.core.upload import CellProblem, Fault
from willdash.pipeline.uploading.cells import Cell, Line, RefusedError, Sheet, problem, refused
from willdash.pipeline.uploading.limits import MOST_CHARACTERS, MOST_COLUMNS, MOST_LINES, MOST_ROWS
from willdash.text import LANGUAGES, Text


class Column(StrEnum):
    """Columns of a template of figures; ``upload-column-<column>`` is the heading of each."""

    INDICATOR = "indicator"
    NAME = "name"
    YEAR = "year"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    VALUE = "value"


class Form(NamedTuple):
    """A form that a table may have.

    Attributes:
        name: ``<name>-<column>`` is the heading of each column.
        columns: all of them, in the order of the template.
        needed: without these nothing can be read.
    """

    name: str
    columns: tuple[StrEnum, ...]
    needed: tuple[StrEnum, ...]


FIGURES = Form(
    name="upload-column",
    columns=tuple(Column),
    # The name is for people, and the value is worked out.
    needed=(Column.INDICATOR, Column.YEAR, Column.NUMERATOR, Column.DENOMINATOR),
)
PRACTICES = Form(
    name="upload-practice-column",
    columns=tuple(PracticeColumn),
    needed=(
        PracticeColumn.TITLE_IT,
        PracticeColumn.TITLE_EN,
        PracticeColumn.CLUSTER,
        PracticeColumn.ACTORS,
        PracticeColumn.WHAT_IT,
        PracticeColumn.WHAT_EN,
        PracticeColumn.INDICATORS,
        PracticeColumn.SOURCE_TITLE,
        PracticeColumn.SOURCE_URL,
    ),
)
FORMS = (FIGURES, PRACTICES)


class Row(NamedTuple):
    """A row under the header.

    Attributes:
        number: as the spreadsheet numbers it.
        cells: of each column that the table has; one that holds nothing has no text.
        beyond: cells that stand under no heading.
    """

    number: int
    cells: Mapping[str, Cell]
    beyond: tuple[Cell, ...]


class Table(NamedTuple):
    """The rows of a sheet, and what is wrong with its header; there are no rows where something is."""

    form: Form
    sheet: str
    rows: Iterator[Row]
    problems: tuple[CellProblem, ...]


def headings(forms: Sequence[Form] = FORMS) -> dict[str, StrEnum]:
    """Heading, in small letters, to column: of every language; no two forms have one in common."""
    return {
        Text.of(language)(f"{form.name}-{column}").casefold(): column
        for form in forms
        for language in LANGUAGES
        for column in form.columns
    }


def sheet_names() -> tuple[str, ...]:
    """What the sheet of data is called in the templates of each language."""
    return tuple(Text.of(language)("upload-sheet-data") for language in LANGUAGES)


def table_of(sheet: Sheet) -> Table:
    """Reads the header, which is the first row that holds something, as the form that most of it is of.

    Raises:
        RefusedError: there is no header, or there is too much; also while the rows are read.
    """
    lines = _within_limits(sheet)
    header = next(lines, None)
    if header is None:
        raise refused(Fault.EMPTY_FILE)
    form, columns = max(((form, _columns(header, form)) for form in FORMS), key=lambda found: len(found[1]))
    if not columns:
        raise RefusedError(problem(Fault.NO_HEADER, sheet.name, header.number))
    problems = _header_problems(sheet.name, header, columns, form)
    return Table(form, sheet.name, _rows(lines, columns) if not problems else iter(()), problems)


def _columns(header: Line, form: Form) -> dict[int, StrEnum]:
    """Place to column, of the cells that are headings of a form."""
    known = headings([form])
    told = {cell.column: " ".join(cell.text.split()).casefold() for cell in header.cells}
    return {place: known[heading] for place, heading in told.items() if heading in known}


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
    sheet: str, header: Line, columns: Mapping[int, StrEnum], form: Form
) -> tuple[CellProblem, ...]:
    found: list[CellProblem] = []
    seen: set[StrEnum] = set()
    for cell in header.cells:
        column = columns.get(cell.column)
        if column is None:
            found.append(problem(Fault.UNKNOWN_COLUMN, sheet, header.number, cell))
        elif column in seen:
            found.append(problem(Fault.REPEATED_COLUMN, sheet, header.number, cell, column=column))
        else:
            seen.add(column)
    missing = [column for column in form.needed if column not in seen]
    found += [problem(Fault.MISSING_COLUMN, sheet, header.number, column=column) for column in missing]
    return tuple(found)


def _rows(lines: Iterator[Line], places: Mapping[int, StrEnum]) -> Iterator[Row]:
    for line in lines:
        filled = {cell.column: cell for cell in line.cells}
        cells = {str(column): filled.get(place, Cell(place, "")) for place, column in places.items()}
        yield Row(line.number, cells, tuple(cell for cell in line.cells if cell.column not in places))
