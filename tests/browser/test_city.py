"""The profile of a city in a browser: accessible, fits a phone and one screen, prints on two A4 pages."""

import re

import pytest

from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
SLUGS = ("bergamo", "como", "monza", "novara", "padova", "parma", "ravenna", "reggio-emilia", "rovigo")
PAGE = re.compile(rb"/Type /Page\b")
INNER_PX = 190 / 25.4 * 96
"""Width between the margins of A4, as print.css sets them."""


@pytest.mark.sliced(2)
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("path", ["/citta", "/citta/parma", "/citta/novara?lang=en&benchmark=italia"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(new_page, axe, path, width):
    page = new_page(width=width)
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.evaluate(OPEN)
    assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_one_screen_shows_who_lives_there_what_stands_out_and_the_first_spines(new_page):
    page = new_page(width=1366, height=768)
    page.goto("/citta/parma")
    for part in (".profile-summary", ".profile-facts", "[data-side='strongest'] li", ".profile-row"):
        box = page.locator(part).first.bounding_box()
        assert box["y"] + box["height"] < 768, part


@pytest.mark.sliced(1)
@pytest.mark.parametrize("language", ["it", "en"])
def test_a_print_fits_two_pages_of_a4(new_page, language):
    page = new_page()
    for slug in SLUGS:
        page.goto(f"/citta/{slug}?lang={language}")
        assert len(PAGE.findall(page.pdf(prefer_css_page_size=True))) == 2, slug


@pytest.mark.thorough
def test_paper_has_sources_date_and_address_and_no_navigation(new_page):
    page = new_page(width=round(INNER_PX))
    page.goto("/citta/parma")
    page.emulate_media(media="print")
    for part in (".profile-sources", ".printed", ".spine-own", ".spine-how .spine-legend"):
        assert page.locator(part).first.is_visible(), part
    for part in (".it-header-wrapper", ".it-footer", ".profile-cities", ".choices", ".downloads"):
        assert not page.locator(part).first.is_visible(), part
    assert page.evaluate("document.documentElement.scrollWidth") <= round(INNER_PX)


@pytest.mark.thorough
def test_a_choice_of_benchmark_shows_at_once(new_page):
    page = new_page()
    page.goto("/citta/parma")
    page.select_option("#profile-benchmark", "italia")
    page.wait_for_url("**/citta/parma?benchmark=italia")
    assert "all’Italia" in page.locator(".profile-summary").inner_text()
