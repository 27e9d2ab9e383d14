"""The pace carried on, the years to a reference, the paths of the others, worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.core.intervals import Estimate
from willdash.core.model import Polarity
from willdash.core.trajectory import NoAhead, Pace, Reach, Step, ahead_of, path_from, reach, spread_of
from willdash.core.trend import Direction, Trend, assess

HIGHER, LOWER = Polarity.HIGHER, Polarity.LOWER
LINE = tuple((2014 + step, 10.0 + step) for step in range(5))
"""One unit a year from 10 to 14: slope and limits are 1."""


def ahead(series, *, minimum=0.0, maximum=100.0):
    trend = assess([year for year, _ in series], [value for _, value in series])
    return ahead_of(series, trend, minimum=minimum, maximum=maximum)


def rising(slope, low, high):
    return Trend(Direction.RISING if slope > 0 else Direction.FALLING, slope, low, high, 0.01)


def test_a_straight_line_goes_on_for_half_the_years_it_spans():
    assert ahead(LINE) == (Step(2019, 15.0, 15.0, 15.0), Step(2020, 16.0, 16.0, 16.0))


def test_no_line_goes_on_for_more_than_five_years():
    found = ahead(tuple((2000 + step, 10.0 + step) for step in range(21)))
    assert [(step.year, step.value) for step in found] == [(2020 + n, 30.0 + n) for n in range(1, 6)]


def test_the_fan_opens_with_the_limits_of_the_slope():
    series = ((2010, 8.0), (2014, 10.0))
    found = ahead_of(series, rising(0.5, 0.2, 0.9), minimum=0, maximum=100)
    assert found == (Step(2015, 10.5, 10.2, 10.9), Step(2016, 11.0, 10.4, 11.8))


def test_the_line_ends_and_the_fan_stops_where_values_can_be_no_more():
    series = ((2010, 97.0), (2014, 98.5))
    assert ahead_of(series, rising(1.0, 0.5, 2.0), minimum=0, maximum=100) == (Step(2015, 99.5, 99.0, 100),)
    assert ahead_of(series, rising(1.0, 0.5, 2.0), minimum=0, maximum=None)[-1].value == 100.5
    assert ahead(tuple((2014 + step, 96.0 + step) for step in range(5))) is NoAhead.AT_EDGE


@pytest.mark.parametrize(
    ("series", "reason"),
    [
        ((), NoAhead.NO_FIGURE),
        (LINE[:4], NoAhead.TOO_SHORT),
        (((2014, 1.0), (2015, 3.0), (2016, 2.0), (2017, 3.0), (2018, 1.0)), NoAhead.STABLE),
        (tuple((year, 7.0) for year in range(2010, 2020)), NoAhead.STABLE),
    ],
)
def test_where_no_trend_can_be_told_no_line_leads_ahead(series, reason):
    assert ahead(series) is reason


@pytest.mark.parametrize(
    ("value", "reference", "trend", "polarity", "found"),
    [
        (10.0, 13.0, rising(1.0, 0.5, 1.5), HIGHER, Reach(Pace.YEARS, 2, 6)),
        (10.0, 13.2, rising(0.6, 0.4, 0.8), HIGHER, Reach(Pace.YEARS, 4, 8)),
        (10.0, 10.1, rising(1.0, 0.5, 1.5), HIGHER, Reach(Pace.YEARS, 0, 1)),
        (10.0, 13.0, rising(1.0, 1.0, 1.0), HIGHER, Reach(Pace.YEARS, 3, 3)),
        (13.0, 10.0, rising(-1.0, -1.5, -0.5), LOWER, Reach(Pace.YEARS, 2, 6)),
        (10.0, 13.0, rising(1.0, 0.0, 1.5), HIGHER, Reach(Pace.YEARS, 2, None)),
        (10.0, 13.0, rising(1.0, -0.1, 1.5), HIGHER, Reach(Pace.YEARS, 2, None)),
        (10.0, 13.0, rising(1.0, 0.14, 1.5), HIGHER, Reach(Pace.YEARS, 2, None)),
        (10.0, 30.5, rising(0.5, 0.4, 1.0), HIGHER, Reach(Pace.BEYOND)),
        (10.0, 30.0, rising(0.5, 0.4, 1.0), HIGHER, Reach(Pace.YEARS, 20, None)),
        (10.0, 13.0, rising(-1.0, -1.5, -0.5), HIGHER, Reach(Pace.AWAY)),
        (10.0, 13.0, rising(1.0, 0.5, 1.5), LOWER, Reach(Pace.REACHED)),
        (13.0, 13.0, rising(1.0, 0.5, 1.5), HIGHER, Reach(Pace.REACHED)),
        (10.0, 13.0, rising(1.0, 0.5, 1.5), Polarity.NEUTRAL, Reach(Pace.NEUTRAL)),
        (10.0, 13.0, Trend(Direction.TOO_SHORT), HIGHER, Reach(Pace.TOO_SHORT)),
        (10.0, 13.0, Trend(Direction.STABLE, 0.4, -0.1, 0.9, 0.2), HIGHER, Reach(Pace.STABLE)),
        (14.0, 13.0, Trend(Direction.TOO_SHORT), HIGHER, Reach(Pace.REACHED)),
    ],
)
def test_a_reference_is_as_many_years_away_as_the_slopes_limits_say(value, reference, trend, polarity, found):
    """Distance by slope: 3 / 1.5 = 2, 3 / 0.5 = 6; 3.2 / 0.8 = 4, 3.2 / 0.4 = 8; 3 / 0.14 is over 20."""
    assert reach(value, reference, trend, polarity=polarity) == found


@given(st.floats(0, 100), st.floats(0, 100), st.lists(st.floats(0.01, 5), min_size=3, max_size=3))
def test_turned_upside_down_the_years_are_the_same(value, reference, slopes):
    low, slope, high = sorted(slopes)
    up = reach(value, reference, rising(slope, low, high), polarity=HIGHER)
    down = reach(-value, -reference, rising(-slope, -high, -low), polarity=LOWER)
    assert up == down
    assert up.pace in (Pace.REACHED, Pace.YEARS, Pace.BEYOND)


def plain(*values):
    return tuple((2014 + step, Estimate(value)) for step, value in enumerate(values))


def limited(*values):
    return tuple((2014 + step, Estimate(value, value - 1, value + 1)) for step, value in enumerate(values))


def test_a_path_begins_in_the_year_nearest_to_the_level():
    found = path_from(Estimate(11.2), plain(10.0, 11.0, 12.0, 13.0, 14.0), near=2.0)
    assert found == ((2015, 11.0), (2016, 12.0), (2017, 13.0), (2018, 14.0))


def test_of_two_years_as_near_the_earlier_one_begins_the_path():
    assert path_from(Estimate(11.0), plain(10.0, 11.0, 14.0, 11.0, 15.0), near=2.0)[0] == (2015, 11.0)


def test_the_last_year_begins_no_path():
    assert path_from(Estimate(14.0), plain(10.0, 11.0, 12.0, 13.0, 14.0), near=0.5) is None


@pytest.mark.parametrize(("near", "is_found"), [(0.4, False), (0.5, True)])
def test_without_intervals_a_start_is_similar_within_the_distance_given(near, is_found):
    found = path_from(Estimate(9.5), plain(10.0, 11.0, 12.0, 13.0, 14.0), near=near)
    assert (found is not None) is is_found


def test_with_intervals_a_start_is_similar_where_they_overlap_whatever_the_distance():
    years = limited(10.0, 11.0, 12.0, 13.0, 14.0)
    assert path_from(Estimate(8.5, 7.5, 9.5), years, near=0.0)[0] == (2014, 10.0)
    assert path_from(Estimate(7.5, 6.5, 8.5), years, near=100.0) is None


def test_four_years_are_no_path():
    assert path_from(Estimate(10.0), plain(10.0, 11.0, 12.0, 13.0), near=2.0) is None


def test_near_is_half_of_what_lies_between_the_quartiles():
    """Of 1 … 9 the quartiles are 3 and 7."""
    assert spread_of([5, 3, 9, 1, 7, 2, 8, 4, 6]) == 2.0
    assert spread_of([4.0]) == 0.0
    assert spread_of([]) == 0.0
