"""Zip files: what sources publish is opened; what could do harm is refused before it is unpacked."""

import io
import struct
import zipfile

import pytest

from willdash.pipeline.releases.archives import member, members
from willdash.pipeline.releases.release import ReleaseError

ROWS = b"034027;Parma\n"


def zip_of(folder, entries, *, method=zipfile.ZIP_DEFLATED):
    path = folder / "in.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return path


def refused(path, pattern="*.csv"):
    with pytest.raises(ReleaseError) as caught:
        members(path, pattern)
    assert str(caught.value).startswith("in.zip: ")
    return str(caught.value)


def test_members_are_found_by_the_last_part_of_their_name_in_any_case(tmp_path):
    path = zip_of(tmp_path, [("dati/", b""), ("dati/A.CSV", ROWS), ("leggimi.txt", b"?"), ("b.csv", b"x")])
    assert members(path, "*.csv") == {"dati/A.CSV": ROWS, "b.csv": b"x"}
    assert members(path, "A.csv") == {"dati/A.CSV": ROWS}


def test_one_member_is_one(tmp_path):
    path = zip_of(tmp_path, [("a.csv", ROWS), ("b.csv", b"x"), ("c.txt", b"y")])
    assert member(path, "c.*") == b"y"
    with pytest.raises(ReleaseError, match=r"in\.zip: holds 2 files \*\.csv, not one: a\.csv, b\.csv"):
        member(path, "*.csv")


def test_what_it_holds_is_told_where_nothing_fits(tmp_path):
    names = [(f"{number}.txt", b"x") for number in range(7)]
    assert "holds no *.csv, only 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 2 more" in refused(
        zip_of(tmp_path, names)
    )
    assert "holds no *.csv, only nothing" in refused(zip_of(tmp_path, []))


def test_what_is_no_zip_is_told_as_such(tmp_path):
    path = tmp_path / "in.zip"
    for content in (b"", ROWS, b"PK\x03\x04 and no more"):
        path.write_bytes(content)
        assert "cannot be opened as a zip (File is not a zip file)" in refused(path)
    path.unlink()
    assert "No such file" in refused(path)


def test_a_damaged_member_is_refused(tmp_path):
    path = zip_of(tmp_path, [("a.csv", ROWS)], method=zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"Parma", b"Padva"))
    assert "Bad CRC-32 for file 'a.csv'" in refused(path)


@pytest.mark.parametrize(
    "name",
    ["/etc/a.csv", "../a.csv", "dati/../../a.csv", "C:\\a.csv", "\\\\server\\a.csv", "dati\\..\\a.csv"],
)
def test_paths_that_lead_out_are_refused_even_if_another_file_is_wanted(tmp_path, name):
    path = zip_of(tmp_path, [("good.csv", ROWS), (name, ROWS)])
    assert "has a path that leads out of the zip" in refused(path, "good.csv")


def test_dots_inside_a_name_lead_nowhere(tmp_path):
    assert member(zip_of(tmp_path, [("dati..2024/a..b.csv", ROWS)]), "*.csv") == ROWS


def test_an_encrypted_member_is_refused(tmp_path):
    path = zip_of(tmp_path, [("a.csv", ROWS)])
    content = bytearray(path.read_bytes())
    directory = content.index(b"PK\x01\x02")
    content[directory + 8] |= 1  # general purpose bit 0 (APPNOTE 4.4.4)
    path.write_bytes(content)
    assert "'a.csv' is encrypted" in refused(path)


def test_a_member_that_unpacks_to_more_than_200_times_its_size_is_refused(tmp_path):
    path = zip_of(tmp_path, [("a.csv", b"0" * 1_000_000)])
    with zipfile.ZipFile(path) as archive:
        assert archive.infolist()[0].compress_size < 5_000
    assert "'a.csv' unpacks to more than 200 times its size" in refused(path)


def test_a_table_of_like_rows_is_no_bomb(tmp_path):
    rows = b"".join(b"%06d;Comune;%d\n" % (row, row * 7919 % 30_011) for row in range(8_000))
    assert member(zip_of(tmp_path, [("a.csv", rows)]), "*.csv") == rows


def test_a_thousand_members_are_opened_and_one_more_is_not(tmp_path):
    names = [(f"{number}.csv", b"x") for number in range(1_001)]
    assert len(members(zip_of(tmp_path, names[:1_000]), "*.csv")) == 1_000
    assert "holds 1,001 files, more than 1,000" in refused(zip_of(tmp_path, names))


def test_what_would_unpack_to_more_than_a_gigabyte_is_refused_without_unpacking(tmp_path):
    path = zip_of(tmp_path, [("a.csv", ROWS)])
    content = bytearray(path.read_bytes())
    directory = content.index(b"PK\x01\x02")
    content[directory + 20 : directory + 28] = struct.pack("<II", 500_000_001, 1_000_000_001)
    path.write_bytes(content)
    assert "would unpack to 1,000,000,001 bytes, more than 1,000,000,000" in refused(path)


def test_a_member_larger_than_it_says_is_refused(tmp_path):
    path = zip_of(tmp_path, [("a.csv", ROWS * 100)])
    content = bytearray(path.read_bytes())
    directory = content.index(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = struct.pack("<I", 20)
    path.write_bytes(content)
    assert "Bad CRC-32" in refused(path)


def test_two_members_of_one_name_are_refused(tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.csv", b"first")
        archive.writestr("b.csv", b"second")
    path = tmp_path / "in.zip"
    path.write_bytes(held.getvalue().replace(b"b.csv", b"a.csv"))
    assert "holds two files of one name" in refused(path)
