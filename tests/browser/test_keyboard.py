"""Everything can be done from the keyboard, and the focus is always seen and never lost."""

import pytest

from tests.browser.figures import cities
from tests.browser.reading import check_page, everything, focused, label, open_link, row, wait_shown

pytestmark = pytest.mark.browser

START = {"indicator": "irpef_quota_sotto_10k", "year": 2021, "city": "bergamo"}
STOPS = 200

FOCUS = """() => {
    const it = document.activeElement, style = getComputedStyle(it);
    const box = it.getBoundingClientRect();
    return {
        name: it.closest("[id]")?.id + ": " + (it.innerText || it.tagName).slice(0, 40),
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        on_screen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
}"""


def tab_to(page, selector, *, key="Tab"):
    """Presses a key until an element has the focus; every stop on the way must be seen."""
    for _ in range(STOPS):
        page.keyboard.press(key)
        stop = page.evaluate(FOCUS)
        assert stop["outlined"] and stop["on_screen"], f"the focus is not seen: {stop}"
        if page.locator(selector).evaluate_all("all => all.includes(document.activeElement)"):
            return
    raise AssertionError(f"Tab does not reach {selector}")


def test_the_whole_page_is_used_from_the_keyboard(page):
    open_link(page)
    tab_to(page, ".skip")
    page.keyboard.press("Enter")
    assert focused(page) == "main"

    tab_to(page, "#cluster-picker a:has-text('Minori')")
    page.keyboard.press("Enter")
    page.wait_for_selector("main[data-indicator=bes_comp_alfabetica_inadeguata]")
    assert everything(page)["main"]["city"] == "bergamo"

    tab_to(page, "#indicator-picker")
    page.keyboard.press("ArrowDown")
    wait_shown(page, indicator="bes_comp_numerica_inadeguata")
    assert focused(page) == "indicator-picker"

    tab_to(page, "#city-picker")
    before = page.input_value("#city-picker")
    page.keyboard.press("ArrowDown")
    page.wait_for_selector(f"main:not([data-city={before}])")
    assert focused(page) == "city-picker"

    tab_to(page, label("parma"))
    page.keyboard.press("Enter")
    wait_shown(page, city="parma")
    assert focused(page) == "label-034027"

    tab_to(page, "#peer-table .sort:has-text('Valore')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#peer-table th[aria-sort]:has-text('Valore')")
    assert "Valore" in page.evaluate("document.activeElement.innerText")

    tab_to(page, f"{row('rovigo')} a")
    page.keyboard.press("Enter")
    wait_shown(page, city="rovigo")
    assert focused(page) == "peer-029041"
    check_page(
        page, indicator="bes_comp_numerica_inadeguata", year=everything(page)["main"]["year"], city="rovigo"
    )


@pytest.mark.thorough
def test_the_search_is_used_from_the_keyboard(page):
    open_link(page)
    tab_to(page, "#indicator-search")
    page.keyboard.type("neet")
    tab_to(page, "#search-results a")
    page.keyboard.press("Enter")
    check_page(page, **{**START, "indicator": "bes_neet", "year": 2024})
    assert focused(page) == "indicator-search"


@pytest.mark.thorough
def test_enter_follows_a_link_and_the_focus_stays_on_it(page):
    open_link(page)
    selection = dict(START)
    for link, changed in {
        "#label-013075 a": {"city": "como"},
        "#peer-108033 a": {"city": "monza"},
        "#row-irpef_quota_senza_imposta a": {"indicator": "irpef_quota_senza_imposta", "year": 2024},
    }.items():
        selection |= changed
        page.focus(link)
        page.keyboard.press("Enter")
        check_page(page, **selection)
        assert page.locator(link).evaluate("link => link === document.activeElement")


@pytest.mark.sliced(1)
@pytest.mark.parametrize("width", [360, 1366])
def test_a_focused_label_shows_its_tip_whole(new_page, width):
    page = new_page(width=width)
    open_link(page)
    cut = []
    for city in cities():
        page.focus(label(city))
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        tip = page.locator(f"{label(city)} .map-tip")
        assert "2021" in tip.inner_text()
        box, card = tip.bounding_box(), page.locator(".map-card").bounding_box()
        if box["x"] < card["x"] or box["x"] + box["width"] > card["x"] + card["width"]:
            cut.append(city)
    assert cut == []
