"""Whatever a reader chooses, and wherever: address, sentence, map, panels and table follow together."""

import unicodedata

import pytest

from tests.browser.figures import cities, clusters, figures, indicators
from tests.browser.reading import (
    address,
    as_table,
    check_page,
    click_marker,
    everything,
    focused,
    label,
    open_link,
    row,
    wait_shown,
)

pytestmark = pytest.mark.browser

START = {"indicator": "irpef_quota_sotto_10k", "year": 2021, "city": "bergamo"}
COMO = {**START, "city": "como"}
PARTS = {
    ".panel-row-link": ("irpef_quota_senza_imposta", 2024),
    ".panel-value": ("irpef_imponibile_medio", 2024),
    ".panel-marks": ("bes_neet", 2024),
    ".panel-row-foot": ("poverta_relativa_famiglie", 2024),
}


@pytest.fixture
def page(page):
    open_link(page)
    return page


def test_a_click_on_a_marker_chooses_the_city(page):
    click_marker(page, "como")
    check_page(page, **COMO)
    click_marker(page, "monza")
    check_page(page, **{**START, "city": "monza"})


@pytest.mark.thorough
def test_a_marker_can_be_chosen_again_after_another_city(page):
    click_marker(page, "como")
    check_page(page, **COMO)
    page.click(row("bergamo"))
    check_page(page, **START)
    click_marker(page, "como")
    check_page(page, **COMO)


def test_a_click_on_a_label_chooses_the_city(page):
    page.click(label("como"))
    check_page(page, **COMO)


@pytest.mark.thorough
def test_a_click_anywhere_in_a_table_row_chooses_the_city(page):
    for cell, city in {"th": "como", ".value": "monza", ".trend": "parma", ".source": "rovigo"}.items():
        page.click(f"{row(city)} {cell}")
        check_page(page, **{**START, "city": city})


@pytest.mark.thorough
def test_a_click_anywhere_in_a_panel_row_chooses_the_indicator(page):
    for part, (indicator, year) in PARTS.items():
        page.click(f"#row-{indicator} {part}")
        check_page(page, indicator=indicator, year=year, city="bergamo")


@pytest.mark.thorough
def test_a_cluster_shows_an_indicator_of_its_own(page):
    page.click("#cluster-picker >> text=Anziani")
    page.wait_for_selector("main[data-indicator=quota_80]")
    check_page(page, indicator="quota_80", year=everything(page)["main"]["year"], city="bergamo")
    assert indicators()["quota_80"]["cluster"] == "anziani"
    options = page.locator("#indicator-picker option").evaluate_all("all => all.map(option => option.value)")
    assert sorted(options) == sorted(i["id"] for i in indicators().values() if i["cluster"] == "anziani")


def test_each_picker_changes_its_field(page):
    page.select_option("#city-picker", "como")
    check_page(page, **COMO)
    page.select_option("#year-picker", "2018")
    check_page(page, **{**COMO, "year": 2018})
    page.select_option("#indicator-picker", "bes_reddito_disponibile_pc")
    wait_shown(page, indicator="bes_reddito_disponibile_pc")
    check_page(
        page, indicator="bes_reddito_disponibile_pc", year=everything(page)["main"]["year"], city="como"
    )
    page.select_option("#peers-picker", "regione")
    wait_shown(page, peers="regione")
    chosen = {cities()[city]["code"] for city in ("como", "monza", "bergamo")}
    assert set(as_table(everything(page)["table"])) == chosen
    assert address(page)["peers"] == "regione"


def _folded(words):
    return "".join(c for c in unicodedata.normalize("NFD", words.lower()) if not unicodedata.combining(c))


def _indicators_about(words):
    """Labels of the indicators whose label, short name or cluster has every word."""
    of = {
        i["label_it"]: f"{i['label_it']} {i['short_it']} {clusters()[i['cluster']]['label_it']}"
        for i in indicators().values()
    }
    return sorted(
        label for label, text in of.items() if all(word in _folded(text) for word in _folded(words).split())
    )


def _found(page):
    links = page.locator("#search-results li:visible a")
    return sorted(links.evaluate_all("all => all.map(a => a.firstChild.textContent)"))


def test_search_finds_with_and_without_accents_and_capitals(page):
    for words in ("nidi", "poverta", "POVERTÀ", "reddito medio"):
        page.fill("#indicator-search", words)
        assert _found(page) == _indicators_about(words) != []
    page.fill("#indicator-search", "unicorni")
    assert _found(page) == []
    assert "unicorni" in page.inner_text("#search-state")


@pytest.mark.thorough
def test_a_search_result_chooses_its_indicator_and_closes_the_search(page):
    page.fill("#indicator-search", "neet")
    page.click("#search-results li:visible a")
    check_page(page, indicator="bes_neet", year=2024, city="bergamo")
    assert page.input_value("#indicator-search") == ""
    assert _found(page) == []


@pytest.mark.thorough
def test_escape_closes_the_search_and_keeps_the_focus_in_the_field(page):
    page.fill("#indicator-search", "neet")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert (focused(page), page.input_value("#indicator-search"), _found(page)) == (
        "indicator-search",
        "",
        [],
    )


def test_a_region_fills_the_map_and_all_four_come_back(page):
    whole = page.locator(".map-label:visible").count()
    page.click("#map-zoom >> text=Veneto")
    page.wait_for_selector("#label-003106", state="hidden")
    assert address(page)["region"] == "veneto"
    assert page.get_attribute("#map-zoom >> text=Veneto", "aria-current") == "true"
    assert page.locator("#label-028060:visible, #label-029041:visible").count() == 2
    check_page(page, **START)

    page.click("#map-zoom >> text=Quattro regioni")
    page.wait_for_selector("#label-003106", state="visible")
    assert (whole, page.locator(".map-label:visible").count()) == (9, 9)
    assert "region" not in address(page)


def test_the_table_is_sorted_up_and_down_by_a_column(page):
    codes = sorted(figures("irpef_quota_sotto_10k", 2021), key=figures("irpef_quota_sotto_10k", 2021).get)
    head = "#peer-table th:has(.sort:has-text('Valore'))"

    page.click(f"{head} a")
    page.wait_for_selector(f"{head}[aria-sort]")
    first = (page.get_attribute(head, "aria-sort"), [area for area, _ in everything(page)["table"]])
    page.click(f"{head} a")
    page.wait_for_selector(f"{head}:not([aria-sort={first[0]}])")
    second = (page.get_attribute(head, "aria-sort"), [area for area, _ in everything(page)["table"]])

    assert dict([first, second]) == {"ascending": codes, "descending": codes[::-1]}
    check_page(page, **START)


@pytest.mark.thorough
def test_marking_text_in_a_row_is_not_a_click(page):
    page.locator(f"{row('como')} .value").scroll_into_view_if_needed()
    box = page.locator(f"{row('como')} .value").bounding_box()
    page.mouse.move(box["x"] + 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 2, box["y"] + box["height"] / 2, steps=4)
    page.mouse.up()
    page.wait_for_timeout(200)
    check_page(page, **START)
