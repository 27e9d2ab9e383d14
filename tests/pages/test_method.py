"""The methods page: whole, in both languages, with every method, source and link."""

import re
from dataclasses import replace
from html import unescape

import pytest

from tests.pages.method_reading import page, rows, section, words
from willdash.core.guard import RULES, Action, Aspect
from willdash.pages.method_examples import examples
from willdash.text import Text
from willdash.text.sentences import Rule
from willdash.views.frame.header import MENU
from willdash.views.method.page import GROUPS

METHODS = [method for group in GROUPS for method in group.methods]
LANGUAGES = pytest.mark.parametrize("language", ["it", "en"])


DAYS = {
    "it": {"2026-11-22": "22 novembre 2026", "2022-09-25": "25 settembre 2022"},
    "en": {"2026-11-22": "22 November 2026", "2022-09-25": "25 September 2022"},
}
"""The days of the package's sources as a reader of a language writes them."""


@LANGUAGES
def test_it_answers_whole_in_both_languages(client, language):
    html = page(client, "" if language == "it" else "?lang=en")
    assert f'<html lang="{language}">' in html
    assert f"<title>{Text.of(language)('method-title')} · willdash</title>" in html
    assert html.count("<h1") == html.count("<main") == 1


@LANGUAGES
def test_every_rule_and_method_has_a_section_with_words(client, language):
    html = page(client, f"?lang={language}")
    assert {rule.value for rule in Rule} <= set(METHODS)
    for method in METHODS:
        assert len(section(html, method)) > 100, method


def test_ids_are_unique_and_links_within_the_page_lead_somewhere(client):
    html = page(client)
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)


@LANGUAGES
def test_no_reader_meets_a_key_or_an_unfilled_place(client, language):
    text = words(page(client, f"?lang={language}"))
    assert not re.search(r"method-|\{|\$", text)


def test_it_says_plainly_what_an_interval_is_for(client):
    assert "conteggi completi, non campioni" in words(page(client))
    assert "could a gap of this size be ordinary year-to-year variation in a city this small?" in words(
        page(client, "?lang=en")
    )


def test_levels_and_the_guard_are_those_of_the_core(client, store):
    html = page(client)
    levels = [store.level(id).value for id in store.catalog.indicators]
    assert f"dato comunale {levels.count('comune')}" in section(html, "levels")
    blocked = sum(action is Action.BLOCK for rules in RULES.values() for action in rules.values())
    assert html.count('data-action="block"') == blocked
    assert html.count("data-action=") == len(RULES) * len(Aspect)


@LANGUAGES
def test_every_source_is_listed_with_the_number_of_its_indicators(client, language):
    html = page(client, f"?lang={language}")
    uses = [row["source"] for row in rows("indicators")]
    for source in rows("sources"):
        begun = html.split(f'data-source="{source["id"]}"')[1].split("</tr>")[0]
        assert f'href="{source["url"].rstrip("/")}' in unescape(begun)
        for field in (f"title_{language}", f"processing_{language}", "edition", f"licence_{language}"):
            said = DAYS[language].get(source[field], source[field])
            assert re.sub(r"\s+", " ", said) in words(begun).replace(" ,", ","), source["id"]
        assert DAYS[language][source["acquired"]] in words(begun)
        assert words(begun).split()[-1] == str(uses.count(source["id"]))


def test_every_link_outside_is_marked(client):
    links = re.findall(r'<a [^>]*href="https?://[^>]*>', page(client))
    assert len(links) > len(rows("sources"))
    assert all('rel="noopener external"' in link for link in links)


@LANGUAGES
def test_an_example_opens_its_view_in_the_same_language(client, language):
    links = {
        unescape(link)
        for link in re.findall(r'href="(/\?indicator[^"]+)"', page(client, f"?lang={language}"))
    }
    assert len(links) > 8
    for link in links:
        assert f'<html lang="{language}">' in client.get(link).text


def test_an_example_without_its_indicator_is_left_out(store):
    kept = {id: each for id, each in store.catalog.indicators.items() if id != "cpm_ets_10k"}
    less = replace(store, catalog=replace(store.catalog, indicators=kept))
    found = examples(less, Text.of("it"))
    assert "interval-rate" not in found
    assert "interval-share" in found


def test_the_menu_leads_to_pages_and_marks_the_one_shown(client):
    for path, _ in MENU:
        html = client.get(path).text
        assert html.count('aria-current="page"') == (1 if path == "/" else 2), path
        assert all(f'href="{other}"' in html for other, _ in MENU)


def test_the_selection_is_kept_on_the_way_back_and_in_the_other_language(client):
    html = unescape(page(client, "?city=como&indicator=bes_neet&year=2024"))
    assert 'href="/?indicator=bes_neet&city=como"' in html
    assert 'href="/metodo?city=como&indicator=bes_neet&year=2024&lang=en"' in html
    assert 'href="/metodo?lang=en"' in page(client)


@pytest.mark.parametrize(
    "query",
    [
        "?lang=xx",
        "?city=atlantide",
        "?%00=%ff&lang=",
        "?" + "x" * 10_000,
        "?lang=en&lang=it&year=1700",
        "?compare=a,b",
    ],
)
def test_an_unknown_query_does_no_harm_and_is_told(client, query):
    html = page(client, query)
    assert f'<html lang="{"en" if query.startswith("?lang=en") else "it"}">' in html
    assert ("alert-warning" in html) is ("%00" not in query)


def test_nothing_can_be_posted(client):
    assert client.post("/metodo").status_code == 405
