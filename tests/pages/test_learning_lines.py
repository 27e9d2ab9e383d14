"""Where a city is behind, its pages lead to practices; where it is not, they lead nowhere."""

import re
from dataclasses import replace

import pytest

from tests.published import rows
from willdash.store.learning import lessons


def get(client, path):
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.text


@pytest.fixture(scope="module")
def behind(store):
    """An indicator and a city that the rule suggests something to, and a pair that it suggests nothing to."""
    found = {}
    for id in store.choices.indicators:
        for city in store.choices.cities:
            made = lessons(store, store.nine(id, store.choices.default_year(id), city))
            found.setdefault(bool(made.lessons), (id, city, [each.practice.id for each in made.lessons]))
            if len(found) == 2:
                return found
    raise AssertionError(found)


def suggested(html, css):
    part = re.search(rf'<(section|p)[^>]*class="{css}"[^>]*>.*?</\1>', html, re.DOTALL)
    return part and re.findall(r'href="/pratiche/([a-z0-9-]+)', part[0])


def test_the_page_of_an_indicator_tells_whom_the_city_can_learn_from(client, behind):
    indicator, city, practices = behind[True]
    html = get(client, f"/dati/{indicator}?city={city}")
    assert suggested(html, "lessons") == practices
    indicator, city, _ = behind[False]
    assert suggested(get(client, f"/dati/{indicator}?city={city}"), "lessons") == []


def test_an_open_row_of_a_cluster_leads_to_practices_with_the_warning(client, store, behind):
    indicator, city, practices = behind[True]
    cluster = store.catalog.indicators[indicator].cluster
    html = get(client, f"/cluster/{cluster}?indicator={indicator}&city={city}")
    assert suggested(html, "lessons-line") == practices
    assert html.count('class="lessons-warning"') == 1
    indicator, city, _ = behind[False]
    cluster = store.catalog.indicators[indicator].cluster
    html = get(client, f"/cluster/{cluster}?indicator={indicator}&city={city}")
    assert "lessons-" not in html


def test_the_sentence_of_the_map_leads_to_the_trajectory_where_there_is_something_to_look_at(client, behind):
    for is_behind, (indicator, city, practices) in behind.items():
        query = f"?indicator={indicator}&city={city}"
        html = get(client, f"/{query}")
        found = re.findall(
            r'class="lessons-pointer"><a href="([^"]*)" data-page="/traiettoria">([^<]*)', html
        )
        assert len(found) == is_behind, query
        for address, words in found:
            assert get(client, address.replace("&amp;", "&"))
            assert str(len(practices)) in words or len(practices) == 1


@pytest.mark.parametrize("city", ["como", "rovigo"])
def test_a_profile_lists_the_practices_of_its_city_and_leads_to_its_notebook(client, city):
    html = get(client, f"/citta/{city}")
    part = html[html.index('aria-labelledby="practices"') :].split("</section>")[0]
    own = [row["id"] for row in rows("practices.csv") if row["city"] == city]
    assert re.findall(r'data-practice="([^"]*)"', part) == own
    assert f'href="/pratiche?in={city}"' in part or f"in={city}" in part
    assert f"/citta/{city}/quaderno" in html
    assert f"/citta/{city}/quaderno.pdf" in html


def test_a_profile_warns_once_where_it_suggests(client, store):
    told = {city: get(client, f"/citta/{city}") for city in store.choices.cities}
    for city, html in told.items():
        assert html.count('class="lessons-warning"') == ("lessons-line" in html), city
    assert any("lessons-line" in html for html in told.values())


def test_certain_trends_lead_to_the_trajectory(client):
    html = get(client, "/citta/parma")
    trends = html[html.index('aria-labelledby="trends"') :].split("</section>")[0]
    assert trends.count("/traiettoria?") == trends.count("data-trend=") > 0


def test_a_row_of_a_panel_tells_how_many_practices_there_are_to_look_at(client, store):
    linked = re.compile(r'data-page="/dati/([a-z0-9_]+)">(\d+) pratich?[ae] da guardare')
    told = 0
    for city in store.choices.cities:
        rows_shown = (
            row
            for cluster in store.catalog.panels
            for row in store.panel(replace(store.choices.default, city=city), cluster.id)
        )
        due = {row.indicator.id: len(lessons(store, row).lessons) for row in rows_shown}
        found = dict(linked.findall(get(client, f"/?city={city}")))
        assert found == {id: str(count) for id, count in due.items() if count}, city
        told += len(found)
    assert told >= 5
