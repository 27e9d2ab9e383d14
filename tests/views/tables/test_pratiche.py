"""The practices as a file for people: what the page of practices found, in one language."""

import pytest

from willdash.core.selection import Selection
from willdash.text import Text
from willdash.views.tables.pratiche import practices_table

ANY = Selection("bes_neet", 2024, "parma", "nove")


def rows_of(store, language="it", **asked):
    table = practices_table(store, ANY, Text.of(language), asked)
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def test_the_selected_city_does_not_narrow_and_the_page_s_own_filters_do(store):
    assert len(rows_of(store)) == 54
    found = rows_of(store, **{"in": "ravenna", "cluster": "poverta"})
    assert [row["practice"] for row in found] == ["ravenna-emporio-lolli", "ravenna-bassa-soglia"]
    assert [row["practice"] for row in rows_of(store, on="bes_scuola_4_5", dimension="risposte")] == [
        "novara-porte-aperte"
    ]
    assert [row["practice"] for row in rows_of(store, q="tikitaka")] == [
        "monza-tikitaka",
        "monza-una-via-per-la-citta",
    ]


def test_a_row_is_in_words_with_its_source(store):
    [row] = rows_of(store, q="CAPACITyES", **{"in": "bergamo"})
    assert (row["area_name"], row["start_year"], row["end_year"]) == ("Bergamo", 2019, 2023)
    assert (row["start_is_inferred"], row["will"], row["caveat"]) == ("no", "no", None)
    assert row["results"] == "Le famiglie nel co-housing sono 11 e i murales realizzati 10."
    assert row["source_address"].startswith("https://capacityes.it/")


def test_the_same_in_english(store):
    [row] = rows_of(store, "en", q="CAPACITyES", **{"in": "bergamo"})
    assert row["results"] == "There are 11 families in the co-housing and 10 murals were made."
    assert row["start_is_inferred"] == "no"


@pytest.mark.parametrize(
    "asked", [{"in": "milano"}, {"cluster": "sport"}, {"on": "orti"}, {"dimension": "x"}]
)
def test_a_filter_that_names_nothing_is_refused(store, asked):
    with pytest.raises(LookupError, match="no practices by"):
        practices_table(store, ANY, Text.of("it"), asked)
