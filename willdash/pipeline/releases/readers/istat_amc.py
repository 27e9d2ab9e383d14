"""ISTAT's A misura di Comune: one workbook by domain, one sheet by table, a row by comune.

Which columns are figures is declared by table: the sheets are many and alike, so a table is taken only
where its sheet says what it is about.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from willdash.pipeline.releases.readers.istat_amc_table import AmcSheet, AmcTable
from willdash.pipeline.releases.readers.ledger import Ledger, Reading
from willdash.pipeline.releases.readers.workbook import opened, sheet_rows
from willdash.pipeline.releases.release import Release, ReleaseError

PAGE = (
    "https://www.istat.it/statistica-sperimentale/"
    "aggiornamento-degli-indicatori-del-sistema-informativo-a-misura-di-comune/"
)


@dataclass(frozen=True, slots=True)
class IstatAmc:
    """A `Reader` of tables of one workbook of A misura di Comune.

    Attributes:
        book: its name on ISTAT's page.
        tables: that are read.
        source: id, as in ``sources.csv``.
        licence: of ISTAT's statistics.
    """

    book: str
    tables: tuple[AmcTable, ...]
    source: str = "istat_amc"
    licence: str = "CC BY 4.0"

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """None: ISTAT gives the workbooks other addresses with every edition.

        Raises:
            ReleaseError: always; says where the workbook is.
        """
        raise ReleaseError(
            f"{self.source}: the address of the workbook changes with every edition; "
            f"download «{self.book}» from {PAGE} and give it with --file"
        )

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """The figures of every year of the tables.

        Raises:
            ReleaseError: more than one file, or one that is not this workbook.
        """
        if len(files) != 1:
            raise ReleaseError(
                f"{self.source} is one workbook, {len(files)} were given; give «{self.book}» alone"
            )
        ledger = Ledger(areas)
        with opened(files[0]) as workbook:
            rows = 0
            for table in self.tables:
                if table.sheet not in workbook.sheetnames:
                    raise ReleaseError(
                        f"{files[0].name}: there is no sheet {table.sheet}, only "
                        f"{', '.join(workbook.sheetnames)}; give the workbook «{self.book}»"
                    )
                rows += AmcSheet(files[0].name, table).read(sheet_rows(workbook, table.sheet), ledger)
        wanted = frozenset[str]().union(*(table.indicators for table in self.tables))
        return ledger.release(Reading(self.source, rows, wanted, year))


ISTAT_AMC: Final = IstatAmc(
    book="5 – Lavoro",
    tables=(
        AmcTable("1.1", "Tasso di occupazione", by_year="amc_occupazione"),
        AmcTable("2.1", "Tasso di disoccupazione", by_year="amc_disoccupazione"),
    ),
)
