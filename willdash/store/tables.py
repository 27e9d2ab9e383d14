"""CSV files as rows of text that know their line, with every fault of form found on the way.

Nothing is interpreted here: a cell is the text that stands in the file, and ``""`` is an empty one.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from willdash.core.problem import Problem

BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line it begins on, and its text by column."""

    line: int
    cells: Mapping[str, str]
    intact: bool = True
    """False where the record has more or fewer cells than the header."""


@dataclass(frozen=True, slots=True)
class Table:
    """What could be read of a file."""

    file: str
    rows: tuple[Row, ...] = ()
    lines: tuple[int, ...] = ()
    """The line on which each record begins, header and empty records included."""
    readable: bool = False
    """Whether every expected column is there, so that cells can be trusted to be what they are called."""
    problems: tuple[Problem, ...] = ()

    def first_lines(self, column: str) -> dict[str, int]:
        """Every text of a column, with the line where it is met first."""
        return {row.cells[column]: row.line for row in reversed(self.rows) if row.cells.get(column)}


def read_table(path: Path, columns: Sequence[str]) -> Table:
    """Read a file that should have exactly ``columns``; never raises for what the file holds."""
    text, problem = _text(path)
    if problem:
        return Table(path.name, problems=(problem,))
    records, broken = _records(text.removeprefix(BOM), path.name)
    problems = [*_bom(text, path.name), *broken]
    if broken or not records:
        return Table(path.name, problems=tuple(problems or [_empty(path.name)]))
    header = records[0][1]
    problems += _header_problems(header, columns, path.name)
    rows = tuple(_rows(records[1:], header))
    problems += _ragged(records[1:], len(header), path.name)
    readable = set(columns) <= set(header) and len(set(header)) == len(header)
    return Table(path.name, rows, tuple(line for line, _ in records), readable, tuple(problems))


def _text(path: Path) -> tuple[str, Problem | None]:
    try:
        return path.read_bytes().decode("utf-8"), None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return "", Problem(path.name, line, "the text is not UTF-8", "save the file as UTF-8")
    except OSError as error:
        said = "the file is missing" if isinstance(error, FileNotFoundError) else "the file cannot be read"
        return "", Problem(path.name, None, said, "put it back; docs/data-package.md says what it holds")


def _bom(text: str, file: str) -> list[Problem]:
    if not text.startswith(BOM):
        return []
    return [Problem(file, 1, "the file begins with a byte order mark", "save it as UTF-8 without BOM")]


def _empty(file: str) -> Problem:
    return Problem(file, None, "the file is empty", "write at least its header")


def _records(text: str, file: str) -> tuple[list[tuple[int, list[str]]], list[Problem]]:
    """The records with the lines they begin on; a broken quote ends the reading."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    records: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for cells in reader:
            records.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        fix = "close the quotation mark, and double those inside a text"
        return records, [Problem(file, begins, f"the row cannot be split into cells ({error})", fix)]
    return records, []


def _header_problems(header: list[str], columns: Sequence[str], file: str) -> list[Problem]:
    known = ", ".join(columns)
    missing = [column for column in columns if column not in header]
    unknown = [label for label in dict.fromkeys(header) if label not in columns]
    renamed = [
        pair for pair in zip(columns, header, strict=False) if pair[0] in missing and pair[1] in unknown
    ]
    found = [
        *((f"the column «{label}» stands where «{column}» should", "rename it") for column, label in renamed),
        *(
            (f"the column «{column}» is missing", "add it to the header and to every row")
            for column in missing
            if column not in dict(renamed)
        ),
        *(
            (f"the column «{label}» is not known", f"remove it, or name it as one of {known}")
            for label in unknown
            if label not in dict(renamed).values()
        ),
        *(
            (f"the column «{label}» stands more than once", "keep one of them")
            for label, times in Counter(header).items()
            if times > 1
        ),
    ]
    if not found and header != list(columns):
        found = [("the columns stand in another order", f"order them {known}")]
    return [Problem(file, 1, say, fix) for say, fix in found]


def _rows(records: list[tuple[int, list[str]]], header: list[str]) -> Iterator[Row]:
    for line, cells in records:
        if cells:
            named = dict(zip(header, cells, strict=False))
            yield Row(line, named, intact=len(cells) == len(header))


def _ragged(records: list[tuple[int, list[str]]], width: int, file: str) -> Iterator[Problem]:
    for line, cells in records:
        if not cells:
            yield Problem(file, line, "the row is empty", "delete it")
        elif len(cells) != width:
            say = f"the row has {len(cells)} cells where the header has {width}"
            yield Problem(file, line, say, "check its commas and quotation marks")
