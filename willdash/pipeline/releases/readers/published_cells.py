"""What stands in a cell of a published table: a number, nothing, or a mistake with its place."""

import re
from typing import NamedTuple

from willdash.pipeline.releases.release import ReleaseError

FIRST_YEAR = 1990
LAST_YEAR = 2100
MISSING = frozenset({"", "-", "..", "...", "....", ":", "nan", "n.d.", "nd", "x"})
"""How ISTAT writes a figure that it does not have or does not tell."""

POINT = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,2})?", re.ASCII)
ITALIAN = re.compile(r"[+-]?\d+(,\d+)?|[+-]?\d{1,3}(\.\d{3})+,\d+", re.ASCII)


class Place(NamedTuple):
    """Where a cell stands."""

    file: str
    row: int
    column: str

    def __str__(self) -> str:
        """As it stands in a message."""
        return f"{self.file}, row {self.row}, column {self.column}"


def number_with_point(text: str, place: Place) -> float | None:
    """The number in a cell of SDMX-CSV; none where nothing is published.

    Raises:
        ReleaseError: the cell holds something else.
    """
    text = text.strip()
    if text.casefold() in MISSING:
        return None
    if POINT.fullmatch(text) is None:
        raise ReleaseError(
            f"{place}: «{text[:40]}» is not a number with a decimal point; download it again as SDMX-CSV"
        )
    return float(text)


def number_of_workbook(value: object, place: Place) -> float | None:
    """The number in a cell of a workbook: a number, or text with a decimal comma.

    Text with a point alone is refused: ``1.234`` may mean either of two numbers.

    Raises:
        ReleaseError: the cell holds something else.
    """
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _finite(float(value), place)
    text = str(value).strip()
    if text.casefold() in MISSING:
        return None
    if not isinstance(value, str) or ITALIAN.fullmatch(text) is None:
        raise ReleaseError(
            f"{place}: «{text[:40]}» is not a number with a decimal comma; "
            "correct the cell as the source prints it, or download the workbook again"
        )
    return float(text.replace(".", "").replace(",", "."))


def year_of(text: str, place: Place) -> int:
    """A year with four digits that can be meant.

    Raises:
        ReleaseError: it cannot.
    """
    text = text.strip()
    if not (len(text) == 4 and text.isascii() and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR):
        raise ReleaseError(
            f"{place}: «{text[:40]}» is not a year from {FIRST_YEAR} to {LAST_YEAR}; "
            "the file is not the yearly table that the source publishes"
        )
    return int(text)


def _finite(value: float, place: Place) -> float:
    if value != value or value in (float("inf"), float("-inf")):
        raise ReleaseError(f"{place}: the number is not finite; download the workbook again")
    return value
