"""Places among many, classes of the same size, and bars: numbers that can be counted on paper."""

import pytest

from willdash.core.histogram import Bar
from willdash.core.standing import Standing, bars, quantile_limits, size_bars


def test_a_place_counts_the_lower_and_the_higher_and_leaves_out_equals():
    standing = Standing.of([3.0, 1.0, 2.0, 2.0, 5.0])
    assert (standing.below(2.0), standing.above(2.0), len(standing)) == (1, 2, 5)
    assert standing.median == 2.0


def test_a_value_that_nobody_has_stands_between():
    standing = Standing.of([1.0, 2.0, 3.0])
    assert (standing.below(2.5), standing.above(2.5)) == (2, 1)


def test_five_classes_of_a_hundred_figures_hold_twenty_each():
    assert quantile_limits([float(each) for each in range(1, 101)], decimals=0) == (1, 21, 41, 60, 80, 100)


def test_limits_have_the_decimals_of_the_figures_and_the_ends_are_rounded_outwards():
    assert quantile_limits([1.26, 2.0, 3.0, 4.0, 5.0, 6.24], decimals=1) == (1.2, 2.0, 3.0, 4.0, 5.0, 6.3)


def test_the_highest_number_of_people_is_its_own_limit():
    assert quantile_limits([30.0, 2_749_031.0], decimals=0)[-1] == 2_749_031


def test_many_alike_make_fewer_classes():
    assert quantile_limits([0.0] * 90 + [7.0] * 10, decimals=0) == (0, 7)
    assert quantile_limits([4.0, 4.0], decimals=0) == (4, 4)


def test_no_class_of_nothing():
    with pytest.raises(ValueError):
        quantile_limits([], decimals=1)


def test_the_outer_bars_gather_a_hundredth_at_either_end():
    # 999 is one of a hundred: it would press the others into one bar.
    found = bars(Standing.of([*(float(each) for each in range(1, 100)), 999.0]), decimals=0)
    assert sum(bar.count for bar in found) == 100
    assert found[-1].high < 120


def test_bars_for_people_grow_by_factors_and_begin_with_the_smallest():
    found = size_bars(Standing.of([32.0, 37.0, 172.0, 753.0, 1_354_196.0]))
    assert found[0] == Bar(20, 50, 2)
    assert [bar.low for bar in found[:4]] == [20, 50, 100, 200]
    assert found[-1] == Bar(1_000_000, 2_000_000, 1)
    assert sum(bar.count for bar in found) == 5


def test_nobody_is_counted_below_one():
    assert size_bars(Standing.of([0.0, 0.0, 1.0])) == (Bar(0, 1, 2), Bar(1, 2, 1))


@pytest.mark.parametrize("make", [size_bars, lambda standing: bars(standing, decimals=1)])
def test_no_bars_of_nothing(make):
    with pytest.raises(ValueError):
        make(Standing.of([]))
