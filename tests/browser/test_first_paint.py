"""The map page is there before Dash: whole, readable, usable; and Dash steers it without a move."""

import pytest
from playwright.sync_api import expect as expect_that

from tests.browser.reading import READY, Held, check_page, expect, label, open_link, plain, row, wait_shown

pytestmark = pytest.mark.browser

DASH = "**/static/dash-renderer.*"
PLOTLY = "**/static/plotly.*"
COMO = "?indicator=irpef_quota_sotto_10k&year=2021&city=como"
ELEMENTS = """() => {
    const own = ["id", "class", "aria-label", "role", "for", "value", "data-area", "data-indicator"];
    const drawn = "#map *, #map-still *";
    const all = [...document.querySelectorAll("#main *")].filter((element) => !element.matches(drawn));
    const sorted = (value) => value?.split(" ").sort().join(" ");
    const told = (element) => own.map((name) => `${name}=${sorted(element.getAttribute(name))}`);
    return all.map((element) => [
        element.localName,
        ...told(element),
        element.localName === "select" ? element.selectedOptions[0].value : "",
        element.children.length ? "" : element.textContent,
    ].join(" | "));
}"""
SHIFTS = """
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((each) => (shifts += each.value)))
        .observe({type: "layout-shift", buffered: true});
"""


def test_everything_stands_there_before_dash_runs(page):
    held = Held(page, DASH)
    page.goto(f"/{COMO}", wait_until="commit")
    page.wait_for_selector("footer")
    assert page.inner_text(".headline-sentence").startswith("A Como ")
    assert "27,3 %" in plain(page.inner_text(".headline-sentence"))
    assert page.locator("#peer-table tr[data-area]").count() == 9
    assert page.locator(".panels-grid > *").count() == 5
    assert page.locator("#map-still .comune").count() == 9
    assert page.input_value("#city-picker") == "como"
    assert page.locator(READY).count() == 0

    held.release()
    check_page(page, indicator="irpef_quota_sotto_10k", year=2021, city="como")
    expect_that(page.locator("#map-still")).to_be_hidden()


@pytest.mark.parametrize("query", [COMO, "?indicator=bes_neet&city=rovigo&peers=simili&lang=en&sort=name"])
def test_dash_changes_none_of_the_elements_that_were_there(page, query):
    held = Held(page, DASH)
    page.goto(f"/{query}", wait_until="commit")
    page.wait_for_selector("footer")
    before = page.evaluate(ELEMENTS)
    same = page.evaluate_handle(
        "[...document.querySelectorAll('#main *')].filter((each) => !each.closest('#map'))"
    )
    held.release()
    wait_shown(page)
    after = page.evaluate(ELEMENTS)
    assert len(before) > 1_000
    assert before == after
    assert page.evaluate("(all) => all.every((each) => each.isConnected)", same)


@pytest.mark.parametrize("width", [360, 1366])
def test_nothing_moves_while_dash_begins(new_page, width):
    page = new_page(width=width)
    page.add_init_script(SHIFTS)
    open_link(page, COMO)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("shifts") < 0.02


def test_a_link_clicked_before_dash_runs_leads_where_it_says(page):
    held = Held(page, DASH)
    page.goto(f"/{COMO}", wait_until="commit")
    page.click("#peer-table a >> text=Ravenna")
    page.wait_for_url("**city=ravenna*", wait_until="commit")
    held.release()
    check_page(page, indicator="irpef_quota_sotto_10k", year=2021, city="ravenna")


def test_what_was_chosen_and_where_the_focus_was_before_dash_runs_is_kept(page):
    held = Held(page, DASH)
    page.goto(f"/{COMO}", wait_until="commit")
    page.select_option("#year-picker", "2020")
    page.select_option("#city-picker", "monza")
    page.focus("#city-picker")
    held.release()
    check_page(page, indicator="irpef_quota_sotto_10k", year=2020, city="monza")
    assert page.evaluate("document.activeElement.id") == "city-picker"


def test_the_focus_on_a_link_stays_when_dash_begins(page):
    held = Held(page, DASH)
    page.goto(f"/{COMO}", wait_until="commit")
    page.focus(f"{row('padova')} a")
    held.release()
    wait_shown(page, city="como")
    assert page.evaluate("document.activeElement.closest('tr').dataset.area") == "028060"


def test_the_map_that_came_with_the_document_stays_until_plotly_s_is_drawn(page):
    held = Held(page, PLOTLY)
    page.goto(f"/{COMO}", wait_until="commit")
    page.wait_for_selector("#map-labels[data-shows]")
    assert page.locator("#map-still").is_visible()
    held.release()
    wait_shown(page, city="como")
    expect_that(page.locator("#map-still")).to_be_hidden()


def test_a_load_asks_dash_for_nothing(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    open_link(page, COMO)
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "_dash" in url or "/viste/" in url] == []
    assert len(asked) <= 12


def test_the_view_of_a_link_is_asked_for_once_when_the_pointer_reaches_it(page):
    open_link(page, COMO)
    asked = []
    page.on("request", lambda request: asked.append(request.url.split("/viste/")[-1]))
    with page.expect_response("**/viste/**city=parma**"):
        page.hover(label("parma"))
    page.click(label("parma"))
    check_page(page, indicator="irpef_quota_sotto_10k", year=2021, city="parma")
    page.go_back()
    wait_shown(page, city="como")
    page.go_forward()
    wait_shown(page, city="parma")
    views = [url for url in asked if "mappa?" in url]
    assert len([url for url in views if "city=parma" in url]) == 1


def test_without_a_view_the_callback_answers(page, faults):
    page.route("**/viste/**", lambda route: route.fulfill(status=404))
    open_link(page, COMO)
    with page.expect_response("**/_dash-update-component"):
        page.click(label("parma"))
    check_page(page, indicator="irpef_quota_sotto_10k", year=2021, city="parma")
    expect(faults, "404")
