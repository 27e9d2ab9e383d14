"""The files of the comparison page hold the figures of data/."""

import re
from dataclasses import replace

import pytest

from tests.pages.versus_reading import Package
from willdash.text import Text
from willdash.views.pictures import PICTURES
from willdash.views.tables import TABLES


@pytest.fixture(scope="module")
def package():
    return Package()


def rows(table):
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


@pytest.mark.parametrize("lang", ["it", "en"])
def test_the_differences_are_those_of_the_file(store, package, lang):
    asked = replace(store.choices.default, compare=("parma", "como", "rovigo"), lang=lang)
    found = rows(TABLES["differenze"](store, asked, Text.of(lang), {"cluster": "anziani"}))
    shown = {
        id
        for id, row in package.indicators.items()
        if row["featured"] == "true" or row["cluster"] == "anziani"
    }
    assert len(found) == 3 * len(shown)
    for row in found:
        own = package.value(row["indicator"], row["area_code"], row["year"])
        reference = package.value(row["indicator"], "034027", row["year"])
        assert row["value"] == own
        if row["area_code"] == "034027":
            assert (row["difference"], row["p"], row["holm"]) == (None, None, None)
        elif row["difference"] is not None:
            assert row["difference"] == own - reference
            assert (row["p"] is None) is (package.indicators[row["indicator"]]["counts"] in ("", "ratio"))
            assert row["p"] is None or 0 <= row["p"] <= row["holm"] <= 1


def test_no_table_for_a_cluster_that_is_none(store):
    with pytest.raises(LookupError, match="fiori"):
        TABLES["differenze"](store, store.choices.default, Text.of("it"), {"cluster": "fiori"})


def test_the_points_are_all_capitals_with_both_figures_or_the_reason(store, package):
    asked = replace(
        store.choices.default, indicator="bes_neet", year=2024, versus="affluenza_camera", region="veneto"
    )
    found = rows(TABLES["dispersione"](store, asked, Text.of("it"), {}))
    assert len({row["city_code"] for row in found}) == len(found)
    for row in found:
        for axis, id in (("x", "bes_neet"), ("y", "affluenza_camera")):
            assert row[id] == package.value(id, row["city_code"], row[f"{axis}_year"])
            assert (row[id] is None) is (row[f"{axis}_missing"] is not None)
    counted = [row for row in found if row["part"] == "sì"]
    assert {row["region"] for row in counted} == {"Veneto"}
    assert len(counted) == 7


@pytest.mark.parametrize("lang", ["it", "en"])
def test_the_picture_carries_doubt_warnings_and_sources(store, lang):
    asked = replace(store.choices.default, indicator="cpm_ets_10k", year=2022, versus="bes_neet", lang=lang)
    picture = PICTURES["dispersione"](store, asked, Text.of(lang), {})
    assert re.search(r"Spearman", picture.note)
    assert ("Livelli diversi" if lang == "it" else "Different levels") in picture.note
    assert ("non è una causa" if lang == "it" else "not a cause") in picture.note
    assert picture.address.startswith("/confronto?")
    assert "versus=bes_neet" in picture.address
    assert picture.source.count(";") >= 1
