"""Each view in a partner's page: its height after every choice, its accessibility, the order of focus."""

from functools import partial
from io import BytesIO

import pytest
from PIL import Image

from tests.browser.embeds import choose, element, fits, frame_in, script, wait_fitting
from tests.browser.host import serving
from tests.browser.test_accessibility import violations
from willdash.core.embed import PICKERS, EmbedView

pytestmark = pytest.mark.browser

FOCUSABLE = "a[href], select, button, summary, input:not([type=hidden]), [tabindex='0']"
NEAR = "127.0.0.1"
"""A host of the server's own site: to frames of others the tests' keyboard and colour scheme do not reach."""
FOCUS = "document.activeElement.id || document.activeElement.tagName"
NUMBERED = """selector => [...document.querySelectorAll(selector)]
    .filter((each) => each.checkVisibility())
    .map((each, place) => (each.id = `stop-${place}`))"""


@pytest.mark.sliced(3)
@pytest.mark.parametrize("view", EmbedView)
def test_the_height_is_right_after_every_choice_and_the_focus_stays(host, host_page, server, view):
    page = host_page(width=800)
    page.goto(host.put(element(view) + script(server)))
    frame = frame_in(page)
    assert fits(wait_fitting(frame))
    for name in PICKERS[view]:
        choose(frame, name)
        assert fits(wait_fitting(frame)), name
        assert frame.evaluate("document.activeElement.name") == name
    page.set_viewport_size({"width": 400, "height": 900})
    assert fits(wait_fitting(frame))
    page.set_viewport_size({"width": 1366, "height": 900})
    assert fits(wait_fitting(frame))


@pytest.mark.sliced(3)
@pytest.mark.parametrize("view", EmbedView)
def test_axe_finds_nothing_in_the_frame_in_light_and_dark(host, host_page, server, axe, view):
    page = host_page(width=640)
    page.goto(host.put(element(view) + element(view, theme="dark") + script(server)))
    for number in (0, 1):
        frame = frame_in(page, number)
        wait_fitting(frame)
        assert violations(frame, axe) == []


@pytest.fixture
def near_host():
    with serving(NEAR) as host:
        yield host


@pytest.fixture
def near_page(near_host, host_page):
    """Makes pages of that host."""
    return partial(host_page, url=near_host.url)


def test_tab_leads_from_the_page_through_the_view_and_back_into_the_page(near_host, near_page, server):
    page = near_page(height=1200)
    around = '<a id="{0}" href="#{0}">{0}</a>'.format
    page.goto(near_host.put(around("before") + element("map") + around("after") + script(server)))
    frame = frame_in(page)
    wait_fitting(frame)
    stops = frame.evaluate(NUMBERED, FOCUSABLE)
    assert len(stops) > 15

    page.focus("#before")
    order = []
    for _ in stops:
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "WILL-EMBED"
        assert frame.evaluate("document.activeElement.matches(':focus-visible')")
        order.append(frame.evaluate(FOCUS))
    assert order == stops
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS) == "after"
    page.keyboard.press("Shift+Tab")
    assert frame.evaluate(FOCUS) == stops[-1]


def test_a_city_chosen_by_keyboard_leaves_focus_and_page_where_they_are(near_host, near_page, server):
    page = near_page(height=600)
    page.goto(near_host.put(element("map") + script(server)))
    frame = frame_in(page)
    wait_fitting(frame)
    frame.locator("a[href*='city=como']:visible").focus()
    place = page.evaluate("scrollY")
    page.keyboard.press("Enter")
    frame.locator('main[data-city="como"]').wait_for()
    assert frame.evaluate("document.activeElement.textContent").startswith("Como")
    assert page.evaluate("scrollY") == place


@pytest.mark.sliced(1)
@pytest.mark.parametrize(("theme", "scheme"), [("light", "dark"), ("dark", "light"), ("auto", "dark")])
def test_a_page_of_any_colours_shines_through_a_transparent_view(near_host, near_page, server, theme, scheme):
    page = near_page(width=600, color_scheme=scheme)
    near_host.put_file(
        "/red.css", "text/css", f":root {{ color-scheme: {scheme}; }} body {{ background: #f00; }}"
    )
    body = element("indicator", theme=theme, background="transparent") + script(server)
    page.goto(near_host.put(body, head='<link rel="stylesheet" href="/red.css">'))
    wait_fitting(frame_in(page))
    picture = Image.open(BytesIO(page.locator("will-embed iframe").screenshot())).convert("RGB")
    assert picture.getpixel((2, 2)) == (255, 0, 0)
