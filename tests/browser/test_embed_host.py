"""Partners' pages of many kinds, on an origin of their own, with views in them."""

import pytest

from tests.browser.embeds import (
    choose,
    element,
    fits,
    frame_in,
    plain_frame,
    policy,
    script,
    wait_fitting,
)
from tests.browser.host import serving
from tests.browser.reading import expect
from tests.browser.server import Server
from willdash.core.embed import EmbedView

pytestmark = pytest.mark.browser

LINK = '<a href="/altrove">Le nove città sulla mappa</a>'


def test_a_page_with_a_strict_policy_shows_a_view_and_nobody_complains(host, host_page, server):
    page = host_page()
    page.goto(host.put(element("map", LINK) + script(server), content_security_policy=policy(server)))

    frame = frame_in(page)
    assert fits(wait_fitting(frame))
    assert frame.get_attribute("main", "data-city") == "parma"
    assert page.locator("will-embed iframe").get_attribute("title") == "Le nove città sulla mappa"
    assert page.locator("will-embed iframe").get_attribute("loading") == "lazy"
    choose(frame, "city")
    assert fits(wait_fitting(frame))


@pytest.mark.thorough
def test_the_title_names_the_frame_and_the_site_where_there_is_none(host, host_page, server):
    page = host_page()
    page.goto(host.put(element("indicator", LINK, title="NEET a Parma") + element("trend") + script(server)))
    names = page.locator("will-embed iframe").evaluate_all("all => all.map((frame) => frame.title)")
    assert names == ["NEET a Parma", "willdash"]


@pytest.mark.thorough
def test_a_page_that_reads_from_right_to_left(host, host_page, server):
    page = host_page(width=800)
    page.goto(host.put(element("table") + script(server), attributes='dir="rtl"'))

    frame = frame_in(page)
    measured = wait_fitting(frame)
    assert fits(measured)
    assert measured["sideways"] <= 0
    assert frame.evaluate("getComputedStyle(document.body).direction") == "ltr"
    assert page.evaluate("document.documentElement.scrollWidth") == 800
    box = page.locator("will-embed iframe").bounding_box()
    assert (box["x"], box["width"]) == (8, 784)


def check_at_twice_the_size(page):
    """Two views that fit, before and after a choice."""
    for number in (0, 1):
        frame = frame_in(page, number)
        assert frame.evaluate("devicePixelRatio") == 2
        assert frame.evaluate("innerWidth") < 683
        measured = wait_fitting(frame)
        assert fits(measured)
        assert measured["sideways"] <= 0
        choose(frame, "city")
        assert fits(wait_fitting(frame))


@pytest.mark.thorough
def test_in_a_browser_that_shows_all_at_twice_the_size_views_fit(host_page, server):
    # Chromium's emulation reaches frames of the page's own site alone; a port makes no other site.
    with serving("127.0.0.1") as host:
        page = host_page(url=host.url, width=683, height=450, device_scale_factor=2)
        page.goto(host.put(element("map") + element("indicator") + script(server)))
        check_at_twice_the_size(page)


@pytest.mark.thorough
def test_in_a_page_that_shows_itself_at_twice_the_size_views_fit(host, host_page, server):
    page = host_page(width=1366)
    host.put_file("/zoom.css", "text/css", "body { zoom: 2; }")
    head = '<link rel="stylesheet" href="/zoom.css">'
    page.goto(host.put(element("map") + element("indicator") + script(server), head=head))
    check_at_twice_the_size(page)


def test_all_views_fit_a_column_of_320_pixels(host, host_page, server):
    page = host_page()
    host.put_file("/narrow.css", "text/css", ".column { width: 320px; }")
    views = "".join(map(element, EmbedView))
    head = '<link rel="stylesheet" href="/narrow.css">'
    page.goto(host.put(f'<div class="column">{views}</div>{script(server)}', head=head))

    for number, view in enumerate(EmbedView):
        frame = frame_in(page, number)
        assert frame.evaluate("innerWidth") == 320
        measured = wait_fitting(frame)
        assert fits(measured), view
        assert measured["sideways"] <= 0, view


@pytest.mark.sliced(2)
@pytest.mark.parametrize("view", [*EmbedView])
def test_no_view_is_wider_than_240_pixels_where_it_has_no_more(new_page, view):
    page = new_page(width=240)
    for query in ("indicator=oc_totale_livello_spesa&city=como", "indicator=bes_neet&city=padova",
                  "indicator=bes_neet&city=reggio-emilia&region=lombardia"):  # fmt: skip
        for mode in ("live", "static"):
            page.goto(f"/embed/{view}?{query}&mode={mode}")
            assert page.evaluate("document.documentElement.scrollWidth") == 240, (query, mode)


@pytest.mark.sliced(1)
@pytest.mark.parametrize("view", ["map", "table", "spine", "rug", "trend"])
def test_on_paper_tables_are_whole_and_dark_on_white(new_page, view):
    # A4 across, with margins of a centimetre, has 1,047 pixels.
    page = new_page(width=1047)
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(f"/embed/{view}?mode=static&theme=dark&indicator=bes_neet&city=parma")
    beyond = page.locator(".table-scroll").evaluate_all(
        "all => all.map(each => each.firstElementChild.scrollWidth - each.clientWidth)"
    )
    assert beyond
    assert max(beyond) <= 0
    inks = page.locator("main :is(th, td, h1, p, li):not(.chosen)").evaluate_all(
        "all => all.map(each => Math.max(...getComputedStyle(each).color.match(/\\d+/g).slice(0, 3)))"
    )
    assert max(inks) < 140


def test_without_scripts_there_is_the_link_and_a_plain_frame_that_can_be_led_on(host, host_page, server):
    page = host_page(java_script_enabled=False)
    page.goto(host.put(element("map", LINK) + plain_frame(server, "indicator") + script(server)))

    assert page.get_by_role("link", name="Le nove città sulla mappa").is_visible()
    frame = page.frame_locator("iframe")
    frame.locator('main[data-ready=true][data-city="parma"]').wait_for()
    frame.locator("select[name=city]").select_option("como")
    frame.locator(".choices-go").click()
    frame.locator('main[data-city="como"]').wait_for()


def test_a_static_view_shows_all_it_has_without_a_script(host, host_page, server):
    page = host_page()
    page.goto(host.put(element("table", mode="static", height="777") + script(server)))

    frame = frame_in(page)
    assert frame.locator("script").count() == 0
    assert frame.locator("tr[data-area]").count() == 9
    assert frame.evaluate("innerHeight") == 777


def refused(policy):
    """Whether Chromium complains that a document may not be framed."""
    return lambda line: policy in line.text


def test_only_hosts_on_the_list_may_frame_an_embed_and_nobody_a_page(host, host_page, tmp_path, faults):
    server = Server(tmp_path / "server", embed_hosts="localhost:*")
    server.start()
    try:
        with serving("127.0.0.1") as other:
            page = host_page(others=(server.url, other.url))
            both = plain_frame(server, "trend") + f'<iframe src="{server.url}/metodo"></iframe>'
            with page.expect_console_message(refused("frame-ancestors 'none'")):
                page.goto(host.put(both))
            assert frame_in(page).locator("h1").count() == 1
            assert page.frame_locator("iframe >> nth=1").locator("h1").count() == 0
            expect(faults, "frame-ancestors 'none'")

            with page.expect_console_message(refused("frame-ancestors 'self' localhost:*")):
                page.goto(other.put(plain_frame(server, "trend")))
            assert page.frame_locator("iframe").locator("h1").count() == 0
            expect(faults, "frame-ancestors 'self' localhost:*")
    finally:
        server.stop()
