"""The page of all comuni in a browser, over a database with eight of them."""

from urllib.request import urlopen

import pytest

from tests.browser.server import Server
from tests.browser.test_accessibility import violations
from tests.italy_loaded import load_typed

pytestmark = pytest.mark.browser

VIEWS = (
    "/italia?comune=034027",
    "/italia?comune=097055&indicator=indice_vecchiaia&q=livo",
    "/italia?comune=081025&year=1492",
)
OPEN = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"


@pytest.fixture(scope="module")
def italy(tmp_path_factory):
    folder = tmp_path_factory.mktemp("italy")
    server = Server(folder, workers=1)
    server.state.mkdir()
    load_typed(server.state)
    server.start()
    # The first question of a worker loads Ibis, which takes its time on a busy machine.
    with urlopen(f"{server.url}/italia", timeout=120) as answer:
        assert answer.status == 200
    yield server
    server.stop()


@pytest.mark.sliced(2)
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("path", VIEWS)
def test_axe_finds_nothing_and_no_page_scrolls_sideways_with_everything_open(
    new_page, italy, axe, path, width
):
    page = new_page(width=width, url=italy.url)
    page.goto(path)
    page.evaluate(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert violations(page, axe) == []


@pytest.mark.thorough
def test_axe_finds_nothing_in_english(new_page, italy, axe):
    page = new_page(url=italy.url)
    page.goto(f"{VIEWS[1]}&lang=en")
    page.evaluate(OPEN)
    assert page.get_attribute("html", "lang") == "en"
    assert violations(page, axe) == []


@pytest.mark.sliced
@pytest.mark.parametrize(("width", "shown"), [(360, "narrow"), (1366, "wide")])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_click_on_the_middle_of_the_surroundings_keeps_the_comune_with_and_without_scripts(
    new_page, italy, width, shown, scripts
):
    page = new_page(width=width, url=italy.url, java_script_enabled=scripts)
    page.goto("/italia?comune=034027&indicator=pop_totale")
    with page.expect_navigation():
        page.locator(f".italy-map-dintorni .italy-{shown} input[type=image]").click()
    assert page.url == f"{italy.url}/italia?comune=034027&indicator=pop_totale"
    assert page.get_attribute("main", "data-comune") == "034027"


def test_a_click_on_a_neighbour_chooses_it(new_page, italy):
    page = new_page(url=italy.url)
    page.goto("/italia?comune=034027")
    # 40 km to the east and 15 to the south of Parma lies Reggio nell'Emilia's province.
    page.locator(".italy-map-dintorni .italy-wide input[type=image]").click(position={"x": 330, "y": 260})
    page.wait_for_function("document.querySelector('main').dataset.comune !== '034027'")
    assert page.get_attribute("main", "data-comune").startswith("035")


@pytest.mark.thorough
def test_the_mark_lies_over_the_picture_and_lets_clicks_through(new_page, italy):
    page = new_page(url=italy.url)
    page.goto("/italia?comune=034027")
    picture = page.locator(".italy-map-italia .italy-wide input[type=image]").bounding_box()
    ring = page.locator(".italy-map-italia .italy-wide circle.line").bounding_box()
    # Parma: 2,902 of 9,988 columns and 2,560 of 12,865 rows, with a margin of 60.
    assert ring["x"] + ring["width"] / 2 - picture["x"] == pytest.approx(520 * 2962 / 10108, abs=2)
    assert ring["y"] + ring["height"] / 2 - picture["y"] == pytest.approx(668 * 2620 / 12985, abs=2)
    assert page.evaluate("getComputedStyle(document.querySelector('.italy-mark')).pointerEvents") == "none"


@pytest.mark.thorough
def test_one_picture_serves_every_comune(new_page, italy):
    page = new_page(url=italy.url)
    asked = []
    page.on("request", lambda each: asked.append(each.url) if "/grafici/italia/" in each.url else None)
    for code in ("034027", "058091", "097055"):
        page.goto(f"/italia?comune={code}")
    assert len({address.split("#")[0] for address in asked}) == 1


def test_the_search_finds_namesakes_in_place_and_leads_to_one(new_page, italy):
    page = new_page(url=italy.url)
    page.goto("/italia?comune=034027")
    page.fill("#italy-words", "livo")
    page.press("#italy-words", "Enter")
    page.wait_for_selector(".italy-found li")
    assert page.locator(".italy-found li").count() == 2
    page.click('.italy-found li[data-area="013130"] a')
    page.wait_for_selector('main[data-comune="013130"]')
    assert "Livo" in page.title()


@pytest.mark.thorough
def test_another_indicator_shows_at_once(new_page, italy):
    page = new_page(url=italy.url)
    page.goto("/italia?comune=034027")
    page.select_option("#italy-indicator", "pop_totale")
    page.wait_for_selector('main[data-indicator="pop_totale"][data-comune="034027"]')
    assert "indicator=pop_totale" in page.url


@pytest.mark.thorough
def test_on_paper_the_choices_go_and_the_map_stays(new_page, italy):
    page = new_page(url=italy.url)
    page.goto("/italia?comune=034027")
    page.emulate_media(media="print")
    assert not page.is_visible(".italy-choices")
    assert page.is_visible(".italy-map-italia .italy-narrow input[type=image]")
    assert page.is_visible(".italy-figures table")


def test_without_figures_the_page_is_accessible_too(page, axe):
    page.goto("/italia")
    assert violations(page, axe) == []
