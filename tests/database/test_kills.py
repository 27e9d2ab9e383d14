"""Whatever befalls a load, the database is the old version or the new one, whole, and the next load works."""

import pytest

from tests.conftest import ROOT
from tests.programs import told_by

PROGRAM = ROOT / "tests" / "database" / "killing.py"
OLD, NEW = 1, 2
REFUSED = 3
FEW, MANY = 2, 100


def numbers(*words):
    """What the program of that work tells."""
    return [int(word) for word in told_by(PROGRAM, *words, patience=3_000)]


@pytest.fixture(params=["duckdb", "postgresql"])
def setting(request):
    """What the program calls an empty database."""
    return "file" if request.param == "duckdb" else request.getfixturevalue("server").new_database()


@pytest.mark.sliced(1)
def test_the_database_is_a_whole_version_after_each_of_two_kills(setting):
    check_kills(setting, FEW)


@pytest.mark.thorough
def test_the_database_is_a_whole_version_after_each_of_a_hundred_kills(setting):
    check_kills(setting, MANY)


def check_kills(setting, times):
    """Kills so many loads, at moments spread over what one takes."""
    kills, old, new, leftovers = numbers("killed", setting, times)
    assert (kills, old + new, leftovers) == (times, times, 0)
    assert old >= times / 2


@pytest.mark.sliced(1)
def test_of_two_loads_at_once_one_wins_and_the_other_is_told(setting):
    assert numbers("two_at_once", setting) == [REFUSED, 0, NEW]


@pytest.mark.thorough
def test_a_disk_that_is_full_loses_nothing():
    assert numbers("full_disk", "file") == [5, NEW]


@pytest.mark.thorough
def test_a_reader_sees_one_whole_version_at_every_moment_of_four_loads(setting):
    old, new = numbers("read_all_the_while", setting)
    assert old
    assert new
