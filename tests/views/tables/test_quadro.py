"""The rug as a file: the same figures and verdicts as on the page."""

from dataclasses import replace

import pytest

from tests.views.rug_reading import Package
from willdash.text import Text
from willdash.views.tables.quadro import quadro_table


def made(store, cluster, **changes):
    selection = replace(store.choices.default, **changes)
    table = quadro_table(store, selection, Text.of(selection.lang), {"cluster": cluster} if cluster else {})
    keys = [column.key for column in table.columns]
    return table, [dict(zip(keys, row, strict=True)) for row in table.rows]


@pytest.mark.parametrize("cluster", ["minori", "poverta", "anziani", "comunita", "trasversale", "contesto"])
def test_every_row_is_a_published_figure(store, cluster):
    data = Package()
    table, rows = made(store, cluster)
    own = {id for id, row in data.indicators.items() if row["cluster"] == cluster}
    assert len(rows) == 9 * len(own) and {row["indicator"] for row in rows} == own
    for row in rows:
        observed = data.observed(row["area_code"], data.level(row["indicator"]))
        assert row["observed_code"] == observed
        assert row["value"] == data.found[row["indicator"]][observed, row["year"]]
        assert row["italy"] == data.found[row["indicator"]].get(("IT", row["year"]))
    assert table.name == f"quadro-{cluster}"
    assert {source.id for source in table.sources} == {data.indicators[id]["source"] for id in own}


def test_verdicts_are_words_and_about_the_benchmark_chosen(store):
    """Taxpayers up to 10,000 euro: see the cells worked by hand in the test of the page."""
    _, rows = made(store, "poverta")
    found = {row["area_name"]: row for row in rows if row["indicator"] == "irpef_quota_sotto_10k"}
    assert [found[name]["verdict"] for name in ("Parma", "Como", "Rovigo")] == [
        "migliore", "peggiore", "non distinguibile"
    ]  # fmt: skip
    assert {row["benchmark"] for row in found.values()} == {21.9295}
    _, rows = made(store, "poverta", benchmark="italia", lang="en")
    assert {r["benchmark"] for r in rows if r["indicator"] == "irpef_quota_sotto_10k"} == {28.0788}


def test_without_a_cluster_it_is_the_one_of_the_indicator_in_the_selected_year(store):
    table, rows = made(store, "", indicator="bes_affluenza_regionali", year=2020, city="como")
    assert table.name == "quadro-comunita"
    como = next(
        row for row in rows if (row["indicator"], row["area_name"]) == ("bes_affluenza_regionali", "Como")
    )
    assert (como["year"], como["value"], como["missing"]) == (2020, None, "non pubblicato per il 2020")


def test_an_unknown_cluster_is_refused(store):
    with pytest.raises(LookupError):
        made(store, "giovani")
