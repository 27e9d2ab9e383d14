"""The spine: worked by hand on short lists of values."""

import pytest

from willdash.core.model import Polarity
from willdash.core.spine import FEWEST, Bands, spine_of

ODD = (40, 10, 20, 30, 90)
"""Median 30; the longer side is 90 - 30 = 60."""


def test_the_median_stands_in_the_middle_and_the_further_end_at_the_edge():
    spine = spine_of(ODD, polarity=Polarity.HIGHER)
    assert (spine.n, spine.low, spine.median, spine.high) == (5, 10, 30, 90)
    assert [spine.at(value) for value in (30, 90, 60, 0)] == [50, 100, 75, 25]
    assert spine.at(10) == pytest.approx(50 - 50 * 20 / 60)


def test_the_better_end_is_on_the_right():
    lower, neutral = (spine_of(ODD, polarity=polarity) for polarity in (Polarity.LOWER, Polarity.NEUTRAL))
    assert [lower.at(value) for value in (90, 30, 0)] == [0, 50, 75]
    assert [neutral.at(value) for value in (90, 30, 0)] == [100, 50, 25]


def test_what_lies_beyond_the_ends_is_put_at_the_edge():
    spine = spine_of(ODD, polarity=Polarity.HIGHER)
    assert (spine.at(500), spine.at(-500)) == (100, 0)


def test_equal_values_all_stand_in_the_middle():
    spine = spine_of([7, 7, 7], polarity=Polarity.LOWER)
    assert (spine.at(7), spine.behind(7), spine.percentile(7)) == (50, 0, 0.5)


def test_areas_behind_are_those_with_a_less_favourable_figure():
    values = (1, 2, 2, 2, 5)
    higher, lower, neutral = (spine_of(values, polarity=polarity) for polarity in Polarity)
    assert [higher.behind(value) for value in (1, 2, 5)] == [0, 1, 4]
    assert [lower.behind(value) for value in (1, 2, 5)] == [4, 1, 0]
    assert neutral.behind(5) == 4


def test_a_percentile_counts_equal_areas_half():
    values = (1, 2, 2, 2, 5)
    higher, lower, _ = (spine_of(values, polarity=polarity) for polarity in Polarity)
    assert [higher.percentile(value) for value in (1, 2, 5)] == [0.1, 0.5, 0.9]
    assert [lower.percentile(value) for value in (1, 2, 5)] == [0.9, 0.5, 0.1]


def test_bands_by_linear_interpolation():
    """0 to 100 in steps of one: a percentile is its own number."""
    assert spine_of(range(101), polarity=Polarity.HIGHER).bands == Bands(10, 25, 75, 90)
    # 0 to 19: the tenth part of 19 steps is 1.9, a quarter 4.75.
    assert spine_of(range(20), polarity=Polarity.LOWER).bands == Bands(
        *map(pytest.approx, (1.9, 4.75, 14.25, 17.1))
    )


def test_few_areas_have_no_bands():
    assert FEWEST == 20
    assert spine_of(range(19), polarity=Polarity.HIGHER).bands is None


def test_no_value_is_no_spine():
    with pytest.raises(ValueError, match="no value"):
        spine_of([], polarity=Polarity.HIGHER)
