"""A table with semicolons, as Italian publishers write it: read row by row, each fault with its place."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.release import ReleaseError

SEPARATOR = ";"
OTHER_SEPARATORS = {",": "commas", "\t": "tabs", "|": "bars"}
AGAIN = "download the file again"
WHOLE = re.compile(r"-?[0-9]{1,15}")
CHANGED = f"{AGAIN}; if it is the same then, the source has changed its form and the reader must follow"


class Row(NamedTuple):
    """One record: the line on which it ends and its cells by column."""

    number: int
    cells: dict[str, str]


class SemicolonTable:
    """A table whose columns are the ones that are known; blank cells after the last column are no fault."""

    def __init__(
        self,
        file: str,
        text: str,
        needed: Sequence[str],
        *,
        may_have: Callable[[str], bool] = lambda column: False,
        titles: int = 0,
    ) -> None:
        """Reads the titles and the header.

        Args:
            file: name, for messages.
            text: of the file.
            needed: columns without which nothing can be read.
            may_have: whether a further column is one that the source is known to publish.
            titles: lines before the header.

        Raises:
            ReleaseError: this is no such table, or lacks a column, or has one that is not known.
        """
        self.file = file
        _require_semicolons(file, text, titles)
        self._records = csv.reader(io.StringIO(text, newline=""), delimiter=SEPARATOR, strict=True)
        self.titles = tuple(SEPARATOR.join(self._next()) for _ in range(titles))
        self.columns = _without_blank_end([" ".join(cell.split()) for cell in self._next()])
        _check_columns(f"{file}, row {self._records.line_num}", self.columns, needed, may_have)

    def __iter__(self) -> Iterator[Row]:
        """The records under the header; blank lines are passed over.

        Raises:
            ReleaseError: a record has too few cells, or something beyond the last column.
        """
        width = len(self.columns)
        try:
            for cells in self._records:
                if any(cells):
                    if len(cells) != width:
                        self._check_width(cells)
                    yield Row(self._records.line_num, dict(zip(self.columns, cells, strict=False)))
        except csv.Error as error:
            raise self._no_table(error) from error

    def place(self, row: Row, column: str) -> Place:
        """Of a cell, for a message."""
        return Place(self.file, row.number, column)

    def whole(self, row: Row, column: str) -> int | None:
        """The whole number in a cell; none in a blank one.

        Raises:
            ReleaseError: the cell holds something else.
        """
        text = row.cells[column].strip()
        if not text:
            return None
        if not WHOLE.fullmatch(text):
            raise ReleaseError(f"{self.place(row, column)}: «{text[:40]}» is not a whole number; {CHANGED}")
        return int(text)

    def _next(self) -> list[str]:
        """The next record; empty at the end."""
        try:
            return next(self._records, [])
        except csv.Error as error:
            raise self._no_table(error) from error

    def _check_width(self, cells: Sequence[str]) -> None:
        width, place = len(self.columns), f"{self.file}, row {self._records.line_num}"
        if len(cells) < width:
            raise ReleaseError(
                f"{place}: {len(cells)} cells under {width} columns; the file was cut off: {AGAIN}"
            )
        if any(cell.strip() for cell in cells[width:]):
            raise ReleaseError(
                f"{place}: «{SEPARATOR.join(cells[width:])[:40]}» stands beyond the last of {width} columns; "
                f"{CHANGED}"
            )

    def _no_table(self, error: csv.Error) -> ReleaseError:
        return ReleaseError(f"{self.file}, row {self._records.line_num}: not a table ({error}); {AGAIN}")


def _require_semicolons(file: str, text: str, titles: int) -> None:
    if not text.strip():
        raise ReleaseError(f"{file}: is empty; {AGAIN}")
    lines = text.split("\n", titles + 1)
    header = lines[titles] if len(lines) > titles else ""
    if SEPARATOR not in header:
        found = [name for sign, name in OTHER_SEPARATORS.items() if sign in header]
        held = f"holds {found[0]} instead" if found else f"is «{header.strip()[:40]}»"
        raise ReleaseError(f"{file}, row {titles + 1}: the header has no semicolons but {held}; {CHANGED}")


def _without_blank_end(header: list[str]) -> tuple[str, ...]:
    while header and not header[-1]:
        header.pop()
    return tuple(header)


def _check_columns(
    place: str, columns: Sequence[str], needed: Sequence[str], may_have: Callable[[str], bool]
) -> None:
    lacking = [column for column in needed if column not in columns]
    strange = [column for column in columns if column not in needed and not may_have(column)]
    twice = [column for column, times in Counter(columns).items() if times > 1]
    said = [f"lacks the column {_quoted(lacking)}"] if lacking else []
    said += [f"has the unknown column {_quoted(strange)}"] if strange else []
    said += [f"has the column {_quoted(twice)} twice"] if twice else []
    if said:
        raise ReleaseError(f"{place}: the header {' and '.join(said)}; {CHANGED}")


def _quoted(columns: Sequence[str]) -> str:
    return ", ".join(f"«{column}»" for column in columns)
