import pytest

from willdash.core.histogram import Bar, histogram


def test_bars_have_round_limits_and_a_limit_belongs_to_the_bar_above_it():
    found = histogram([1.0, 4.9, 5.0, 9.9, 10.0, 20.0], decimals=1, most=4)
    assert found == (Bar(0, 5, 2), Bar(5, 10, 2), Bar(10, 15, 1), Bar(15, 20, 1))


def test_scores_get_a_bar_each_with_the_score_in_its_middle():
    found = histogram([3.0, 5.0, 5.0, 6.0], decimals=0)
    assert found == (Bar(2.5, 3.5, 1), Bar(3.5, 4.5, 0), Bar(4.5, 5.5, 2), Bar(5.5, 6.5, 1))


def test_equal_values_are_one_bar():
    assert histogram([7.0, 7.0, 7.0], decimals=0) == (Bar(6.5, 7.5, 3),)
    [bar] = histogram([7.25, 7.25], decimals=2)
    assert (bar.count, bar.low < 7.25 < bar.high) == (2, True)


def test_decimal_noise_moves_no_value_to_another_bar():
    """1.4 - 0.8 is a little less than 0.6 in binary, 0.2 x 3 a little more."""
    found = histogram([0.0, 1.4 - 0.8, 0.2 * 3, 0.6, 1.0], decimals=1, most=5)
    assert [(bar.low, bar.count) for bar in found] == [(0, 1), (0.2, 0), (0.4, 0), (0.6, 3), (0.8, 1)]


def test_without_values_there_are_no_bars():
    with pytest.raises(ValueError, match="no value"):
        histogram([], decimals=1)
