"""A package's folder: what is seen of it without reading, when it is whole, what its content is."""

import os

import pytest

from willdash.pipeline.publishing.exchange import exchange
from willdash.serving.package_folder import FolderPackages, Sight, content_of


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "data"
    made(folder)
    return folder


def made(folder, figures="a,1\n"):
    (folder / "storyboards").mkdir(parents=True)
    (folder / "observations.csv").write_text(figures)
    (folder / "storyboards" / "minori.yml").write_text("id: minori\n")


def test_nothing_else_is_seen_as_long_as_nothing_changes(folder):
    packages = FolderPackages(folder)
    (folder / "note.txt").write_text("what is no part of a package")
    first = packages.look()
    assert packages.look() == first


@pytest.mark.parametrize("name", ["observations.csv", "areas.csv", "storyboards/minori.yml"])
def test_a_file_that_is_written_added_or_replaced_is_seen(folder, name):
    packages = FolderPackages(folder)
    first = packages.look()
    (folder / name).write_text("b,2\n")
    assert packages.look() != first


def test_a_folder_exchanged_for_an_equal_one_is_seen_and_its_content_is_the_same(folder, tmp_path):
    other = tmp_path / "other"
    made(other)
    packages = FolderPackages(folder)
    first, content = packages.look(), content_of(folder)
    exchange(folder, other)
    assert packages.look() != first
    assert content_of(folder) == content


def test_a_folder_that_is_gone_is_seen_as_none(folder, tmp_path):
    packages = FolderPackages(folder)
    folder.rename(tmp_path / "elsewhere")
    assert packages.look() == Sight(None)


def test_a_storyboard_is_content_although_it_is_no_part_of_the_version(folder):
    content = content_of(folder)
    (folder / "storyboards" / "minori.yml").write_text("id: minori\ntitle: x\n")
    assert content_of(folder) != content


@pytest.mark.parametrize(
    ("seconds_ago", "is_settled"),
    [(0.0, False), (0.4, False), (1.5, True), (-3_600, True)],
    ids=["now", "0.4 s ago", "1.5 s ago", "in an hour, by its date"],
)
def test_a_folder_is_whole_once_nobody_has_written_into_it_for_a_second(folder, seconds_ago, is_settled):
    written = 1_000_000.0
    for file in (folder / "observations.csv", folder / "storyboards" / "minori.yml"):
        os.utime(file, (written, written))
    packages = FolderPackages(folder, clock=lambda: written + seconds_ago)
    assert packages.is_settled(packages.look()) is is_settled
