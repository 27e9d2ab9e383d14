from dataclasses import replace

import pytest

from willdash.core.model import Dimension
from willdash.store.rug import dimensions_of, indicators_of, rug_of


def asked(store, **changes):
    return replace(store.choices.default, **changes)


def test_a_rug_has_every_indicator_of_its_cluster_and_of_no_other(store):
    rows = {id: rug_of(store, id, asked(store)).rows for id in store.catalog.clusters}
    assert {id: len(found) for id, found in rows.items()} == {
        "minori": 13, "poverta": 16, "anziani": 17, "comunita": 22, "trasversale": 15, "contesto": 7,
    }  # fmt: skip
    assert all(row.indicator.cluster == id for id, found in rows.items() for row in found)


def test_cities_stand_region_by_region(store):
    rug = rug_of(store, "minori", asked(store))
    assert [(region.label, [city.label for city in cities]) for region, cities in rug.regions] == [
        ("Lombardia", ["Bergamo", "Como", "Monza"]),
        ("Piemonte", ["Novara"]),
        ("Veneto", ["Padova", "Rovigo"]),
        ("Emilia-Romagna", ["Parma", "Ravenna", "Reggio Emilia"]),
    ]


def test_only_the_open_row_is_of_the_selected_year(store):
    selection = asked(store, indicator="bes_neet", year=2019, city="parma")
    years = {row.indicator.id: row.comparison.year for row in rug_of(store, "minori", selection).rows}
    opened = rug_of(store, "minori", selection, open_row="bes_neet")
    assert years["bes_neet"] == 2024
    assert {row.indicator.id: row.comparison.year for row in opened.rows} == {**years, "bes_neet": 2019}


def test_a_norm_holds_for_one_indicator_so_verdicts_are_about_the_median(store):
    selection = asked(store, indicator="bes_nido_utenti_comunali", year=2022, benchmark="lep_nidi_2027")
    rug = rug_of(store, "minori", selection, open_row="bes_nido_utenti_comunali")
    assert rug.benchmark == "mediana"
    assert {row.comparison.benchmarks.chosen for row in rug.rows} == {"mediana"}
    norms = {row.indicator.id: [target.value for target in row.targets] for row in rug.rows if row.targets}
    assert norms == {"bes_nido_utenti_comunali": [33, 45]}
    assert rug.has_targets and not rug_of(store, "poverta", selection).has_targets


def test_dimensions_are_counted(store):
    assert dimensions_of(store, "poverta") == {
        Dimension.NEEDS: 16, Dimension.RESPONSES: 0, Dimension.CONTEXT: 0
    }  # fmt: skip
    assert len(indicators_of(store, "comunita")) == 22


def test_an_unknown_cluster_is_named(store):
    with pytest.raises(LookupError, match="no cluster «giovani»"):
        rug_of(store, "giovani", asked(store))
