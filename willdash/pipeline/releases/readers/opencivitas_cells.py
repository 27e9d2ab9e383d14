"""OpenCivitas's rows as values by comune and indicator, each with its fault told at its row."""

import re
from collections.abc import Mapping

from willdash.pipeline.releases.readers.semicolon_table import CHANGED, Row, SemicolonTable
from willdash.pipeline.releases.release import Counted, ReleaseError

NAME, CODE, VALUE = "USERNAME", "Indicatore/Determinante", "Valore"
FLAGS = ("Anomalia", "Privacy")
NO_COMUNE = "ZZ999"
NUMBER = re.compile(r"-?[0-9]{1,15}(,[0-9]{1,15})?")


class CellsOfComuni:
    """The values of the comuni of the package by ISTAT code and indicator, and what became of other rows."""

    def __init__(
        self, table: SemicolonTable, codes: frozenset[str], comuni: Mapping[str, str], areas: frozenset[str]
    ) -> None:
        """Reads the table.

        Args:
            table: of comuni and indicators.
            codes: of the indicators that are wanted.
            comuni: ISTAT code by the name that OpenCivitas gives.
            areas: that the package has.

        Raises:
            ReleaseError: a body is not in the list, a value stands twice or is no number, or one wanted
                indicator is not there at all.
        """
        self.values: dict[str, dict[str, float]] = {}
        self._table = table
        self._comuni = comuni
        self._rows: dict[tuple[str, str], int] = {}
        self._read = self._suppressed = self._elsewhere = self._unused = 0
        met: set[str] = set()
        for row in table:
            self._read += 1
            met.add(row.cells[CODE])
            self._take(row, codes, areas)
        lacking = sorted(codes - met)
        if lacking:
            raise ReleaseError(f"{table.file}: holds no row for {', '.join(lacking)}; {CHANGED}")

    def counted(self, kept: int) -> Counted:
        """What became of the rows."""
        return Counted(self._read, kept, self._suppressed, self._elsewhere, self._unused)

    def _take(self, row: Row, codes: frozenset[str], areas: frozenset[str]) -> None:
        area, code = self._comune(row), row.cells[CODE]
        if area is None or area not in areas:
            self._elsewhere += 1
        elif code not in codes:
            self._unused += 1
        else:
            self._require_once(row, area, code)
            value = self._value(row)
            if value is None:
                self._suppressed += 1
            else:
                self.values.setdefault(area, {})[code] = value

    def _comune(self, row: Row) -> str | None:
        name = row.cells[NAME].strip()
        if name not in self._comuni and not name.startswith(NO_COMUNE):
            raise ReleaseError(
                f"{self._table.place(row, NAME)}: «{name}» is not in the list of bodies; "
                "give the list of the same year: which comune it is cannot be guessed"
            )
        return self._comuni.get(name)

    def _require_once(self, row: Row, area: str, code: str) -> None:
        first = self._rows.setdefault((area, code), row.number)
        if first != row.number:
            raise ReleaseError(
                f"{self._table.place(row, CODE)}: {code} of «{row.cells[NAME]}» "
                f"stands already in row {first}; {CHANGED}"
            )

    def _value(self, row: Row) -> float | None:
        """The number; none where the source leaves it blank, or says that it is odd or secret."""
        text = row.cells[VALUE].strip()
        if not text or any(row.cells.get(flag, "").strip() for flag in FLAGS):
            return None
        if not NUMBER.fullmatch(text):
            raise ReleaseError(
                f"{self._table.place(row, VALUE)}: «{text[:40]}» is not a number with a decimal comma; "
                f"{CHANGED}"
            )
        return float(text.replace(",", "."))
