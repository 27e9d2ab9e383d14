"""The element <will-embed> in the hands of a page's own script."""

import pytest

from tests.browser.embeds import READY, element, fits, frame_in, script, wait_fitting
from tests.browser.reading import expect
from willdash.core.embed import EmbedView
from willdash.core.embed_size import usual_height

pytestmark = pytest.mark.browser


@pytest.fixture
def shown(host, host_page, server):
    """A page with one embed, its script loaded twice, and the addresses of views that were asked for."""
    page = host_page()
    asked = []
    page.on(
        "request", lambda request: asked.append(request.url) if "/embed/indicator" in request.url else None
    )
    page.goto(host.put(element("indicator") + script(server) + script(server, "defer")))
    assert fits(wait_fitting(frame_in(page)))
    return page, asked


def test_a_script_that_is_there_twice_shows_each_view_once(shown, server):
    page, asked = shown
    assert page.locator("will-embed iframe").count() == 1
    assert asked == [f"{server.url}/embed/indicator?city=parma"]


@pytest.mark.thorough
def test_several_changes_of_attributes_load_once_and_make_no_step_in_the_history(shown, server):
    page, asked = shown
    steps = page.evaluate("history.length")
    page.evaluate("""() => {
        const embed = document.querySelector("will-embed");
        embed.setAttribute("city", "como");
        embed.setAttribute("lang", "en");
        embed.setAttribute("city", "novara");
        embed.setAttribute("data-note", "not sent");
        embed.className = "wide";
    }""")
    page.frame_locator("will-embed iframe").locator('main[data-city="novara"][data-lang="en"]').wait_for()
    assert asked[1:] == [f"{server.url}/embed/indicator?city=novara&lang=en"]
    assert page.evaluate("history.length") == steps
    assert fits(wait_fitting(frame_in(page)))


@pytest.mark.thorough
def test_another_title_renames_the_frame_and_loads_nothing(shown):
    page, asked = shown
    page.evaluate("document.querySelector('will-embed').title = 'Parma'")
    page.locator('will-embed iframe[title="Parma"]').wait_for()
    assert len(asked) == 1


def test_an_element_that_is_moved_works_where_it_arrives(shown):
    page, _ = shown
    page.evaluate("""() => {
        const embed = document.querySelector("will-embed");
        embed.remove();
        document.body.append(document.createElement("section"));
        document.querySelector("section").append(embed);
    }""")
    page.frame_locator("section will-embed iframe").locator(READY).wait_for()
    assert fits(wait_fitting(frame_in(page)))


@pytest.mark.thorough
def test_a_choice_makes_no_step_in_the_history_of_the_page(shown):
    page, _ = shown
    steps = page.evaluate("history.length")
    frame = frame_in(page)
    frame.select_option("select[name=city]", "rovigo")
    frame.locator('main[data-city="rovigo"]').wait_for()
    assert page.evaluate("history.length") == steps


@pytest.mark.thorough
def test_an_element_that_a_script_makes_is_as_good_as_one_that_was_written(shown):
    page, _ = shown
    page.evaluate("""() => {
        const embed = document.createElement("will-embed");
        embed.setAttribute("view", "trend");
        document.body.append(embed);
    }""")
    assert fits(wait_fitting(frame_in(page, 1)))


def test_a_view_far_below_is_asked_for_when_the_reader_comes_near(host, host_page, server):
    page = host_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    host.put_file("/far.css", "text/css", "p { height: 20000px; }")
    head = '<link rel="stylesheet" href="/far.css">'
    page.goto(host.put(f"<p>Testo</p>{element('trend')}{script(server)}", head=head))
    page.wait_for_load_state("networkidle")
    place = page.locator("will-embed iframe")
    assert place.bounding_box()["height"] == usual_height(EmbedView.TREND, 1350)
    assert f"{server.url}/will-embed.js" in asked
    assert [address for address in asked if "/embed/" in address] == []
    assert fits(wait_fitting(frame_in(page)))


def test_where_an_answer_does_not_come_the_frame_goes_there_itself(shown, faults):
    page, _ = shown
    steps = page.evaluate("history.length")
    page.route("**/embed/indicator?*city=como*", lambda route: route.abort(), times=1)
    frame = frame_in(page)
    frame.select_option("select[name=city]", "como")
    frame.locator('main[data-city="como"]').wait_for()
    assert "city=como" in frame.url
    assert page.evaluate("history.length") == steps
    assert fits(wait_fitting(frame))
    expect(faults, "ERR_FAILED")
