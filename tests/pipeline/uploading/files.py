"""Files that somebody may upload, made by hand, and what is wrong with them."""

import io
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from tests.conftest import ROOT
from willdash.pipeline.uploading.draft import Facts
from willdash.pipeline.uploading.reading import brought_by
from willdash.store.catalog import load_catalog
from willdash.text import LANGUAGES, Text

PARMA = "034027"
TODAY = date(2026, 11, 26)
HEADER = "Indicatore;Nome;Anno;Numeratore;Denominatore;Valore"
HEADINGS = tuple(HEADER.split(";"))
SAD, MINORS, PACTS = "com_anziani_sad", "com_minori_in_carico", "com_patti_collaborazione"
ROW = (SAD, "Anziani", 2024, 1020, 45600, None)
"""1,020 of 45,600 older people: 22.3684 per 1,000."""
SHEET1 = "xl/worksheets/sheet1.xml"


@cache
def catalog():
    return load_catalog(ROOT / "data")


def read(content, filename="dati.csv"):
    """The figures, the practices or the problems of a file; each problem can be told in every language."""
    found = brought_by(content, Facts(filename=filename, area=PARMA, package=Path()), catalog(), TODAY)
    for problem in found.problems:
        for language in LANGUAGES:
            for part in ("fault", "cure"):
                assert len(Text.of(language)(f"upload-{part}-{problem.fault}", **problem.args)) > 10
    return found


def faults(content, filename="dati.csv"):
    """Place and kind of each problem: ``D2 negative``; ``-`` is the file as a whole."""
    return [
        f"{problem.column}{problem.row or '-'} {problem.fault}"
        for problem in read(content, filename).problems
    ]


def csv_of(*lines, header=HEADER, encoding="utf-8"):
    return "\r\n".join([header, *lines, ""]).encode(encoding)


def figures(content, filename="dati.csv"):
    """Indicator, year, counts of each figure of a file without problems."""
    found = read(content, filename)
    assert found.problems == ()
    return [(f.indicator, f.year, f.numerator, f.denominator) for f in found.figures]


def xlsx_of(*rows, header=HEADINGS, sheet="Dati", before=()):
    """A workbook; ``before`` are names of sheets that stand before that of the data."""
    book = Workbook()
    book.remove(book.active)
    for name in before:
        book.create_sheet(name).append(["Istruzioni"])
    data = book.create_sheet(sheet)
    for row in (header, *rows):
        data.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_parts(content, parts, *, without=(), compression=zipfile.ZIP_DEFLATED):
    """A workbook with other or further parts; a value may be bytes, or `ZipInfo` and bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as former, zipfile.ZipFile(out, "w", compression) as archive:
        for entry in former.infolist():
            if entry.filename not in {*parts, *without}:
                archive.writestr(entry, former.read(entry))
        for name, data in parts.items():
            info, written = data if isinstance(data, tuple) else (name, data)
            archive.writestr(info, written)
    return out.getvalue()


def sheet_xml(rows):
    """A sheet of the given XML between its first and last row."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData></worksheet>"
    ).encode()


def inline(place, text):
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def header_xml():
    cells = "".join(inline(f"{letter}1", name) for letter, name in zip("ABCDEF", HEADINGS, strict=True))
    return f'<row r="1">{cells}</row>'
