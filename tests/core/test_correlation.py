from itertools import combinations
from math import atanh
from statistics import median

import pytest

from willdash.core.correlation import NoCorrelation, Strength, middle_line, spearman

# Ten people: intelligence quotient and hours of television a week, the textbook example.
QUOTIENTS = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
HOURS = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]


def by_hand(x, y):
    """1 − 6 Σd² / (n³ − n), which holds where no value stands twice."""
    place = [[sorted(values).index(value) for value in values] for values in (x, y)]
    squares = sum((a - b) ** 2 for a, b in zip(*place, strict=True))
    return 1 - 6 * squares / (len(x) ** 3 - len(x))


def test_the_textbook_example_has_the_textbook_coefficient():
    """Σd² = 194, so ρ = 1 − 1164/990 = −29/165."""
    assert by_hand(QUOTIENTS, HOURS) == pytest.approx(-29 / 165)
    assert spearman(QUOTIENTS, HOURS).rho == pytest.approx(-29 / 165, abs=1e-12)


def test_its_interval_is_that_of_bonett_and_wright_and_allows_no_word():
    """atanh(−0.175758) = −0.177602; √((1 + 0.030891/2) / 7) = 0.380872; ± 1.959964 × 0.380872."""
    found = spearman(QUOTIENTS, HOURS)
    assert (found.low, found.high) == pytest.approx((-0.72783, 0.51455), abs=1e-5)
    assert found.strength is Strength.NONE
    assert not found.is_recognisable
    assert found.rests_on_few


def test_ties_share_their_mean_rank():
    """Ranks 1.5, 1.5, 3 … 10 against 1 … 10: covariance of ranks 82 out of √(82 × 82.5)."""
    x, y = [1, 1, 3, 4, 5, 6, 7, 8, 9, 10], list(range(10))
    assert spearman(x, y).rho == pytest.approx(82 / (82 * 82.5) ** 0.5, abs=1e-12)


def test_only_the_order_counts():
    squared = [value**3 for value in QUOTIENTS]
    assert spearman(squared, HOURS).rho == spearman(QUOTIENTS, HOURS).rho
    assert spearman([-value for value in QUOTIENTS], HOURS).rho == pytest.approx(29 / 165)


@pytest.mark.parametrize(
    ("turned", "strength"),
    [(0, "nearly_same"), (40, "strong"), (60, "moderate"), (70, "weak"), (79, "none"), (100, "nearly_same")],
)
def test_the_word_follows_the_size(turned, strength):
    """A hundred places in order, the first so many turned round: ρ is about 1 − 2 (turned / 100)³."""
    x = list(range(100))
    y = [*reversed(x[:turned]), *x[turned:]]
    found = spearman(x, y)
    assert found.rho == pytest.approx(by_hand(x, y))
    assert found.rho == pytest.approx(1 - 2 * (turned / 100) ** 3, abs=1e-3)
    assert found.strength is Strength(strength)


def test_nearly_equal_orders_have_no_interval():
    found = spearman(list(range(12)), list(range(12)))
    assert (found.rho, found.low, found.high) == (1, None, None)


def test_fewer_areas_than_points_widen_the_interval():
    """20 points of which two and two share a figure: √(17/7) times as wide on Fisher's scale."""
    x = list(range(20))
    y = [(7 * value) % 20 for value in x]
    every, half = spearman(x, y), spearman(x, y, areas=10)
    widths = [atanh(found.high) - atanh(found.low) for found in (every, half)]
    assert every.rho == half.rho
    assert (every.n, half.n) == (20, 10)
    assert widths[1] / widths[0] == pytest.approx((17 / 7) ** 0.5)


def test_nine_are_too_few_and_equal_values_have_no_order():
    assert spearman(QUOTIENTS[:9], HOURS[:9]) is NoCorrelation.TOO_FEW
    assert spearman(QUOTIENTS, HOURS, areas=4) is NoCorrelation.TOO_FEW
    assert spearman([5] * 10, HOURS) is NoCorrelation.CONSTANT


def test_the_line_has_the_median_of_all_slopes_and_passes_the_medians():
    slopes = [(HOURS[b] - HOURS[a]) / (QUOTIENTS[b] - QUOTIENTS[a]) for a, b in combinations(range(10), 2)]
    line = middle_line(QUOTIENTS, HOURS)
    assert line.slope == pytest.approx(median(slopes))
    assert line.at(median(QUOTIENTS)) == pytest.approx(median(HOURS))


def test_an_outlier_hardly_moves_the_line():
    x = list(range(11))
    assert middle_line(x, [2 * value + 1 for value in x[:10]] + [1_000]).slope == pytest.approx(2)


@pytest.mark.parametrize(
    ("x", "y"), [([1, 2], [1]), ([1, float("nan")] * 5, list(range(10))), ([1.0, 2], [1, float("inf")])]
)
def test_what_is_no_pair_of_numbers_is_refused(x, y):
    with pytest.raises(ValueError, match=r"values beside|not a number"):
        spearman(x, y)


def test_no_line_through_one_x():
    with pytest.raises(ValueError, match="same x"):
        middle_line([3, 3], [1, 2])
