import pytest

from tests.pages.asking import ask, components, data_block, page
from willdash.pages.edition import edition
from willdash.pages.ids import Map

COMO = "?indicator=bes_neet&year=2019&city=como&peers=regione&region=veneto&lang=en"


def views(client):
    return components(data_block(client.get("/").text, "dash-layout"))[Map.SHOWN]["data"]["views"]


def test_a_view_may_be_kept_for_a_year_by_anybody(client):
    answer = client.get(views(client) + COMO)
    assert answer.status_code == 200
    assert answer.mimetype == "application/json"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Set-Cookie" not in answer.headers


def test_the_view_of_an_address_is_what_the_callback_sends_to_a_page_that_shows_nothing(client):
    view = client.get(views(client) + COMO).json
    _, sent = ask(client, COMO, data=None)
    told = {f"{id}.{prop}": value for id, props in sent.items() for prop, value in props.items()}
    assert told == {**view["parts"], "notices.content": view["notices"], "shown.data": view["shown"]}


def test_a_view_names_the_key_of_every_part_in_the_order_of_the_wire(client):
    view = client.get(views(client) + COMO).json
    wire = client.get("/_dash-dependencies").json[1]
    assert wire["clientside_function"]["function_name"] == "view"
    parts = [output.split("@")[0] for output in wire["output"].strip(".").split("...")]
    assert parts == [*view["parts"], "notices.content", "shown.data"]
    assert list(view["shown"]["keys"]) == list(view["parts"])


@pytest.mark.parametrize(
    "query", ["", "?", "?city=%00%ff", "?city=atlantide", "?" + "x" * 9_000, "?city=a&city=b"]
)
def test_any_query_has_a_view(client, query):
    assert client.get(views(client) + query).json["shown"]["selection"]["year"] > 2000


def test_another_edition_is_not_found(client):
    assert client.get("/viste/0123456789/mappa?city=como").status_code == 404


def test_the_edition_changes_with_the_data_and_with_what_they_are_drawn_on(store):
    words = {edition("2026-11-01", "/static/a.json"), edition("2026-11-02", "/static/a.json")}
    words |= {edition("2026-11-01", "/static/b.json")}
    assert len(words) == 3
    assert edition("2026-11-01", "/static/a.json") in words


def test_the_document_holds_no_part_twice(client):
    html = client.get("/" + COMO).text
    layout = data_block(html, "dash-layout")
    markups = [props for props in components(layout).values() if "content" in props]
    assert len(markups) == 19
    assert {tuple(props["content"]) for props in markups} == {("shows",)}


def test_the_document_shows_before_any_script_what_the_view_shows(client):
    html = client.get("/" + COMO).text
    found = page(client, COMO)
    for id in (Map.HEADLINE, Map.TREND, Map.GAPS, Map.ABOUT, "panel-minori"):
        first = found[id]["content"]["html"].split("href=")[0]
        assert first in html, id
    assert html.count('id="map-still"') == 1
    assert '<option value="como" selected>' in html
