"""Names that were written almost right find the one that is meant, and no other."""

import pytest

from willdash.core.names import nearly

KNOWN = ("quota_65", "quota_75", "turnout_women", "turnout_woman", "nurseries_and_kindergartens", "gdp")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("nurseries_and_kindergarten", "nurseries_and_kindergartens"),
        ("nurseries_and_kindegrartens", "nurseries_and_kindergartens"),
        ("nurserie_and_kindergartns", "nurseries_and_kindergartens"),
        ("Nurseries_And_Kindergartens", "nurseries_and_kindergartens"),
        ("nurserie_nd_kindergartns", ""),
        ("kindergartens", ""),
        ("gpd", ""),
        ("", ""),
        ("x" * 2_000, ""),
    ],
)
def test_a_name_is_nearly_one_that_differs_in_at_most_one_letter_of_ten(given, meant):
    assert nearly(given, KNOWN) == meant


def test_of_two_that_are_as_near_none_is_meant():
    assert nearly("turnout_womn", KNOWN) == ""
    assert nearly("turnout_wome", KNOWN) == "turnout_women"


def test_another_figure_in_a_name_is_another_name():
    assert nearly("population_over_66", ["population_over_65"]) == ""
    assert nearly("poplation_over_65", ["population_over_65"]) == "population_over_65"


def test_no_indicator_that_is_published_is_taken_for_another(store):
    for id in store.catalog.indicators:
        others = [other for other in store.catalog.indicators if other != id]
        assert nearly(id, others) == "", id
