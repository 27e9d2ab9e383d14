"""The workbook of ISTAT's Bes dei territori: a row by indicator, sex and territory, the years in columns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from willdash.pipeline.releases.readers.istat_bes_columns import Layout, layout_of
from willdash.pipeline.releases.readers.istat_territories import (
    described_by,
    istat_code,
    province_of,
    region_of,
)
from willdash.pipeline.releases.readers.ledger import Ledger
from willdash.pipeline.releases.readers.published_cells import Place, number_of_workbook
from willdash.pipeline.releases.readers.workbook import Cells, is_blank, opened, sheet_rows
from willdash.pipeline.releases.release import ReleaseError

SEXES = {"totale": True, "t": True, "maschi": False, "femmine": False, "m": False, "f": False}


def read_workbook(path: Path, indicators: Mapping[str, str], ledger: Ledger) -> tuple[int, str]:
    """Takes the figures into the ledger.

    Args:
        path: of the workbook.
        indicators: ISTAT's code → id of the indicator.
        ledger: takes them.

    Returns:
        The rows read, and the edition as the name of the file tells it; empty if it does not.

    Raises:
        ReleaseError: no sheet is the table, or a column or cell is not what ISTAT publishes.
    """
    rows = 0
    with opened(path) as workbook:
        layout = layout_of(path.name, workbook.sheetnames, lambda name: sheet_rows(workbook, name))
        for number, cells in enumerate(sheet_rows(workbook, layout.sheet), start=1):
            if number > layout.header_row and not is_blank(cells):
                rows += 1
                _take(_Line(path.name, number, cells, layout), indicators, ledger)
    edition = re.search(r"ed(?:izione)?[ _-]?(20\d\d)", path.stem, re.IGNORECASE)
    return rows, edition[1] if edition else ""


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the table with the means to read it."""

    file: str
    number: int
    cells: Cells
    layout: Layout

    def place(self, position: int) -> Place:
        return Place(self.file, self.number, self.layout.titles[position])

    def cell(self, position: int) -> object:
        return self.cells[position] if position < len(self.cells) else None

    def text(self, position: int) -> str:
        cell = self.cell(position)
        return "" if cell is None else str(cell).strip()

    def is_both_sexes(self) -> bool:
        sex = self.text(self.layout.sex)
        if sex.casefold() not in SEXES:
            raise ReleaseError(
                f"{self.place(self.layout.sex)}: «{sex}» is none of {', '.join(SEXES)}; "
                "correct the cell as ISTAT prints it, or tell the reader"
            )
        return SEXES[sex.casefold()]

    def area(self) -> str | None:
        """The ISTAT code of the territory; none where it cannot be matched for certain."""
        if self.layout.area is not None:
            return self._area_by_code(self.layout.area)
        return self._area_by_name(self.layout.hierarchy or 0)

    def _area_by_code(self, position: int) -> str | None:
        if isinstance(self.cell(position), int | float):
            raise ReleaseError(
                f"{self.place(position)}: the code is a number and has lost its zeros; "
                "give the workbook as downloaded, with codes as text"
            )
        return istat_code(self.text(position))

    def _area_by_name(self, position: int) -> str | None:
        match = re.fullmatch(r"\d\d-(\d\d-\d{3})[a-z]?", self.text(position))
        if match is None:
            raise ReleaseError(
                f"{self.place(position)}: «{self.text(position)}» does not number a territory as 02-09-040; "
                "the edition has another form: tell the reader"
            )
        name = self.text(self.layout.name)
        if match[1] == "00-000":
            return "IT" if name == "Italia" else None
        return region_of(name) if match[1].endswith("-000") else province_of(name)


def _take(line: _Line, indicators: Mapping[str, str], ledger: Ledger) -> None:
    indicator = indicators.get(line.text(line.layout.code))
    if indicator is None or not line.is_both_sexes():
        ledger.leave()
        return
    area = described_by(indicator, line.area())
    if area is None or not ledger.covers(area):
        ledger.elsewhere()
        return
    for position, year in line.layout.years.items():
        place = line.place(position)
        ledger.put(indicator, area, year, number_of_workbook(line.cell(position), place), place)
