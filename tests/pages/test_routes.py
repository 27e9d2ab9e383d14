"""Pages that are whole documents: what the path names wins, and every choice keeps the rest."""

from dataclasses import replace

import pytest
from flask import Flask

from tests.pages.method_reading import words
from willdash.app import create_app
from willdash.core.selection import brief, parse_selection
from willdash.pages.page import Content, NoSuchPage
from willdash.pages.routes import register_pages
from willdash.text import Text
from willdash.views.links import Addresses


class TypedPage:
    rules = ("/prova/<city>", "/altra", "/voce/<name>")
    own = frozenset({"year"})

    def content(self, asked, name=""):
        if name == "niente":
            raise NoSuchPage(name)
        if name == "guasto":
            raise KeyError(name)
        said = f"{asked.selection.city} {asked.selection.year} {asked.arguments.get('year', '')} {name}"
        return Content(
            name="prova", title="Prova", description="Una prova.", body=said, notices=("Un avviso.",)
        )

    def addresses(self):
        return ("/altra",)


@pytest.fixture(scope="module")
def typed(store, settings):
    server = Flask("typed")
    documents = create_app(store, settings).documents
    register_pages(server, (TypedPage(),), documents, store.choices, public_url="https://w.example")
    return server.test_client()


def test_what_the_path_names_wins_over_the_query(typed):
    html = typed.get("/prova/parma?city=como&lang=en").text
    assert 'data-city="parma"' in html
    assert 'data-lang="en"' in html
    assert 'data-ready="true"' in html
    assert 'href="/prova/' not in html.split("<main")[1]
    assert '<link rel="canonical" href="https://w.example/prova/parma?city=parma&amp;lang=en">' in html


def test_a_city_that_is_none_and_a_page_that_says_so_are_not_found(typed):
    assert typed.get("/prova/atlantide").status_code == 404
    assert typed.get("/voce/niente").status_code == 404


def test_a_mistake_in_a_page_is_not_taken_for_a_missing_page(typed):
    typed.application.testing = False
    assert typed.get("/voce/guasto").status_code == 500


def test_a_parameter_of_the_page_s_own_is_not_read_as_the_selection_s(typed):
    html = typed.get("/altra?year=1492").text
    assert "1492" in html
    assert html.count("<li>Un avviso.</li>") == 1
    assert "1492»" not in html


def test_addresses_keep_the_selection_and_name_only_what_is_not_the_default(store):
    choices = store.choices
    parma = replace(choices.default, city="parma", lang="en")
    to = Addresses(choices, parma, "/citta/parma")
    assert to("/") == "/?city=parma&lang=en"
    assert to.city("como") == "/citta/como?lang=en"
    assert to.here(city="como") == "/citta/como?lang=en"
    assert to.here(lang="it") == "/citta/parma"
    assert to.indicator("bes_neet") == "/dati/bes_neet?city=parma&lang=en"
    assert (
        to.cluster("minori", indicator="bes_neet") == "/cluster/minori?indicator=bes_neet&city=parma&lang=en"
    )
    assert to("/cerca", extra={"q": "asilo nido"}) == "/cerca?city=parma&lang=en&q=asilo+nido"
    assert to("/confronto", compare=("parma", "como")) == "/confronto?city=parma&lang=en&compare=parma,como"


def test_the_other_language_keeps_every_word_of_the_address(client):
    html = client.get("/cluster/minori?indicator=bes_neet&city=parma").text
    assert 'href="/cluster/minori?indicator=bes_neet&amp;city=parma&amp;lang=en"' in html
    html = client.get("/cerca?q=asilo+nido&lang=en").text
    assert 'class="language-switch nav-link" href="/cerca?q=asilo+nido"' in html


def test_another_indicator_takes_its_own_year_and_leaves_a_norm_that_is_not_its_own(store):
    choices = store.choices
    nurseries = parse_selection(
        "indicator=bes_nido_utenti_comunali&year=2013&benchmark=lep_nidi_2027", choices
    )[0]
    assert nurseries.benchmark == "lep_nidi_2027"
    to = Addresses(choices, nurseries, "/")
    assert to.here(indicator="bes_neet") == "/?indicator=bes_neet"
    assert "lep_nidi_2027" in to.here(year=2014)


def test_every_default_view_has_the_shortest_address(store):
    for indicator in store.choices.indicators:
        selection, _ = parse_selection(f"indicator={indicator}", store.choices)
        assert set(brief(selection, store.choices)) <= {"indicator"}


@pytest.mark.parametrize("language", ["it", "en"])
def test_a_page_says_where_it_stands(client, language):
    html = client.get("/metodo", query_string={"lang": language}).text
    trail = html.split("breadcrumb-container")[1].split("</nav>")[0]
    text = Text.of(language)
    assert f"{text('page-map-title')} ›" in words(trail)
    assert text("method-title") in words(trail)


def test_a_page_is_handed_out_by_caches_for_a_minute_and_then_asked_for_by_its_tag(client):
    for path in ("/", "/metodo", "/citta/parma"):
        first = client.get(path)
        assert first.headers["Cache-Control"] == "public, max-age=60"
        again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
