"""Trajectories of the real package hold to their rules, whatever the indicator and the city."""

from itertools import product

import pytest

from willdash.core.model import Level, Polarity
from willdash.core.trajectory import NoAhead, Pace
from willdash.store.trajectory import trajectory_of


@pytest.fixture(scope="module")
def every(store):
    """One trajectory for each indicator and city, in the usual year."""
    asked = product(store.choices.indicators, store.choices.cities)
    return [
        trajectory_of(store, store.nine(indicator, store.choices.default_year(indicator), city))
        for indicator, city in asked
    ]


def test_a_line_leads_ahead_or_there_is_one_reason(every):
    assert all(bool(each.ahead) != (each.reason is not None) for each in every)
    assert {each.reason for each in every} >= {None, NoAhead.TOO_SHORT, NoAhead.STABLE}


def test_no_line_leads_farther_than_five_years_or_half_of_those_published(every):
    for each in every:
        if each.ahead:
            first, last = each.series[0][0], each.series[-1][0]
            years = [step.year - last for step in each.ahead]
            assert years == list(range(1, len(years) + 1))
            assert len(each.series) >= 5
            assert len(years) <= min(5, (last - first) / 2)
            assert all(step.low <= step.value <= step.high for step in each.ahead)


def test_nothing_is_read_across_levels_and_no_path_is_the_citys_own(every):
    for each in every:
        observed = [path.observed for path in each.paths]
        assert {area.level for area in observed} <= {each.comparison.level}
        assert len({area.code for area in observed}) == len(observed)
        assert each.comparison.city.reading.observed not in observed


def test_a_path_begins_before_and_ends_in_the_year_read_near_the_citys_level(every):
    for each in every:
        for path in each.paths:
            assert path.points[0][0] < path.points[-1][0] == each.comparison.year
            estimate = each.comparison.city.estimate
            if not estimate.has_interval:
                assert abs(path.points[0][1] - estimate.value) <= each.near


def test_years_are_told_only_beside_a_line_ahead_or_at_its_edge(every):
    telling = {Pace.YEARS, Pace.BEYOND, Pace.AWAY}
    for each in every:
        paces = {distance.reach.pace for distance in each.distances}
        if paces & telling:
            assert each.reason in (None, NoAhead.AT_EDGE)
        if each.comparison.indicator.polarity is Polarity.NEUTRAL:
            assert each.distances == ()


def test_people_are_those_of_the_gaps_and_reached_is_reached_in_both(every):
    for each in every:
        if each.gaps.reason is None:
            for distance in each.distances:
                assert (distance.people is None) == (distance.reach.pace is Pace.REACHED)


def test_a_regional_figure_has_no_distance_from_its_own_region(every):
    for each in every:
        ids = [distance.reference.id for distance in each.distances]
        assert len(ids) == len(set(ids))
        assert not (each.comparison.level is Level.REGIONE and "regione" in ids)
