import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.core import trend


def test_a_straight_line_rises_by_its_slope():
    """Five rising years: S = 10, variance 16.667, z = 9 / 4.082 = 2.2045, p = 0.0275."""
    found = trend.assess([2018, 2019, 2020, 2021, 2022], [1.0, 2.0, 3.0, 4.0, 5.0])
    assert (found.direction, found.slope) == ("rising", 1.0)
    assert found.p == pytest.approx(0.02749, abs=1e-5)


def test_the_slope_is_taken_over_true_time():
    """Half a unit a year, with no figure for 2020 and 2021."""
    found = trend.assess([2018, 2019, 2022, 2023, 2024], [1.0, 1.5, 3.0, 3.5, 4.0])
    assert (found.direction, found.slope) == ("rising", 0.5)


def test_four_years_are_too_short():
    assert trend.assess([2018, 2020, 2021, 2024], [1, 2, 3, 4]) == trend.Trend(trend.Direction.TOO_SHORT)


def test_no_change_is_stable():
    found = trend.assess(range(2010, 2020), [3.3] * 10)
    assert (found.direction, found.slope, found.p) == ("stable", 0.0, 1.0)


def test_ups_and_downs_are_stable():
    assert trend.assess(range(2010, 2018), [3, 1, 4, 1, 5, 2, 6, 1]).direction == "stable"


@pytest.mark.parametrize(
    ("years", "values", "words"),
    [
        ([2018], [1, 2], "1 years, but 2 values"),
        ([2018, 2018], [1, 2], "stands twice"),
        ([2018, 2019], [1, float("nan")], "not a number"),
    ],
)
def test_series_that_make_no_sense_are_refused(years, values, words):
    with pytest.raises(ValueError, match=words):
        trend.assess(years, values)


@given(st.lists(st.floats(-100, 100), min_size=5, max_size=15), st.randoms())
def test_turned_upside_down_a_rise_is_a_fall_and_the_order_of_rows_does_not_matter(values, random_):
    years = list(range(2000, 2000 + len(values)))
    found, mirrored = trend.assess(years, values), trend.assess(years, [-value for value in values])
    turned = {"rising": "falling", "falling": "rising", "stable": "stable"}
    assert mirrored.direction == turned[found.direction]
    pairs = list(zip(years, values, strict=True))
    random_.shuffle(pairs)
    assert trend.assess(*map(list, zip(*pairs, strict=True))) == found
