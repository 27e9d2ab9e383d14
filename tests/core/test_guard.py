from dataclasses import replace
from itertools import permutations

import pytest

from willdash.core.guard import RULES, Action, Aspect, Incomparable, Origin, Purpose, judge, require
from willdash.core.model import Level

ONE = Origin("neet", Level.PROVINCIA, 2024, "bes", "2025")
OTHER = {
    Aspect.DEFINITION: replace(ONE, definition="nido"),
    Aspect.LEVEL: replace(ONE, level=Level.REGIONE),
    Aspect.YEAR: replace(ONE, year=2023),
    Aspect.SOURCE: replace(ONE, source="mef"),
    Aspect.VINTAGE: replace(ONE, vintage="2024"),
}


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("aspect", Aspect)
def test_each_purpose_blocks_labels_or_lets_pass_each_aspect(purpose, aspect):
    found = judge(purpose, [ONE, OTHER[aspect]])
    action = RULES[purpose].get(aspect)
    assert (aspect in found.blocked, aspect in found.labelled) == (
        action is Action.BLOCK,
        action is Action.LABEL,
    )


def test_cities_are_compared_only_in_one_level_year_definition_source_and_vintage():
    assert all(not judge(Purpose.PEERS, [ONE, other]).is_allowed for other in OTHER.values())
    assert judge(Purpose.PEERS, [ONE, ONE]).is_allowed


def test_a_city_stands_beside_its_region_and_a_series_over_its_years():
    assert judge(Purpose.BENCHMARK, [ONE, OTHER[Aspect.LEVEL]]).is_allowed
    assert judge(Purpose.TREND, [ONE, OTHER[Aspect.YEAR]]).is_allowed
    assert not judge(Purpose.TREND, [ONE, OTHER[Aspect.LEVEL]]).is_allowed


def test_a_rate_meets_a_population_of_its_own_level_alone():
    assert not judge(Purpose.GAP, [ONE, OTHER[Aspect.LEVEL]]).is_allowed


def test_the_order_of_figures_does_not_matter():
    origins = [ONE, OTHER[Aspect.YEAR], OTHER[Aspect.LEVEL]]
    assert len({judge(Purpose.PEERS, order) for order in permutations(origins)}) == 1


def test_what_is_required_and_refused_names_the_aspects():
    with pytest.raises(Incomparable, match="differ in level, year"):
        require(Purpose.PEERS, [ONE, OTHER[Aspect.LEVEL], OTHER[Aspect.YEAR]])


def test_two_indicators_may_meet_in_a_scatter_but_other_levels_and_years_are_told():
    assert judge(Purpose.ASSOCIATION, [ONE, OTHER[Aspect.DEFINITION], OTHER[Aspect.SOURCE]]).labelled == ()
    assert judge(Purpose.ASSOCIATION, [ONE, OTHER[Aspect.LEVEL]]).labelled == (Aspect.LEVEL,)
    assert judge(Purpose.ASSOCIATION, [ONE, OTHER[Aspect.YEAR]]).labelled == (Aspect.YEAR,)
