"""The practices, ``/pratiche`` and ``/pratiche/<practice>``: what stands there is what the file says."""

import csv
import re
from collections import defaultdict
from html import unescape

import pytest

from tests.pages.catalogue_reading import published
from tests.pages.method_reading import rows, words

PRACTICES = {row["id"]: row for row in rows("practices")}
CARD = re.compile(r'<li class="practice-card" data-practice="([^"]*)".*?</li>', re.DOTALL)
KINDS = {"outputs": "Risultati riportati", "expected": "Previsto", "resources": "Solo risorse"}
NOTHING = "Nessun risultato riportato"


def get(client, path, **query):
    answer = client.get(path, query_string=query)
    assert answer.status_code == 200, (path, query)
    return answer.text


def cards(html):
    """Practice to its card."""
    return {found[1]: found[0] for found in CARD.finditer(html)}


def tied(practice):
    """The indicators of a practice that are shown."""
    known = {row["id"] for row in rows("indicators")}
    return [id for id in practice["indicators"].split() if id in known]


@pytest.fixture(scope="module")
def every(app):
    return get(app.server.test_client(), "/pratiche")


def test_every_practice_has_a_card_under_its_city_that_leads_to_its_page(every):
    assert sorted(cards(every)) == sorted(PRACTICES)
    groups = re.split(r'<section class="practice-group"[^>]*aria-labelledby="group-', every)[1:]
    assert {group.split('"')[0]: sorted(cards(group)) for group in groups} == _by_city()
    assert f"{len(PRACTICES)} pratiche" in words(every)


def _by_city():
    found = defaultdict(list)
    for id, row in PRACTICES.items():
        found[row["city"]].append(id)
    return {city: sorted(ids) for city, ids in found.items()}


def test_a_card_says_what_was_done_and_of_what_kind_the_results_are(every):
    for id, card in cards(every).items():
        row, said = PRACTICES[id], words(card)
        assert row["title_it"] in said, id
        assert row["what_it"] in said, id
        assert KINDS.get(row["reported"], NOTHING) in said, id
        assert f'href="/pratiche/{id}"' in card, id


@pytest.mark.parametrize(
    "chosen",
    [
        {"in": "parma"},
        {"cluster": "anziani"},
        {"dimension": "risposte", "cluster": "minori"},
        {"on": "bes_neet"},
        {"in": "rovigo", "on": "nonprofit_10k_2023"},
    ],
)
def test_filters_combine_as_one_would_filter_the_file_by_hand(client, chosen):
    dimensions = {row["id"]: row["dimension"] for row in rows("indicators")}
    expected = [
        id
        for id, row in PRACTICES.items()
        if chosen.get("in", row["city"]) == row["city"]
        and chosen.get("cluster", row["cluster"]) == row["cluster"]
        and ("on" not in chosen or chosen["on"] in tied(row))
        and ("dimension" not in chosen or chosen["dimension"] in {dimensions[each] for each in tied(row)})
    ]
    html = get(client, "/pratiche", **chosen)
    assert sorted(cards(html)) == sorted(expected)
    for name, value in chosen.items():
        select = re.search(rf'<select[^>]*name="{name}".*?</select>', html, re.DOTALL)[0]
        assert re.findall(r'<option value="([^"]*)" selected', select) == [value]


def test_words_find_practices(client):
    assert "monza-presidi-di-quartiere" in cards(get(client, "/pratiche", q="presidi quartiere monza"))
    html = get(client, "/pratiche", q="xyzzy")
    assert cards(html) == {}
    assert "non vuol dire che non ce ne siano" in words(html)


def test_what_was_found_can_be_taken_away_as_a_file_with_the_same_rows(client):
    html = get(client, "/pratiche", **{"in": "rovigo", "cluster": "minori"})
    (address,) = {unescape(found) for found in re.findall(r'href="(/scarica/pratiche\.csv[^"]*)"', html)}
    lines = csv.reader(client.get(address).text.splitlines(), delimiter=";")
    assert [line[0] for line in lines][1:] == list(cards(html))


def test_what_is_no_filter_is_named_and_ignored(client):
    html = get(client, "/pratiche", **{"in": "atlantide", "on": "bes_neet"})
    assert "«atlantide» non è fra i valori di «Città»" in words(html)
    assert cards(html).keys() == {id for id, row in PRACTICES.items() if "bes_neet" in tied(row)}


def test_the_city_that_a_reader_looks_at_elsewhere_is_no_filter(client):
    assert len(cards(get(client, "/pratiche", city="parma", indicator="bes_neet"))) == len(PRACTICES)


def test_where_a_city_has_few_the_page_says_so_and_how_to_add_one(client, every):
    assert "practices-few" not in every
    few = words(get(client, "/pratiche", on="bes_neet"))
    cities = {row["city"] for row in PRACTICES.values() if "bes_neet" in tied(row)}
    assert 0 < len(cities) < 9
    assert "Nella raccolta non c’è nessuna pratica di" in few
    assert "meno di 3" in few
    for html in (every, get(client, "/pratiche", **{"in": "como", "on": "bes_neet"})):
        assert "Conosci un’altra pratica?" in words(html)
        assert 'href="/dati/carica"' in html


@pytest.fixture(scope="module")
def pages(app):
    """Practice to its page, in Italian."""
    client = app.server.test_client()
    return {id: get(client, f"/pratiche/{id}") for id in PRACTICES}


def test_a_page_says_all_that_the_file_says(pages):
    for id, html in pages.items():
        row, said = PRACTICES[id], words(html)
        for name in ("title_it", "what_it", "results_it", "source_title", "caveat_it"):
            assert row[name] in said, (id, name)
        assert all(actor.strip() in said for actor in row["actors"].split(";")), id
        assert KINDS.get(row["reported"], NOTHING) in said, id
        link = re.search(r'<a href="([^"]*)" rel="noopener external"', html[html.index("<main") :])[1]
        assert unescape(link).rstrip("/") == row["source_url"].rstrip("/"), id
        assert ("Parte di WILL" in re.findall(r'practice-will">([^<]*)', html)) == (row["will"] == "true"), id


def test_years_that_are_not_known_or_inferred_are_said_to_be(pages):
    for id, html in pages.items():
        row = PRACTICES[id]
        inferred = [row["start_is_inferred"], row["end_is_inferred"]].count("true")
        years = words(re.search(r"<dt>Anni</dt><dd>(.*?)</dd>", html)[1])
        assert years.count("(dedotto)") == inferred, id
        assert (("non not" in years) or ("inizio non noto" in years)) == (not row["start_year"]), id
        assert ("fine prevista" in years) == bool(row["end_year"] and row["state"] != "ended"), id


def test_every_indicator_is_shown_over_time_under_the_warning(pages):
    for id, html in pages.items():
        shown = re.findall(r'<h3 class="trend-title" id="indicator-([^"]*)"', html)
        assert shown == tied(PRACTICES[id]), id
        assert "Un cambiamento accanto a una pratica non è il suo effetto." in words(html)
        assert "è una lettura di willdash" in words(html)


def test_a_practice_without_a_beginning_is_marked_in_no_chart(pages):
    for id, html in pages.items():
        if not PRACTICES[id]["start_year"]:
            assert not re.search(r'class="trend-(span|edge)"', html), id
            if "<figure" in html:
                assert "i suoi anni non sono segnati" in words(html), id


def test_the_table_holds_the_figures_of_the_city_before_during_and_after(pages):
    row = PRACTICES["bergamo-capacityes"]
    assert (row["start_year"], row["end_year"], row["state"]) == ("2019", "2023", "ended")
    html = pages[row["id"]]
    indicator = next(
        id for id in tied(row) if f'id="indicator-{id}"' in html and len(published()[id].get("016", {})) > 5
    )
    part = html[html.index(f'id="indicator-{indicator}"') :].split("</table>")[0]
    phases = dict(re.findall(r'<th scope="row">(\d{4})</th><td class="trend-remark">([^<]*)', part))
    assert phases.keys() >= published()[indicator]["016"].keys()
    expected = {
        year: "prima" if year < "2019" else "durante" if year <= "2023" else "dopo" for year in phases
    }
    assert phases == expected


def test_related_practices_are_of_other_cities_on_the_same_indicators(pages):
    for id, html in pages.items():
        part = html[html.index('aria-labelledby="practice-related"') :].split("</section>")[0]
        own = {*tied(PRACTICES[id])}
        for other in re.findall(r'data-practice="([^"]*)"', part):
            assert PRACTICES[other]["city"] != PRACTICES[id]["city"]
            assert own & {*tied(PRACTICES[other])}


def test_an_unknown_practice_is_no_page(client):
    assert client.get("/pratiche/atlantide-ponte").status_code == 404


def test_english(client):
    row = PRACTICES["bergamo-capacityes"]
    said = words(get(client, f"/pratiche/{row['id']}", lang="en"))
    for text in (row["what_en"], row["results_en"], "A change beside a practice is not its effect."):
        assert text in said
    assert "Results reported" in said


def test_search_engines_are_told_of_the_record_and_what_it_is_based_on(pages):
    html = pages["bergamo-capacityes"]
    assert '"@type":"CreativeWork"' in html
    assert '"temporalCoverage":"2019/2023"' in html
    assert PRACTICES["bergamo-capacityes"]["source_url"] in html
