"""The page of the trajectory: whole in both languages, for every indicator, its figures the package's."""

import csv
import re
from html import unescape
from urllib.parse import parse_qsl

import pytest

from tests.conftest import ROOT
from willdash.pages.trajectory import PATH, TrajectoryPage

LANGUAGES = pytest.mark.parametrize("lang", ["it", "en"])


@pytest.fixture(scope="module")
def shown(app, store):
    """Makes the document of an address."""
    page = TrajectoryPage(store)

    def document(query=""):
        arguments = dict(parse_qsl(query))
        return app.documents.whole_page(
            page, PATH, query, arguments=arguments, parts={}, origin="https://dati.example.org"
        )

    return document


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).replace("\u00a0", " ").split())


def main(html):
    return html[html.index("<main") : html.index("</main>")]


@LANGUAGES
def test_it_answers_whole_in_both_languages(shown, lang):
    html = shown(f"lang={lang}&indicator=bes_nido_utenti_comunali&city=parma")
    headings = {
        "it": "Dove porta il passo degli ultimi anni?",
        "en": "Where does the pace of the past years lead?",
    }
    assert f'<html lang="{lang}">' in html
    assert headings[lang] in words(main(html))
    assert html.count("<h1") == html.count("<main") == 1
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'aria-labelledby="([^"]+)"', html)) <= set(ids)
    assert not re.search(r"trajectory-\w|lessons?-\w|\{ ?\$", words(main(html)))


@pytest.mark.parametrize("step", [7, pytest.param(1, marks=pytest.mark.thorough)])
@LANGUAGES
def test_every_indicator_has_its_page(shown, store, lang, step):
    cities = store.choices.cities
    for place, indicator in list(enumerate(store.choices.indicators))[::step]:
        city = cities[place % len(cities)]
        html = main(shown(f"lang={lang}&indicator={indicator}&city={city}"))
        assert html.count('class="trajectory"') == html.count('class="lessons"') == 1, indicator
        is_ahead = 'class="mark trace"' in html
        reading = {"it": "non una previsione", "en": "not a forecast"}[lang]
        assert (reading in words(html.split('class="trajectory"')[1])) is is_ahead, indicator


def test_the_points_are_the_figures_of_the_package(shown, store):
    with (ROOT / "data/observations.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["indicator"] == "bes_nido_utenti_comunali"]
    province = store.catalog.city("parma").parent
    own = {row["year"]: float(row["value"]) for row in rows if row["area"] == province}
    html = shown("indicator=bes_nido_utenti_comunali&city=parma")
    titles = re.findall(r'class="dot (?:trace|city)"[^>]*><title>(\d{4}): ([^<]*)</title>', html)
    assert {year: words(value) for year, value in titles} == {
        year: f"{value:.1f} %".replace(".", ",") for year, value in own.items()
    }


def test_an_address_that_names_nothing_is_read_as_the_first_view_and_told(shown):
    html = shown("indicator=fiori&city=atlantide&year=1700&benchmark=luna")
    assert html.count("non è un valore valido") == 4


def test_an_earlier_year_is_read_without_what_came_later(shown):
    html = main(shown("indicator=bes_nido_utenti_comunali&city=parma&year=2015"))
    assert "Letto con i dati fino al 2015" in words(html)
    assert not re.search(r"<title>20(1[6-9]|2\d): ", html)


def test_the_choices_name_what_is_shown_and_go_back_to_the_usual_year_with_the_indicator(shown):
    html = main(shown("indicator=bes_nido_utenti_comunali&city=parma&year=2015&benchmark=italia"))
    chosen = re.findall(r'<option value="([^"]*)" selected', html)
    assert chosen == ["bes_nido_utenti_comunali", "parma", "2015", "italia"]
    first, second = re.findall(r"<form.*?</form>", html, re.DOTALL)
    kept = [dict(re.findall(r'name="(\w+)" value="([^"]*)"', form)) for form in (first, second)]
    assert kept == [{"city": "parma", "benchmark": "italia"}, {"indicator": "bes_nido_utenti_comunali"}]
