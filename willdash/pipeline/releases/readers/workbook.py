"""Opens published workbooks row by row, without formulas, and says what is wrong where one does not open."""

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, TypeAlias
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook  # type: ignore[import-untyped, unused-ignore]
from openpyxl.utils.exceptions import InvalidFileException  # type: ignore[import-untyped, unused-ignore]

from willdash.pipeline.releases.release import ReleaseError

Cells: TypeAlias = tuple[object, ...]

CUT_OFF = (zipfile.BadZipFile, zlib.error, ParseError, EOFError)
NO_WORKBOOK = (*CUT_OFF, InvalidFileException, KeyError, ValueError, OSError)


@contextmanager
def opened(path: Path, *, content: IO[bytes] | None = None) -> Iterator[Workbook]:
    """A workbook to read from, closed afterwards.

    Args:
        path: of the file, or of the zip that it came in.
        content: of the workbook, where it came in a zip.

    Raises:
        ReleaseError: the file is no workbook, or one whose sheets break off.
    """
    with ExitStack() as closing:
        try:
            file = content or closing.enter_context(path.open("rb"))
            workbook = load_workbook(file, read_only=True, data_only=True)
        except NO_WORKBOOK as error:
            raise ReleaseError(
                f"{path.name}: is no workbook in the form .xlsx; download it again, it may be a page"
            ) from error
        try:
            yield workbook
        except CUT_OFF as error:
            raise ReleaseError(
                f"{path.name}: a sheet breaks off ({error}); download the workbook again"
            ) from error


def sheet_rows(workbook: Workbook, name: str) -> Iterator[Cells]:
    """The rows of a sheet, also where the sheet says that it is smaller than it is."""
    sheet = workbook[name]
    sheet.reset_dimensions()
    yield from sheet.iter_rows(values_only=True)


def headings(cells: Sequence[object]) -> list[str]:
    """The texts of a header row; empty at its end are left out."""
    texts = [" ".join(str(cell).split()) if cell is not None else "" for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def is_blank(cells: Sequence[object]) -> bool:
    """Whether nothing stands in a row."""
    return all(cell is None or not str(cell).strip() for cell in cells)
