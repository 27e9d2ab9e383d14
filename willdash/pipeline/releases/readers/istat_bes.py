"""ISTAT's Bes dei territori: the answers of the statistical service, one by domain, or the one workbook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from willdash.pipeline.releases.readers.istat_bes_codes import INDICATORS
from willdash.pipeline.releases.readers.istat_bes_workbook import read_workbook
from willdash.pipeline.releases.readers.istat_territories import described_by, istat_code
from willdash.pipeline.releases.readers.ledger import Ledger, Reading
from willdash.pipeline.releases.readers.sdmx_csv import SdmxFile, SdmxRow, address
from willdash.pipeline.releases.release import Release, ReleaseError

DIMENSIONS = ("DOMAIN", "DATA_TYPE", "SEX", "EDITION")
BOTH_SEXES = frozenset({"T", "9"})
ONE_SEX = frozenset({"M", "F", "1", "2"})


@dataclass(frozen=True, slots=True)
class IstatBes:
    """A `Reader` of provinces, regions and Italy, both sexes together.

    Attributes:
        indicators: ISTAT's code → id of the indicator.
        source: id, as in ``sources.csv``.
        licence: of ISTAT's statistics.
    """

    indicators: Mapping[str, str] = field(default_factory=lambda: INDICATORS)
    source: str = "istat_bes_2025"
    licence: str = "CC BY 4.0"

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """One for each domain that an indicator is of, whatever the year: each holds all years."""
        return tuple(address(flow) for flow in self._flows())

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """The figures of every year: of all the domains' files, or of one workbook.

        Raises:
            ReleaseError: the files are neither, or do not hold every indicator.
        """
        ledger = Ledger(areas)
        if [path.suffix.lower() for path in files] == [".xlsx"]:
            rows, edition = read_workbook(files[0], self.indicators, ledger)
        else:
            rows, edition = self._read_domains(files, ledger)
        wanted = frozenset(self.indicators.values())
        return ledger.release(Reading(self.source, rows, wanted, year, edition))

    def _flows(self) -> list[str]:
        """Of the domains 01 to 12, by which an indicator's code begins."""
        return [f"DF_BES_TERRIT_{domain}" for domain in sorted({int(code[:2]) for code in self.indicators})]

    def _read_domains(self, files: Sequence[Path], ledger: Ledger) -> tuple[int, str]:
        rows, edition = 0, ""
        for path in files:
            table = SdmxFile(path, self._flows(), DIMENSIONS)
            for row in table:
                rows += 1
                edition = _same_edition(edition, table, row)
                self._take(table, row, ledger)
        return rows, edition

    def _take(self, table: SdmxFile, row: SdmxRow, ledger: Ledger) -> None:
        indicator = self.indicators.get(row.cells["DATA_TYPE"])
        if indicator is None or row.cells["FREQ"] != "A" or not _is_both_sexes(table, row):
            ledger.leave()
            return
        area = described_by(indicator, istat_code(row.cells["REF_AREA"]))
        ledger.put(indicator, area, table.year(row), table.value(row), table.place(row, "OBS_VALUE"))


def _is_both_sexes(table: SdmxFile, row: SdmxRow) -> bool:
    sex = row.cells["SEX"]
    if sex not in BOTH_SEXES | ONE_SEX:
        raise ReleaseError(
            f"{table.place(row, 'SEX')}: «{sex}» is not a code for men, women or both; "
            "look it up in ISTAT's code list CL_SEXISTAT1 and tell the reader"
        )
    return sex in BOTH_SEXES


def _same_edition(edition: str, table: SdmxFile, row: SdmxRow) -> str:
    here = row.cells["EDITION"]
    if edition not in {"", here}:
        raise ReleaseError(
            f"{table.place(row, 'EDITION')}: edition {here}, but the rows before are of {edition}; "
            "give the files of one edition"
        )
    return here
