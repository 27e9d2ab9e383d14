"""The question about practices: those of the package, filtered, in both languages, each with its source."""

import csv
import io

import openpyxl
import pytest
from pyarrow import parquet

V1 = "/api/v1/practices"


def ask(client, query=""):
    answer = client.get(f"{V1}?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json


def ids(page):
    return [row["id"] for row in page["data"]]


def test_all_of_them_come_in_the_order_of_the_collection(client, store):
    page = ask(client)
    assert (page["meta"]["total"], len(page["data"]), page["links"]["next"]) == (54, 54, None)
    assert ids(page) == list(store.catalog.practices)


def test_a_practice_has_both_languages_its_years_its_source_and_its_city(client):
    row = next(row for row in ask(client)["data"] if row["id"] == "parma-punti-di-comunita")
    assert (row["city"], row["area_code"], row["area_name"]) == ("parma", "034027", "Parma")
    assert (row["start_year"], row["start_is_inferred"], row["end_year"], row["state"]) == (
        2014, True, None, "running",
    )  # fmt: skip
    assert row["results"]["it"].startswith("Nel novembre 2018 i punti attivi erano otto")
    assert row["results"]["en"].startswith("In November 2018 there were eight active points")
    assert (row["reported"], row["will"]) == ("outputs", False)
    assert row["actors"][1] == "Comune di Parma"
    assert row["source_url"].startswith("https://www.gazzettadiparma.it/news/parma/549324/")
    assert row["indicators"] == ["nonprofit_10k_2023", "cpm_ets_10k"]


def test_what_must_be_said_with_them_goes_with_them(client):
    notes = ask(client)["meta"]["notes"]
    assert notes[0] == "A change beside a practice is not its effect."
    assert "None is an estimate of the effect." in notes[1] and "no source makes it" in notes[2]
    assert ask(client, "lang=it")["meta"]["notes"][0].startswith("Un cambiamento accanto a una pratica")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("city=monza&cluster=poverta", ["monza-spazio-37", "monza-vicina"]),
        ("city=034027&cluster=anziani", ["parma-non-autosufficienza"]),
        ("indicator=bes_scuola_4_5", ["novara-porte-aperte"]),
        ("city=como&city=rovigo&dimension=bisogni&cluster=poverta", [
            "como-strade-verso-casa", "como-co-abitazione-solidale", "rovigo-bandiera-gialla",
            "rovigo-alloggi-temporanei",
        ]),
        ("indicator=bes_scuole_accessibili,bes_scuola_4_5", [
            "reggio-emilia-citta-senza-barriere", "novara-porte-aperte",
        ]),
        ("cluster=trasversale", []),
        ("dimension=contesto", []),
    ],
)  # fmt: skip
def test_filters_narrow_and_several_values_widen(client, query, found):
    assert ids(ask(client, query)) == found


def test_stretches_follow_one_another(client):
    first = ask(client, "limit=50")
    assert (len(first["data"]), first["links"]["next"]) == (50, "/api/v1/practices?limit=50&offset=50")
    assert len(client.get(first["links"]["next"]).json["data"]) == 4


@pytest.mark.parametrize(
    ("query", "parameter", "remedy"),
    [
        ("city=milano", "city", "Name one of the nine cities"),
        ("city=015146", "city", "Name one of the nine cities"),
        ("cluster=sport", "cluster", "GET /api/v1/indicators"),
        ("indicator=orti", "indicator", "GET /api/v1/indicators lists them."),
        ("dimension=effects", "dimension", "bisogni"),
        ("comune=parma", "comune", "Leave it out"),
    ],
)
def test_what_is_unknown_is_refused_with_the_remedy(client, query, parameter, remedy):
    answer = client.get(f"{V1}?{query}")
    assert answer.status_code == 422
    fault = answer.json["errors"][0]
    assert (fault["parameter"], remedy in fault["remedy"]) == (parameter, True)


@pytest.mark.parametrize("format", ["csv", "xlsx", "parquet"])
@pytest.mark.parametrize("city", ["como", "novara"])
def test_a_file_has_a_column_a_language_also_where_the_first_row_has_no_results(client, format, city):
    body = client.get(f"{V1}?city={city}&format={format}").data
    rows = {"csv": read_csv, "xlsx": read_xlsx, "parquet": read_parquet}[format](body)
    shown = ask(client, f"city={city}")["data"]
    assert len(rows) == len(shown) == 6
    for row, told in zip(rows, shown, strict=True):
        assert row["title_it"] == told["title"]["it"] and row["title_en"] == told["title"]["en"]
        assert (row["results_it"] or None) == (told["results"]["it"] if told["results"] else None)
        assert row["actors"].split("; ") == told["actors"]
        assert row["indicators"].split(" ") == told["indicators"]


def test_a_file_of_none_has_the_same_columns(client):
    head = client.get(f"{V1}?format=csv&city=parma").text.splitlines()[0]
    none = client.get(f"{V1}?format=csv&cluster=trasversale").text.splitlines()
    assert none == [head]


def test_indicators_as_a_file_say_in_each_language_what_is_counted(client):
    rows = read_csv(client.get("/api/v1/indicators?format=csv").data)
    counted = {row["id"]: row["counted_en"] for row in rows}
    assert counted["irpef_quota_sotto_10k"] and not counted["bes_speranza_vita"]
    assert "counted" not in rows[0]


def read_csv(body):
    return list(csv.DictReader(io.StringIO(body.decode(), newline="")))


def read_xlsx(body):
    head, *rows = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0].values
    return [dict(zip(head, row, strict=True)) for row in rows]


def read_parquet(body):
    return parquet.read_table(io.BytesIO(body)).to_pylist()
