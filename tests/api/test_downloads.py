"""Files under the charts: the same figures as in the comparison, named by what they hold."""

import csv
import io

import openpyxl
import pytest

from willdash.core.selection import Selection
from willdash.views.tables import TABLES

CHOSEN = "indicator=irpef_quota_sotto_10k&year=2021&city=parma&peers=nove"


def rows_of(answer, language="it"):
    delimiter = ";" if language == "it" else ","
    return list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_the_peer_table_is_the_comparison_in_the_order_of_the_page(client):
    answer = client.get(f"/scarica/tabella-confronto.csv?{CHOSEN}")
    assert answer.content_type == "text/csv; charset=utf-8"
    named = 'attachment; filename="tabella-confronto-irpef_quota_sotto_10k-2021.csv"'
    assert answer.headers["Content-Disposition"] == named
    head, *rows = rows_of(answer)
    assert len(rows) == 9
    first = dict(zip(head, rows[0], strict=True))
    assert (first["Codice ISTAT"], first["Area"], first["Anno"], first["Valore"], first["Posto"]) == (
        "034027", "Parma", "2021", "20,4002", "1",
    )  # fmt: skip
    assert first["Rispetto alla mediana"] == "migliore"
    assert first["Licenza"] == "CC BY 3.0"
    assert first["Motivo del dato mancante"] == ""


def test_figures_that_are_not_the_citys_own_say_whose_they_are(client):
    head, *rows = rows_of(client.get("/scarica/tabella-confronto.csv?indicator=bes_neet&year=2023"))
    parma = next(row for row in (dict(zip(head, row, strict=True)) for row in rows) if row["Area"] == "Parma")
    assert (parma["Codice ISTAT"], parma["Codice ISTAT dell’area osservata"]) == ("034027", "034")
    assert (parma["Livello del dato"], parma["Valore"]) == ("dato provinciale", "8,4")
    assert parma["Intervallo 95 %: limite inferiore"] == ""


def test_a_missing_figure_is_an_empty_cell_with_its_reason(client, store):
    indicator, year, missing = next(
        (indicator, year, entry.area.label)
        for indicator, years in store.choices.indicators.items()
        for year in years
        for entry in store.nine(indicator, year, "parma").entries
        if entry.value is None
    )
    answer = client.get(f"/scarica/tabella-confronto.csv?indicator={indicator}&year={year}")
    head, *rows = rows_of(answer)
    found = next(row for row in (dict(zip(head, r, strict=True)) for r in rows) if row["Area"] == missing)
    assert found["Valore"] == ""
    assert "pubblicato" in found["Motivo del dato mancante"]


def test_english_files_have_commas_points_and_english_heads(client):
    answer = client.get(f"/scarica/divari.csv?{CHOSEN}&lang=en")
    head, *rows = rows_of(answer, "en")
    assert head[:2] == ["ISTAT code", "Area"]
    assert {row[head.index("Value")] for row in rows} == {"20.4002"}


def test_the_trend_holds_city_peers_region_and_italy_over_the_years(client):
    head, *rows = rows_of(client.get(f"/scarica/andamento.csv?{CHOSEN}"))
    assert rows[0][head.index("Area")] == "Parma"
    parma = {r[head.index("Anno")]: r[head.index("Valore")] for r in rows if r[0] == "034027"}
    assert parma == {"2018": "21,0875", "2020": "21,5769", "2021": "20,4002"}
    assert {"Emilia-Romagna", "Italia"} <= {row[head.index("Area")] for row in rows}


def test_gaps_are_in_people(client):
    chosen = CHOSEN.replace("parma", "bergamo")
    head, *rows = rows_of(client.get(f"/scarica/divari.csv?{chosen}"))
    assert rows[0][head.index("Riferimento")] == "Migliore delle nove (Parma)"
    assert rows[0][head.index("Quanto manca (in meno se negativo)")] == "-2388"


def test_similar_cities_have_shares_that_sum_to_one(client, store):
    head, *rows = rows_of(client.get(f"/scarica/simili.csv?{CHOSEN}"))
    shares = [place for place, name in enumerate(head) if name.startswith("Parte della distanza")]
    assert len(rows) == 11
    for row in rows:
        assert abs(sum(float(row[place].replace(",", ".")) for place in shares) - 1) < 1e-9
    assert [row[2] for row in rows] == [n.area for n in store.similar.nearest("034027", "")]


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("lang", ["it", "en"])
def test_every_table_opens_as_csv_and_as_a_workbook_with_the_same_figures(client, name, lang):
    query = f"{CHOSEN}&lang={lang}"
    head, *rows = rows_of(client.get(f"/scarica/{name}.csv?{query}"), lang)
    book = openpyxl.load_workbook(io.BytesIO(client.get(f"/scarica/{name}.xlsx?{query}").data))
    read_head, *read_rows = book.worksheets[0].values
    assert list(read_head) == head
    assert len(read_rows) == len(rows) > 0
    for line, read in zip(rows, read_rows, strict=True):
        for cell, value in zip(line, read, strict=True):
            if isinstance(value, int | float):
                assert value == pytest.approx(float(cell.replace(",", ".")), rel=1e-15)
            else:
                assert cell.removeprefix("'") == (value or "")


@pytest.mark.parametrize("step", [9, pytest.param(1, marks=pytest.mark.thorough)])
@pytest.mark.parametrize("name", TABLES)
def test_every_table_can_be_made_for_every_indicator(store, name, step):
    from willdash.text import Text

    for indicator in list(store.choices.indicators)[::step]:
        year = store.choices.default_year(indicator)
        selection = Selection(indicator, year, "rovigo", "nove")
        assert TABLES[name](store, selection, Text.of("it"), {}).rows


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/scarica/niente.csv", 404),
        ("/scarica/divari.pdf", 404),
        ("/scarica/divari.csv?city=atlantide", 400),
        ("/scarica/divari.csv?indicator=bes_neet&year=1900", 400),
    ],
)
def test_a_file_never_holds_another_selection_than_the_one_asked_for(client, address, status):
    answer = client.get(address)
    assert (answer.status_code, answer.mimetype) == (status, "text/html")


def test_a_file_that_has_not_changed_is_not_sent_again(client):
    first = client.get(f"/scarica/divari.xlsx?{CHOSEN}")
    again = client.get(f"/scarica/divari.xlsx?{CHOSEN}", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
