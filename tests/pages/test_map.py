import csv
import random
import re
import string
from urllib.parse import quote, urlsplit

import pytest

from tests.conftest import ROOT
from tests.pages.asking import ask, data_block, page
from willdash.pages.ids import Frame, Map, panel

HOOKS = [
    Map.MAP, Map.PEER_TABLE, Map.PANELS,
    *map(panel, ["minori", "poverta", "anziani", "comunita", "trasversale"]),
    Map.INDICATOR_PICKER, Map.YEAR_PICKER, Map.CITY_PICKER, Map.PEERS_PICKER, Map.HEADLINE,
]  # fmt: skip


def test_the_page_has_every_part_that_outsiders_look_for(client):
    ids = re.findall(r' id="([^"]+)"', client.get("/").text)
    assert {*HOOKS, Frame.MAIN} <= set(ids)
    assert len(ids) == len(set(ids))


def test_dash_steers_what_stands_in_the_document_and_gets_nothing_that_stands_still(client):
    document = client.get("/").text
    layout = data_block(document, "dash-layout")
    steered = {each["props"]["id"] for each in layout}
    assert steered - {Frame.URL, Map.SHOWN} <= set(re.findall(r' id="([^"]+)"', document))
    assert {each["type"] for each in layout} == {
        "Location", "Markup", "Select", "GroupedSelect", "Graph", "Shown"
    }  # fmt: skip
    assert not any("children" in each["props"] for each in layout)
    written = {id for each in client.get("/_dash-dependencies").json for id in written_to(each["output"])}
    assert written <= steered


def written_to(output):
    """Ids of what a callback writes to."""
    return [name.rsplit(".", 1)[0] for name in output.strip(".").split("...") if "." in name]


def test_a_link_opens_on_its_selection(client):
    found = page(client, "?indicator=irpef_quota_sotto_10k&year=2021&city=como&peers=nove")
    assert found[Map.SHOWN]["data"]["selection"]["city"] == "como"
    assert found[Map.YEAR_PICKER]["value"] == "2021"
    assert (
        "A Como il 27,3\u00a0% dei contribuenti dichiara fino a 10.000 €"
        in found[Map.HEADLINE]["content"]["html"]
    )
    assert 'data-area="013075"' in found[Map.PEER_TABLE]["content"]["html"]
    assert found[Map.MAP]["figure"]["layout"]["meta"] == found[Map.SHOWN]["data"]["marked"][Map.MAP]


def test_english_words_and_numbers(client):
    found = page(client, "?indicator=irpef_quota_sotto_10k&year=2021&city=como&lang=en")
    assert "In Como, 27.3% of taxpayers" in found[Map.HEADLINE]["content"]["html"]


def test_an_update_sends_only_the_parts_that_change(client):
    shown = page(client, "?city=como")[Map.SHOWN]["data"]
    status, changed = ask(client, "?city=como&sort=name", data=shown)
    assert status == 200
    assert set(changed) == {Map.PEER_TABLE, Map.NOTICES, Map.SHOWN}
    _, changed = ask(client, "?city=parma", data=shown)
    assert {Map.HEADLINE, Map.MAP, Map.PEER_TABLE, "panel-minori", Map.CITY_PICKER} <= set(changed)
    assert Map.ABOUT not in changed


def test_an_update_shows_the_same_as_a_fresh_page(client):
    before = page(client, "?city=como")
    target = "?indicator=bes_neet&year=2019&city=rovigo&peers=regione&region=veneto"
    after = page(client, target)
    _, changed = ask(client, target, data=before[Map.SHOWN]["data"])
    for id, props in changed.items():
        for prop, value in props.items():
            assert value == after[id][prop], (id, prop)
            before[id][prop] = value
    for id in HOOKS:
        if id not in (Map.PANELS, Map.MAP):
            assert before[id] == after[id]


def test_what_is_unknown_is_told_on_the_page(client):
    found = page(client, "?indicator=pil&year=1700&city=%3Cscript%3E")
    html = found[Map.NOTICES]["content"]["html"]
    assert "«pil» non è un valore valido per l’indicatore" in html
    assert "&lt;script&gt;" in html
    assert "<script" not in html


def test_a_city_without_a_figure_says_so_everywhere(client):
    found = page(client, "?indicator=bes_affluenza_regionali&year=2024&city=padova")
    assert "il dato del 2024 non è pubblicato" in found[Map.HEADLINE]["content"]["html"]
    assert 'data-area="028060" data-observed="028" data-value=""' in found[Map.PEER_TABLE]["content"]["html"]
    assert {"value": "2024", "label": "2024 (non per Padova)"} in found[Map.YEAR_PICKER]["options"]
    assert "non pubblicato per il 2024" in found["panel-comunita"]["content"]["html"]


def test_what_is_not_the_city_s_own_is_labelled(client):
    found = page(client, "?indicator=bes_neet&city=como")
    assert "Nella provincia di Como" in found[Map.HEADLINE]["content"]["html"]
    table = found[Map.PEER_TABLE]["content"]["html"]
    assert table.count('data-level="provincia">dato provinciale') == 9
    assert table.count("provincia di ") == 9
    regional = page(client, "?indicator=poverta_relativa_famiglie&city=como")
    assert "In Lombardia" in regional[Map.HEADLINE]["content"]["html"]
    assert regional[Map.PEER_TABLE]["content"]["html"].count("dato regionale</span>") == 9


def test_all_capitals_are_109_rows(client):
    table = page(client, "?peers=capoluoghi")[Map.PEER_TABLE]["content"]["html"]
    assert table.count(" data-area=") == 109


def test_peers_of_the_same_region_are_those_of_the_nine(client):
    table = page(client, "?peers=regione&city=padova")[Map.PEER_TABLE]["content"]["html"]
    assert table.count(" data-area=") == 2


def test_similar_cities_are_explained_only_where_they_are_the_peers(client):
    assert page(client, "?city=como")[Map.SIMILAR]["content"]["html"] == ""
    found = page(client, "?city=como&peers=simili")
    assert found[Map.SIMILAR]["content"]["html"].count("data-area=") == 11
    assert found[Map.PEER_TABLE]["content"]["html"].count(" data-area=") == 9


def test_weights_in_the_link_change_the_similar_cities(client):
    usual = page(client, "?city=parma&peers=simili")[Map.PEER_TABLE]["content"]["html"]
    weighed = page(client, "?city=parma&peers=simili&weights=pop_totale:3")[Map.PEER_TABLE]["content"]["html"]
    assert usual != weighed


def test_a_norm_is_offered_where_the_indicator_has_one_and_says_what_it_measures(client):
    query = "?indicator=bes_nido_utenti_comunali&city=parma&benchmark=lep_nidi_2027"
    found = page(client, query)
    assert {"lep_nidi_2027", "ue_nidi_2030"} <= {o["value"] for o in found[Map.BENCHMARK_PICKER]["options"]}
    assert "La norma conta i posti" in found[Map.HEADLINE]["content"]["html"]
    other = page(client, "?indicator=bes_neet&benchmark=lep_nidi_2027")
    assert "lep_nidi_2027" in other[Map.NOTICES]["content"]["html"]


def test_the_document_answers_before_any_script(client):
    html = client.get("/?city=como&indicator=irpef_quota_sotto_10k&year=2021").text
    assert '<html lang="it">' in html
    assert "<title>Contribuenti fino a 10.000 € · Como · 2021 · willdash</title>" in html
    assert "<noscript>" in html
    assert 'data-area="013075"' in html
    loaded = re.findall(r'(?:src|<link[^>]* href)="(https?:[^"]*)"', html)
    assert {urlsplit(address).netloc for address in loaded} <= {"localhost"}


@pytest.mark.parametrize(("path", "code"), [("/nessuna-pagina", 404), ("/nessuna-pagina?lang=en", 404)])
def test_unknown_addresses_have_a_page_of_their_own(client, path, code):
    answer = client.get(path)
    assert answer.status_code == code
    words = "Page not found" if "en" in path else "Pagina non trovata"
    assert words in answer.text
    assert "Torna alla mappa" in answer.text or "Back to the map" in answer.text


def test_what_breaks_gives_a_page_without_a_stack_trace(store, settings, caplog):
    from willdash.app import create_app

    app = create_app(store, settings)
    app.server.add_url_rule("/rotto", view_func=lambda: 1 / 0)
    answer = app.server.test_client().get("/rotto")
    assert answer.status_code == 500
    assert "Qualcosa non ha funzionato" in answer.text
    assert "ZeroDivisionError" not in answer.text
    assert "ZeroDivisionError" in caplog.text


def junk(random_):
    names = [
        "indicator",
        "year",
        "city",
        "peers",
        "lang",
        "compare",
        "region",
        "sort",
        "x",
        "",
        "city[]",
        "année",
    ]
    values = [
        "",
        "como",
        "2021",
        "1700",
        "<script>",
        "' OR 1=1",
        "\x00",
        "é" * 5,
        "9" * 400,
        "-1",
        "%",
        "nove",
        "∞",
    ]
    pairs = [
        f"{quote(random_.choice(names))}={quote(random_.choice(values))}"
        for _ in range(random_.randint(0, 8))
    ]
    noise = "".join(random_.choices(string.printable, k=random_.randint(0, 40)))
    return "?" + "&".join(pairs) + (quote(noise, safe="&=%+;") if random_.random() < 0.5 else "")


@pytest.mark.parametrize("count", [100, pytest.param(1_000, marks=pytest.mark.thorough)])
def test_random_queries_give_a_page_and_an_update(client, count):
    random_ = random.Random(2026)
    shown = page(client, "")[Map.SHOWN]["data"]
    for _ in range(count):
        query = junk(random_)
        assert client.get("/" + query).status_code == 200, query
        status, _ = ask(client, query, data=shown)
        assert status == 200, query


def test_ten_kilobytes_of_junk_give_a_page_with_a_notice(client):
    found = page(client, "?city=" + "x" * 10_000)
    assert "troppo lungo" in found[Map.NOTICES]["content"]["html"]
    assert client.get("/?city=" + "x" * 10_000).status_code == 200


@pytest.mark.parametrize(
    "shown",
    [None, {}, [], "x", {"keys": None}, {"keys": []}, {"keys": {"map.figure": {}}}, 1, {"__proto__": {}}],
)
def test_a_browser_that_says_nonsense_of_what_it_shows_gets_the_whole_page(client, shown):
    status, _ = ask(client, "?city=parma", data=shown)
    assert status == 200


def test_the_cities_of_the_page_are_those_of_the_data(client):
    with (ROOT / "data" / "areas.csv").open(encoding="utf-8", newline="") as lines:
        slugs = {row["slug"] for row in csv.DictReader(lines) if row["slug"]}
    options = page(client, "")[Map.CITY_PICKER]["options"]
    assert {option["value"] for option in options} == slugs
