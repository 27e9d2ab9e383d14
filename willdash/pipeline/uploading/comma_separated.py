"""The rows of a CSV file, whichever sign is between its cells."""

import csv
import io
from collections.abc import Collection, Iterator

from willdash.core.upload import Fault
from willdash.pipeline.uploading.cells import Cell, Line, RefusedError, Sheet, problem
from willdash.pipeline.uploading.decoding import decoded
from willdash.pipeline.uploading.limits import MOST_BYTES

SEPARATORS = (";", ",", "\t")


def csv_sheet(content: bytes, headings: Collection[str]) -> Sheet:
    """The rows, separated by whichever of `SEPARATORS` makes most of the first row known headings.

    Args:
        content: of the file.
        headings: of the columns in any language, in small letters.

    Raises:
        RefusedError: its encoding cannot be told; while rows are read, also where a quotation mark is open.
    """
    text = decoded(content)
    # A cell may be as long as the file; what is too long is told with its place, further on.
    csv.field_size_limit(MOST_BYTES)
    known = {
        separator: sum(cell.strip().casefold() in headings for cell in _first(text, separator))
        for separator in SEPARATORS
    }
    return Sheet("", _lines(text, max(SEPARATORS, key=lambda separator: known[separator])))


def _first(text: str, separator: str) -> list[str]:
    """The first record that holds something; empty where there is none."""
    try:
        return next((cells for cells in _reader(text, separator) if any(map(str.strip, cells))), [])
    except csv.Error:
        return []


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)


def _lines(text: str, separator: str) -> Iterator[Line]:
    """The records by their number, as a spreadsheet numbers them when it opens the file."""
    number = 0
    records = _reader(text, separator)
    while True:
        number += 1
        try:
            cells = next(records, None)
        except csv.Error as error:
            raise RefusedError(problem(Fault.BROKEN_QUOTES, "", number)) from error
        if cells is None:
            return
        yield Line(number, tuple(Cell(place, cell) for place, cell in enumerate(cells) if cell.strip()))
