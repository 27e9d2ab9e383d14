"""The text of a published file: packed or not, in two encodings, and nothing else."""

import pytest

from tests.pipeline.releases.readers.published import zipped
from willdash.pipeline.releases.readers.text_in import only, text_in
from willdash.pipeline.releases.release import ReleaseError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_text_comes_out_of_a_zip_and_of_a_bare_file_alike(tmp_path, encoding):
    bare = tmp_path / "eta.csv"
    bare.write_bytes("Età;€".encode(encoding))
    assert text_in(zipped(tmp_path, "eta", "Età;€", encoding=encoding), "*.csv") == "Età;€"
    assert text_in(bare, "*.CSV") == "Età;€"


def test_a_page_under_the_name_of_a_zip_is_told_as_a_page(tmp_path):
    path = tmp_path / "POSAS_2022_it_Comuni.zip"
    path.write_bytes(b"\n<!DOCTYPE html><title>404</title>")
    with pytest.raises(ReleaseError, match=r"POSAS_2022_it_Comuni\.zip: is a web page, not a table"):
        text_in(path, "POSAS_*.csv")


def test_a_zip_cut_off_and_a_missing_file_are_refused(tmp_path):
    path = zipped(tmp_path, "table", "a;b\n" * 1000)
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(ReleaseError, match=r"table.zip: is neither a whole zip nor a file \*\.csv"):
        text_in(path, "*.csv")
    with pytest.raises(ReleaseError, match="cannot be read"):
        text_in(tmp_path / "none.csv", "*.csv")


def test_another_encoding_is_refused_with_file_and_line(tmp_path):
    path = tmp_path / "dos.csv"
    path.write_bytes("a\nEtà".encode("cp850"))
    with pytest.raises(ReleaseError, match=r"dos\.csv: line 2"):
        text_in(path, "*.csv")


def test_one_file_is_one(tmp_path):
    assert only((tmp_path,), "x") == tmp_path
    with pytest.raises(ReleaseError, match="0 files are given; give one: the zip"):
        only((), "the zip")
