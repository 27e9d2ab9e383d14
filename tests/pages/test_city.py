"""The cities: every figure is the published one, nothing is said that no verdict allows."""

import json
import re
from dataclasses import replace
from datetime import date
from html import unescape
from statistics import median

import numpy as np
import pytest

from tests.pages.city_reading import Package, attributes, facts_of, rows_of, side, words
from willdash.core.compare import Verdict
from willdash.core.selection import Selection
from willdash.pages.city import CityPage
from willdash.pages.page import Asked
from willdash.store.catalog import Catalog
from willdash.store.observations import Observations
from willdash.store.profile import FACTS, profile_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.links import Addresses

SLUGS = ("bergamo", "como", "monza", "novara", "padova", "parma", "ravenna", "reggio-emilia", "rovigo")
LANGUAGES = pytest.mark.parametrize("language", ["it", "en"])
CITIES = pytest.mark.parametrize("slug", SLUGS)
LEVEL_NOUNS = {"comune": "capoluoghi", "provincia": "province", "regione": "regioni"}


@pytest.fixture(scope="module")
def data():
    return Package()


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.text


@pytest.mark.sliced(3)
@CITIES
def test_every_figure_is_the_published_one(client, data, slug):
    html = page(client, f"/citta/{slug}")
    rows, code = rows_of(html), data.cities[slug]
    panels = ("minori", "poverta", "anziani", "comunita", "trasversale")
    featured = {id for id, i in data.indicators.items() if i["featured"] == "true" and i["cluster"] in panels}
    assert {*rows} == featured
    assert tuple(facts_of(html)) == FACTS
    for id, element in [*rows.items(), *facts_of(html).items()]:
        shown = attributes(element)
        observed = shown.get("observed", code)
        chain = [code, data.areas[code]["parent"], data.areas[data.areas[code]["parent"]]["parent"]]
        finest = next(a for a in chain if any(key[:2] == (id, a) for key in data.values))
        assert (shown["area"], observed) == (code, finest), id
        assert float(shown["value"]) == data.values[id, observed, int(shown["year"])], id
        language = Text.of("it")
        level = data.areas[observed]["level"]
        assert f"{language(f'level-{level}')}" in words(element), id
        assert shown["year"] in words(element), id


@pytest.mark.sliced(3)
@CITIES
def test_a_line_holds_all_areas_of_the_level_of_its_figure(client, data, slug):
    for id, element in rows_of(page(client, f"/citta/{slug}")).items():
        shown = attributes(element)
        level, year = data.areas[shown["observed"]]["level"], int(shown["year"])
        values, own = data.of_level(id, level, year), float(shown["value"])
        said = words(element)
        assert f"{len(values)} {LEVEL_NOUNS[level]}" in said, id
        assert ("spine-outer" in element) is (len(values) >= 20), id
        assert ("meno di 20" in said) is (len(values) < 20), id
        is_lower = data.indicators[id]["polarity"] == "lower"
        behind = sum(value > own if is_lower else value < own for value in values)
        label = unescape(re.search(r'aria-label="([^"]+)"', element)[1])
        assert f"di {behind} de" in label, (id, label)
        middle, longer = median(values), max(max(values) - median(values), median(values) - min(values))
        at = 50 + (-50 if is_lower else 50) * (own - middle) / longer
        left = float(re.search(r'class="spine-own"[^>]*left:([\d.]+)%', element)[1])
        assert left == pytest.approx(2.5 + 0.95 * at, abs=0.06), id


def test_bands_are_the_percentiles_of_all_capitals(client, data):
    element = rows_of(page(client, "/citta/parma"))["irpef_quota_sotto_10k"]
    values = data.of_level("irpef_quota_sotto_10k", "comune", 2021)
    assert len(values) == 109
    p10, p25, p75, p90 = np.percentile(values, [10, 25, 75, 90])
    middle = median(values)
    longer = max(max(values) - middle, middle - min(values))
    for name, low, high in (("outer", p10, p90), ("inner", p25, p75)):
        left, right = map(
            float, re.search(rf'class="spine-{name}" d="M([\d.]+) 10H([\d.]+)"', element).groups()
        )
        # Lower is better here, so high values stand on the left.
        wanted = [2.5 + 0.95 * (50 - 50 * (value - middle) / longer) for value in (high, low)]
        assert [left, right] == pytest.approx(wanted, abs=0.06)


@CITIES
@pytest.mark.parametrize("benchmark", ["mediana", "regione", "italia"])
def test_verdicts_are_those_of_the_nine(client, store, slug, benchmark):
    html = page(client, f"/citta/{slug}?benchmark={benchmark}")
    for id, element in rows_of(html).items():
        shown = attributes(element)
        verdict = store.nine(id, int(shown["year"]), slug, benchmark=benchmark).city.verdict
        assert shown["verdict"] == (verdict.value if verdict else "none"), id
        assert f'class="verdict" data-verdict="{shown["verdict"]}"' in element, id


@CITIES
def test_what_stands_out_can_be_distinguished_and_is_ordered_by_place(client, data, slug):
    html = page(client, f"/citta/{slug}")
    rows = {id: attributes(element) for id, element in rows_of(html).items()}

    def ahead(id):
        """Share of all areas behind, equal ones counted half."""
        shown = rows[id]
        own, level = float(shown["value"]), data.areas[shown["observed"]]["level"]
        values = data.of_level(id, level, int(shown["year"]))
        sign = -1 if data.indicators[id]["polarity"] == "lower" else 1
        return sum((sign * v < sign * own) + (v == own) / 2 for v in values) / len(values)

    for name, verdict, turned in (("strongest", "better", True), ("weakest", "worse", False)):
        told = [id for id, shown in rows.items() if shown["verdict"] == verdict]
        assert list(side(html, name)) == sorted(told, key=ahead, reverse=turned)[:3]
        assert {*side(html, name).values()} <= {verdict}


def without_counts(store):
    """The same figures without the counts that intervals come from."""
    bare = {
        id: {area: {year: o._replace(numerator=None, denominator=None) for year, o in years.items()}
             for area, years in areas.items()}
        for id, areas in store.observations.by_indicator.items()
    }  # fmt: skip
    return replace(store, observations=Observations(bare, store.observations.count))


def body(store, slug="parma", *, language="it", today=date(2026, 11, 22), **changes):
    """The profile of a store of one's own, as HTML."""
    selection = replace(store.choices.default, city=slug, lang=language, **changes)
    to = Addresses(store.choices, selection, f"/citta/{slug}")
    asked = Asked(to.path, {}, selection, Text.of(language), to, "https://example.org")
    return str(CityPage(store, today=lambda: today).content(asked).body)


def test_nothing_stands_out_where_nothing_is_distinguishable_and_the_page_says_so(store):
    html = body(without_counts(store))
    assert (side(html, "strongest"), side(html, "weakest")) == ({}, {})
    assert {attributes(row)["verdict"] for row in rows_of(html).values()} == {"no_interval"}
    assert "Nessun indicatore in evidenza si distingue rispetto alla mediana delle nove città" in words(html)
    assert "Nessun indicatore in evidenza permette di dire se Parma sia migliore o peggiore" in words(html)


@pytest.mark.parametrize(
    ("years", "reason"), [((), "mai pubblicato"), ((2018,), "non pubblicato per il 2021")]
)
def test_a_missing_figure_says_why_and_has_no_dot(store, years, reason):
    """Como loses its older years too, so that 2021 stays the year with most figures."""
    id, parma, como = "irpef_quota_sotto_10k", "034027", "013075"
    found = store.observations.by_indicator
    areas = {**found[id], parma: {year: found[id][parma][year] for year in years}}
    areas[como] = {2021: found[id][como][2021]}
    row = rows_of(body(replace(store, observations=Observations({**found, id: areas}, 0))))[id]
    assert attributes(row)["year"] == "2021"
    assert (attributes(row)["value"], attributes(row)["verdict"]) == ("", "none")
    assert reason in words(row)
    assert "spine-own" not in row
    assert "108 capoluoghi" in words(row)


def test_gaps_are_those_of_the_store(client, store):
    """Parma lacks voters to reach the median; the words carry the number of people of the gap list."""
    html = page(client, "/citta/parma")
    assert "affluenza_camera" in side(html, "weakest")
    gaps = store.gaps(Selection("affluenza_camera", 2022, "parma", "nove"))
    people = next(row.gap.people for row in gaps.rows if row.reference.id == "mediana")
    assert f"servirebbero {Text.of('it').number(people)} votanti in più" in words(html)


def test_trends_are_told_by_the_side_they_lead_to(client, store):
    html = page(client, "/citta/parma")
    told = dict(re.findall(r'data-trend="([^"]+)" data-direction="([^"]+)"', html))
    sides = {
        name: set(re.findall(r'data-trend="([^"]+)"', html.split(f'data-side="{name}"')[1].split("</ul>")[0]))
        for name in ("better", "worse", "neutral")
    }
    for name, ids in sides.items():
        for id in ids:
            rising = told[id] == "rising"
            polarity = store.catalog.indicators[id].polarity.value
            wanted = (
                "neutral"
                if polarity == "neutral"
                else "better"
                if rising is (polarity == "higher")
                else "worse"
            )
            assert wanted == name, id
    assert {"bes_speranza_vita"} <= sides["better"]
    assert {*told.values()} == {"rising", "falling"}


def test_near_cities_lead_to_a_comparison_of_three(client, store):
    html = unescape(page(client, "/citta/parma"))
    compared = re.search(r'href="/confronto\?[^"]*compare=([a-z,-]+)', html)[1].split(",")
    assert compared[0] == "parma"
    assert len({*compared}) == 3
    assert {*compared} <= {*SLUGS}
    near = re.search(r"<ol>(.*?)</ol>", html.split('id="near"')[1], re.DOTALL)[1]
    found = re.findall(r'data-area="(\d+)"', near)
    assert found == [n.area for n in store.similar.nearest("034027", "")[:5]]


@LANGUAGES
def test_every_source_of_a_figure_is_listed(client, data, language):
    html = page(client, f"/citta/parma?lang={language}")
    used = {data.indicators[id]["source"] for id in [*rows_of(html), *facts_of(html)]}
    assert {*re.findall(r'data-source="([^"]+)"', html)} == used


@LANGUAGES
def test_paper_says_selection_date_and_address(store, language):
    html = words(body(store, language=language, benchmark="italia", today=date(2026, 3, 1)))
    end = html[-300:]
    assert {"it": "1 marzo 2026", "en": "1 March 2026"}[language] in end
    query = "?benchmark=italia" + ("&lang=en" if language == "en" else "")
    assert end.endswith(f"https://example.org/citta/parma{query}")
    assert {"it": "esiti rispetto all’Italia", "en": "verdicts compared with Italy"}[language] in end


def test_the_path_wins_over_the_query(client):
    html = page(client, "/citta/parma?city=como")
    assert "<h1" in html
    assert 'data-city="parma"' in html


@pytest.mark.parametrize("address", ["/citta/atlantide", "/citta/Parma", "/citta/parma/x", "/citta/"])
def test_an_unknown_city_is_no_page(client, address):
    assert client.get(address).status_code == 404


@LANGUAGES
def test_no_reader_meets_a_key_or_an_unfilled_place(client, language):
    for address in ("/citta", "/citta/rovigo", "/citta/novara"):
        said = words(
            re.sub(r"<script.*?</script>", "", page(client, f"{address}?lang={language}"), flags=re.DOTALL)
        )
        assert not re.search(r"profile-|spine-|standing-out|\{|\$", said)


def test_the_profile_is_there_without_a_script_and_is_light(client):
    html = page(client, "/citta/parma")
    assert len(html.encode()) < 150_000
    assert len(rows_of(html)) == 32
    assert html.count("<h1") == 1
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len({*ids})


def test_choices_keep_the_selection(client):
    html = unescape(page(client, "/citta/parma?indicator=bes_neet&benchmark=italia&lang=en"))
    assert 'href="/citta/como?indicator=bes_neet&benchmark=italia&lang=en"' in html
    form = re.search(r'<form[^>]*action="/citta/parma".*?</form>', html, re.DOTALL)[0]
    assert re.findall(r'type="hidden" name="(\w+)" value="([^"]+)"', form) == [
        ("indicator", "bes_neet"), ("lang", "en"),
    ]  # fmt: skip
    assert re.findall(r'value="(\w+)" selected', form) == ["italia"]


def test_a_norm_is_told_to_hold_for_one_indicator(client, store):
    html = page(client, "/citta/parma?indicator=bes_nido_utenti_comunali&benchmark=lep_nidi_2027")
    target = store.catalog.targets["lep_nidi_2027"]
    assert target.measures.it in unescape(html)
    assert "vale solo per" in words(html)
    assert 'value="lep_nidi_2027" selected' in html


@LANGUAGES
def test_the_index_groups_the_nine_by_region(client, data, language):
    html = page(client, f"/citta?lang={language}")
    groups = re.findall(r'<section class="city-region".*?</section>', html, re.DOTALL)
    found = {
        words(re.search(r"<h2.*?</h2>", group)[0]): re.findall(r'data-area="(\d+)"', group)
        for group in groups
    }
    assert {name: len(codes) for name, codes in found.items()} == {
        "Lombardia": 3, "Emilia-Romagna": 3, "Veneto": 2, "Piemonte": 1,
    }  # fmt: skip
    for codes in found.values():
        for code in codes:
            assert repr(data.values["pop_totale", code, 2023]) in html


def test_every_address_of_the_page_answers(client, store):
    addresses = list(CityPage(store).addresses())
    assert addresses == ["/citta", *(f"/citta/{slug}" for slug in store.choices.cities)]
    assert {client.get(address).status_code for address in addresses} == {200}


def test_it_describes_the_city_for_machines(client):
    data = [
        json.loads(found)
        for found in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', page(client, "/citta/parma"), re.DOTALL
        )
    ]
    assert "034027" in json.dumps(data)


def test_a_package_without_a_fact_leaves_it_out(store):
    kept = {id: each for id, each in store.catalog.indicators.items() if id != "quota_75"}
    less: Store = replace(store, catalog=replace(store.catalog, indicators=kept))
    assert isinstance(less.catalog, Catalog)
    assert [fact.indicator.id for fact in profile_of(less, "como", benchmark="mediana").facts] == [
        id for id in FACTS if id != "quota_75"
    ]


def test_a_city_without_a_verdict_is_counted_as_such(store):
    profile = profile_of(store, "parma", benchmark="mediana")
    verdicts = [row.comparison.city.verdict for row in profile.rows]
    said = words(body(store))
    better, worse = verdicts.count(Verdict.BETTER), verdicts.count(Verdict.WORSE)
    assert f"migliore in {better} e peggiore in {worse} dei" in said
    assert f"{verdicts.count(Verdict.NO_INTERVAL)} sono pubblicati senza i conteggi" in said
