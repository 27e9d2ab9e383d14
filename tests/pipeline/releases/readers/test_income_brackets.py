"""Gini index from brackets, on cases that a person reckons."""

import pytest

from willdash.pipeline.releases.readers.income_brackets import NOTHING, brackets_in, fault_of, gini


def test_equal_incomes_have_index_0_and_one_bracket_shows_nothing():
    assert gini([10], [500]) == pytest.approx(0)
    assert gini([5, 5], [100, 100]) == pytest.approx(0)


def test_half_the_people_with_a_quarter_of_income_give_one_quarter():
    # Under the Lorenz curve: 0.5 × 0.25 / 2 + 0.5 × (0.25 + 1) / 2 = 0.375; the index is 1 - 2 × 0.375.
    assert gini([5, 5], [100, 300]) == pytest.approx(0.25)


def test_losses_raise_the_index():
    assert gini([1, 1], [-50, 150]) == pytest.approx(1.0)


def test_brackets_are_found_and_put_in_order_whatever_their_number():
    names = [
        "Reddito complessivo oltre 50000 euro",
        "Imposta netta",
        "Reddito complessivo da 0 a 50000 euro",
        NOTHING,
    ]
    assert [bracket.name for bracket in brackets_in(names)] == [names[3], names[2], names[0]]
    assert fault_of(brackets_in(names), [50_000]) == ""
    assert fault_of(brackets_in(names), [10_000.0, 50_000.0]) == "have no bound at 10,000 euro"
    assert fault_of(brackets_in(names[:3]), []) == "leave out or repeat some incomes"


def test_ten_people_between_10000_and_15000_euro_have_between_100000_and_150000():
    bracket = brackets_in(["Reddito complessivo da 10000 a 15000 euro"])[0]
    assert bracket.may_hold(10, 100_000)
    assert bracket.may_hold(10, 150_000)
    assert not bracket.may_hold(10, 99_998)
    assert not bracket.may_hold(10, 150_002)
    assert bracket.may_hold(0, 0)
    assert not bracket.may_hold(0, 5)
