"""The methods page in a browser: accessible, and it fits a phone."""

import pytest

from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.mark.sliced(1)
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("language", ["it", "en"])
def test_axe_finds_nothing_with_every_formula_open(new_page, axe, width, language):
    page = new_page(width=width)
    page.goto(f"/metodo?lang={language}")
    page.evaluate(OPEN)
    assert violations(page, axe) == []


@pytest.mark.sliced(1)
@pytest.mark.parametrize("language", ["it", "en"])
def test_a_phone_does_not_scroll_sideways(new_page, language):
    page = new_page(width=360)
    page.goto(f"/metodo?lang={language}")
    page.evaluate(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    wider = page.eval_on_selector_all(
        ".method-lines",
        "all => all.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.closest('section').id)",
    )
    assert wider == []


def test_the_keyboard_opens_a_formula_and_an_anchor_leads_to_its_method(new_page):
    page = new_page()
    page.goto("/metodo#verdict")
    formula = page.locator("#verdict details")
    assert formula.get_attribute("open") is None
    formula.locator("summary").press("Enter")
    assert formula.get_attribute("open") is not None
    assert 0 <= page.locator("#verdict").bounding_box()["y"] < 100


@pytest.mark.thorough
def test_the_menu_leads_there_and_back(new_page):
    page = new_page()
    page.goto("/?lang=en")
    page.wait_for_selector("main[data-ready=true]")
    page.click(".main-menu a[href^='/metodo']")
    page.wait_for_selector("main.page-method")
    assert page.locator("html").get_attribute("lang") == "en"
    page.click(".breadcrumb a")
    page.wait_for_selector("main[data-ready=true][data-lang=en]")
