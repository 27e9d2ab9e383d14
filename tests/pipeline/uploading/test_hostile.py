"""Files made to do harm: each is refused with its reason, quickly, and nothing of it is run or unpacked."""

import os
import random
import struct
import zipfile

import pytest

from tests.pipeline.uploading.files import (
    ROW,
    SAD,
    SHEET1,
    csv_of,
    faults,
    figures,
    header_xml,
    inline,
    read,
    sheet_xml,
    with_parts,
    xlsx_of,
)
from willdash.core.upload import MOST_SHOWN

NAME = "dati.xlsx"
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)
GOOD = xlsx_of(ROW)
LINE = f"{SAD};;2024;1020;45600;"
LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
FETCHED = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'


def linked(name):
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o120777 << 16
    return info


def with_document_type(declared, *, encoding="UTF-8"):
    body = sheet_xml(header_xml()).decode().split("?>", 1)[1]
    return f'<?xml version="1.0" encoding="{encoding}"?>{declared}{body}'.encode(encoding)


@pytest.mark.parametrize(
    ("content", "name", "fault"),
    [
        (csv_of(LINE), "dati.xlsx", "misnamed"),
        (GOOD, "dati.csv", "misnamed"),
        (b"%PDF-1.7\n" + bytes(99), "dati.xlsx", "wrong-type"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "dati.csv", "wrong-type"),
        (b"<html><table><tr><td>1</table>", "dati.csv", "wrong-type"),
        (b"\xef\xbb\xbf <?xml version='1.0'?><x/>", "dati.csv", "wrong-type"),
        (b"MZ" + bytes(500), "dati.csv", "wrong-type"),
        (csv_of(LINE), "dati.exe", "wrong-type"),
        (csv_of(LINE), "dati", "wrong-type"),
        (csv_of(LINE), "", "wrong-type"),
        (GOOD, "dati.ods", "wrong-type"),
        (GOOD, "dati.xlsm", "macros"),
        (GOOD, "dati.xlsx.exe", "wrong-type"),
        (OLE, "dati.xls", "old-workbook"),
        (OLE, "dati.xlsx", "old-workbook"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "dati.xlsx", "encrypted"),
        (b"a" * 5_000_001, "dati.csv", "too-large"),
        (b"PK\x03\x04" + bytes(500), "dati.xlsx", "damaged"),
        (GOOD[: len(GOOD) // 2], "dati.xlsx", "damaged"),
    ],
)
def test_the_content_decides_and_the_name_must_agree(content, name, fault):
    assert faults(content, name) == [f"- {fault}"]


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd.csv",
        "C:\\dati\\x.CSV",
        "a\x00b.csv",
        "x" * 5000 + ".csv",
        "elbat\u202e.csv",
        "  .csv ",
    ],
)
def test_a_name_is_never_used_as_a_path(name):
    assert figures(csv_of(LINE), name) == [(SAD, 2024, 1020.0, 45600.0)]


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"xl/vbaProject.bin": b"macro"}, "macros"),
        ({"xl/macrosheets/sheet1.xml": b"<x/>"}, "macros"),
        ({"xl/externalLinks/externalLink1.xml": b"<x/>"}, "external-links"),
        ({"xl/connections.xml": b"<x/>"}, "external-links"),
        ({"xl/embeddings/oleObject1.bin": OLE}, "embedded-files"),
        ({"xl/embeddings/dati.zip": GOOD}, "embedded-files"),
        ({"dati.xlsx": GOOD}, "embedded-files"),
        ({"xl/activeX/activeX1.bin": b"x"}, "embedded-files"),
        ({"payload.exe": b"MZ"}, "embedded-files"),
        ({"../evil.xml": b"<x/>"}, "unsafe-path"),
        ({"..\\evil.xml": b"<x/>"}, "unsafe-path"),
        ({"xl/../../evil.xml": b"<x/>"}, "unsafe-path"),
        ({"/etc/evil.xml": b"<x/>"}, "unsafe-path"),
        ({"C:\\evil.xml": b"<x/>"}, "unsafe-path"),
        ({"xl/link.xml": (linked("xl/link.xml"), b"/etc/passwd")}, "unsafe-path"),
        ({"xl/big.xml": b"<x>" + b" " * 60_000_000 + b"</x>"}, "unpacks-too-large"),
        ({"xl/flat.xml": b"<x>" + b" " * 2_000_000 + b"</x>"}, "unpacks-too-large"),
        ({f"xl/media/{n}.xml": b"<x/>" for n in range(250)}, "unpacks-too-large"),
        ({"XL/WORKBOOK.XML": b"<x/>"}, "damaged"),
        ({SHEET1: b"<worksheet><sheetData><row>"}, "damaged"),
        ({SHEET1: b"\x00\x01\x02"}, "damaged"),
        ({"xl/workbook.xml": b"<workbook/>"}, "damaged"),
        (
            {"xl/sharedStrings.xml": b"<sst/>", SHEET1: sheet_xml('<row><c t="s"><v>99</v></c></row>')},
            "damaged",
        ),
    ],
)
def test_what_a_workbook_may_not_hold(parts, fault):
    assert faults(with_parts(GOOD, parts), NAME) == [f"- {fault}"]


@pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE, FETCHED])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16"])
@pytest.mark.parametrize(
    "part",
    [SHEET1, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "_rels/.rels", "xl/media/a.png"],
)
def test_xml_may_not_define_entities_wherever_and_however_it_is_written(declared, encoding, part):
    bomb = with_document_type(declared, encoding=encoding)
    assert faults(with_parts(GOOD, {part: bomb}), NAME) == ["- document-type"]


def test_a_zip_that_lies_about_its_sizes_is_not_unpacked():
    """The directory says 10 bytes, the stream would give 40 MB."""
    content = bytearray(with_parts(GOOD, {"xl/liar.xml": b" " * 40_000_000}))
    for at in range(len(content) - 4):
        if content[at : at + 4] in (b"PK\x01\x02", b"PK\x03\x04") and b"xl/liar.xml" in content[at : at + 60]:
            size_at = at + (24 if content[at : at + 4] == b"PK\x01\x02" else 22)
            content[size_at : size_at + 4] = struct.pack("<I", 10)
    assert faults(bytes(content), NAME) == ["- damaged"]


def test_an_encrypted_zip():
    content = bytearray(GOOD)
    for at in range(len(content) - 4):
        if content[at : at + 4] == b"PK\x01\x02":
            content[at + 8] |= 1
    assert faults(bytes(content), NAME) == ["- encrypted"]


def test_a_zip_that_is_no_workbook():
    assert faults(with_parts(GOOD, {}, without=("xl/workbook.xml",)), NAME) == ["- wrong-type"]


def test_a_hundred_thousand_rows_are_refused_in_either_form():
    assert faults(csv_of(*[LINE] * 100_000)) == ["5002 too-many-rows"]
    rows = "".join(f'<row r="{n}">{inline(f"A{n}", SAD)}</row>' for n in range(2, 100_002))
    content = with_parts(GOOD, {SHEET1: sheet_xml(header_xml() + rows)})
    assert faults(content, NAME) == ["5002 too-many-rows"]


def test_as_many_rows_as_may_be_are_read():
    lines = [f"{SAD};;{1990 + n};1020;45600;" for n in range(37)]
    assert len(figures(csv_of(*lines, *[f"{SAD};;2024;;;"] * 4_963))) == 37


def test_a_row_far_below_the_others():
    far = sheet_xml(f'{header_xml()}<row r="1048576">{inline("A1048576", SAD)}</row>')
    assert faults(with_parts(GOOD, {SHEET1: far}), NAME) == ["100001 too-many-rows"]


def test_sixteen_thousand_columns():
    assert faults(csv_of(";" * 16_383 + "x")) == ["XFD2 too-many-columns"]
    wide = sheet_xml(f'{header_xml()}<row r="2">{inline("XFD2", "x")}</row>')
    assert faults(with_parts(GOOD, {SHEET1: wide}), NAME) == ["XFD2 too-many-columns"]


def test_a_cell_of_megabytes():
    assert faults(csv_of(f"{SAD};{'x' * 4_500_000};2024;1020;45600;")) == ["B2 long-cell"]
    # Letters that do not pack well, so that the cell comes past the limit of the zip.
    long = sheet_xml(f'{header_xml()}<row r="2">{inline("B2", os.urandom(1_500_000).hex())}</row>')
    (problem,) = read(with_parts(GOOD, {SHEET1: long}), NAME).problems
    assert (problem.fault, problem.column, len(problem.cell)) == ("long-cell", "B", MOST_SHOWN)


def test_a_cell_of_ten_megabytes_that_packs_small():
    cell = inline("B2", "x" * 10_000_000)
    content = with_parts(GOOD, {SHEET1: sheet_xml(f'{header_xml()}<row r="2">{cell}</row>')})
    assert faults(content, NAME) == ["- unpacks-too-large"]


def test_signs_that_are_not_seen_are_marked_where_the_cell_is_told():
    (problem,) = read(csv_of(f"{SAD};elbat\u202exslx;2024;1020;45600;")).problems
    assert problem.cell == "elbat\ufffdxslx"


@pytest.mark.parametrize(
    ("good", "name"), [(GOOD, NAME), (csv_of(*[LINE] * 3), "dati.csv")], ids=["xlsx", "csv"]
)
def test_whatever_is_broken_in_a_file_it_is_a_problem_of_the_file(good, name):
    """Some bytes changed, cut out, doubled: 120 files of each kind, none of which stops the reading."""
    chance = random.Random(2026)
    for _ in range(120):
        broken = bytearray(good)
        for _ in range(chance.choice((1, 2, 5, 20))):
            at, length = chance.randrange(len(broken)), chance.choice((1, 1, 8, 64))
            piece = chance.choice((chance.randbytes(length), b"", bytes(broken[at : at + length]) * 2))
            broken[at : at + length] = piece
        found = read(bytes(broken), name)
        assert bool(found.figures) != bool(found.problems)
