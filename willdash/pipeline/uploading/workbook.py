"""The rows of a workbook; formulas are seen, never worked out."""

import io
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from willdash.core.upload import Fault
from willdash.pipeline.uploading.cells import Cell, Line, RefusedError, Sheet, refused
from willdash.pipeline.uploading.workbook_parts import require_sound

FORMULA, TEXT = "f", "s"


def workbook_sheet(content: bytes, names: Sequence[str]) -> Sheet:
    """The sheet of data: the one that goes by such a name, else the first.

    Args:
        content: of a file that begins as a zip.
        names: of the sheet in the templates, in any language.

    Raises:
        RefusedError: it is no workbook, or one that is not safe to read; also while its rows are read.
    """
    require_sound(content)
    # It takes a third of a second that a CSV file does not need.
    from openpyxl import load_workbook  # type: ignore[import-untyped, unused-ignore]

    with _as_damaged():
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
        by_name = {str(sheet.title).strip().casefold(): sheet for sheet in reversed(book.worksheets)}
        found = [by_name[name.casefold()] for name in names if name.casefold() in by_name]
        if not book.worksheets:
            raise refused(Fault.DAMAGED)
        sheet = found[0] if found else book.worksheets[0]
    return Sheet(str(sheet.title), _lines(sheet))


def _lines(sheet: Any) -> Iterator[Line]:  # noqa: ANN401 - openpyxl says nothing of its types
    sheet.reset_dimensions()  # a sheet may say that it is smaller than it is
    rows = sheet.iter_rows()
    number = 0
    while True:
        with _as_damaged():
            row = next(rows, None)
        if row is None:
            return
        number += 1
        cells = tuple(_cell(place, cell) for place, cell in enumerate(row) if _is_filled(cell))
        yield Line(number, cells)


def _is_filled(cell: Any) -> bool:  # noqa: ANN401
    return cell.data_type == FORMULA or (cell.value is not None and cell.value != "")


def _cell(place: int, cell: Any) -> Cell:  # noqa: ANN401
    value = cell.value
    if cell.data_type == FORMULA:
        return Cell(place, str(getattr(value, "text", value) or "="), is_formula=True)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Cell(place, _digits(value), float(value))
    return Cell(place, str(value))


def _digits(value: int | float) -> str:
    """A whole number without a point; of a fraction the shortest digits."""
    return str(int(value)) if value == value // 1 and abs(value) < 10**15 else repr(value)


@contextmanager
def _as_damaged() -> Iterator[None]:
    """Says of whatever openpyxl stumbles over that the file is damaged; its warnings concern nobody.

    A hostile file can make it fail in any way, so any failure is one of the file, unless it is one of memory
    or time.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except (RefusedError, MemoryError, TimeoutError):
            raise
        except Exception as error:
            raise refused(Fault.DAMAGED) from error
