"""A publication that is killed, meets another one or a full disk: the package is a whole version, always."""

import pytest

from tests.conftest import ROOT
from tests.pipeline.publishing.conftest import TINY
from tests.programs import told_by

PROGRAM = ROOT / "tests" / "pipeline" / "publishing" / "killing.py"
PATIENCE_S = 600


def in_a_program(work, *numbers):
    return told_by(PROGRAM, work, TINY, *numbers, patience=PATIENCE_S)


@pytest.mark.parametrize(
    ("every", "kills"), [((40, 6), 20), pytest.param((4, 1), 120, marks=pytest.mark.thorough)]
)
@pytest.mark.parametrize("work", ["killed_while_applying", "killed_while_rolling_back"])
def test_killed_at_any_point_the_package_is_the_old_or_the_new_version(work, every, kills):
    """As a process reads it that knows nothing of publications; tidying up then changes nothing of it."""
    killed, before, after = map(int, in_a_program(work, *every))
    assert killed >= kills
    assert before > kills / 3
    assert after > kills / 12


def test_who_reads_while_versions_are_exchanged_gets_one_or_the_other():
    old, new, mixed = map(int, in_a_program("read_all_the_while"))
    assert mixed == 0
    assert old > 0
    assert new > 0


def test_of_two_publications_at_once_one_wins_and_the_other_is_told():
    """The second ends with 3, told of the first; that ends well; the history has the first and what was."""
    assert in_a_program("two_at_once") == ["3", "0", "new", "2"]


def test_a_full_disk_loses_nothing():
    """Five times refused; then published, with the line of the history still to be written, and told."""
    assert in_a_program("full_disk") == ["5", "True", "old", "rollback", "rollback"]
