"""Files that appear once and whole; what a disk complains of is said with the remedy."""

import errno
import os

import pytest
from pydantic import TypeAdapter

from willdash.desk.disk import add_file, cleaned, make_folder, read_file, told
from willdash.desk.errors import DeskError


def names(folder):
    return [path.name for path in folder.iterdir()]


def test_a_file_is_made_once_and_keeps_what_it_was_made_of(tmp_path):
    add_file(tmp_path / "one", b"first", aside=tmp_path)
    with pytest.raises(FileExistsError):
        add_file(tmp_path / "one", b"second", aside=tmp_path)
    assert (tmp_path / "one").read_bytes() == b"first"
    assert names(tmp_path) == ["one"]


def test_where_nothing_can_be_made_nothing_is_left(tmp_path):
    with pytest.raises(FileNotFoundError):
        add_file(tmp_path / "missing" / "one", b"first", aside=tmp_path)
    assert names(tmp_path) == []


def test_a_folder_is_made_for_this_user_alone_and_left_as_it_is_where_there_is_one(tmp_path):
    make_folder(tmp_path / "state" / "desk")
    assert (tmp_path / "state" / "desk").stat().st_mode & 0o777 == 0o700
    (tmp_path / "state" / "desk").chmod(0o750)
    make_folder(tmp_path / "state" / "desk")
    assert (tmp_path / "state" / "desk").stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize(
    ("number", "cure"),
    [
        (errno.ENOSPC, "the disk is full: make room on it"),
        (errno.EDQUOT, "the disk quota is used up: make room"),
        (errno.EROFS, "the disk is read-only: name a folder on another one in WILLDASH_STATE"),
        (errno.EACCES, "let the server's user write it"),
        (errno.EPERM, "let the server's user write it"),
        (errno.EFBIG, "raise the limit"),
        (errno.EOPNOTSUPP, "no hard links: name a folder on another one in WILLDASH_STATE"),
        (errno.EIO, "see to the disk"),
    ],
)
def test_what_a_disk_complains_of_is_said_with_the_remedy(tmp_path, number, cure):
    with pytest.raises(DeskError, match="then try again") as refused, told(tmp_path):
        raise OSError(number, os.strerror(number))
    assert str(refused.value).startswith(f"{tmp_path} cannot be used: ")
    assert cure in str(refused.value)


def test_a_file_of_another_form_is_damaged(tmp_path):
    (tmp_path / "one").write_text('"x"')
    with pytest.raises(DeskError, match="one is damaged"):
        read_file(tmp_path / "one", TypeAdapter(float))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nell’Emil.", "nell’Emil."),
        ("  a \t\r\n b\u2028c ", "a b c"),
        ("a\u0000\u001b\u007f\u200b\u2066\ufeffb", "ab"),
        ("e\u0300", "è"),
        ("abcdefghijk", "abcdefghij"),
        ("abcdefghi jk", "abcdefghi"),
        ("\ud83d", ""),
    ],
)
def test_a_text_is_one_line_without_hidden_signs(text, expected):
    assert cleaned(text, most=10) == expected
