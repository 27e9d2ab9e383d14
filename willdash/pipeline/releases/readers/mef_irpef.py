"""MEF, Department of Finance: incomes and main variables of IRPEF by comune, a file a tax year.

One row a comune; a pair of columns, people and euros, a kind of income. Blank pairs are kept secret
(fewer than four taxpayers). Some years have the brackets of income, some the total, some both.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from willdash.pipeline.releases.readers.income_brackets import Bracket, brackets_in, fault_of
from willdash.pipeline.releases.readers.irpef_figures import EUROS, PEOPLE, TAXPAYERS, THRESHOLDS, Cell, Irpef
from willdash.pipeline.releases.readers.semicolon_table import CHANGED, Row, SemicolonTable
from willdash.pipeline.releases.readers.sums_of_comuni import SumsOfComuni, comune_code
from willdash.pipeline.releases.readers.text_in import only, text_in
from willdash.pipeline.releases.release import Counted, Release, ReleaseError

ADDRESS = (
    "https://www1.finanze.gov.it/finanze/analisi_stat/public/v_4_0_0/contenuti/"
    "Redditi_e_principali_variabili_IRPEF_su_base_comunale_CSV_{year}.zip"
)
CATALOGUE = "https://www1.finanze.gov.it/finanze/analisi_stat/public/index.php?opendata=yes"
FIRST_YEAR, LATEST_YEAR = 2000, 2024
YEAR, CODE, REGION = "Anno di imposta", "Codice Istat Comune", "Codice Istat Regione"
REGION_NAME, UNKNOWN = "Regione", "Mancante/errata"
"""Where the source does not know the comune of taxpayers."""

HEAD = (
    YEAR,
    "Codice catastale",
    CODE,
    "Denominazione Comune",
    "Sigla Provincia",
    REGION_NAME,
    REGION,
    TAXPAYERS,
)


@dataclass(frozen=True, slots=True)
class MefIrpef:
    """Reads the incomes by comune.

    Counted as suppressed are blank cells of all comuni, and the figures for which the year has no columns.
    """

    source: str = "mef_irpef"
    licence: str = "CC BY 3.0"

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """As `Reader.addresses`."""
        if year is not None and year < FIRST_YEAR:
            raise ReleaseError(
                f"{self.source}: is published for tax years from {FIRST_YEAR} on, not for {year}; "
                f"name one of them: {CATALOGUE}"
            )
        return (ADDRESS.format(year=year or LATEST_YEAR),)

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """As `Reader.read`."""
        path = only(tuple(files), "the zip of a tax year, as published")
        reading = _Reading(path, areas, year)
        return reading.release(self.source)


class _Reading:
    """The reading of one file."""

    def __init__(self, path: Path, areas: frozenset[str], year: int | None) -> None:
        self._table = SemicolonTable(
            path.name, text_in(path, "*.csv"), _needed(), may_have=lambda column: _pair(column) is not None
        )
        self._pairs = _pairs_of(self._table)
        self._brackets = _brackets_of(self._table, self._pairs)
        self._irpef = Irpef(self._brackets, has_total=Irpef.TOTAL in self._pairs)
        self._sums: SumsOfComuni[Cell] = SumsOfComuni(areas)
        self._year = year
        self._suppressed = 0

    def release(self, source: str) -> Release:
        read, unknown = 0, 0
        for row in self._table:
            read += 1
            self._check_year(row)
            if row.cells[REGION_NAME].strip() == UNKNOWN:
                unknown += 1
            else:
                self._take(row)
        if self._year is None or read == unknown:
            raise ReleaseError(f"{self._table.file}: holds no comune; download the file again")
        areas = tuple(self._sums.of_package(self._table.file))
        figures = tuple(
            figure for area, sums in areas for figure in self._irpef.figures(area, self._year, sums)
        )
        counted = Counted(
            read=read,
            kept=len(figures),
            suppressed=self._suppressed + self._irpef.absent * len(areas),
            elsewhere=self._sums.elsewhere + unknown,
            unused=2 * (len(self._pairs) - len(self._irpef.used)),
        )
        return Release(source, str(self._year), figures, counted)

    def _check_year(self, row: Row) -> None:
        year = self._table.whole(row, YEAR)
        self._year = self._year or year
        if year is None or year != self._year:
            raise ReleaseError(
                f"{self._table.place(row, YEAR)}: the tax year is «{row.cells[YEAR]}», not {self._year}; "
                f"give the file of {self._year}, or ask for the year that this one is about"
            )

    def _take(self, row: Row) -> None:
        code = self._table.place(row, CODE)
        cells: dict[Cell, int] = {}
        taxpayers = self._table.whole(row, TAXPAYERS)
        if taxpayers is not None:
            cells[TAXPAYERS, PEOPLE] = self._people(row, TAXPAYERS, None)
        for name in self._irpef.used:
            cells |= self._pair(row, name, taxpayers)
        self._check_brackets(row, cells, taxpayers)
        region = row.cells[REGION].strip().zfill(2)
        self._sums.add(comune_code(row.cells[CODE], code), cells, code, region=region)

    def _pair(self, row: Row, name: str, taxpayers: int | None) -> dict[Cell, int]:
        people, euros = (
            self._table.whole(row, f"{name} - {PEOPLE}"),
            self._table.whole(row, f"{name} - {EUROS}"),
        )
        if people is None and euros is None:
            self._suppressed += 2
            return {}
        if people is None or euros is None:
            raise ReleaseError(
                f"{self._table.place(row, name)}: only one of people and euros is there, but the source "
                f"keeps both secret or none; {CHANGED}"
            )
        if euros < 0 and name not in self._irpef.may_be_negative:
            raise ReleaseError(
                f"{self._table.place(row, f'{name} - {EUROS}')}: {euros} is negative; {CHANGED}"
            )
        return {(name, PEOPLE): self._people(row, f"{name} - {PEOPLE}", taxpayers), (name, EUROS): euros}

    def _people(self, row: Row, column: str, taxpayers: int | None) -> int:
        people = self._table.whole(row, column) or 0
        if people < 0 or (taxpayers is not None and people > taxpayers):
            raise ReleaseError(
                f"{self._table.place(row, column)}: {people} people among {taxpayers} taxpayers "
                f"cannot be; the cells of the row may be shifted: {CHANGED}"
            )
        return people

    def _check_brackets(self, row: Row, cells: dict[Cell, int], taxpayers: int | None) -> None:
        for bracket in self._brackets:
            people, euros = cells.get((bracket.name, PEOPLE), 0), cells.get((bracket.name, EUROS), 0)
            if not bracket.may_hold(people, euros):
                raise ReleaseError(
                    f"{self._table.place(row, f'{bracket.name} - {EUROS}')}: {people} people of the bracket "
                    f"cannot have {euros} euro; the cells of the row may be shifted: {CHANGED}"
                )
        total = sum(cells.get((bracket.name, PEOPLE), 0) for bracket in self._brackets)
        if taxpayers is not None and total > taxpayers:
            raise ReleaseError(
                f"{self._table.place(row, TAXPAYERS)}: the brackets hold {total} people, more than "
                f"{taxpayers} taxpayers; {CHANGED}"
            )


def _needed() -> tuple[str, ...]:
    return HEAD + tuple(f"{name} - {half}" for name in Irpef.ALWAYS for half in (PEOPLE, EUROS))


def _pair(column: str) -> str | None:
    """The name of the pair of which a column is one half."""
    name, _, half = column.rpartition(" - ")
    return name if half in (PEOPLE, EUROS) else None


def _pairs_of(table: SemicolonTable) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name for column in table.columns if (name := _pair(column))))
    for name in names:
        for half in (PEOPLE, EUROS):
            if f"{name} - {half}" not in table.columns:
                raise ReleaseError(
                    f"{table.file}, row 1: «{name}» has no column «{name} - {half}»; {CHANGED}"
                )
    return names


def _brackets_of(table: SemicolonTable, pairs: Sequence[str]) -> tuple[Bracket, ...]:
    brackets = brackets_in(pairs)
    fault = fault_of(brackets, THRESHOLDS) if brackets else ""
    if fault:
        raise ReleaseError(f"{table.file}, row 1: the brackets of income {fault}; {CHANGED}")
    return brackets
