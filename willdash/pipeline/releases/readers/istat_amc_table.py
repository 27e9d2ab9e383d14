"""One table of a workbook of ISTAT's A misura di Comune: a sheet with a row by comune."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from willdash.pipeline.releases.readers.ledger import Ledger
from willdash.pipeline.releases.readers.published_cells import (
    FIRST_YEAR,
    LAST_YEAR,
    Place,
    number_of_workbook,
)
from willdash.pipeline.releases.readers.workbook import Cells, headings, is_blank
from willdash.pipeline.releases.release import ReleaseError

HEADER_ROW = 4
KEY = "Codice comune Istat"


@dataclass(frozen=True, slots=True)
class AmcTable:
    """A table of a workbook, and which of its columns are figures of which indicator.

    Attributes:
        number: of the table, as in ``2.1``: its sheet is ``Tav. 2.1 Comuni``.
        title: words that stand above its header, in any case; so that no other workbook's table is taken.
        by_year: id of the indicator whose years are the columns ``2019``, ``2020`` …; none if the columns
            are indicators.
        by_title: title of a column → id of its indicator and the year it is about.
    """

    number: str
    title: str
    by_year: str | None = None
    by_title: Mapping[str, tuple[str, int]] | None = None

    @property
    def sheet(self) -> str:
        """Its name in the workbook."""
        return f"Tav. {self.number} Comuni"

    @property
    def indicators(self) -> frozenset[str]:
        """Ids of what it holds."""
        named = {indicator for indicator, _ in (self.by_title or {}).values()}
        return frozenset(named | ({self.by_year} if self.by_year else set()))

    def columns(self, titles: Sequence[str]) -> dict[int, tuple[str, int]]:
        """Position of a column → its indicator and year."""
        found = {}
        for at, title in enumerate(titles):
            if self.by_title and title in self.by_title:
                found[at] = self.by_title[title]
            elif self.by_year and re.fullmatch(r"\d{4}", title) and FIRST_YEAR <= int(title) <= LAST_YEAR:
                found[at] = (self.by_year, int(title))
        return found


@dataclass(frozen=True, slots=True)
class AmcSheet:
    """The reading of one table.

    Attributes:
        file: name, for messages.
        table: that the sheet is expected to be.
    """

    file: str
    table: AmcTable

    def place(self, row: int, column: str) -> Place:
        """Of a cell, for a message."""
        return Place(f"{self.file}, sheet {self.table.sheet}", row, column)

    def read(self, sheet: Iterator[Cells], ledger: Ledger) -> int:
        """Takes the figures into the ledger.

        Returns:
            How many rows there are.

        Raises:
            ReleaseError: the sheet is not the table, or a cell is not what ISTAT publishes.
        """
        titles = self._titles([next(sheet, ()) for _ in range(HEADER_ROW)])
        columns, key, rows = self.table.columns(titles), titles.index(KEY), 0
        for number, cells in enumerate(sheet, start=HEADER_ROW + 1):
            if is_blank(cells):
                continue
            rows += 1
            comune = self._comune(number, cells, key)
            if comune is None:
                ledger.leave()
            elif not ledger.covers(comune):
                ledger.elsewhere()
            else:
                self._take(number, cells, comune, columns, titles, ledger)
        return rows

    def _titles(self, top: Sequence[Cells]) -> list[str]:
        """Those of the header row, once it is certain that the sheet is the table.

        Raises:
            ReleaseError: it is another, or a column is missing or there twice.
        """
        above = " ".join(text for cells in top[:-1] for text in headings(cells) if text)
        if self.table.title.casefold() not in above.casefold():
            raise ReleaseError(
                f"{self.file}, sheet {self.table.sheet}: rows 1-{HEADER_ROW - 1} say «{above[:100]}», "
                f"expected «{self.table.title}»; give the workbook that holds this table"
            )
        titles = headings(top[-1])
        twice = sorted({title for title in titles if title and titles.count(title) > 1})
        held = {indicator for indicator, _ in self.table.columns(titles).values()}
        lacking = [*({KEY} - set(titles)), *sorted(set(self.table.by_title or {}) - set(titles))]
        if twice or lacking or held != self.table.indicators:
            raise ReleaseError(
                f"{self.place(HEADER_ROW, ', '.join(twice or lacking or ['with a year']))}: is "
                f"{'there twice' if twice else 'missing'}; there are {', '.join(titles)}: "
                "was the table changed? then the reader must be told"
            )
        return titles

    def _comune(self, number: int, cells: Cells, key: int) -> str | None:
        """The comune of a row with its zeros; none for a note under the table."""
        code = cells[key] if key < len(cells) else None
        text = "" if code is None else str(code).strip()
        if text.isascii() and text.isdigit() and len(text) <= 6:
            return text.zfill(6)
        if sum(1 for cell in headings(cells) if cell) == 1:
            return None
        raise ReleaseError(
            f"{self.place(number, KEY)}: «{text[:40]}» is not the code of a comune, six digits; "
            "download the workbook again"
        )

    def _take(
        self,
        number: int,
        cells: Cells,
        comune: str,
        columns: Mapping[int, tuple[str, int]],
        titles: Sequence[str],
        ledger: Ledger,
    ) -> None:
        for at, (indicator, year) in columns.items():
            place = self.place(number, titles[at])
            value = number_of_workbook(cells[at] if at < len(cells) else None, place)
            ledger.put(indicator, comune, year, value, place)
