"""ISTAT's tables in the forms in which they are published, written by hand for the tests of readers."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

AREAS = frozenset({"034027", "034", "08", "IT", "016024"})

FLAGS = ("OBS_STATUS", "NOTE_DS", "NOTE_REF_AREA", "NOTE_DATA_TYPE")
UNITS = ("BASE_PER", "UNIT_MEAS", "UNIT_MULT")
BES_COLUMNS = (
    *("DATAFLOW", "FREQ", "REF_AREA", "DOMAIN", "DATA_TYPE", "SEX", "EDITION", "TIME_PERIOD", "OBS_VALUE"),
    *(*FLAGS, "NOTE_ISTAT_TERR_OFFICIAL_CODE", "NOTE_DATA_TYPE_DESCR", "NOTE_DATA_TYPE_SOURCE", *UNITS),
)
NIDI_COLUMNS = (
    *("DATAFLOW", "FREQ", "REF_AREA", "DATA_TYPE", "TYPE_SOCIO_EDUC_SERVICE", "TYPE_MANAGEMENT"),
    *("HOLDER_SECTOR_PUBPRIV", "TIME_PERIOD", "OBS_VALUE", *FLAGS, *UNITS),
)
SPESA_COLUMNS = (
    *("DATAFLOW", "FREQ", "REF_AREA", "DATA_TYPE", "CATEG_OF_BENEFICIARIES", "CATEGORY_OF_SERVICE"),
    *("TIME_PERIOD", "OBS_VALUE", *FLAGS, *UNITS),
)


def sdmx_csv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> Path:
    """A file of comma separated cells, UTF-8; a cell that a row does not name is empty."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def bes_row(code: str, area: str, year: int | str, value: str, **cells: str) -> dict[str, str]:
    """An observation of Bes dei territori: both sexes, edition 2025."""
    domain = code[:2]
    usual = {
        "DATAFLOW": f"IT1:DF_BES_TERRIT_{int(domain)}(1.0)",
        "FREQ": "A",
        "DOMAIN": f"BES_{domain}",
        "SEX": "T",
        "EDITION": "2025",
    }
    told = {"DATA_TYPE": code, "REF_AREA": area, "TIME_PERIOD": str(year), "OBS_VALUE": value}
    return {**usual, **told, **cells}


def nidi_row(kind: str, area: str, year: int | str, value: str, **cells: str) -> dict[str, str]:
    """An observation of the nursery services: nurseries and spring sections, all of them."""
    usual = {
        "DATAFLOW": "IT1:47_850_DF_DCIS_SERVSOCEDU1_3(1.0)",
        "FREQ": "A",
        "TYPE_SOCIO_EDUC_SERVICE": "DNUR",
        "TYPE_MANAGEMENT": "ALL",
        "HOLDER_SECTOR_PUBPRIV": "9",
    }
    told = {"DATA_TYPE": kind, "REF_AREA": area, "TIME_PERIOD": str(year), "OBS_VALUE": value}
    return {**usual, **told, **cells}


def spesa_row(who: str, area: str, value: str, **cells: str) -> dict[str, str]:
    """An observation of the social spending of the municipalities in 2022, all services."""
    usual = {
        "DATAFLOW": "IT1:47_940_DF_DCIS_SPESESERSOC1_5(1.0)",
        "FREQ": "A",
        "DATA_TYPE": "EXPMUN",
        "CATEGORY_OF_SERVICE": "ALL",
        "TIME_PERIOD": "2022",
    }
    return {**usual, "CATEG_OF_BENEFICIARIES": who, "REF_AREA": area, "OBS_VALUE": value, **cells}


def workbook(path: Path, sheets: Mapping[str, Iterable[Sequence[object]]]) -> Path:
    """A workbook with the rows of each sheet."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path
