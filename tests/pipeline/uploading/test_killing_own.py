"""Reading and publishing that are killed, meet each other or a full disk: what is there is whole, always."""

import pytest

from tests.conftest import ROOT
from tests.pipeline.uploading.conftest import TINY
from tests.programs import told_by

PROGRAM = ROOT / "tests" / "pipeline" / "uploading" / "killing_own.py"
PATIENCE_S = 600


def in_a_program(work, *numbers):
    return told_by(PROGRAM, work, TINY, *numbers, patience=PATIENCE_S)


def thorough(*values):
    return pytest.param(*values, marks=pytest.mark.thorough)


@pytest.mark.parametrize(("every", "kills", "least"), [(25, 10, 0), thorough(4, 60, 1)])
def test_killed_while_reading_the_preview_is_whole_or_not_there(every, kills, least):
    """The package is untouched; where there is a reading, there is its preview; read again, all is there."""
    killed, told = map(int, in_a_program("killed_while_reading", every))
    assert killed >= kills
    assert told >= least


@pytest.mark.parametrize(("every", "kills"), [(30, 20), thorough(4, 150)])
def test_killed_while_publishing_the_package_is_the_old_or_the_new_version(every, kills):
    """Of either the other city keeps its figures; published again, the new one is there, and told once."""
    killed, old, new = map(int, in_a_program("killed_while_publishing", every))
    assert killed >= kills
    assert old > kills / 3
    assert new >= 1


def test_two_cities_published_at_once_are_both_there():
    """One waits for its turn: both end with 0; Parma's 10, and Fidenza's 10 of 2021 and 20 of 2022."""
    assert in_a_program("two_at_once") == ["0", "0", "10.0", "10.0", "20.0"]


def test_a_full_disk_loses_nothing():
    """Four readings and four publications refused, then the figure is published."""
    assert in_a_program("full_disk") == ["4", "4", "10.0"]
