"""The page of an indicator: its matrix, its values and its words are those of the csv files."""

import re
from html import unescape

import pytest

from tests.pages.catalogue_reading import above, cities, get, matrix, published, shown, values
from tests.pages.method_reading import rows, words

IDS = [row["id"] for row in rows("indicators")]


@pytest.fixture(scope="module")
def pages(app):
    client = app.server.test_client()
    return {id: get(client, f"/dati/{id}") for id in IDS}


def test_every_indicator_has_a_page_in_italian(pages):
    for row in rows("indicators"):
        html = words(pages[row["id"]])
        for column in ("label_it", "definition_it", "caveat_it"):
            assert " ".join(row[column].split()) in html, row["id"]


def test_every_indicator_has_a_page_in_english(client):
    for row in rows("indicators"):
        html = words(get(client, f"/dati/{row['id']}?lang=en"))
        for column in ("label_en", "definition_en", "caveat_en"):
            assert " ".join(row[column].split()) in html, row["id"]


def test_the_matrix_of_every_indicator_is_what_the_file_of_observations_holds(pages):
    figures, lies_in, levels, nine = published(), above(), shown(), cities().values()
    for id, html in pages.items():
        cells, _ = matrix(html)
        level, _ = levels[id]
        regions = {lies_in[city]["regione"] for city in nine}
        observed = {city: lies_in[city][level] for city in nine} | {code: code for code in (*regions, "IT")}
        assert set(cells) == set(observed), id
        every = {int(year) for years in figures[id].values() for year in years}
        for area, row in cells.items():
            assert [int(year) for year in row] == list(range(min(every), max(every) + 1)), id
            own = set(figures[id].get(observed[area], ()))
            assert {year for year, cell in row.items() if cell == "published"} == own, (id, area)
            for year, cell in row.items():
                if cell != "published":
                    expected = (
                        "no_edition"
                        if int(year) not in every
                        else "other_years"
                        if own
                        else "never_published"
                    )
                    assert cell == expected, (id, area, year)


def test_the_counts_under_the_matrix_are_those_of_the_file(pages):
    figures = published()
    level_of = {area["code"]: area["level"] for area in rows("areas")}
    for id, html in pages.items():
        _, counts = matrix(html)
        for level, years in counts.items():
            for year, count in years.items():
                with_a_figure = [
                    area for area, own in figures[id].items() if level_of[area] == level and year in own
                ]
                assert count == len(with_a_figure), (id, level, year)


def test_the_table_of_the_nine_holds_the_values_of_the_file_in_the_year_shown(pages):
    figures, lies_in, levels = published(), above(), shown()
    for id, html in pages.items():
        year = re.search(r'data-year="(\d{4})"', html)[1]
        found = values(html)
        assert set(found) == set(cities().values())
        for city, (observed, value) in found.items():
            assert observed == lies_in[city][levels[id][0]], (id, city)
            published_value = figures[id].get(observed, {}).get(year)
            assert (float(value) if value else None) == (
                float(published_value) if published_value else None
            ), (id, city)


def test_how_many_figures_the_nine_have_is_said_over_the_matrix(pages):
    assert "Il dato c’è per tutte e 9 le città, in tutti i 7 anni pubblicati." in words(pages["bes_neet"])
    figures, lies_in = published()["bes_affluenza_europee"], above()
    count = sum(len(figures[lies_in[city]["provincia"]]) for city in cities().values())
    assert count == 44
    assert "Le 9 città hanno 44 dati su 45" in words(pages["bes_affluenza_europee"])


def test_another_year_shows_that_year(client):
    html = get(client, "/dati/bes_neet?year=2019&city=parma")
    assert values(html)["034027"][1] == repr(float(published()["bes_neet"]["034"]["2019"]))
    assert '<option value="2019" selected>' in html
    assert "Le nove città nel 2019" in words(html)


def test_the_path_wins_over_the_query(client):
    html = get(client, "/dati/bes_neet?indicator=bes_speranza_vita")
    assert 'data-indicator="bes_neet"' in html
    assert "<h1" in html
    assert "Giovani di 15-29 anni" in re.search(r"<h1[^>]*>(.*?)</h1>", html)[1]


@pytest.mark.parametrize(
    "path", ["/dati/nessuno", "/dati/bes_neet2?lang=en", "/dati/%2e%2e", "/dati/BES_NEET"]
)
def test_an_unknown_indicator_is_no_page(client, path):
    assert client.get(path).status_code == 404


def test_the_formula_is_worked_through_with_the_citys_own_counts(client):
    html = words(get(client, "/dati/irpef_quota_sotto_10k?city=parma&year=2021"))
    assert "Numeratore ÷ denominatore × 100. Il numeratore (contribuenti con reddito fino a 10.000 €)" in html
    assert "A Parma nel 2021: 29.462 ÷ 144.420 × 100 = 20,4 %." in html.replace("\u00a0", " ")


def test_where_no_counts_are_published_nothing_is_worked_out(pages):
    html = words(pages["bes_neet"])
    assert "non il numeratore e il denominatore" in html
    assert "÷" not in html


def test_a_norm_is_told_with_what_it_measures(pages):
    html = words(pages["bes_nido_utenti_comunali"])
    for target in rows("targets"):
        assert target["label_it"] in html
        assert target["measures_it"] in html


def test_files_and_calls_name_the_indicator_and_the_year(client):
    html = unescape(get(client, "/dati/bes_neet?year=2020&lang=en"))
    for format in ("csv", "xlsx", "parquet", "json"):
        address = f'/api/v1/observations?indicator=bes_neet&format={format}&limit=5000&lang=en"'
        assert f'href="{address}' in html
    assert "http://localhost/api/v1/observations?indicator=bes_neet&year=2020<" in html
    assert "http://localhost/dati/bes_neet?year=2020&lang=en" in html


def test_an_indicators_figures_are_fewer_than_a_file_can_hold():
    assert max(sum(map(len, areas.values())) for areas in published().values()) <= 5_000


def test_related_indicators_are_of_the_same_cluster_and_of_another_dimension(pages):
    by_id = {row["id"]: row for row in rows("indicators")}
    related = re.search(r'<ul class="catalogue-related">.*?</ul>', pages["bes_neet"], re.DOTALL)[0]
    found = [by_id[id] for id in re.findall(r'href="/dati/(\w+)', related)]
    assert 1 <= len(found) <= 6
    assert {row["cluster"] for row in found} == {"minori"}
    assert "bisogni" not in {row["dimension"] for row in found}
