import random

import numpy as np
import pytest

from willdash.core.distribution import funnel, median, quantile, quintile
from willdash.core.model import Counts


def test_medians_and_quantiles_are_numpy_s_in_ten_thousand_random_cases():
    random_ = random.Random(5)
    for _ in range(10_000):
        values = [
            random_.choice([random_.random(), random_.randint(0, 4)]) for _ in range(random_.randint(1, 30))
        ]
        share = random_.random()
        assert quantile(values, share) == pytest.approx(np.quantile(values, share), abs=1e-12)
        assert median(values) == pytest.approx(np.median(values), abs=1e-12)


def test_equal_values_share_a_fifth_and_a_limit_belongs_to_the_fifth_below():
    values = [1, 2, 3, 4, 5, 6]
    assert [quintile(value, values) for value in values] == [1, 1, 2, 3, 4, 5]
    assert quintile(2, values) == 1


def test_a_funnel_narrows_with_size():
    """Around 20 %: ±1.959964 × √(0.16 / 100) = 7.84 points for a hundred, 2.48 for a thousand."""
    small, large = funnel(20, [100, 1000], kind=Counts.SHARE, multiplier=100)
    assert (small.low, small.high) == pytest.approx((12.1601440, 27.8398560))
    assert (large.low, large.high) == pytest.approx((17.5208200, 22.4791800))


def test_a_funnel_of_rates_takes_poisson_s_spread():
    """Around 5 per 1,000 with 998 ‰: ±3.090232 × √(0.005 / 10,000) × 1,000 = 2.185."""
    [limits] = funnel(5, [10_000], kind=Counts.RATE, multiplier=1000, confidence=0.998)
    assert (limits.low, limits.high) == pytest.approx((2.8148757, 7.1851243))


def test_a_funnel_stays_inside_what_can_be():
    [limits] = funnel(1, [10], kind=Counts.SHARE, multiplier=100)
    assert limits.low == 0.0
    [limits] = funnel(99, [10], kind=Counts.SHARE, multiplier=100)
    assert limits.high == 100.0


@pytest.mark.parametrize(
    "make",
    [
        lambda: median([]),
        lambda: quantile([], 0.5),
        lambda: quantile([1], 1.5),
        lambda: funnel(1, [10], kind=Counts.RATIO),
        lambda: funnel(1.5, [10], kind=Counts.SHARE),
        lambda: funnel(0.5, [0], kind=Counts.SHARE),
    ],
)
def test_what_makes_no_sense_is_refused(make):
    with pytest.raises(ValueError, match=r"."):
        make()
