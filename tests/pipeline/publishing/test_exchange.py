"""Two folders change places, or stay where they are."""

import os
from errno import EBUSY, EINVAL, EIO, EXDEV

import pytest

from tests.pipeline.publishing.releasing import TURNOUT, receipt, release
from willdash.pipeline.publishing import exchange as module
from willdash.pipeline.publishing import publication
from willdash.pipeline.publishing.apply import apply, history
from willdash.pipeline.publishing.exchange import BusyError, alone_in, exchange
from willdash.pipeline.publishing.publication import PublicationError
from willdash.store.version import version_of, versioned_files


@pytest.fixture
def folders(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    return tmp_path / "one", tmp_path / "other"


def written(folders):
    return [(folder / "file").read_text() for folder in folders]


def test_two_folders_change_places(folders):
    exchange(*folders)
    assert written(folders) == ["other", "one"]


def test_where_one_is_missing_the_other_stays(folders, tmp_path):
    with pytest.raises(FileNotFoundError):
        exchange(folders[0], tmp_path / "nowhere")
    assert written(folders) == ["one", "other"]


def test_what_the_disk_does_not_confirm_is_undone(folders, monkeypatch):
    def fails(_path):
        raise OSError(EIO, os.strerror(EIO))

    monkeypatch.setattr(module, "sync", fails)
    with pytest.raises(OSError, match="Input/output error"):
        exchange(*folders)
    assert written(folders) == ["one", "other"]


def test_a_folder_is_held_once_and_free_afterwards(tmp_path):
    held = alone_in(tmp_path, tmp_path)
    with held, pytest.raises(BusyError, match="wait until it has ended"), alone_in(tmp_path):
        pass
    with alone_in(tmp_path):
        pass


@pytest.mark.parametrize(
    ("number", "cure"),
    [(EBUSY, "it is a mount point"), (EXDEV, "put it on a volume"), (EINVAL, "put it on ext4, xfs")],
)
def test_where_folders_cannot_be_exchanged_nothing_changes_and_it_says_what_to_do(
    package, archive, monkeypatch, number, cure
):
    def refuses(one, other):
        raise OSError(number, os.strerror(number), str(one))

    monkeypatch.setattr(publication, "exchange", refuses)
    before = version_of(versioned_files(package))
    given = release(*TURNOUT)
    with pytest.raises(PublicationError, match=cure):
        apply(package, given, receipt(given), archive, find_problems=lambda folder: [])
    assert version_of(versioned_files(package)) == before
    assert [path.name for path in package.parent.iterdir() if path.name.startswith(".")] == []
    assert [(line.version, line.is_current, line.entry) for line in history(package, archive)] == [
        (before, True, None)
    ]
