"""The composer's document, and the button that adds a view on every page with one."""

import re

import pytest
from htpy import fragment

from tests.api.test_storyboards import BOARD
from willdash.core.storyboard import View
from willdash.pages.compose import ComposePage
from willdash.pages.page import Asked
from willdash.text import LANGUAGES, Text
from willdash.views.links import Addresses

PATH = "/plenaria/componi"
WITH_VIEW = ("/", "/citta/parma", "/cluster/minori", "/confronto", "/dati/bes_neet")
WITHOUT = ("/citta", "/cluster", "/dati", "/metodo", "/cerca", "/api", PATH)


def html(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


def options(document, name):
    """Value to words of the options of a select."""
    field = re.search(rf'(?s)<select[^>]* name="{re.escape(name)}">(.*?)</select>', document)[1]
    return dict(re.findall(r'<option value="([^"]*)">([^<]*)</option>', field))


@pytest.mark.parametrize("address", WITH_VIEW)
def test_pages_with_a_view_have_the_button(client, address):
    document = html(client, f"{address}?lang=en")
    assert document.count('id="board-add-go"') == 1
    assert "Add this view to the" in document
    assert '<p id="board-said" class="container-xxl" role="status"></p>' in document


@pytest.mark.parametrize("address", WITHOUT)
def test_other_pages_have_none(client, address):
    assert "board-add" not in html(client, address)


def test_the_way_to_the_composer_keeps_the_selection(client):
    assert f'href="{PATH}?city=parma&amp;lang=en"' in html(client, "/citta/parma?lang=en")


def test_every_view_indicator_and_city_can_be_chosen(client, store):
    document = html(client, PATH)
    assert set(options(document, "view")) == {view.value for view in View}
    assert set(options(document, "shows.indicator")) == {"", *store.catalog.indicators}
    assert options(document, "shows.city") == {
        "": "quello iniziale",
        **{city.slug: city.label for city in store.catalog.cities},
    }
    assert set(options(document, "shows.cluster")) == {"", *store.catalog.clusters}


def test_the_years_of_each_indicator_come_with_the_one_shown_by_default(client, store):
    document = html(client, PATH)
    assert 'data-irpef_quota_sotto_10k="2021,' in document
    assert len(re.findall(r'data-[a-z0-9_]+="\d{4}(?:,\d{4})+"', document)) == len(store.catalog.indicators)


def test_the_reader_s_own_language_stands_first(client):
    for language, other in (("it", "en"), ("en", "it")):
        document = html(client, f"{PATH}?lang={language}")
        names = re.findall(r' name="(title\.\w+)"', document)
        assert names == [f"title.{language}", f"title.{other}"] * 2


def test_nothing_that_is_said_has_a_place_unfilled(client):
    for language in LANGUAGES:
        words = re.search(r'<div id="compose-words"([^>]*)>', html(client, f"{PATH}?lang={language}"))[1]
        assert "{" not in words
        assert words.count(" data-") >= 40


def test_shipped_storyboards_are_offered(store):
    page = ComposePage(store, {"nidi": BOARD}, script_url="/static/compose.js")
    default = store.choices.default
    asked = Asked(PATH, {}, default, Text.of("it"), Addresses(store.choices, default, PATH), "")
    body = str(fragment[page.content(asked).body])
    assert f'<a href="{PATH}?da=nidi" target="_self">I nidi</a>' in body
    assert '<script defer src="/static/compose.js"></script>' in body
