"""The catalogue and an indicator's page in a browser: the list follows what is typed; all is accessible."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

VIEWS = (
    "/dati",
    "/dati?q=astronave&cluster=nessuno",
    "/dati/bes_affluenza_europee?year=2009",
    "/dati/bes_nido_utenti_comunali",
)


def count(page, words):
    expect(page.locator("#catalogue-count")).to_have_text(words)


def test_the_list_follows_what_is_typed_and_the_field_keeps_it(page):
    page.goto("/dati?city=parma")
    page.evaluate("window.same = true")
    page.focus("#catalogue-q")
    page.keyboard.type("povertà rel", delay=30)
    count(page, "1 di 90 indicatori")
    assert page.input_value("#catalogue-q") == "povertà rel"
    assert page.evaluate("document.activeElement.id") == "catalogue-q"
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "povertà rel"
    assert page.evaluate("window.same")
    assert page.evaluate("history.length") == 2


@pytest.mark.thorough
def test_a_filter_a_chip_and_the_way_back(page):
    page.goto("/dati")
    page.select_option("#catalogue-cluster", "minori")
    count(page, "13 di 90 indicatori")
    page.select_option("#catalogue-dimension", "risposte")
    count(page, "3 di 90 indicatori")
    page.click(".catalogue-chip >> nth=0")
    page.wait_for_url("/dati?dimension=risposte")
    page.go_back()
    count(page, "3 di 90 indicatori")


@pytest.mark.thorough
def test_another_year_changes_map_and_table_and_a_citation_can_be_copied(new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("/dati/bes_neet?city=parma")
    page.select_option("#indicator-year", "2019")
    expect(page.locator("#figures")).to_have_text("Le nove città nel 2019")
    page.click("[data-copy=cite-it]")
    expect(page.locator("[data-copy=cite-it]")).to_have_text("Copiato")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("ISTAT, Bes dei territori, edizione 2025")
    assert "/dati/bes_neet?year=2019" in copied


def test_filters_and_years_work_without_scripts(new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/dati")
    page.select_option("#catalogue-cluster", "anziani")
    page.click(".catalogue-filters .choices-go")
    assert page.inner_text("#catalogue-count") == "17 di 90 indicatori"
    page.goto("/dati/bes_neet")
    page.select_option("#indicator-year", "2018")
    page.click(".page-indicator .choices-go")
    assert "2018" in page.inner_text("#figures")


@pytest.mark.sliced(2)
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(new_page, axe, view, width):
    page = new_page(width=width)
    page.goto(view)
    assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
