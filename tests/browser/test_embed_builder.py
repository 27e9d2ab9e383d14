"""Building an embed: by keyboard alone, copied, and put into a partner's page."""

import re

import pytest
from playwright.sync_api import expect as see

from tests.browser.embeds import fits, frame_in, wait_fitting
from tests.browser.reading import address
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

PATH = "/incorpora"
CLIPBOARD = ["clipboard-read", "clipboard-write"]
NO_CLIPBOARD = "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))"
STATUS = "body > [role=status]"
MOST_TABS = 150


def tab_to(page, id):
    """Presses Tab until an element has the focus; fails if the keyboard does not get there."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == id:
            return
    pytest.fail(f"Tab does not lead to {id}")


def copied(page):
    """What the button puts into the clipboard."""
    page.click("[data-copy=embed-code]")
    see(page.locator(STATUS)).to_have_text("Copiato")
    return page.evaluate("navigator.clipboard.readText()")


def without_height(code):
    return re.sub(r' height="\d+"', "", code)


def choose(page, option):
    """Ticks something and waits until the page follows."""
    before = page.url
    page.check(option)
    page.wait_for_url(lambda url: url != before)
    page.wait_for_selector("main:not([aria-busy])")


def preview(page):
    """The document in the preview, once it is there."""
    return frame_in(page.locator(".embed-preview"))


def frame_at(page):
    """Path and query of the frame in the preview."""
    return page.locator(".embed-preview iframe:visible").first.get_attribute("src")


def test_a_view_is_built_and_copied_by_keyboard_alone(new_page):
    page = new_page(permissions=CLIPBOARD)
    page.goto(PATH)
    tab_to(page, "embed-view-usual")
    page.keyboard.press("ArrowDown")
    page.wait_for_url("**view=panel**")
    see(page.locator("#embed-view-panel")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.wait_for_url("**view=table**")
    tab_to(page, "embed-city")
    page.keyboard.type("Par")
    page.wait_for_url("**city=parma**")
    see(page.locator("#embed-city")).to_be_focused()
    tab_to(page, "embed-locked-city")
    page.keyboard.press("Space")
    page.wait_for_url("**locked=city**")
    tab_to(page, "embed-key")
    page.keyboard.type("parma.1")
    page.keyboard.press("Enter")
    page.wait_for_url("**key=parma.1**")
    tab_to(page, "embed-code")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    see(page.locator(STATUS)).to_have_text("Copiato")
    see(page.locator("[data-copy=embed-code]")).to_be_focused()
    code = page.evaluate("navigator.clipboard.readText()")
    asked = "indicator=irpef_quota_sotto_10k&amp;city=parma&amp;locked=city&amp;key=parma.1"
    assert code.startswith(f'<iframe src="{page.url.split("/incorpora")[0]}/embed/table?{asked}" title="')
    # The preview may have told its height since.
    assert without_height(code) == without_height(page.input_value("#embed-code"))
    see(page.locator(STATUS)).to_have_text("", timeout=5_000)
    see(page.locator("[data-copy=embed-code]")).to_have_text("Copia il codice")


@pytest.mark.thorough
def test_arrows_lead_through_all_views_and_a_wrong_key_keeps_the_way(page):
    page.goto(PATH)
    page.focus("#embed-view-usual")
    for view in ("panel", "table", "trend", "spine", "rug", "indicator"):
        page.keyboard.press("ArrowDown")
        page.wait_for_url(f"**view={view}**")
        see(page.locator(f"#embed-view-{view}")).to_be_focused()
    page.focus("[name=key]")
    page.keyboard.type("comune.falsa")
    page.keyboard.press("Tab")
    page.wait_for_url("**key=comune.falsa**")
    page.wait_for_selector("main:not([aria-busy])")
    assert page.evaluate("document.activeElement.closest('.embed-builder') !== null")


@pytest.mark.sliced(1)
@pytest.mark.parametrize("form", ["iframe", "component"])
def test_the_copied_code_shows_the_same_in_a_partner_s_page(new_page, host, host_page, form):
    page = new_page(permissions=CLIPBOARD)
    page.goto(f"{PATH}?view=table&indicator=bes_neet&year=2022&city=rovigo&locked=year&width=480&code={form}")
    seen = preview(page)
    wait_fitting(seen)
    shown = dict(seen.evaluate("({...document.getElementById('main').dataset})"))
    other = host_page(width=800)
    other.goto(host.put(f'<div style="width:480px">{copied(page)}</div>'))
    frame = frame_in(other)
    assert frame.evaluate("({...document.getElementById('main').dataset})") == shown
    assert (shown["view"], shown["indicator"], shown["year"], shown["city"]) == (
        "table",
        "bes_neet",
        "2022",
        "rovigo",
    )
    assert fits(wait_fitting(frame))
    assert [each.get_attribute("name") for each in frame.query_selector_all("select")] == [
        "indicator", "city", "peers", "benchmark",
    ]  # fmt: skip
    name = other.locator("iframe").get_attribute("title")
    assert name == "Giovani NEET (15-29 anni), Rovigo, 2022 – tabella di confronto"


@pytest.mark.thorough
def test_copied_html_shows_the_same_without_frame_and_script(new_page, host, host_page):
    page = new_page(permissions=CLIPBOARD)
    page.goto(f"{PATH}?view=trend&indicator=bes_neet&city=rovigo&code=static")
    code = copied(page)
    other = host_page(java_script_enabled=False)
    other.goto(host.put(code))
    see(other.locator("h1")).to_contain_text("Rovigo")
    assert other.locator("iframe, script").count() == 0
    see(other.locator("svg").first).to_be_visible()


def test_where_the_clipboard_is_refused_the_code_is_selected_and_that_is_told(page):
    page.add_init_script(NO_CLIPBOARD)
    page.goto(PATH)
    page.click("[data-copy=embed-code]")
    see(page.locator(STATUS)).to_have_text("Testo selezionato: copialo con Ctrl+C o ⌘C")
    see(page.locator("#embed-code")).to_be_focused()
    chosen = page.evaluate("""() => {
        const field = document.activeElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
    }""")
    assert chosen.startswith("<iframe ")
    assert chosen == page.input_value("#embed-code")


@pytest.mark.thorough
def test_a_citation_is_selected_too_where_the_clipboard_is_refused(page):
    page.add_init_script(NO_CLIPBOARD)
    page.goto("/dati/bes_neet")
    page.click("[data-copy=cite-it]")
    see(page.locator(STATUS)).to_contain_text("Testo selezionato")
    assert page.evaluate("getSelection().toString()").strip() == page.inner_text("#cite-it").strip()


def test_preview_and_code_have_the_height_that_the_view_has(page):
    page.goto(f"{PATH}?view=indicator&width=320")
    frame = preview(page)
    measured = wait_fitting(frame)
    assert fits(measured)
    assert f' height="{measured["frame"]}" ' in page.input_value("#embed-code")
    choose(page, "#embed-code-component")
    choose(page, "#embed-code-usual")
    measured = wait_fitting(preview(page))
    assert fits(measured)
    assert f' height="{measured["frame"]}" ' in page.input_value("#embed-code")


@pytest.mark.thorough
def test_a_choice_that_leaves_the_frame_leaves_its_height(page):
    page.goto(f"{PATH}?view=indicator&lang=en&embed-lang=en")
    height = wait_fitting(preview(page))["frame"]
    page.get_by_role("link", name="Italiano").click()
    see(page.locator("h1")).to_have_text("Incorpora una vista nel tuo sito")
    assert page.locator(".embed-preview iframe").get_attribute("height") == str(height)
    assert f' height="{height}" ' in page.input_value("#embed-code")


def test_each_change_is_one_step_back(page):
    page.goto(f"{PATH}?indicator=bes_neet&city=como")
    preview(page)
    steps = page.evaluate("history.length")
    choose(page, "#embed-theme-dark")
    choose(page, "#embed-view-trend")
    preview(page)
    assert page.evaluate("history.length") == steps + 2
    assert frame_at(page).startswith("/embed/trend?")
    page.focus("#embed-code")
    page.go_back()
    see(page.locator("#embed-view-usual")).to_be_checked()
    assert frame_at(page).startswith("/embed/map?")
    assert "/embed/map?" in page.input_value("#embed-code")
    assert "theme=dark" in page.input_value("#embed-code")
    page.go_back()
    see(page.locator("#embed-theme-usual")).to_be_checked()
    assert "theme" not in address(page)


def test_without_script_the_form_is_sent_by_its_button(new_page):
    page = new_page(java_script_enabled=False)
    page.goto(PATH)
    page.check("#embed-view-table")
    page.check("#embed-locked-city")
    page.check("#embed-locked-year")
    page.check("#embed-code-component")
    page.click(".choices-go")
    see(page.locator("#embed-view-table")).to_be_checked()
    assert 'locked="year,city"' in page.input_value("#embed-code")
    assert page.locator("[data-copy]:visible").count() == 0
    assert frame_at(page).startswith("/embed/table?")
    frame_in(page.locator(".embed-plain").locator(".."))


@pytest.mark.sliced(2)
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize(
    "query", ["", "?lang=en&view=spine&code=component&width=720", "?view=x&code=static&mode=static"]
)
def test_nobody_is_kept_out_and_nothing_is_wider_than_the_page(new_page, axe, query, width):
    page = new_page(width=width)
    page.goto(PATH + query)
    preview(page)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(page, axe) == []
