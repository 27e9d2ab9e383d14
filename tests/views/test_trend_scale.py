from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.views.drawing import decimals_of, spread, ticks
from willdash.views.trend.scale import scale_of, year_ticks


def test_years_run_from_left_to_right_and_values_from_bottom_to_top():
    scale = scale_of([((2010, 0.0), (2020, 100.0))], decimals=0)
    assert (scale.low, scale.high) == (-6, 106)
    assert [scale.x(year) for year in (2010, 2015, 2020)] == [0, 50, 100]
    assert [scale.y(value) for value in (106, 50, -6)] == [0, 50, 100]


def test_a_single_year_stands_in_the_middle():
    assert scale_of([((2022, 7.0),)], decimals=1).x(2022) == 50


def test_a_flat_series_is_not_blown_up():
    scale = scale_of([((2021, 3.0), (2022, 3.1))], decimals=1)
    assert scale.high - scale.low == pytest.approx(0.5)
    assert scale.y(3.05) == pytest.approx(50)


def test_nothing_to_draw_has_no_scale():
    with pytest.raises(ValueError, match="no value"):
        scale_of([], decimals=1)


@pytest.mark.parametrize(
    ("low", "high", "round"),
    [
        (0, 100, (0, 50, 100)),
        (6.8, 34.2, (10, 20, 30)),
        (20_100, 35_900, (25_000, 30_000, 35_000)),
        (-2.4, 2.4, (-2, 0, 2)),
        (0.39, 0.51, (0.4, 0.45, 0.5)),
        (7.5, 9.6, (7.5, 8, 8.5, 9, 9.5)),
        (1.51, 2.11, (1.6, 1.8, 2.0)),
    ],
)
def test_ticks_are_round(low, high, round):
    assert ticks(low, high) == round


def test_ticks_need_limits_in_order():
    with pytest.raises(ValueError, match="no ticks between 2 and 2"):
        ticks(2, 2)


@given(st.floats(-1e6, 1e6), st.floats(0.01, 1e6))
def test_there_are_three_to_five_ticks_all_between_the_limits(low, span):
    found = ticks(low, low + span)
    assert 3 <= len(found) <= 5
    assert all(low - 1e-6 * span <= tick <= low + span + 1e-6 * span for tick in found)


def test_ticks_are_written_with_as_many_decimals_as_they_need():
    assert [decimals_of(found) for found in ((0, 50), (2.5, 5), (0.4, 0.45))] == [0, 1, 2]


def test_the_marked_year_and_the_ends_are_written_first():
    years = range(2004, 2023)
    scale = scale_of([[(year, 1.0) for year in years]], decimals=0)
    assert year_ticks(years, scale, marked=2015, apart=30) == (2004, 2015, 2022)
    assert year_ticks(years, scale, marked=2021, apart=30) == (2004, 2010, 2021)
    assert year_ticks([2018, 2020, 2021], scale, marked=1999, apart=5) == (2018, 2020, 2021)


def test_on_a_wide_screen_years_are_added_and_none_taken_away():
    years = range(2004, 2023)
    scale = scale_of([[(year, 1.0) for year in years]], decimals=0)
    assert year_ticks(years, scale, marked=2022, apart=20, kept=(2004, 2013, 2022)) == (
        2004,
        2008,
        2013,
        2017,
        2022,
    )


def test_labels_with_room_stay_where_they_are():
    assert spread([80, 10, 50], apart=9) == (80, 10, 50)


def test_labels_too_close_share_the_shift_and_keep_their_order():
    assert spread([50, 52], apart=10) == (46, 56)
    assert spread([52, 50], apart=10) == (56, 46)
    assert spread([50, 50, 50], apart=10) == (40, 50, 60)
    assert spread([0, 1], apart=10) == (0, 10)
    assert spread([97, 99, 20], apart=10) == (90, 100, 20)


def test_labels_that_do_not_fit_are_an_error():
    with pytest.raises(ValueError, match="3 labels of 60 do not fit"):
        spread([1, 2, 3], apart=60)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=5))
def test_spread_labels_keep_order_distance_and_limits(wanted):
    found = spread(wanted, apart=9)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    placed = [found[index] for index in order]
    assert all(two - one >= 9 - 0.011 for one, two in pairwise(placed))
    assert all(0 <= place <= 100 for place in placed)
