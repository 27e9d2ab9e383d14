"""Held to the libraries that have the same methods, over many series with and without ties."""

import random
from math import nan

import pytest
from pymannkendall import original_test
from scipy.stats import spearmanr, theilslopes

from willdash.core.ranks import mann_kendall, spearman_rho, theil_sen

EXACT = 1e-12


def series(number, *, tied):
    """Five to thirty values; those of tied series are few enough to stand more than once."""
    chance = random.Random(number)
    count = chance.randint(5, 30)
    x = sorted(chance.sample(range(1990, 2030), count))
    y = [float(chance.randint(0, 6)) if tied else chance.gauss(20, 5) for _ in x]
    return x, y


@pytest.mark.parametrize("tied", [True, False])
def test_two_hundred_series_agree_with_the_libraries(tied):
    for number in range(100):
        x, y = series(number, tied=tied)
        slope, intercept, low, high = theilslopes(y, x, 0.95)
        found = theil_sen(x, y)
        assert (found.slope, found.intercept, found.low, found.high) == pytest.approx(
            (slope, intercept, low, high), rel=EXACT, abs=EXACT
        )
        if len(set(y)) > 1:
            assert mann_kendall(y) == pytest.approx(original_test(y).p, rel=1e-9, abs=EXACT)
            assert spearman_rho(x, y) == pytest.approx(spearmanr(x, y).statistic, abs=EXACT)


def test_points_in_a_cloud_agree_with_the_library_where_x_is_tied_too():
    chance = random.Random(7)
    x = [float(chance.randint(0, 12)) for _ in range(109)]
    y = [value * -0.4 + chance.gauss(0, 2) for value in x]
    slope, intercept, low, high = theilslopes(y, x, 0.95)
    found = theil_sen(x, y)
    assert (found.slope, found.intercept, found.low, found.high) == pytest.approx(
        (slope, intercept, low, high), rel=EXACT
    )


def test_five_rises_in_a_row_by_hand():
    """S = 10, variance 5 × 4 × 15 / 18 = 16.667, z = 9 / 4.0825 = 2.2045."""
    assert mann_kendall([1, 2, 3, 4, 5]) == pytest.approx(0.027486, abs=1e-6)


def test_no_change_and_no_score_are_no_trend():
    assert mann_kendall([3.3] * 6) == 1.0
    assert mann_kendall([1, 2, 2, 1]) == 1.0


def test_points_above_one_another_have_no_slope():
    with pytest.raises(ValueError, match="the same x"):
        theil_sen([2.0, 2.0, 2.0], [1.0, 2.0, nan])
