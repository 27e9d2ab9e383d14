from math import inf, nan

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.typed import indicator
from willdash.core import intervals
from willdash.core.model import Counts, Observation

# Published tables of Byar's and the exact Poisson limits; Wilson's from the formula with the exact normal
# quantile: method, count, n, multiplier, confidence, low, high.
REFERENCE = [
    ("byar", 65, 100, 100, 0.95, 50.163187710459454, 82.84913854593984),
    ("byar", 9856, 12345, 100, 0.95, 78.26949058976757, 81.4300165427214),
    ("byar", 999, 3456, 100, 0.998, 26.162147596445767, 31.845604819822654),
    ("byar", 20, 100, 100, 0.998, 8.922802365144193, 38.08503562504191),
    ("exact", 1, 100, 100, 0.998, 0.0010005003335835344, 9.233413476451585),
    ("exact", 5, 100, 100, 0.998, 0.739371731917839, 16.454745203680105),
    ("wilson", 0, 10, 1, 0.95, 0.0, 0.27753279986288915),
    ("wilson", 10, 10, 1, 0.95, 0.7224672001371109, 1.0),
    ("wilson", 81, 263, 1, 0.95, 0.2552885198782743, 0.36620957698280016),
]


@pytest.mark.parametrize(("method", "count", "n", "multiplier", "confidence", "low", "high"), REFERENCE)
def test_limits_agree_with_published_tables_to_a_billionth(
    method, count, n, multiplier, confidence, low, high
):
    if method == "wilson":
        found = intervals.wilson(count, n, confidence=confidence)
    else:
        found = intervals.byar(count, n, multiplier=multiplier, confidence=confidence)
    assert found.value == pytest.approx(count / n * multiplier)
    assert (found.low, found.high) == pytest.approx((low, high), rel=1e-9, abs=1e-9)


def test_wilson_solves_the_equation_it_comes_from():
    """The limits are where (p - π)² = z² π (1 - π) / n, with z² = 3.841458820694124."""
    found = intervals.wilson(81, 263)
    for limit in (found.low, found.high):
        assert (81 / 263 - limit) ** 2 == pytest.approx(3.841458820694124 * limit * (1 - limit) / 263)


def test_a_mean_has_student_s_limits():
    """For ten values t is 2.2621571628: 50 ± 2.2621571628 × 10 / √10."""
    found = intervals.mean(50, 10, 10)
    assert (found.low, found.high) == pytest.approx((42.8464308, 57.1535692))


def test_no_event_has_a_lower_limit_of_nought_and_an_upper_one_of_three_point_seven():
    """-ln(0.025) = 3.688879454: the chance of seeing none is then 2.5 %."""
    found = intervals.byar(0, 100)
    assert (found.low, found.high) == (0.0, pytest.approx(0.03688879454))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: intervals.wilson(-1, 10), "a count cannot be -1"),
        (lambda: intervals.wilson(1, 0), "something to count in"),
        (lambda: intervals.wilson(11, 10), "more in it"),
        (lambda: intervals.wilson(nan, 10), "a count cannot be nan"),
        (lambda: intervals.wilson(1, nan), "not nan"),
        (lambda: intervals.wilson(1, inf), "not inf"),
        (lambda: intervals.wilson(1, 10, confidence=1), "between 0 and 1"),
        (lambda: intervals.byar(-1, 10), "a count cannot be -1"),
        (lambda: intervals.byar(1, 0), "something to count in"),
        (lambda: intervals.byar(1, 10, multiplier=0), "multiplier above 0"),
        (lambda: intervals.byar(1, 10, confidence=0), "between 0 and 1"),
        (lambda: intervals.mean(nan, 1, 10), "must be a number"),
        (lambda: intervals.mean(1, -1, 10), "standard deviation"),
        (lambda: intervals.mean(1, 1, 1), "at least 2"),
    ],
)
def test_inputs_that_make_no_sense_are_refused_with_a_sentence(make, words):
    with pytest.raises(ValueError, match=words):
        make()


@given(st.integers(0, 10_000), st.integers(1, 10_000))
def test_a_share_s_limits_lie_inside_nought_and_one_around_it(count, n):
    assume(count <= n)
    found = intervals.wilson(count, n)
    assert 0 <= found.low <= found.value <= found.high <= 1


@given(st.integers(0, 1_000), st.integers(1, 1_000))
def test_a_share_and_its_complement_mirror_each_other(count, n):
    assume(count <= n)
    one, other = intervals.wilson(count, n), intervals.wilson(n - count, n)
    assert (one.low, one.high) == pytest.approx((1 - other.high, 1 - other.low), abs=1e-12)


@given(st.integers(0, 100_000), st.integers(1, 10**6))
def test_a_rate_s_limits_lie_around_it_and_grow_with_the_count(count, n):
    found, more = intervals.byar(count, n, multiplier=1000), intervals.byar(count + 1, n, multiplier=1000)
    assert 0 <= found.low <= found.value <= found.high
    if count != 9:
        assert more.high > found.high


@given(st.integers(0, 500), st.integers(500, 1_000))
def test_more_confidence_means_wider_limits(count, n):
    for method in (intervals.wilson, intervals.byar):
        narrow, wide = method(count, n, confidence=0.8), method(count, n, confidence=0.998)
        assert wide.low <= narrow.low
        assert narrow.high <= wide.high


def test_a_published_share_gets_limits_in_its_own_unit():
    found = intervals.of(
        Observation(30.7985, 81, 263), indicator(unit="percent", multiplier=100, counts="share")
    )
    assert found.value == 30.7985
    assert (found.low, found.high) == pytest.approx((25.52885198782743, 36.620957698280016))


def test_a_published_rate_gets_byar_s_limits():
    measured = indicator(unit="per_10000", multiplier=10_000, counts="rate")
    found = intervals.of(Observation(65.0, 65, 10_000), measured)
    assert (found.low, found.high) == pytest.approx((50.163187710459454, 82.84913854593984))


def test_a_ratio_of_amounts_and_a_value_without_counts_have_none():
    ratio = intervals.of(Observation(21_345.0, 2e9, 1e5), indicator(multiplier=1, counts="ratio"))
    bare = intervals.of(Observation(12.3), indicator(multiplier=None, counts=None))
    assert (ratio.has_interval, bare.has_interval) == (False, False)
    assert ratio.kind is None
    assert intervals.wilson(1, 2).kind is Counts.SHARE
