"""Before, during, after: what is known of a practice's years decides, and what is not known stays unknown."""

import pytest

from tests.practice_typed import practice
from willdash.core.practice_years import Phase, Years, phase_of, years_of

YEARS = (2018, 2019, 2020, 2021, 2022)


def phases(**changes):
    return [phase_of(practice(**changes), year) for year in YEARS]


def test_first_and_last_year_are_during():
    assert phases() == [Phase.BEFORE, Phase.DURING, Phase.DURING, Phase.DURING, Phase.AFTER]


def test_what_goes_on_has_no_after():
    running = phases(end_year=None, state="running")
    assert running == [Phase.BEFORE, *[Phase.DURING] * 4]


@pytest.mark.parametrize("state", ["unknown", "ended"])
def test_where_no_source_shows_an_end_later_years_are_only_after_the_beginning(state):
    assert phases(end_year=None, state=state) == [Phase.BEFORE, Phase.DURING, *[Phase.SINCE] * 3]


def test_without_a_beginning_nothing_but_after_the_end_can_be_told():
    assert phases(start_year=None) == [None, None, None, None, Phase.AFTER]
    assert phases(start_year=None, end_year=None, state="unknown") == [None] * 5


def test_after_an_end_that_was_only_planned_nobody_knows_whether_it_ended():
    planned = [Phase.BEFORE, *[Phase.DURING] * 3, Phase.BEYOND]
    assert phases(state="unknown") == phases(state="running") == planned


def test_only_a_known_beginning_can_be_marked():
    assert years_of(practice()) == Years(2019, 2021)
    assert years_of(practice(end_year=None, state="running")) == Years(2019, None)
    assert years_of(practice(start_year=None)) is None
