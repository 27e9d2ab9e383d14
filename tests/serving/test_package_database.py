"""Packages in a database: brought by a child first, in this process then, and told when they cannot be."""

import pytest

from willdash.database.fault import DatabaseError
from willdash.serving.package_database import DatabasePackages, pull_by_child
from willdash.serving.packages import NothingToShow
from willdash.settings import Settings


class Loads:
    """A database in which one load follows the other."""

    def __init__(self):
        self.present = "aaaaaaaaaaaa"
        self.is_away = False

    def version(self):
        if self.is_away:
            raise DatabaseError("the server is away")
        return self.present

    def package(self, into):
        if self.is_away:
            raise DatabaseError("the server is away")
        return into / self.present


@pytest.fixture
def loads():
    return Loads()


@pytest.fixture
def packages(loads, tmp_path):
    return DatabasePackages(loads, tmp_path, lambda into: loads.present)


def test_what_the_child_brought_is_what_is_seen_afterwards(packages, tmp_path):
    folder, seen = packages.first()
    assert folder == tmp_path / "aaaaaaaaaaaa"
    assert packages.look() == seen


def test_another_load_is_seen_and_brought(packages, loads, tmp_path):
    _, seen = packages.first()
    loads.present = "bbbbbbbbbbbb"
    assert packages.look() != seen
    assert packages.folder() == tmp_path / "bbbbbbbbbbbb"


def test_a_database_that_was_emptied_has_nothing_that_would_be_shown(packages, loads):
    loads.present = None
    assert not packages.is_settled(packages.look())


def test_a_database_that_is_away_is_told(packages, loads):
    loads.is_away = True
    for ask in (packages.look, packages.folder):
        with pytest.raises(NothingToShow, match="the server is away"):
            ask()


def test_the_child_says_why_it_brings_nothing(tmp_path):
    settings = Settings(store=f"duckdb://{tmp_path}/none.duckdb", state=tmp_path)
    with pytest.raises(NothingToShow, match=r"Nothing was loaded into .*none\.duckdb: willdash data load"):
        pull_by_child(settings, tmp_path)
