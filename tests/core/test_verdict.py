import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from willdash.core import compare
from willdash.core.intervals import Estimate, byar, wilson
from willdash.core.model import Polarity
from willdash.core.verdict import Pair, Verdict, between, holm

HIGHER, LOWER, NEUTRAL = Polarity.HIGHER, Polarity.LOWER, Polarity.NEUTRAL
SURE = Estimate(10, 9, 11)


@pytest.mark.parametrize(
    ("benchmark", "polarity", "verdict"),
    [
        (8, HIGHER, Verdict.BETTER),
        (12, HIGHER, Verdict.WORSE),
        (8, LOWER, Verdict.WORSE),
        (12, LOWER, Verdict.BETTER),
        (8, NEUTRAL, Verdict.NEUTRAL_HIGHER),
        (12, NEUTRAL, Verdict.NEUTRAL_LOWER),
        (9, HIGHER, Verdict.NOT_DISTINGUISHABLE),
        (10.5, LOWER, Verdict.NOT_DISTINGUISHABLE),
        (11, NEUTRAL, Verdict.NOT_DISTINGUISHABLE),
    ],
)
def test_a_verdict_needs_limits_that_exclude_the_benchmark(benchmark, polarity, verdict):
    assert compare.against(SURE, benchmark, polarity=polarity) == verdict


def test_without_limits_nothing_is_claimed():
    assert compare.against(Estimate(10), 1_000, polarity=HIGHER) == "no_interval"


@given(st.floats(-100, 100), st.floats(0.1, 50), st.floats(-200, 200))
def test_turning_the_polarity_turns_better_into_worse(value, reach, benchmark):
    estimate = Estimate(value, value - reach, value + reach)
    turned = {"better": "worse", "worse": "better", "not_distinguishable": "not_distinguishable"}
    assert (
        compare.against(estimate, benchmark, polarity=LOWER)
        == turned[compare.against(estimate, benchmark, polarity=HIGHER)]
    )


def test_two_shares_are_tested_with_the_pooled_share():
    """50/100 against 30/100: pooled 0.4, z = 0.2 / √(0.24 × 0.02) = 2.886751, two-sided p = 0.003892."""
    [pair] = compare.pairwise({"a": wilson(50, 100), "b": wilson(30, 100)}).values()
    assert pair.difference == pytest.approx(0.2)
    assert pair.p == pytest.approx(0.0038924171)
    assert pair.is_distinguishable


def test_two_rates_are_tested_with_the_pooled_rate():
    """40 and 60 events in 1,000 each: pooled 0.05, z = 0.02 / √(0.05 × 0.002) = 2, p = 0.045500."""
    [pair] = compare.pairwise({"a": byar(40, 1000), "b": byar(60, 1000)}).values()
    assert pair.p == pytest.approx(0.0455002639)


def test_pairs_without_counts_or_of_two_kinds_are_not_tested():
    assert compare.pairwise({"a": wilson(5, 10), "b": byar(5, 10), "c": Estimate(1, 0, 2)}) == {}


def test_two_cities_where_all_or_none_is_counted_do_not_differ():
    [pair] = compare.pairwise({"a": wilson(0, 10), "b": wilson(0, 20)}).values()
    assert pair.p == 1.0


def test_holm_multiplies_the_smallest_by_the_number_of_tests():
    """0.01 × 3 = 0.03; 0.02 × 2 = 0.04; 0.03 × 1 would fall below 0.04, so it stays there."""
    assert holm({"a": 0.03, "b": 0.01, "c": 0.02}) == pytest.approx({"b": 0.03, "c": 0.04, "a": 0.04})


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_holm_only_raises_and_keeps_the_order(values):
    found = holm(dict(enumerate(values)))
    assert all(values[key] <= found[key] <= 1 for key in found)
    ordered = [found[key] for key in sorted(found, key=lambda key: (values[key], key))]
    assert ordered == sorted(ordered)


def test_a_rank_range_counts_those_that_lie_wholly_before_and_behind():
    """a lies wholly above c and d; b overlaps a and c; c and d overlap."""
    estimates = {
        "a": Estimate(10, 8, 12),
        "b": Estimate(8, 6, 9),
        "c": Estimate(6, 5, 7),
        "d": Estimate(5, 4, 5.5),
    }
    assert compare.rank_ranges(estimates) == {"a": (1, 2), "b": (1, 3), "c": (2, 4), "d": (3, 4)}
    assert compare.rank_ranges(estimates, polarity=LOWER) == {
        "a": (3, 4),
        "b": (2, 4),
        "c": (1, 3),
        "d": (1, 2),
    }


def test_without_limits_there_is_no_rank_range_and_nobody_s_place_is_held():
    ranges = compare.rank_ranges({"a": Estimate(10, 9, 11), "b": Estimate(5), "c": Estimate(1, 0, 2)})
    assert ranges == {"a": (1, 2), "b": None, "c": (2, 3)}


@given(
    st.dictionaries(st.integers(), st.tuples(st.floats(0, 100), st.floats(0, 30)), min_size=1, max_size=12)
)
def test_the_rank_lies_inside_its_range_whatever_the_order(values):
    estimates = {key: Estimate(value, value - reach, value + reach) for key, (value, reach) in values.items()}
    ranges = compare.rank_ranges(estimates)
    ranked = compare.ranks({key: estimate.value for key, estimate in estimates.items()})
    assert all(low <= ranked[key] <= high for key, (low, high) in ranges.items())
    turned = compare.rank_ranges(dict(reversed(estimates.items())))
    assert turned == ranges


def test_ranks_are_scipy_s_minimum_ranks_in_ten_thousand_random_cases():
    random_ = random.Random(9)
    for _ in range(10_000):
        values = {key: random_.randint(0, 6) for key in range(random_.randint(1, 12))}
        falling = rankdata([-value for value in values.values()], method="min")
        rising = rankdata(list(values.values()), method="min")
        assert list(compare.ranks(values).values()) == list(falling)
        assert list(compare.ranks(values, polarity=LOWER).values()) == list(rising)


@pytest.mark.parametrize(
    ("polarity", "above", "below"),
    [
        (Polarity.HIGHER, Verdict.BETTER, Verdict.WORSE),
        (Polarity.LOWER, Verdict.WORSE, Verdict.BETTER),
        (Polarity.NEUTRAL, Verdict.NEUTRAL_HIGHER, Verdict.NEUTRAL_LOWER),
    ],
)
def test_a_pair_gets_a_word_only_where_the_difference_stays_after_holm(polarity, above, below):
    pair = Pair(3.2, p=0.001, holm=0.036)
    assert between(pair, polarity=polarity) is above
    assert between(pair.turned, polarity=polarity) is below
    assert between(Pair(3.2, p=0.01, holm=0.05), polarity=polarity) is Verdict.NOT_DISTINGUISHABLE
    assert between(None, polarity=polarity) is Verdict.NO_INTERVAL
