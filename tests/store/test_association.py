from dataclasses import replace

import pytest

from willdash.core.correlation import NoCorrelation, Strength
from willdash.core.guard import Aspect
from willdash.core.model import Dimension, Polarity
from willdash.store.association import associate, nearest_year, partner, usual_partner


def ask(store, indicator, versus, **changes):
    year = store.choices.default_year(indicator)
    asked = replace(store.choices.default, **{"indicator": indicator, "year": year, **changes})
    return associate(asked, versus, store)


def test_one_indicator_has_no_relation_with_itself(store):
    with pytest.raises(ValueError, match="against itself"):
        ask(store, "bes_neet", "bes_neet")


def test_every_capital_is_in_one_part(store):
    """109 capitals: 80 provinces voted in 2010, Barletta-Andria-Trani with three capitals among them."""
    found = ask(store, "bes_affluenza_regionali", "bes_neet", year=2010)
    parts = (found.points, found.behind, found.left_out, found.sharing)
    codes = [point.area.code for part in parts for point in part]
    assert len(codes) == len(set(codes)) == 109
    assert all(point.x.value is None or point.y.value is None for point in found.left_out)


def test_a_region_moves_the_others_behind(store):
    found = ask(store, "irpef_quota_sotto_10k", "cpm_ets_10k", region="veneto")
    assert len(found.points) == 7
    assert len(found.behind) == 102
    assert found.north is None
    assert found.correlation is NoCorrelation.TOO_FEW


def test_levels_and_years_that_differ_are_labelled(store):
    found = ask(store, "irpef_quota_sotto_10k", "bes_neet")
    assert Aspect.LEVEL in found.judgement.labelled
    assert Aspect.YEAR not in found.judgement.labelled
    found = ask(store, "irpef_quota_sotto_10k", "affluenza_camera")
    assert found.judgement.labelled == (Aspect.YEAR,)


def test_a_line_only_where_a_relation_is_recognised(store):
    for x, y in (("bes_neet", "bes_nido_utenti_comunali"), ("bes_speranza_vita", "bes_medici_specialisti")):
        found = ask(store, x, y)
        assert (found.line is not None) is (found.correlation.strength is not Strength.NONE)


def test_the_year_taken_is_the_nearest_with_figures_for_the_nine(store):
    assert nearest_year("irpef_imponibile_medio", 2019, store) == 2020
    assert nearest_year("irpef_imponibile_medio", 2023, store) == 2024
    assert nearest_year("cpm_ets_10k", 1999, store) == 2022
    # Regions vote in different years: 2010 is the last in which all nine cities did.
    assert nearest_year("bes_affluenza_regionali", 2010, store) == 2010


def test_a_need_is_set_against_a_response_of_its_own_level(store):
    indicators = store.catalog.indicators
    for id, own in indicators.items():
        other = indicators[usual_partner(id, store)]
        assert other.id != id
        assert other.featured
        if own.dimension is Dimension.NEEDS and own.id != "poverta_relativa_famiglie":
            assert other.dimension is Dimension.RESPONSES
            assert other.polarity is not Polarity.NEUTRAL
            assert store.level(other.id) is store.level(id)


def test_the_partner_chosen_is_kept_unless_it_is_the_same(store):
    asked = replace(store.choices.default, indicator="bes_neet")
    assert partner(replace(asked, versus="cpm_ets_10k"), store) == "cpm_ets_10k"
    assert partner(replace(asked, versus="bes_neet"), store) == usual_partner("bes_neet", store)


def test_counts_in_common_are_found(store):
    """Residents are the denominator of both shares; the two populations of BES rates are of one age."""
    assert ask(store, "quota_65", "quota_0_14").shares_counts
    assert ask(store, "pop_totale", "quota_65").shares_counts
    assert ask(store, "indice_vecchiaia", "quota_65").shares_counts
    assert not ask(store, "irpef_quota_sotto_10k", "quota_65").shares_counts
    assert ask(store, "bes_neet", "bes_occupazione_giovanile").shares_base
    assert not ask(store, "bes_neet", "bes_nido_utenti_comunali").shares_base
