"""The comparison page says what data/ says: values, differences, verdicts, points, and what is missing."""

import re
from html import unescape
from math import erfc, sqrt

import pytest

from tests.pages.versus_reading import Package, cells, one, page, words

SETS = (
    ("parma", "como"),
    ("como", "parma"),
    ("bergamo", "novara", "rovigo"),
    ("monza", "padova", "ravenna", "reggio-emilia"),
)


@pytest.fixture(scope="module")
def package():
    return Package()


@pytest.mark.parametrize("slugs", SETS)
@pytest.mark.parametrize("lang", ["it", "en"])
def test_every_value_is_that_of_the_file(client, package, slugs, lang):
    shown = page(client, f"?compare={','.join(slugs)}&lang={lang}")
    assert one(shown, "page-versus")["data-compared"] == ",".join(slugs)
    found = cells(shown)
    codes = [package.nine[slug] for slug in slugs]
    featured = {id for id, row in package.indicators.items() if row["featured"] == "true"}
    assert {indicator for indicator, _ in found} == featured
    assert len(found) == len(featured) * len(slugs)
    for (indicator, area), (cell, difference) in found.items():
        year = int(cell["data-year"])
        value, first = (package.value(indicator, code, year) for code in (area, codes[0]))
        assert cell["data-value"] == ("" if value is None else repr(value))
        if area == codes[0]:
            assert difference is None
        elif value is None or first is None:
            assert (difference["data-difference"], difference["data-verdict"]) == ("", "none")
        else:
            assert float(difference["data-difference"]) == value - first


@pytest.mark.parametrize("cluster", ["minori", "anziani", "comunita", "contesto"])
def test_a_whole_cluster_shows_all_its_indicators(client, package, cluster):
    shown = cells(page(client, f"?compare=parma,como&cluster={cluster}"))
    expected = {
        id for id, row in package.indicators.items() if row["featured"] == "true" or row["cluster"] == cluster
    }
    assert {indicator for indicator, _ in shown} == expected
    assert all(
        cell["data-value"] == repr(package.value(indicator, area, int(cell["data-year"])))
        for (indicator, area), (cell, _) in shown.items()
    )


def expected_verdicts(package, indicator, year):
    """Every ordered pair of the nine to the word that the counts allow; tests and Holm written out here."""
    meta = package.indicators[indicator]
    found = {code: package.row(indicator, code, year) for code in package.nine.values()}
    counts = {
        package.chain(code)[package.finest(indicator)]: (float(row["numerator"]), float(row["denominator"]))
        for code, row in found.items()
    }
    areas = list(counts)
    p = {}
    for place, one_area in enumerate(areas):
        for other in areas[place + 1 :]:
            (a, n), (b, m) = counts[one_area], counts[other]
            pooled = (a + b) / (n + m)
            variance = pooled * (1 - pooled) if meta["counts"] == "share" else pooled
            z = abs(a / n - b / m) / sqrt(variance * (1 / n + 1 / m))
            p[one_area, other] = erfc(z / sqrt(2))
    adjusted, largest = {}, 0.0
    for place, pair in enumerate(sorted(p, key=p.get)):
        largest = max(largest, min(1.0, p[pair] * (len(p) - place)))
        adjusted[pair] = largest
    assert len(adjusted) == 36
    words_for = {"neutral": ("neutral_higher", "neutral_lower"), "higher": ("better", "worse")}
    above, below = words_for.get(meta["polarity"], ("worse", "better"))

    def verdict(own, reference):
        kept = adjusted.get((own, reference), adjusted.get((reference, own)))
        if kept >= 0.05:
            return "not_distinguishable"
        return (
            above if counts[own][0] / counts[own][1] > counts[reference][0] / counts[reference][1] else below
        )

    return verdict


@pytest.mark.parametrize(
    "indicator",
    ["irpef_quota_sotto_10k", "quota_80", "cpm_ets_10k", "affluenza_camera", "nonprofit_10k_2023"],
)
def test_verdicts_are_those_of_a_test_corrected_over_36_pairs(client, package, indicator):
    seen = set()
    for slugs in SETS:
        found = cells(page(client, f"?compare={','.join(slugs)}"))
        reference = package.nine[slugs[0]]
        for slug in slugs[1:]:
            area = package.nine[slug]
            cell, difference = found[indicator, area]
            expected = expected_verdicts(package, indicator, int(cell["data-year"]))
            step = package.finest(indicator)
            word = expected(package.chain(area)[step], package.chain(reference)[step])
            assert difference["data-verdict"] == word, (indicator, slug)
            seen.add(word)
    assert seen


def test_parma_and_como_on_low_incomes_differ_and_como_is_worse(client):
    """20.4 % of 149,000 against 27.3 % of 60,000 taxpayers: far beyond chance; fewer is better."""
    shown = cells(page(client, "?compare=parma,como"))
    _, difference = shown["irpef_quota_sotto_10k", "013075"]
    assert difference["data-verdict"] == "worse"
    assert "peggiore" in difference["words"]
    assert "✗" in difference["words"]
    assert "punti" in difference["words"]


def test_without_counts_no_difference_is_judged(client, package):
    shown = cells(page(client, "?compare=parma,como,bergamo,padova"))
    judged = {"better", "worse", "not_distinguishable", "neutral_higher", "neutral_lower"}
    for (indicator, _), (_, difference) in shown.items():
        if package.indicators[indicator]["counts"] in ("", "ratio") and difference:
            assert difference["data-verdict"] in {"no_interval", "none"}
            assert not judged & {difference["data-verdict"]}


def test_cities_of_one_region_share_a_regional_figure_and_are_not_compared(client):
    shown = cells(page(client, "?compare=como,monza,parma"))
    cell, difference = shown["poverta_relativa_famiglie", "108033"]
    assert cell["data-value"] == shown["poverta_relativa_famiglie", "013075"][0]["data-value"]
    assert difference["data-verdict"] == "none"
    assert "lo stesso dato (regione Lombardia)" in difference["words"]
    assert shown["poverta_relativa_famiglie", "034027"][1]["data-verdict"] == "no_interval"


def test_a_missing_figure_says_why_and_is_not_compared(client, package):
    """Regions vote in different years: in some year one city has a turnout and another has none."""
    indicator = "bes_affluenza_regionali"
    years = {int(y) for id, _, y in package.figures if id == indicator}
    year, has, lacks = next(
        (year, a, b)
        for year in sorted(years)
        for a in package.nine
        for b in package.nine
        if package.value(indicator, package.nine[a], year) is not None
        and package.value(indicator, package.nine[b], year) is None
    )
    shown = page(client, f"?compare={has},{lacks}&indicator={indicator}&year={year}")
    cell, difference = cells(shown)[indicator, package.nine[lacks]]
    assert (cell["data-value"], cell["data-year"]) == ("", str(year))
    assert f"non pubblicato per il {year}" in cell["words"]
    assert (difference["data-difference"], difference["data-verdict"]) == ("", "none")
    assert "manca un dato" in difference["words"]


def test_the_summary_counts_the_verdicts_of_the_tables(client, package):
    shown = page(client, "?compare=parma,como,padova")
    found = cells(shown)
    groups = {
        "better": {"better"}, "worse": {"worse"}, "neutral": {"neutral_higher", "neutral_lower"},
        "alike": {"not_distinguishable"}, "unknown": {"no_interval"}, "none": {"none"},
    }  # fmt: skip
    told = {each["data-area"]: each for each in shown.having("data-area", "data-better", "data-unknown")}
    assert set(told) == {"013075", "028060"}
    for area, sentence in told.items():
        verdicts = [d["data-verdict"] for (_, a), (_, d) in found.items() if a == area]
        for name, words_of in groups.items():
            assert int(sentence[f"data-{name}"]) == sum(verdict in words_of for verdict in verdicts), name
        assert sum(int(sentence[f"data-{name}"]) for name in groups) == 32


def test_levels_and_years_stand_beside_every_indicator(client, package):
    shown = page(client, "?compare=parma,como")
    levels = ("comune", "provincia", "regione")
    for row in shown.having("data-indicator", "role"):
        badge = [e for e in shown.having("data-level") if e.is_in(row)]
        assert [each["data-level"] for each in badge] == [levels[package.finest(row["data-indicator"])]]


def test_who_asks_for_no_city_gets_the_selected_one_and_the_most_similar(client):
    shown = page(client, "?city=parma")
    assert one(shown, "page-versus")["data-compared"] == "parma,reggio-emilia"
    assert "mostriamo Parma e la più simile fra le nove, Reggio Emilia" in words(shown, "versus-chosen")[0]


def test_who_asks_for_one_city_gets_the_most_similar_beside_it(client):
    shown = page(client, "?compare=novara")
    assert one(shown, "page-versus")["data-compared"].startswith("novara,")
    assert "Hai scelto una sola città" in words(shown, "versus-chosen")[0]


def test_unknown_cities_are_named_and_left_out(client):
    shown = page(client, "?compare=parma,atlantide,como")
    assert one(shown, "page-versus")["data-compared"] == "parma,como"
    assert "«atlantide»" in one(shown, "alert-warning")["words"]


def test_more_than_four_are_cut_and_it_says_so(client):
    shown = page(client, "?compare=parma,como,bergamo,padova,novara,rovigo")
    assert one(shown, "page-versus")["data-compared"] == "parma,como,bergamo,padova"
    assert "Novara e Rovigo restano fuori" in one(shown, "alert-warning")["words"]


def test_a_form_repeats_the_parameter_and_the_reference_comes_first(client):
    """A select and boxes of one name: what a browser sends without any script."""
    shown = page(client, "?compare=como&compare=bergamo&compare=como&region=")
    assert one(shown, "page-versus")["data-compared"] == "como,bergamo"
    boxes = [each for each in shown.found if each.get("type") == "checkbox"]
    assert [box["value"] for box in boxes if "checked" in box] == ["bergamo", "como"]
    assert len(boxes) == 9
    chosen = [e["value"] for e in shown.inside(id="versus-reference") if "selected" in e]
    assert chosen == ["como"]


def test_the_region_limits_cities_and_says_so(client):
    shown = page(client, "?region=lombardia&compare=parma,como")
    assert one(shown, "page-versus")["data-compared"].split(",")[0] == "como"
    boxes = [each["value"] for each in shown.found if each.get("type") == "checkbox"]
    assert boxes == ["bergamo", "como", "monza"]
    assert "Parma non è in Lombardia" in one(shown, "alert-warning")["words"]
    assert "Filtro attivo: Lombardia" in words(shown, "versus-filter")[0]


def test_a_region_with_one_of_the_nine_borrows_the_most_similar(client):
    shown = page(client, "?region=piemonte")
    first, second = one(shown, "page-versus")["data-compared"].split(",")
    assert first == "novara"
    assert second != "novara"
    assert "In Piemonte c’è una sola delle nove, Novara" in words(shown, "versus-chosen")[0]


def test_an_unknown_cluster_is_named(client):
    shown = page(client, "?compare=parma,como&cluster=fiori")
    assert "«fiori» non è un ambito" in one(shown, "alert-warning")["words"]


@pytest.mark.parametrize("query", ["", "?compare=parma,como,bergamo,padova&cluster=comunita"])
def test_the_page_stays_light(client, query):
    assert len(client.get(f"/confronto{query}").data) <= 150_000


@pytest.mark.parametrize(
    ("lang", "heading"), [("it", "Parma e Como a confronto"), ("en", "Parma and Como compared")]
)
def test_both_languages_have_their_heading(client, lang, heading):
    assert words(page(client, f"?compare=parma,como&lang={lang}"), "page-title") == [heading]


def test_the_downloads_of_the_page_are_there(client):
    shown = page(client, "?compare=parma,como&cluster=minori")
    links = [e["href"] for e in shown.found if e["tag"] == "a" and "download" in e]
    assert len(links) == 6
    for link in links:
        assert client.get(link).status_code == 200, link
    assert sum("cluster=minori" in link for link in links) == 2


def test_a_field_without_main_indicators_has_a_link_in_place_of_an_empty_section(client, package):
    count = sum(row["cluster"] == "contesto" for row in package.indicators.values())
    addresses = ("/confronto?compare=parma,como", "/confronto?compare=parma,como&cluster=contesto")
    short, whole = (unescape(client.get(each).text) for each in addresses)
    assert '<section class="versus-block" id="contesto"' not in short
    assert 'href="#contesto"' not in short
    link = re.search(r'<a href="([^"]*)" id="contesto">([^<]*)</a>', short)
    assert "cluster=contesto" in link[1]
    assert link[2] == f"Tutti gli indicatori: Contesto ({count})"
    assert '<section class="versus-block" id="contesto"' in whole
    assert 'href="#contesto"' in whole


@pytest.mark.parametrize(("lang", "words"), [("it", "il grafico"), ("en", "the chart of")])
def test_a_picture_to_download_is_not_called_points(client, lang, words):
    names = re.findall(
        r'href="/grafici/dispersione\.[^>]*aria-label="([^"]*)"', client.get(f"/confronto?lang={lang}").text
    )
    assert len(names) == 2
    assert all(words in name for name in names)
