"""The page never says that it shows a selection while a part of it still shows another."""

import pytest

from tests.browser.reading import (
    EVERYTHING,
    Held,
    check,
    check_page,
    click_marker,
    everything,
    expect,
    label,
    open_link,
    row,
    wait_shown,
)

pytestmark = pytest.mark.browser

START = {"indicator": "irpef_quota_sotto_10k", "year": 2021, "city": "bergamo"}
WATCH = f"""
    window.moments = [];
    new MutationObserver((changes) => {{
        const isMarked = ({{target}}) => target.id === "main" && target.dataset.city;
        if (changes.some(isMarked)) moments.push(({EVERYTHING})());
    }}).observe(document, {{attributes: true, subtree: true,
        attributeFilter: ["data-ready", "data-indicator", "data-year", "data-city", "data-peers"]}});
"""
VIEWS, CALLBACK = "**/viste/**", "**/_dash-update-component"


def test_every_moment_marked_as_ready_shows_one_selection(page):
    page.add_init_script(WATCH)
    open_link(page)
    page.click(label("como"))
    wait_shown(page, city="como")
    page.click("#row-irpef_quota_senza_imposta")
    wait_shown(page, indicator="irpef_quota_senza_imposta")
    click_marker(page, "parma")
    wait_shown(page, city="parma")
    page.click("#cluster-picker >> text=Minori")
    wait_shown(page, indicator="bes_comp_alfabetica_inadeguata")
    page.go_back()
    wait_shown(page, indicator="irpef_quota_senza_imposta")

    moments = page.evaluate("moments")
    assert [(moment["main"]["indicator"], moment["main"]["city"]) for moment in moments] == [
        ("irpef_quota_sotto_10k", "bergamo"),
        ("irpef_quota_sotto_10k", "como"),
        ("irpef_quota_senza_imposta", "como"),
        ("irpef_quota_senza_imposta", "parma"),
        ("bes_comp_alfabetica_inadeguata", "parma"),
        ("irpef_quota_senza_imposta", "parma"),
    ]
    for moment in moments:
        main = moment["main"]
        check(moment, indicator=main["indicator"], year=main["year"], city=main["city"])


def test_five_cities_clicked_at_once_end_at_the_last(page):
    page.add_init_script(WATCH)
    open_link(page)
    page.evaluate(
        "cities => cities.forEach(city => document.querySelector(city).click())",
        [label(city) for city in ("como", "monza", "parma", "rovigo", "novara")],
    )
    check_page(page, **{**START, "city": "novara"})
    page.wait_for_load_state("networkidle")
    check_page(page, **{**START, "city": "novara"})
    for moment in page.evaluate("moments"):
        check(moment, **{**START, "city": moment["main"]["city"]})


@pytest.mark.thorough
def test_five_cities_clicked_one_after_the_other_end_at_the_last(page):
    open_link(page)
    for city in ("como", "monza", "parma", "rovigo", "novara"):
        page.click(row(city))
    page.wait_for_load_state("networkidle")
    check_page(page, **{**START, "city": "novara"})


@pytest.fixture(params=[VIEWS, CALLBACK], ids=["views", "callback"])
def answers(page, request, faults):
    """Where answers come from: from views, or from the callback where there are none."""
    if request.param == CALLBACK:
        page.route(VIEWS, lambda route: route.fulfill(status=404))
    yield request.param
    if request.param == CALLBACK:
        expect(faults, "404")


@pytest.mark.sliced(1)
@pytest.mark.parametrize("order", [1, -1], ids=["in order", "the last first"])
def test_answers_that_come_late_do_not_bring_an_old_city_back(page, answers, order):
    open_link(page)
    held = Held(page, answers)
    for city in ("como", "monza", "parma"):
        page.click(label(city))
    page.wait_for_timeout(200)
    held.release(order)
    check_page(page, **{**START, "city": "parma"})
    page.wait_for_load_state("networkidle")
    check_page(page, **{**START, "city": "parma"})


@pytest.mark.sliced(1)
@pytest.mark.parametrize("choose", ["picker", "label"])
def test_a_choice_taken_back_before_its_answer_leaves_no_trace(page, answers, choose):
    open_link(page)
    held = Held(page, answers)
    if choose == "picker":
        page.select_option("#city-picker", "como")
    else:
        page.click(label("como"))
    page.wait_for_timeout(100)
    page.click(label("bergamo"))
    page.wait_for_timeout(100)
    held.release()
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(200)
    check(everything(page), **START)
