"""The pages that are whole documents: accessible, on a phone, without scripts, changed without reloading."""

import pytest

from tests.browser.reading import expect
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

PAGES = (
    "/citta",
    "/citta/parma",
    "/cluster",
    "/cluster/comunita?indicator=nonprofit_10k_2023",
    "/confronto?compare=parma,como,rovigo",
    "/dati",
    "/dati/bes_neet",
    "/dati/poverta_relativa_famiglie",
    "/pratiche",
    "/pratiche?in=rovigo&cluster=minori",
    "/pratiche/bergamo-capacityes",
    "/pratiche/parma-non-autosufficienza",
    "/cerca?q=anziani",
    "/api",
    "/plenaria",
    "/plenaria/minori",
    "/segui",
    "/traiettoria?indicator=bes_pensionati_basso_importo&city=como",
    "/traiettoria?indicator=irpef_quota_sotto_10k&city=como",
)
MARK = "document.documentElement.dataset.same = 'yes'"
SAME = "document.documentElement.dataset.same === 'yes'"
OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.mark.sliced
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_and_no_page_scrolls_sideways_with_everything_open(new_page, axe, path, width):
    page = new_page(width=width)
    page.goto(path)
    page.evaluate(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(page, axe) == []


@pytest.mark.sliced(3)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_english(new_page, axe, path):
    page = new_page()
    page.goto(f"{path}{'&' if '?' in path else '?'}lang=en")
    assert page.get_attribute("html", "lang") == "en"
    assert violations(page, axe) == []


@pytest.mark.sliced(5)
@pytest.mark.parametrize("path", [*PAGES, "/metodo"])
def test_a_page_is_whole_without_scripts(new_page, path):
    page = new_page(java_script_enabled=False)
    page.goto(path)
    assert page.get_attribute("main", "data-ready") == "true"
    assert page.locator("h1").count() == 1
    assert all(button.is_visible() for button in page.locator("main .choices-go").all())


def test_another_city_is_shown_without_a_new_document_and_back_leads_back(page):
    page.goto("/citta/parma?benchmark=italia")
    page.evaluate(MARK)
    page.click('main a[href^="/citta/como"]')
    page.wait_for_selector('main[data-city="como"][data-benchmark="italia"]')
    assert page.evaluate(SAME)
    assert "Como" in page.title()
    assert page.evaluate("document.activeElement.id") == "main"
    page.go_back()
    page.wait_for_selector('main[data-city="parma"]')
    assert page.url.endswith("/citta/parma?benchmark=italia")
    page.go_forward()
    page.wait_for_selector('main[data-city="como"]')
    assert page.evaluate(SAME)


def test_a_choice_in_a_form_shows_at_once_and_is_in_the_address(page):
    page.goto("/citta/parma")
    page.evaluate(MARK)
    page.focus('form[data-visit] select[name="benchmark"]')
    page.select_option('form[data-visit] select[name="benchmark"]', "italia")
    page.wait_for_selector('main[data-benchmark="italia"]')
    assert "benchmark=italia" in page.url
    assert page.evaluate(SAME)
    assert page.evaluate("document.activeElement.name") == "benchmark"


def test_without_scripts_a_choice_is_sent_by_its_button(new_page):
    page = new_page(java_script_enabled=False)
    page.goto("/citta/parma")
    page.select_option('form[data-visit] select[name="benchmark"]', "italia")
    page.click("form[data-visit] .choices-go")
    page.wait_for_selector('main[data-benchmark="italia"][data-city="parma"]')


def test_a_link_to_another_page_keeps_the_selection(page):
    page.goto("/citta/parma?indicator=bes_neet&lang=en")
    page.click('.main-menu a[data-page="/confronto"]')
    page.wait_for_selector('main.page-versus[data-indicator="bes_neet"][data-city="parma"][data-lang="en"]')


@pytest.mark.thorough
def test_the_map_leads_to_the_profile_of_the_city_it_shows(page):
    page.goto("/?city=ravenna&indicator=bes_neet")
    page.wait_for_selector('main[data-ready][data-city="ravenna"]')
    page.click('#panels-title a[data-page="/citta/ravenna"]')
    page.wait_for_selector('main.page-city[data-city="ravenna"][data-indicator="bes_neet"]')


def test_when_the_answer_is_an_error_the_browser_goes_there_itself(page, faults):
    page.goto("/citta/parma")
    page.evaluate("document.querySelector('main a[href^=\"/citta/como\"]').href = '/citta/atlantide'")
    page.click('main a[href="/citta/atlantide"]')
    page.wait_for_selector("main.page-message")
    expect(faults, "404")


def test_a_citation_is_copied_and_the_button_says_so(new_page):
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("/dati/bes_neet")
    button = page.locator("button[data-copy]").first
    words = button.inner_text()
    button.click()
    page.wait_for_function("([b, w]) => b.textContent !== w", arg=[button.element_handle(), words])
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(f"#{button.get_attribute('data-copy')}").inner_text().strip()
