"""The rule on the real package: whoever is suggested is ahead, and the practice is on that very indicator."""

from dataclasses import replace
from itertools import product

import pytest

from willdash.core.compare import Verdict
from willdash.core.learning import MOST_CITIES, MOST_OF_A_CITY, NoLesson, Why
from willdash.store.learning import lessons

REFERENCES = ("mediana", "regione", "italia")


@pytest.fixture(scope="module")
def every(store):
    """What is suggested for each indicator and city in the usual year, beside three references."""
    asked = product(store.choices.indicators, store.choices.cities, REFERENCES)
    return [
        lessons(
            store, store.nine(indicator, store.choices.default_year(indicator), city, benchmark=reference)
        )
        for indicator, city, reference in asked
    ]


def test_there_are_suggestions_or_there_is_one_reason(every):
    assert all(bool(each.lessons) != (each.reason is not None) for each in every)
    assert any(each.lessons for each in every)
    assert {each.reason for each in every} >= {
        None,
        NoLesson.NEUTRAL,
        NoLesson.NO_INTERVAL,
        NoLesson.NOT_BEHIND,
    }


def test_only_a_city_that_is_certainly_behind_is_led_anywhere(every):
    for each in every:
        if each.lessons:
            estimate, benchmark = each.comparison.city.estimate, each.comparison.city.benchmark
            assert each.comparison.city.verdict is Verdict.WORSE
            assert not estimate.low <= benchmark <= estimate.high


def test_whoever_is_suggested_is_another_city_with_a_better_value_and_a_practice_on_the_indicator(every):
    for each in every:
        own, better = each.comparison.city, 1 if each.comparison.indicator.polarity == "higher" else -1
        for lesson in each.lessons:
            assert lesson.practice.city == lesson.entry.area.slug != own.area.slug
            assert each.comparison.indicator.id in lesson.practice.indicators
            assert (lesson.entry.value - own.value) * better > 0
            assert lesson.entry.reading.origin == own.reading.origin


def test_no_list_is_longer_than_said(every):
    for each in every:
        cities = [lesson.practice.city for lesson in each.lessons]
        assert len(set(cities)) <= MOST_CITIES
        assert max(map(cities.count, cities), default=0) <= MOST_OF_A_CITY


def test_whatever_the_peers_the_others_are_looked_for_among_the_nine(store):
    """Beside the median of all capitals the gap is another one, and the nine stay the nine."""
    nine = store.nine("irpef_quota_sotto_10k", 2021, "como", benchmark="italia")
    capitals = store.compare(
        replace(
            store.choices.default,
            indicator="irpef_quota_sotto_10k", year=2021, city="como", peers="capoluoghi", benchmark="italia",
        )
    )  # fmt: skip
    among_nine, among_all = lessons(store, nine), lessons(store, capitals)
    assert among_all.reason == among_nine.reason
    assert [each.practice.id for each in among_all.lessons] == [
        each.practice.id for each in among_nine.lessons
    ]


def test_como_is_led_to_those_with_fewer_low_incomes(store):
    """Como 2021: 27.3 % of 58,714 taxpayers have up to 10,000 euro; Parma, the lowest of the nine, 20.4 %."""
    found = lessons(store, store.nine("irpef_quota_sotto_10k", 2021, "como"))
    assert {each.why for each in found.lessons} == {Why.BETTER}
    assert found.lessons[0].practice.city == "parma"
    values = [each.entry.value for each in found.lessons]
    assert values == sorted(values)
