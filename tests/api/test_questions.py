"""What the questions answer, against the files of the package and the comparison that pages show."""

import csv
import io
from itertools import pairwise

import openpyxl
import pytest
from pyarrow import parquet

from tests.conftest import ROOT
from willdash.core.selection import Selection

V1 = "/api/v1"


def ask(client, address):
    answer = client.get(f"{V1}/{address}")
    assert answer.status_code == 200, answer.text
    return answer.json


def published():
    with (ROOT / "data" / "observations.csv").open(encoding="utf-8", newline="") as lines:
        return [(row["indicator"], row["area"], int(row["year"])) for row in csv.DictReader(lines)]


@pytest.mark.thorough
def test_paging_walks_every_published_figure_exactly_once(client):
    address, seen = "observations?limit=5000", []
    while address:
        page = ask(client, address)
        seen += [(row["indicator"], row["area_code"], row["year"]) for row in page["data"]]
        address = (page["links"]["next"] or "").removeprefix(f"{V1}/")
    assert page["meta"]["total"] == 80_959
    assert len(seen) == 80_959
    assert sorted(seen) == sorted(published())


def test_the_next_and_previous_stretch_are_linked_in_body_and_header(client):
    answer = client.get(f"{V1}/areas?limit=100&offset=100")
    links = answer.json["links"]
    assert links["next"] == "/api/v1/areas?limit=100&offset=200"
    assert links["prev"] == "/api/v1/areas?limit=100&offset=0"
    assert f'<{links["next"]}>; rel="next"' in answer.headers["Link"]
    assert f'<{links["prev"]}>; rel="prev"' in answer.headers["Link"]
    last = client.get(links["next"]).json
    assert (len(last["data"]), last["links"]["next"], last["meta"]["total"]) == (37, None, 237)


def test_a_single_figure_of_a_city_with_its_counts_and_limits(client):
    [row] = ask(client, "observations?indicator=irpef_quota_sotto_10k&area=parma&year=2021")["data"]
    assert (row["value"], row["numerator"], row["denominator"]) == (20.4002, 29462, 144420)
    assert (row["area_code"], row["observed_code"], row["observed_level"]) == ("034027", "034027", "comune")
    assert (round(row["low"], 2), round(row["high"], 2)) == (20.19, 20.61)
    assert (row["licence"], row["missing"]) == ("CC BY 3.0", None)


def test_a_city_without_a_figure_of_its_own_gets_that_of_its_province_labelled(client):
    [row] = ask(client, "observations?indicator=bes_neet&area=parma&year=2023")["data"]
    assert (row["value"], row["observed_code"], row["observed_level"]) == (8.4, "034", "provincia")
    assert (row["area_code"], row["area_level"]) == ("034027", "comune")


def test_a_missing_figure_has_its_reason(client):
    rows = ask(client, "observations?indicator=bes_neet,oc_sociale_nidi_scarto_servizi&area=034027&year=1999")
    assert [(row["indicator"], row["value"], row["missing"]) for row in rows["data"]] == [
        ("bes_neet", None, "other_years"),
        ("oc_sociale_nidi_scarto_servizi", None, missing_of_parma()),
    ]


def missing_of_parma():
    known = any(i == "oc_sociale_nidi_scarto_servizi" and a == "034027" for i, a, _ in published())
    return "other_years" if known else "never_published"


def test_several_values_come_with_commas_or_repeated(client):
    commas = ask(client, "observations?indicator=bes_neet&area=034,028&year=2023,2024")["data"]
    repeated = ask(client, "observations?indicator=bes_neet&area=034&area=028&year=2023&year=2024")["data"]
    assert commas == repeated
    assert [(row["area_code"], row["year"], row["value"]) for row in commas if row["area_code"] == "034"] == [
        ("034", 2023, 8.4),
        ("034", 2024, 10.9),
    ]


def test_filters_narrow_the_figures(client):
    page = ask(client, "observations?level=italia&cluster=poverta&year=2020&limit=100")
    italy = {i for i, a, y in published() if a == "IT" and y == 2020}
    poverty = {row["id"] for row in ask(client, "indicators?cluster=poverta&limit=100")["data"]}
    assert {row["indicator"] for row in page["data"]} == italy & poverty
    assert page["meta"]["total"] == len(italy & poverty)


@pytest.mark.parametrize("format", ["csv", "xlsx", "parquet"])
def test_the_same_single_figure_in_every_format(client, format):
    address = f"{V1}/observations?indicator=bes_neet&area=parma&year=2023&format={format}"
    body = client.get(address).data
    rows = {"csv": read_csv, "xlsx": read_xlsx, "parquet": read_parquet}[format](body)
    assert len(rows) == 1
    assert float(rows[0]["value"]) == 8.4
    assert (rows[0]["area_code"], rows[0]["observed_code"]) == ("034027", "034")


def read_csv(body):
    return list(csv.DictReader(io.StringIO(body.decode())))


def read_xlsx(body):
    head, *rows = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0].values
    return [dict(zip(head, row, strict=True)) for row in rows]


def read_parquet(body):
    return parquet.read_table(io.BytesIO(body)).to_pylist()


def test_csv_in_italian_has_semicolons_and_decimal_commas(client):
    asked = "observations?indicator=irpef_quota_sotto_10k&area=parma&year=2021&format=csv&lang=it"
    head, row, rest = client.get(f"{V1}/{asked}").data.decode().split("\r\n")
    assert head.startswith("\ufeffarea_code;area_name;area_level;")
    assert row.startswith("034027;Parma;comune;034027;Parma;comune;irpef_quota_sotto_10k;")
    assert ";2021;20,4002;percent;%;29462;144420;20,19" in row
    assert rest == ""


def test_a_file_holds_all_figures_of_an_indicator_unless_a_limit_is_told(client):
    body = client.get(f"{V1}/observations?indicator=bes_speranza_vita&format=csv").data
    assert len(read_csv(body)) == 2_688
    assert len(ask(client, "observations?indicator=bes_speranza_vita")["data"]) == 100


@pytest.mark.parametrize("indicator", ["irpef_quota_sotto_10k", "bes_neet", "poverta_relativa_famiglie"])
@pytest.mark.parametrize("peers", ["nove", "regione", "capoluoghi", "simili"])
def test_a_comparison_is_the_one_that_pages_show(client, store, indicator, peers):
    year = store.choices.default_year(indicator)
    shown = store.compare(Selection(indicator, year, "parma", peers, "italia"))
    body = ask(client, f"compare?indicator={indicator}&area=parma&peers={peers}&benchmark=italia")
    assert [(r["area_code"], r["value"], r["low"], r["rank"], r["verdict"]) for r in body["data"]] == [
        (e.area.code, e.value, e.estimate.low if e.estimate else None, e.rank, e.verdict)
        for e in shown.entries
    ]
    told = body["comparison"]
    assert (told["year"], told["median"], told["italy"]) == (year, shown.median, shown.italy)
    assert told["level"] == shown.level


def test_gaps_are_those_that_pages_show(client, store):
    shown = store.gaps(Selection("irpef_quota_sotto_10k", 2021, "bergamo", "nove"))
    body = ask(client, "gap?indicator=irpef_quota_sotto_10k&area=bergamo&year=2021")
    assert [(r["reference"], r["people"]) for r in body["data"]] == [
        (row.reference.id, row.gap.people if row.gap else None) for row in shown.rows
    ]
    assert body["data"][0]["people"] == -2388
    assert (body["gap"]["base"], body["gap"]["base_year"]) == (87265, 2021)


def test_where_no_gap_can_be_told_the_reason_is(client):
    body = ask(client, "gap?indicator=pop_totale&area=bergamo")
    assert (body["data"], body["gap"]["reason"]) == ([], "no_meaning")


def test_similar_cities_are_those_that_pages_show(client, store):
    body = ask(client, "similar?area=034027&weights=quota_65:0")
    shown = store.similar.nearest("034027", "quota_65:0")
    assert [(r["area_code"], r["distance"]) for r in body["data"]] == [(n.area, n.distance) for n in shown]
    assert sum(row["is_neighbour"] for row in body["data"]) == 8
    assert all(abs(sum(row["shares"].values()) - 1) < 1e-9 for row in body["data"])


def test_outlines_carry_the_figures_and_wind_as_rfc_7946_says(client):
    body = client.get(f"{V1}/geo/provincia?indicator=bes_neet&year=2023").json
    assert len(body["features"]) == 107
    parma = next(feature for feature in body["features"] if feature["id"] == "034")
    assert parma["properties"]["value"] == 8.4
    ring = parma["geometry"]["coordinates"][0]
    twice_the_area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))
    assert twice_the_area > 0
    assert body["meta"]["sources"][0]["licence"] == {"it": "CC BY 4.0", "en": "CC BY 4.0"}


def test_capitals_without_an_outline_are_points_and_italy_has_none(client):
    comuni = {f["id"]: f["geometry"]["type"] for f in client.get(f"{V1}/geo/comune").json["features"]}
    assert len(comuni) == 109
    assert sum(kind == "Point" for kind in comuni.values()) == 100
    assert client.get(f"{V1}/geo/italia").json["features"][0]["geometry"] is None


def test_catalogue_counts(client):
    totals = {name: ask(client, name)["meta"]["total"] for name in ("areas", "indicators", "sources")}
    assert totals == {"areas": 237, "indicators": 90, "sources": 9}
    one = ask(client, "indicators/bes_neet")["data"]
    assert (one["level"], one["years"][-1], one["polarity"]) == ("provincia", 2024, "lower")
