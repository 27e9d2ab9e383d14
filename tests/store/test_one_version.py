"""Reading a folder that another one may take the place of meanwhile."""

import pytest

from willdash.store.one_version import TRIES, read_one_version


@pytest.fixture
def folder(tmp_path):
    for name in ("present", "next"):
        (tmp_path / name).mkdir()
        for file in ("areas", "figures"):
            (tmp_path / name / file).write_text(name)
    return tmp_path / "present"


def exchange(folder):
    """As a publication leaves it: another folder stands there under the same name."""
    folder.rename(folder.with_name("former"))
    folder.with_name("next").rename(folder)


def reader(folder, *, exchanges=1, fails=False):
    """Reads two files, between which another folder takes the place of theirs."""
    left = [exchanges]

    def read(place):
        first = (place / "areas").read_text()
        if left[0]:
            left[0] -= 1
            exchange(folder)
        second = (place / "figures").read_text()
        if fails and first != second:
            raise ValueError("two versions")
        return first, second

    return read


def test_both_files_are_of_the_version_that_came_meanwhile(folder):
    assert reader(folder, exchanges=0)(folder) == ("present", "present")
    assert read_one_version(folder, reader(folder)) == ("next", "next")


def test_what_two_versions_together_raise_is_not_told(folder):
    assert read_one_version(folder, reader(folder, fails=True)) == ("next", "next")


def test_what_one_version_raises_is_told(folder):
    with pytest.raises(FileNotFoundError):
        read_one_version(folder, lambda place: (place / "no such file").read_text())
    with pytest.raises(FileNotFoundError):
        read_one_version(folder / "no such folder", lambda place: (place / "areas").read_text())


def test_a_folder_that_never_stays_is_told(folder):
    tried = []

    def read(place):
        tried.append(place)
        (place / f"{len(tried)}").touch()

    with pytest.raises(OSError, match="being replaced again and again"):
        read_one_version(folder, read)
    assert len(tried) == TRIES
