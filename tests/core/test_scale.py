import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.core.scale import class_of, limits


def test_limits_are_round_and_cover_the_values():
    assert limits([18.3, 21.9, 27.3]) == (18.0, 20.0, 22.0, 24.0, 26.0, 28.0)


def test_euros_get_round_thousands():
    assert limits([21_150, 29_800]) == (20_000.0, 22_000.0, 24_000.0, 26_000.0, 28_000.0, 30_000.0)


def test_equal_values_are_one_class():
    assert limits([5.0, 5.0]) == (5.0, 5.0)
    assert class_of(5.0, (5.0, 5.0)) == 0


def test_no_values_are_an_error():
    with pytest.raises(ValueError, match="no value"):
        limits([])


def test_a_limit_belongs_to_the_class_above_it_and_the_last_to_the_last():
    assert [class_of(value, (0, 10, 20)) for value in (0, 9.9, 10, 20)] == [0, 0, 1, 1]


@given(st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=200))
def test_every_value_lies_inside_the_limits_of_its_class(values):
    found = limits(values)
    assert 2 <= len(found) <= 6
    for value in values:
        low, high = found[class_of(value, found)], found[class_of(value, found) + 1]
        slack = 1e-8 * max(1, max(values) - min(values))
        assert low - slack <= value <= high + slack
