"""ISTAT: resident population by age and sex on 1 January (POSAS), all comuni in one file a year.

A title, a header, and for each comune a row an age from 0 to 100 (and over) and one for all ages (999).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from willdash.pipeline.releases.readers.population_figures import OLDEST, population_figures
from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.readers.semicolon_table import CHANGED, Row, SemicolonTable
from willdash.pipeline.releases.readers.sums_of_comuni import SumsOfComuni, comune_code
from willdash.pipeline.releases.readers.text_in import only, text_in
from willdash.pipeline.releases.release import Counted, Release, ReleaseError

ADDRESS = "https://demo.istat.it/data/posas/POSAS_{year}_it_Comuni.zip"
FIRST_YEAR, LATEST_YEAR = 2019, 2026
CODE, NAME, AGE, MEN, WOMEN, ALL = (
    "Codice comune",
    "Comune",
    "Età",
    "Totale maschi",
    "Totale femmine",
    "Totale",
)
MARITAL_STATUS = re.compile(
    r"((Maschi|Femmine) )?(celibi|nubili|coniugat[ie]|divorziat[ie]|vedov[ie]|unit[ie] civilmente"
    r"|già in unione civile \(.+\))",
    re.IGNORECASE,
)
DAY = re.compile(r"1[°º] gennaio (\d{4})\b.*")
NOTE = re.compile(r"\s*Nota\b", re.IGNORECASE)
ALL_AGES = 999


@dataclass(frozen=True, slots=True)
class IstatPosas:
    """Reads the population by comune."""

    source: str = "istat_posas"
    licence: str = "CC BY 3.0"

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """As `Reader.addresses`."""
        if year is not None and year < FIRST_YEAR:
            raise ReleaseError(
                f"{self.source}: no file of all comuni in this form is known before {FIRST_YEAR}; "
                f"name a later year, or look for {year} at https://demo.istat.it"
            )
        return (ADDRESS.format(year=year or LATEST_YEAR),)

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """As `Reader.read`."""
        path = only(tuple(files), "the zip of all comuni of a year, as published")
        of_year, edition, comuni = posas(path, year)
        sums: SumsOfComuni[int] = SumsOfComuni(areas)
        rows = 0
        for comune in comuni:
            sums.add(comune.code, comune.ages, comune.place)
            rows += comune.rows
        figures = tuple(
            figure
            for area, ages in sums.of_package(path.name)
            for figure in population_figures(area, of_year, ages)
        )
        return Release(self.source, edition, figures, Counted(rows, len(figures), elsewhere=sums.elsewhere))


def posas(path: Path, year: int | None) -> tuple[int, str, Iterator["ComuneRead"]]:
    """The year, the day as the title tells it, and the comuni of a file, each whole, in the file's order.

    Args:
        path: the zip of all comuni of a year, or the table in it.
        year: that it must be about; any where none is named.

    Raises:
        ReleaseError: the file is not as published; also while the comuni are taken.
    """
    table = SemicolonTable(
        path.name,
        _without_note(text_in(path, "POSAS_*.csv")),
        (CODE, NAME, AGE, MEN, WOMEN, ALL),
        may_have=lambda column: MARITAL_STATUS.fullmatch(column) is not None,
        titles=1,
    )
    return *_day(table, year), _comuni(table)


class ComuneRead:
    """The people of a comune, age by age, as its rows are met."""

    def __init__(self, told_as: str, name: str, place: Place) -> None:
        self.told_as = told_as
        self.name = name
        self.code = comune_code(told_as, place)
        self.place = place
        self.ages: dict[int, int] = {}
        self.men: dict[int, int] = {}
        self.women: dict[int, int] = {}
        self.told: tuple[int, int] | None = None

    @property
    def rows(self) -> int:
        """How many rows it has in the file."""
        return len(self.ages) + (self.told is not None)

    def take(self, table: SemicolonTable, row: Row) -> None:
        """Takes a row in."""
        age = table.whole(row, AGE)
        men, women, people = (_people(table, row, column) for column in (MEN, WOMEN, ALL))
        if men + women != people:
            raise ReleaseError(
                f"{table.place(row, ALL)}: {people} is not {men} men and {women} women together; {CHANGED}"
            )
        if age is None or not (0 <= age <= OLDEST or age == ALL_AGES):
            raise ReleaseError(
                f"{table.place(row, AGE)}: the age {age} is none of 0 to {OLDEST} and {ALL_AGES}; {CHANGED}"
            )
        if age in self.ages or (age == ALL_AGES and self.told):
            raise ReleaseError(
                f"{table.place(row, AGE)}: the age {age} of the comune {self.code} stands there twice; "
                f"{CHANGED}"
            )
        if age == ALL_AGES:
            self.told = (men, women)
        else:
            self.ages[age], self.men[age], self.women[age] = people, men, women

    def require_whole(self) -> None:
        """Raises `ReleaseError` unless the ages add up to the row for all ages."""
        if self.told is None:
            raise ReleaseError(
                f"{self.place}: the comune {self.code} has no row for all ages ({ALL_AGES}); "
                "the file was cut off: download the file again"
            )
        men, women = sum(self.men.values()), sum(self.women.values())
        if self.told != (men, women):
            raise ReleaseError(
                f"{self.place}: the ages of the comune {self.code} add up to {men} men and "
                f"{women} women, but its row for all ages says {self.told[0]} and "
                f"{self.told[1]}; rows are missing: download the file again"
            )


def _comuni(table: SemicolonTable) -> Iterator[ComuneRead]:
    """The comuni, whose rows stand together."""
    comune: ComuneRead | None = None
    for row in table:
        if comune is None or row.cells[CODE] != comune.told_as:
            if comune:
                comune.require_whole()
                yield comune
            comune = ComuneRead(row.cells[CODE], row.cells[NAME].strip(), table.place(row, CODE))
        comune.take(table, row)
    if comune is None:
        raise ReleaseError(f"{table.file}: holds no comune; download the file again")
    comune.require_whole()
    yield comune


def _people(table: SemicolonTable, row: Row, column: str) -> int:
    people = table.whole(row, column)
    if people is None or people < 0:
        raise ReleaseError(
            f"{table.place(row, column)}: «{row.cells[column]}» is no number of people; {CHANGED}"
        )
    return people


def _day(table: SemicolonTable, year: int | None) -> tuple[int, str]:
    """The year and what the title says of the day, as in ``1° gennaio 2026 (stima)``."""
    title = table.titles[0].strip(" ;")
    found = DAY.search(title)
    if found is None:
        raise ReleaseError(f"{table.file}, row 1: the title «{title[:60]}» names no 1 January; {CHANGED}")
    told = int(found[1])
    if year not in (None, told):
        raise ReleaseError(
            f"{table.file}, row 1: the population is of 1 January {told}, not {year}; "
            f"give the file of {year}, or ask for {told}"
        )
    return told, found[0]


def _without_note(text: str) -> str:
    """The text without the remark that some years have as the last line."""
    lines = text.rstrip().rsplit("\n", 1)
    return lines[0] if len(lines) > 1 and NOTE.match(lines[1].lstrip('"')) else text
