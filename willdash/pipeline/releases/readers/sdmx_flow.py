"""Reads the one dataflow of ISTAT that a source is, given which of its cells are indicators."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from willdash.pipeline.releases.readers.istat_territories import istat_code
from willdash.pipeline.releases.readers.ledger import Ledger, Reading
from willdash.pipeline.releases.readers.sdmx_csv import SdmxFile, SdmxRow, address, is_named
from willdash.pipeline.releases.release import Release, ReleaseError


@dataclass(frozen=True, slots=True)
class SdmxFlow:
    """A `Reader` of one dataflow, published by comune with regions and Italy.

    Attributes:
        source: id, as in ``sources.csv``.
        flow: id of the dataflow.
        key: the dimension that tells the indicator.
        indicators: value of that dimension → id of the indicator.
        fixed: the value that every other dimension must have; rows with others are not shown.
        licence: of ISTAT's statistics.
    """

    source: str
    flow: str
    key: str
    indicators: Mapping[str, str]
    fixed: Mapping[str, frozenset[str]]
    licence: str = "CC BY 4.0"

    def addresses(self, year: int | None) -> tuple[str, ...]:
        """The one address, whatever the year: the table holds all of them."""
        return (address(self.flow),)

    def read(self, files: Sequence[Path], *, areas: frozenset[str], year: int | None) -> Release:
        """The figures of every year in the table.

        Raises:
            ReleaseError: more than one file, one that is not this dataflow's, or no figure of the year asked.
        """
        if len(files) != 1:
            raise ReleaseError(
                f"{self.source} is one file, {len(files)} were given; give dataflow {self.flow} alone"
            )
        table = SdmxFile(files[0], [self.flow], [self.key, *self.fixed])
        ledger = Ledger(areas)
        rows = 0
        for row in table:
            rows += 1
            self._take(row, table, ledger)
        return ledger.release(Reading(self.source, rows, frozenset(self.indicators.values()), year))

    def _take(self, row: SdmxRow, table: SdmxFile, ledger: Ledger) -> None:
        indicator = self.indicators.get(row.cells[self.key])
        if indicator is None or row.cells["FREQ"] != "A" or not is_named(row, self.fixed):
            ledger.leave()
            return
        area = istat_code(row.cells["REF_AREA"])
        ledger.put(indicator, area, table.year(row), table.value(row), table.place(row, "OBS_VALUE"))
