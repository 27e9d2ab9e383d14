"""A desk whose processes are killed, meet each other or a full disk: whole at every moment, nothing lost."""

import pytest

from tests.conftest import ROOT
from tests.programs import told_by

PROGRAM = ROOT / "tests" / "desk" / "killing.py"
PATIENCE_S = 300


def in_a_program(work, *numbers):
    return told_by(PROGRAM, work, *numbers, patience=PATIENCE_S)


@pytest.mark.parametrize(("every", "kills"), [(9, 30), pytest.param(1, 270, marks=pytest.mark.thorough)])
def test_killed_at_any_point_a_draft_is_whole_and_what_was_acknowledged_stays(every, kills):
    """At every state on the way some are killed, and whoever comes next publishes each draft once."""
    killed, *left = map(int, in_a_program("killed_at_every_call", every))
    assert killed >= kills
    assert len(left) == 7
    assert min(left) >= 1


def test_of_two_decisions_at_once_one_holds_and_the_other_is_told():
    assert in_a_program("decided_at_once") == ["25", "0"]


def test_several_publishers_at_once_publish_each_draft_once():
    assert in_a_program("published_at_once") == ["6", "{0}", "True"]


def test_a_full_disk_refuses_every_step_and_loses_nothing():
    """Six steps are refused; the figures that were published without a word are found, and once."""
    assert in_a_program("full_disk") == ["6", "1", "published", "v2"]
