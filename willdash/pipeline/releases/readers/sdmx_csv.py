"""Reads SDMX-CSV as ISTAT's REST service answers it, and builds the address to ask at.

With the csv module: sdmx1 2.28 refuses SDMX-CSV 1.0, which ISTAT answers with (``DATAFLOW`` comes first),
reads 2.0 forty times slower, and does not tell the row of a fault, which every refusal here must name.
"""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from willdash.pipeline.releases.readers.published_cells import Place, number_with_point, year_of
from willdash.pipeline.releases.release import ReleaseError

SERVICE = "https://esploradati.istat.it/SDMXWS/rest/data/IT1,{flow},1.0/?format=csv"
FLOW_COLUMNS = ("DATAFLOW", "STRUCTURE_ID")
"""What names the dataflow: in SDMX-CSV 1.0, in 2.0."""

ALWAYS = ("FREQ", "REF_AREA", "TIME_PERIOD", "OBS_VALUE")
ALSO_CALLED = {"HOLDER_SECTOR": "HOLDER_SECTOR_PUBPRIV"}
"""Columns that some of ISTAT's endpoints shorten."""

ATTRIBUTES = frozenset(
    [
        "STRUCTURE",
        "ACTION",
        "OBS_STATUS",
        "CONF_STATUS",
        "BREAK",
        "OBS_PRE_BREAK",
        "BASE_PER",
        "UNIT_MEAS",
        "UNIT_MULT",
        "METADATA_IT",
        "METADATA_EN",
    ]
)
NO_FIGURE = frozenset({"L", "M", "O", "Q", "c", "C", "g", "n"})
"""Flags of a cell without a figure to show: missing, not collected, secret."""

FIGURE = frozenset({"", *"ABDEFGINPRSUVabdefiprsuv"})
"""Flags of a cell whose figure stands: normal, break in the series, estimated, provisional, revised …"""


class SdmxRow(NamedTuple):
    """One observation: its row in the file and its cells by column."""

    number: int
    cells: dict[str, str]


class SdmxFile:
    """A file of one dataflow whose columns are the ones that are known."""

    def __init__(self, path: Path, flows: Sequence[str], dimensions: Sequence[str]) -> None:
        """Reads the header.

        Raises:
            ReleaseError: this is no SDMX-CSV, or lacks a column, or has one that is not known.
        """
        self.path = path
        self._flows = frozenset(flows)
        self._named: set[str] = set()
        self._table = _table(path)
        self._header = [ALSO_CALLED.get(column, column) for column in next(self._table, [])]
        _check_header(path.name, self._header, dimensions)

    def __iter__(self) -> Iterator[SdmxRow]:
        """The observations of every year.

        Raises:
            ReleaseError: a row is cut off, or of another dataflow.
        """
        flow_column = next(name for name in FLOW_COLUMNS if name in self._header)
        for number, cells in enumerate(self._table, start=2):
            if not cells:
                continue
            if len(cells) != len(self._header):
                raise ReleaseError(
                    f"{self.path.name}, row {number}: {len(cells)} cells under {len(self._header)} columns; "
                    "the download was cut off: download the file again"
                )
            row = SdmxRow(number, dict(zip(self._header, cells, strict=True)))
            self._check_flow(row, flow_column)
            yield row

    def place(self, row: SdmxRow, column: str) -> Place:
        """Of a cell, for a message."""
        return Place(self.path.name, row.number, column)

    def year(self, row: SdmxRow) -> int:
        """That the observation is about."""
        return year_of(row.cells["TIME_PERIOD"], self.place(row, "TIME_PERIOD"))

    def value(self, row: SdmxRow) -> float | None:
        """The figure; none where it is missing or secret.

        Raises:
            ReleaseError: no number, a flag that is not known, or a figure in thousands or millions.
        """
        value = number_with_point(row.cells["OBS_VALUE"], self.place(row, "OBS_VALUE"))
        flag = row.cells.get("OBS_STATUS", "").strip()
        if value is None or flag in NO_FIGURE or row.cells.get("CONF_STATUS", "").strip() in {"C", "N", "D"}:
            return None
        if flag not in FIGURE:
            raise ReleaseError(
                f"{self.place(row, 'OBS_STATUS')}: the flag «{flag}» is not known; "
                "look it up in the code list CL_FLAG and declare in sdmx_csv.py whether the figure stands"
            )
        if row.cells.get("UNIT_MULT", "").strip() not in {"", "0"}:
            raise ReleaseError(
                f"{self.place(row, 'UNIT_MULT')}: the figure is in units of ten to the power of "
                f"{row.cells['UNIT_MULT']}; the reader expects single units: the table has changed"
            )
        return value

    def _check_flow(self, row: SdmxRow, column: str) -> None:
        named = row.cells[column]
        if named in self._named:
            return
        match = re.fullmatch(r"IT1:(\w+)\([\d.]+\)", named)
        if match is None or match[1] not in self._flows:
            raise ReleaseError(
                f"{self.place(row, column)}: the row is of dataflow «{named[:60]}», "
                f"expected {' or '.join(sorted(self._flows))}: give the file of that dataflow"
            )
        self._named.add(named)


def address(flow: str) -> str:
    """Where ISTAT's service answers with a dataflow as CSV."""
    return SERVICE.format(flow=flow)


def is_named(row: SdmxRow, fixed: Mapping[str, frozenset[str]]) -> bool:
    """Whether every dimension named has one of its values."""
    return all(row.cells[column] in values for column, values in fixed.items())


def _table(path: Path) -> Iterator[list[str]]:
    name = path.name
    try:
        _require_table(path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from csv.reader(file, strict=True)
    except UnicodeDecodeError as error:
        raise ReleaseError(
            f"{name}: is not UTF-8 ({error.reason}); give it as downloaded, not saved by Excel"
        ) from error
    except csv.Error as error:
        raise ReleaseError(f"{name}: {error}; the download was cut off: download the file again") from error
    except OSError as error:
        raise ReleaseError(f"{name}: cannot be read: {error.strerror}") from error


def _require_table(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(1024).decode("utf-8-sig", errors="replace").strip()
    if not start:
        raise ReleaseError(
            f"{path.name}: the file is empty; the service answers so when it is busy: try again later"
        )
    if start.startswith(("<", "{")):
        raise ReleaseError(
            f"{path.name}: this is a page or a message, not CSV: «{' '.join(start.split())[:80]}»; "
            "the service was not able to answer: download the file again"
        )


def _check_header(name: str, header: list[str], dimensions: Sequence[str]) -> None:
    if len(header) == 1 and re.search("[;\t|]", header[0]):
        raise ReleaseError(f"{name}, row 1: columns are not separated by commas; download with format=csv")
    has = ", ".join(header)[:300]
    lacking = [column for column in (*ALWAYS, *dimensions) if column not in header]
    if not set(header) & set(FLOW_COLUMNS):
        lacking.append(FLOW_COLUMNS[0])
    if lacking:
        raise ReleaseError(
            f"{name}, row 1: column {', '.join(lacking)} is missing, there are {has}; "
            "was it renamed? then the reader must be told"
        )
    known = {*ALWAYS, *dimensions, *FLOW_COLUMNS} | ATTRIBUTES
    strange = [column for column in header if column not in known and not column.startswith("NOTE_")]
    twice = sorted({column for column in header if header.count(column) > 1})
    if strange or twice:
        raise ReleaseError(
            f"{name}, row 1: column {', '.join(strange or twice)} is "
            f"{'not known' if strange else 'there twice'}; "
            "it may split the figures further: look at the table at ISTAT, then tell the reader"
        )
