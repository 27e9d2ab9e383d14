"""The distribution: every area of the level once, the nine named, references marked."""

import re
from collections import Counter
from dataclasses import replace
from statistics import median

import pytest

from tests.views.rug_reading import Package, words
from willdash.text import Text
from willdash.views.distribution.chart import distribution

ROW = re.compile(r'<tr[^>]*data-value="([^"]*)"[^>]*>(.*?)</tr>', re.DOTALL)
NAME = re.compile(r'class="distribution-name (\w+)"[^>]*>(.*?)</span></span>', re.DOTALL)
BAR = re.compile(r'class="distribution-bar" d="M0 ([\d.]+)H([\d.]+)V([\d.]+)H0Z"><title>([^<]*)<')


@pytest.fixture(scope="module")
def data():
    return Package()


def shown(store, indicator, *, year=None, city="parma", language="it"):
    year = year or store.choices.default_year(indicator)
    selection = replace(store.choices.default, indicator=indicator, year=year, city=city)
    everyone = store.compare(replace(selection, peers="capoluoghi"))
    targets = [target for target in store.catalog.targets.values() if target.indicator == indicator]
    return str(distribution(everyone, store.compare(selection), targets, Text.of(language)))


@pytest.mark.parametrize(
    ("indicator", "level", "count"),
    [("bes_neet", "provincia", 107), ("irpef_quota_sotto_10k", "comune", 109), ("quota_80", "comune", 109)],
)
def test_the_table_has_every_area_once_and_the_references_among_them(store, data, indicator, level, count):
    html = shown(store, indicator)
    rows = re.findall(r'<tr(?: class="chosen")? data-area="\d+" data-value="[^"]*">', html)
    year = data.year(indicator)
    areas = {code for code, area in data.areas.items() if area["level"] == level}
    published = {
        code: data.found[indicator][code, year] for code in areas if (code, year) in data.found[indicator]
    }
    found = dict(re.findall(r'data-area="(\d+)" data-value="([^"]*)"', html))
    assert {code: float(value) for code, value in found.items()} == published
    assert len(rows) == len(published) == count
    assert sum('class="chosen"' in row for row in rows) == 9
    values = [float(value) for value, _ in ROW.findall(html)]
    assert values == sorted(values, reverse=True)


def test_the_nine_are_named_with_their_values_and_the_city_stands_out(store, data):
    provinces = {area for area, row in data.areas.items() if row["level"] == "provincia"}
    middle = median(
        value for (area, year), value in data.found["bes_neet"].items() if area in provinces and year == 2024
    )
    names = [(kind, words(inner)) for kind, inner in NAME.findall(shown(store, "bes_neet"))]
    assert Counter(kind for kind, _ in names) == {"peer": 8, "city": 1, "reference": 4}
    assert ("city", "Parma 10,9 %") in names
    assert [name for kind, name in names if kind == "reference"] == [
        "Mediana delle nove 10,0 %", "Mediana delle 107 12,3 %", "Emilia-Romagna 9,6 %", "Italia 15,2 %",
    ]  # fmt: skip
    assert round(middle, 1) == 12.3


def test_bars_count_every_area_and_the_longest_fills_the_drawing(store):
    bars = BAR.findall(shown(store, "bes_neet"))
    counts = [int(title.rsplit(": ", 1)[1]) for *_, title in bars]
    assert sum(counts) == 107
    assert max(float(length) for _, length, _, _ in bars) == 100
    for (low, length, high, _), count in zip(bars, counts, strict=True):
        assert float(high) < float(low)
        assert float(length) == pytest.approx(100 * count / max(counts), rel=0.01)


def test_a_value_on_the_limit_of_two_bars_is_counted_in_the_upper_one(store):
    """Life expectancy has one decimal and bars of 0.25 or 0.2 years: many values lie on a limit."""
    titles = [title for *_, title in BAR.findall(shown(store, "bes_speranza_vita", language="en"))]
    assert sum(int(title.rsplit(": ", 1)[1]) for title in titles) == 107


def test_few_areas_have_no_bars_and_regions_stand_for_their_cities(store):
    html = shown(store, "poverta_relativa_famiglie")
    names = [words(inner) for kind, inner in NAME.findall(html) if kind != "reference"]
    assert names == ["Lombardia 6,7 %", "Piemonte 8,8 %", "Veneto 5,2 %", "Emilia-Romagna 6,4 %"]
    assert "distribution-bar" not in html.replace("distribution-bars", "")
    assert "Fra le 4 regioni con il dato" in words(html)


def test_norms_are_marked_and_totals_of_people_have_no_region_beside_them(store):
    norms = [words(inner) for _, inner in NAME.findall(shown(store, "bes_nido_utenti_comunali"))]
    assert {"Norma 2027 33,0 %", "Norma 2030 45,0 %"} <= {*norms}
    people = [words(inner) for _, inner in NAME.findall(shown(store, "pop_totale"))]
    assert len(people) == 11 and not any(name.startswith(("Italia", "Emilia")) for name in people)


def test_what_is_lacking_is_told(store):
    html = words(shown(store, "bes_affluenza_regionali", year=2020, city="como"))
    assert "qui non c’è" in html
    assert "Como" not in {name.split()[0] for name in html.split("Mostra tabella")[0].split("; ")}


@pytest.mark.parametrize("language", ["it", "en"])
def test_the_picture_says_its_essence_to_those_who_do_not_see_it(store, language):
    [label] = re.findall(r'role="img" aria-label="([^"]*)"', shown(store, "bes_neet", language=language))
    begun = {
        "it": "Distribuzione di «Giovani di 15-29 anni che non lavorano e non studiano (NEET)» fra 107",
        "en": "Distribution of “Young people",
    }
    assert label.replace("\u00a0", " ").startswith(begun[language])
    assert "Parma" in label
