"""Former versions of the data: kept whole or not at all, found again, and never served damaged."""

import logging
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.programs import told_by
from willdash.store.archive import Archive, ArchiveError, Kept, NoSuchVersion, UnreadableVersion
from willdash.store.store import Store

PROGRAM = ROOT / "tests" / "store" / "archiving.py"
FIDENZA, PARMA = "034014", "034027"
PATIENCE_S = 60


@pytest.fixture
def archive(tmp_path, settings):
    return Archive(tmp_path / "state" / "versions", settings.geodata)


def turnout(store, area=PARMA):
    return store.value("affluenza", area, 2022)


def change(folder, file, old, new):
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def copy_of(archive, version):
    return archive._folder / version


def in_a_program(work, *given):
    return told_by(PROGRAM, work, *given, patience=PATIENCE_S)


def test_a_version_that_was_kept_shows_its_figures_after_the_package_changed(archive, package, settings):
    version = archive.keep(package)
    assert version == Store.load(package, settings.geodata).version
    change(package, "observations.csv", "affluenza,034027,2022,66.7,2,3", "affluenza,034027,2022,75,3,4")
    assert turnout(Store.load(package, settings.geodata)) == 75
    assert (turnout(archive.open(version)), archive.open(version).version) == (66.7, version)


def test_the_version_after_it_is_kept_beside_it(archive, package):
    first = archive.keep(package)
    change(package, "observations.csv", "2022,66.7,2,3", "2022,75,3,4")
    second = archive.keep(package)
    assert [turnout(archive.open(version)) for version in (first, second, first)] == [66.7, 75, 66.7]


def test_keeping_again_writes_nothing(archive, package):
    version = archive.keep(package)
    before = copy_of(archive, version).stat()
    assert archive.keep(package) == version
    after = copy_of(archive, version).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_storyboards_are_not_part_of_a_version(archive, package):
    (package / "storyboards").mkdir()
    (package / "storyboards" / "minori.yml").write_text("no storyboard at all")
    version = archive.keep(package)
    assert not archive.open(version).storyboards
    assert {path.suffix for path in copy_of(archive, version).iterdir()} == {".csv", ".json"}


def test_versions_are_told_the_newest_figures_first(archive, package):
    old = archive.keep(package)
    change(package, "sources.csv", "2024-05-01", "2025-05-01")
    new = archive.keep(package)
    change(package, "observations.csv", "2022,66.7,2,3", "2022,75,3,4")
    corrected = archive.keep(package)
    change(package, "sources.csv", "2025-05-01", "2023-01-31")
    oldest = archive.keep(package)
    assert archive.versions() == (
        Kept(corrected, "2025-05-01"),
        Kept(new, "2025-05-01"),
        Kept(old, "2024-05-01"),
        Kept(oldest, "2023-01-31"),
    )


def test_nothing_is_kept_before_something_is(archive):
    assert (archive.versions(), archive.holds("36a055560992")) == ((), False)


@pytest.mark.parametrize(
    "name",
    ["", "..", "../data", "36a055560992/../36a055560992", "36A055560992", "36a05556099", "36a0555609921",
     "36a055560992\n", "36a05556099é", "٣6a055560992", ".part-0123456789", "\0" * 12],
)  # fmt: skip
def test_what_is_no_version_is_not_looked_for(archive, package, name):
    version = archive.keep(package)
    (archive._folder / "data").mkdir()
    assert archive.holds(version)
    assert not archive.holds(name)
    with pytest.raises(NoSuchVersion):
        archive.open(name)
    assert [kept.version for kept in archive.versions()] == [version]


def test_a_version_that_was_never_kept_is_not_there(archive, package):
    archive.keep(package)
    with pytest.raises(NoSuchVersion):
        archive.open("0123456789ab")


@pytest.mark.parametrize("file", ["observations.csv", "indicators.csv", "datapackage.json"])
def test_a_damaged_copy_is_not_shown_and_told_once(archive, package, caplog, file):
    version = archive.keep(package)
    with (copy_of(archive, version) / file).open("a") as damaged:
        damaged.write("\n")
    for _ in range(3):
        with pytest.raises(UnreadableVersion, match="not those that were kept"):
            archive.open(version)
    assert archive.holds(version)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert version in caplog.text


@pytest.mark.parametrize(
    "damage", ["a byte changed", "a file missing", "a file too many", "empty", "no folder"]
)
def test_a_damaged_copy_is_put_right_by_keeping_the_version_again(archive, package, damage):
    version = archive.keep(package)
    folder = copy_of(archive, version)
    match damage:
        case "a byte changed":
            change(folder, "observations.csv", "66.7", "66.8")
        case "a file missing":
            (folder / "targets.csv").unlink()
        case "a file too many":
            (folder / "more.csv").write_text("")
        case "empty":
            [file.unlink() for file in folder.iterdir()]
        case "no folder":
            [file.unlink() for file in folder.iterdir()]
            folder.rmdir()
            folder.write_text("a file where the folder should be")
    with pytest.raises((NoSuchVersion, UnreadableVersion)):
        archive.open(version)
    assert archive.keep(package) == version
    assert turnout(archive.open(version)) == 66.7
    assert [path.name for path in archive._folder.iterdir()] == [version]


def test_a_version_of_another_form_is_refused_and_told_once(archive, package, caplog):
    change(package, "targets.csv", ",measures_en,", ",measured_en,")
    version = archive.keep(package)
    for _ in range(2):
        with pytest.raises(UnreadableVersion, match=r"targets\.csv, row 1: the column «measured_en»"):
            archive.open(version)
    assert len(caplog.records) == 1


def test_two_requests_at_once_read_a_version_once(archive, package, monkeypatch):
    version = archive.keep(package)
    loaded, load = [], Store.load

    def slowly(folder, geodata):
        loaded.append(folder.name)
        time.sleep(0.05)
        return load(folder, geodata)

    monkeypatch.setattr(Store, "load", slowly)
    with ThreadPoolExecutor(8) as threads:
        stores = [*threads.map(archive.open, [version] * 8)]
    assert loaded == [version]
    assert all(store is stores[0] for store in stores)


def test_the_two_versions_asked_for_last_stay_in_memory(archive, package, monkeypatch):
    versions = [archive.keep(package)]
    for value, year in ((75, "2022,66.7,2,3"), (80, "2022,75,3,4")):
        change(package, "observations.csv", year, f"2022,{value},{'3,4' if value == 75 else '4,5'}")
        versions.append(archive.keep(package))
    one, two, three = versions
    loaded, load = [], Store.load
    monkeypatch.setattr(
        Store, "load", lambda folder, geodata: loaded.append(folder.name) or load(folder, geodata)
    )
    for version in (one, two, one, two, three, two, one):
        archive.open(version)
    assert loaded == [one, two, three, one]


def test_a_process_killed_at_any_point_leaves_a_whole_version_or_none(package, tmp_path):
    killed, unfinished, kept = map(int, in_a_program("killed_at_every_call", package, tmp_path / "versions"))
    assert killed >= 50
    assert 0 < unfinished < killed
    assert 0 < kept < killed


def test_of_processes_that_keep_a_version_at_once_one_wins_and_none_fails(package, tmp_path, archive):
    halves, failed, *found = in_a_program("together", package, tmp_path / "versions", 8)
    assert (halves, failed, found) == ("0", "0", [archive.keep(package)])


def test_what_another_process_is_writing_is_left_to_it(archive, package):
    archive.keep(package)
    writing = archive._folder / ".part-0123456789abcdef"
    writing.mkdir()
    archive.keep(package)
    assert writing.is_dir()


def unwritable(folder):
    """A folder that nobody can write, not even root: a file stands in its place."""
    folder.parent.mkdir(parents=True)
    folder.write_text("")


def test_a_folder_that_cannot_be_made_is_told_with_what_to_do(archive, package):
    unwritable(archive._folder)
    with pytest.raises(ArchiveError, match=r"could not be kept in .*start the server again"):
        archive.keep(package)


def test_a_full_disk_is_told_and_leaves_nothing_behind(archive, package, monkeypatch):
    def full(_descriptor):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ArchiveError, match="the disk is full: make room on it, then start the server again"):
        archive.keep(package)
    assert [*archive._folder.iterdir()] == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_folder_is_told_with_what_to_do(archive, package):
    archive._folder.mkdir(parents=True)
    archive._folder.chmod(0o500)
    with pytest.raises(ArchiveError, match="let the server's user write it"):
        archive.keep(package)


def test_a_read_only_folder_that_holds_the_version_is_enough(archive, package, monkeypatch):
    version = archive.keep(package)
    monkeypatch.setattr(Path, "mkdir", lambda *_, **__: (_ for _ in ()).throw(OSError(30, "Read-only")))
    assert archive.keep(package) == version


def test_a_read_only_disk_is_told_with_what_to_do(archive, package, monkeypatch):
    monkeypatch.setattr(Path, "mkdir", lambda *_, **__: (_ for _ in ()).throw(OSError(30, "Read-only")))
    with pytest.raises(ArchiveError, match="read-only: name a folder on another one in WILLDASH_STATE"):
        archive.keep(package)


def test_an_empty_folder_is_no_package_to_keep(archive, tmp_path):
    with pytest.raises(ArchiveError, match="holds no data package"):
        archive.keep(tmp_path / "nowhere")
    assert archive.versions() == ()


def test_a_version_that_cannot_be_read_now_may_be_read_later(archive, package, monkeypatch):
    version = archive.keep(package)
    load = Store.load

    def fails(folder, geodata):
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(Store, "load", fails)
    with pytest.raises(UnreadableVersion, match="Too many open files"):
        archive.open(version)
    monkeypatch.setattr(Store, "load", load)
    assert turnout(archive.open(version)) == 66.7
