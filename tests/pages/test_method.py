"""The methods page: whole, in both languages, and its examples right when worked out by hand."""

import csv
import re
from dataclasses import replace
from html import unescape
from itertools import combinations
from math import erfc, sqrt
from statistics import NormalDist, median, quantiles

import pytest

from tests.conftest import ROOT
from willdash.core.guard import RULES, Action, Aspect
from willdash.pages.method_examples import examples
from willdash.text import Text
from willdash.text.sentences import Rule
from willdash.views.method import GROUPS
from willdash.views.shell import MENU

Z = NormalDist().inv_cdf(0.975)
METHODS = [method for group in GROUPS for method in group.methods]
LANGUAGES = pytest.mark.parametrize("language", ["it", "en"])


def rows(name):
    with (ROOT / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def data():
    """Indicator, area and year to the row of the data package."""
    return {(row["indicator"], row["area"], int(row["year"])): row for row in rows("observations")}


@pytest.fixture(scope="module")
def nine():
    """Name to ISTAT code of the nine cities."""
    return {row["label"]: row["code"] for row in rows("areas") if row["slug"]}


def page(client, query=""):
    answer = client.get(f"/metodo{query}")
    assert answer.status_code == 200
    return answer.text


def section(html, id):
    """The words of a section up to the next one."""
    begun = re.split(rf'<section[^>]*\bid="{id}"[^>]*>', html)[1]
    return words(begun.split("<section")[0])


def words(html):
    text = re.sub(r"<(math|title)\b.*?</\1>|<[^>]+>", " ", html, flags=re.DOTALL)
    return re.sub(r"[ \n]+", " ", unescape(text))


def italian(value, decimals=1):
    """A number as Italian has it: ``58.714``, ``27,3``, ``−3,1``."""
    text = f"{abs(value):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    return f"−{text}" if value < 0 else text


def percent(value):
    return f"{italian(value)}\u00a0%"


def counts(row):
    return float(row["numerator"]), float(row["denominator"])


def wilson(count, n):
    share = count / n
    middle = share + Z**2 / (2 * n)
    reach = Z * sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    return (middle - reach) / (1 + Z**2 / n) * 100, (middle + reach) / (1 + Z**2 / n) * 100


def byar(count, n):
    def limit(events, sign):
        return events * (1 - 1 / (9 * events) + sign * Z / (3 * sqrt(events))) ** 3 / n * 10_000

    return limit(count, -1), limit(count + 1, 1)


@LANGUAGES
def test_it_answers_in_both_languages_without_a_script(client, language):
    html = page(client, "" if language == "it" else "?lang=en")
    assert f'<html lang="{language}">' in html
    assert "<script" not in html
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


def test_the_share_of_como_and_its_limits(client, data, nine):
    count, n = counts(data["irpef_quota_sotto_10k", nine["Como"], 2021])
    low, high = wilson(count, n)
    said = section(page(client), "interval-share")
    assert f"{italian(count, 0)} su {italian(n, 0)}, cioè {percent(count / n * 100)}" in said
    assert f"da {percent(low)} a {percent(high)}" in said
    assert "16.020 su 58.714, cioè 27,3\u00a0%. Intervallo al 95\u00a0%: da 26,9\u00a0% a 27,6\u00a0%" in said


def test_the_verdict_on_como_against_the_median(client, data, nine):
    values = {city: float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for city, code in nine.items()}
    low, _ = wilson(*counts(data["irpef_quota_sotto_10k", nine["Como"], 2021]))
    assert low > median(values.values())
    said = section(page(client), "verdict")
    assert f"Mediana fra le nove città: {percent(median(values.values()))}, fuori dall’intervallo" in said
    assert "Esito: peggiore." in said
    ordered = sorted(values, key=values.get)
    listed = "; ".join(f"{city} {percent(values[city])}" for city in ordered)
    assert listed in section(page(client), "position")


def test_the_rate_of_como_and_its_range_of_ranks(client, data, nine):
    limits = {city: byar(*counts(data["cpm_ets_10k", code, 2022])) for city, code in nine.items()}
    count, n = counts(data["cpm_ets_10k", nine["Como"], 2022])
    low, high = limits["Como"]
    said = section(page(client), "interval-rate")
    assert f"{italian(count, 0)} su {italian(n, 0)} abitanti, cioè {italian(count / n * 10_000)}" in said
    assert f"da {italian(low)} a {italian(high)}" in said
    before = sum(other[0] > high for other in limits.values())
    behind = sum(other[1] < low for other in limits.values())
    ranges = f"nettamente davanti: {before}. Città nettamente dietro: {behind}."
    said = section(page(client), "rank-range")
    assert f"{ranges} Il posto è quindi tra {before + 1}ª e {9 - behind}ª." in said


def test_two_cities_before_and_after_the_correction(client, data, nine):
    found = {city: counts(data["cpm_ets_10k", code, 2022]) for city, code in nine.items()}

    def p_value(one, two):
        (count_1, n_1), (count_2, n_2) = found[one], found[two]
        rate = (count_1 + count_2) / (n_1 + n_2)
        z = (count_1 / n_1 - count_2 / n_2) / sqrt(rate * (1 / n_1 + 1 / n_2))
        return erfc(abs(z) / sqrt(2))

    every = {pair: p_value(*pair) for pair in combinations(sorted(nine), 2)}
    alone = every["Como", "Ravenna"]
    assert alone == min(p for pair, p in every.items() if "Como" in pair)
    smaller = sorted(p for p in every.values() if p <= alone)
    corrected = max(p * (36 - place) for place, p in enumerate(smaller))
    said = section(page(client), "pairwise")
    assert f"Il confronto da solo: p = {italian(alone, 3)}." in said
    assert f"Dopo la correzione per 36 confronti: p = {italian(corrected, 3)}." in said
    assert "Le due città non sono distinguibili." in said


def test_the_trend_of_the_province_of_parma(client, data):
    series = {
        year: float(row["value"])
        for (indicator, area, year), row in data.items()
        if (indicator, area) == ("bes_nido_utenti_comunali", "034")
    }
    pairs = list(combinations(sorted(series), 2))
    slope = median((series[two] - series[one]) / (two - one) for one, two in pairs)
    rises = sum((series[two] > series[one]) - (series[two] < series[one]) for one, two in pairs)
    n, ties = len(series), [list(series.values()).count(value) for value in set(series.values())]
    spread = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    p = erfc((abs(rises) - 1) / sqrt(spread) / sqrt(2))
    said = section(page(client), "trend")
    assert f"{n} anni dal {min(series)} al {max(series)}: +{italian(slope, 2)} punti all’anno" in said
    assert f"p = {italian(p, 3)}" in said


def test_the_gap_of_como_in_people(client, data, nine):
    values = [float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for code in nine.values()]
    row = data["irpef_quota_sotto_10k", nine["Como"], 2021]
    _, n = counts(row)
    gap = (median(values) - float(row["value"])) * n / 100
    said = section(page(client), "gap")
    assert (
        f"({italian(median(values), 4)} − {italian(float(row['value']), 4)}) × {italian(n, 0)} ÷ 100" in said
    )
    assert f"= {italian(int(gap) - 1, 0)};" in said


def test_fifths_of_all_capitals(client, data):
    capitals = [row["code"] for row in rows("areas") if row["level"] == "comune"]
    values = [float(data["irpef_quota_sotto_10k", code, 2021]["value"]) for code in capitals]
    said = section(page(client), "distribution")
    first, *_, last = quantiles(values, n=5, method="inclusive")
    assert f"la mediana è {percent(median(values))}; i limiti dei quinti sono {percent(first)}," in said
    assert f"e {percent(last)}. Como" in said


def test_similar_cities_are_those_of_the_map(client, store):
    nearest = store.similar.nearest("013075", "")[0]
    said = section(page(client), "similar")
    assert f"il più simile a Como è {store.catalog.areas[nearest.area].label}" in said
    assert f"a {italian(nearest.distance, 2)} scarti tipo" in said


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
        for field in (f"title_{language}", f"processing_{language}", "edition", "licence", "acquired"):
            assert re.sub(r"\s+", " ", source[field]) in words(begun).replace(" ,", ","), source["id"]
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
        assert html.count('aria-current="page"') == (2 if path == "/metodo" else 1)
        assert all(f'href="{other}"' in html for other, _ in MENU)


def test_the_selection_is_kept_on_the_way_back_and_in_the_other_language(client):
    html = unescape(page(client, "?city=como&indicator=bes_neet&year=2024"))
    assert 'href="/?indicator=bes_neet&year=2024&city=como&peers=nove"' in html
    assert 'href="/metodo?indicator=bes_neet&year=2024&city=como&peers=nove&lang=en"' in html
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
