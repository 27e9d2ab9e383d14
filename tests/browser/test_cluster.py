"""The rug in a browser: rows open without loading a page, and it fits from a phone to a large screen."""

import pytest

from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

OPEN = "/cluster/poverta?city=parma&indicator=poverta_relativa_famiglie"
"""A row whose cities share a figure."""


def test_the_keyboard_opens_a_row_and_closes_it_on_the_same_page(page):
    page.goto("/cluster/minori?city=parma")
    page.evaluate("window.isTheSamePage = true")
    page.focus("#open-bes_neet")
    for count in (1, 0):
        page.keyboard.press("Enter")
        page.wait_for_function(
            "count => document.querySelectorAll('#row-opened').length === count", arg=count
        )
        assert page.evaluate("document.activeElement.id") == "open-bes_neet"
        assert page.get_attribute("#open-bes_neet", "aria-expanded") == ("true" if count else "false")
        assert ("indicator=bes_neet" in page.url) is bool(count)
    page.go_back()
    page.wait_for_selector("#row-opened .trend-figure")
    assert page.evaluate("window.isTheSamePage")


@pytest.mark.thorough
def test_a_choice_shows_itself_without_a_button(page):
    page.goto(OPEN)
    page.locator(".rug-choices select[name=benchmark]").select_option("italia")
    page.locator(".rug-summary", has_text="rispetto all’Italia").wait_for()
    assert page.locator("#row-opened").count() == 1
    assert "benchmark=italia" in page.url


@pytest.mark.sliced(1)
@pytest.mark.parametrize("width", [360, 768, 1200, 1366, 1920])
def test_no_width_scrolls_the_page_sideways(new_page, width):
    page = new_page(width=width)
    page.goto(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    rug, room = page.evaluate(
        "[document.querySelector('.rug').scrollWidth, document.querySelector('.rug-scroll').clientWidth]"
    )
    assert (rug > room) == (width == 768)


@pytest.mark.thorough
def test_on_a_phone_each_city_keeps_its_place_in_every_card(new_page):
    page = new_page(width=360)
    page.goto("/cluster/poverta")
    places = page.evaluate(
        """() => [...document.querySelectorAll('tr[data-level="comune"]')].map((row) =>
            [...row.querySelectorAll('td[data-verdict]')].map((cell) =>
                cell.dataset.name + ' ' + Math.round(cell.getBoundingClientRect().left)).join('|'))"""
    )
    assert len(places) == 9 and len({*places}) == 1
    columns = [int(cell.rsplit(" ", 1)[1]) for cell in places[0].split("|")]
    assert columns == columns[:3] * 3 and columns[0] < columns[1] < columns[2]


@pytest.mark.sliced(2)
@pytest.mark.parametrize("width", [360, 800, 1366])
@pytest.mark.parametrize("address", [f"{OPEN}&lang=en", "/cluster/comunita?city=como", "/cluster"])
def test_axe_finds_nothing(new_page, axe, width, address):
    page = new_page(width=width)
    page.goto(address)
    assert violations(page, axe) == []
