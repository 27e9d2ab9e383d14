"""The search in the header, with keyboard, mouse and without scripts."""

import pytest
from playwright.sync_api import expect as see

from tests.browser.reading import open_link
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser


def suggest(page, words):
    page.fill("#find-field", words)
    see(page.locator("#find-field")).to_have_attribute("aria-expanded", "true")


def test_arrows_enter_and_escape(page):
    page.goto("/metodo?city=parma")
    suggest(page, "neet")
    field, options = page.locator("#find-field"), page.locator("#find-list [role=option]")
    # The indicator, and a practice that began as Net for Neet.
    assert page.inner_text("#find-state") == "2 suggerimenti, da scorrere con le frecce"
    field.press("ArrowDown")
    see(options.first).to_have_attribute("aria-selected", "true")
    see(field).to_have_attribute("aria-activedescendant", "find-0")
    see(field).to_be_focused()
    field.press("Escape")
    see(page.locator("#find-list")).to_be_hidden()
    see(field).to_have_value("neet")
    suggest(page, "neet ")
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/dati/bes_neet?city=parma")


@pytest.mark.thorough
def test_enter_without_a_choice_leads_to_all_hits(page):
    page.goto("/metodo?lang=en")
    page.fill("#find-field", "reggio emila")
    page.press("#find-field", "Enter")
    page.wait_for_url("**/cerca?lang=en&q=reggio+emila")
    see(page.locator("#find-result a").first).to_have_text("Reggio Emilia")


def test_a_suggestion_can_be_clicked_and_leaving_the_field_closes_the_list(page):
    page.goto("/metodo")
    suggest(page, "monza")
    page.click("h1")
    see(page.locator("#find-list")).to_be_hidden()
    page.focus("#find-field")
    page.press("#find-field", "ArrowDown")
    page.click("#find-list [role=option]")
    page.wait_for_url("**/citta/monza")


@pytest.mark.thorough
def test_on_the_map_it_takes_the_selection_of_the_address(page):
    open_link(page, "?city=parma")
    page.select_option("#city-picker", "como")
    page.wait_for_url("**city=como**")
    page.fill("#find-field", "xyzzy")
    page.press("#find-field", "Enter")
    page.wait_for_url("**/cerca?**")
    assert "city=como" in page.url and page.url.endswith("q=xyzzy")


def test_it_is_a_plain_form_without_scripts(new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/metodo?city=parma")
    page.fill("#find-field", "nidi")
    page.press("#find-field", "Enter")
    assert page.url.endswith("/cerca?city=parma&q=nidi")


@pytest.mark.sliced(1)
@pytest.mark.parametrize("width", [360, 1366])
def test_list_and_page_of_hits_are_accessible_and_fit(new_page, axe, width):
    page = new_page(width=width)
    page.goto("/cerca?q=reddito")
    assert violations(page, axe) == []
    suggest(page, "poverta")
    page.press("#find-field", "ArrowDown")
    assert violations(page, axe, "header") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
