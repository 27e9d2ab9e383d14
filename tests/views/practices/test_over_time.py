"""An indicator beside a practice: its years are marked where they are known, and it is said where not."""

import re

import pytest

from tests.practice_typed import practice
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.practices.over_time import over_time

IT = Text.of("it")


def shown(store, indicator="bes_neet", **changes):
    to = Addresses(store.choices, store.choices.default, "/pratiche/prova")
    return str(over_time(practice(indicators=(indicator,), **changes), indicator, store, to, IT))


def phases(html):
    return dict(re.findall(r'<th scope="row">(\d{4})</th><td class="trend-remark">([^<]*)', html))


def note(html):
    return re.search(r'practice-span-words">([^<]*)', html)[1]


def test_the_years_are_marked_in_picture_and_table(store):
    html = shown(store)
    assert 'class="trend-span"' in html
    assert note(html) == "La fascia segna gli anni della pratica (2019–\u20602021)."
    found = phases(html)
    assert [found[year] for year in ("2018", "2019", "2021", "2022")] == [
        "prima",
        "durante",
        "durante",
        "dopo",
    ]


def test_the_level_is_named_beside_the_picture(store):
    assert '<span class="level-badge" data-level="provincia">dato provinciale</span>' in shown(store)


def test_without_a_beginning_nothing_is_marked_and_the_reason_is_told(store):
    html = shown(store, start_year=None, end_year=None, state="unknown")
    assert not re.search(r'class="trend-(span|edge|year)"', html)
    assert "Nessuna fonte dice quando la pratica è cominciata" in note(html)
    assert {*phases(html).values()} == {"non noto"}


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (2090, "tutti i valori sono di prima"),
        (1999, "Prima del suo inizio non c’è nessun dato pubblicato"),
    ],
)
def test_where_all_figures_lie_on_one_side_that_is_said(store, start, said):
    assert said in note(shown(store, start_year=start, end_year=None, state="running"))


def test_a_single_year_is_told_with_its_figure_and_not_drawn(store):
    single = next(id for id, years in store.choices.indicators.items() if len(years) == 1)
    html = shown(store, single)
    value = store.nine(single, store.choices.default_year(single), "parma").city.value
    assert "trend-drawing" not in html
    assert IT.value(store.catalog.indicators[single], value) in html
    assert "level-badge" in html


def test_it_leads_to_the_indicator_and_to_the_trajectory_of_the_practice_s_city(store):
    html = shown(store)
    assert 'href="/dati/bes_neet?city=parma"' in html
    assert re.search(r'href="/traiettoria\?indicator=bes_neet[^"]*city=parma"', html)
