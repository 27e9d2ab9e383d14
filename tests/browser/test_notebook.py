"""The notebook of a city in a browser: accessible, fits a phone, prints without what is for the screen."""

import re

import pytest

from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

PAGE = re.compile(rb"/Type /Page\b")
MOST_PAGES = 12
"""Of a print from the browser, whose margins and lines are not those of the file."""
INNER_PX = round(190 / 25.4 * 96)
"""Width between the margins of A4, as print.css sets them."""


@pytest.mark.sliced
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("path", ["/citta/reggio-emilia/quaderno", "/citta/rovigo/quaderno?lang=en"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(new_page, axe, path, width):
    page = new_page(width=width)
    page.goto(path)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(page, axe) == []


def test_contents_lead_to_their_chapter_without_leaving_the_page(new_page):
    page = new_page()
    page.goto("/citta/como/quaderno")
    page.click(".notebook-contents a[href='#near']")
    page.wait_for_function("Math.abs(document.getElementById('near').getBoundingClientRect().top) < 40")
    assert page.url.endswith("/citta/como/quaderno#near")


def test_a_print_has_no_navigation_and_nothing_is_cut_off(new_page):
    page = new_page(width=INNER_PX)
    page.goto("/citta/como/quaderno")
    assert len(PAGE.findall(page.pdf(prefer_css_page_size=True))) <= MOST_PAGES
    page.emulate_media(media="print")
    for part in (".it-header-wrapper", ".it-footer", ".notebook-downloads"):
        assert not page.locator(part).first.is_visible(), part
    assert page.evaluate("document.documentElement.scrollWidth") <= INNER_PX
