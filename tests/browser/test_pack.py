"""The offline pack beside the live app: scene by scene the same, and its free map is the map page."""

import io
import json

import pytest
from PIL import Image, ImageChops

from tests.api.live.talking import STORYBOARD
from tests.browser.hall import curtain, on_scene, open_director, open_stage, start
from tests.browser.test_accessibility import violations
from willdash.api.static_files import load_manifest
from willdash.core.storyboard import Storyboard
from willdash.export.pack import write_pack
from willdash.export.source import ExportSource

pytestmark = pytest.mark.browser

SIZES = {"wide": (1920, 1080), "standard": (1024, 768)}
STEP, MOST_PIXELS = 24, 0.0005
"""A pixel differs where a channel is off by more; letters are drawn a hair differently from time to time."""
MAIN = '#main[data-ready="true"]'

SEEN = """() => {
  const words = (selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent.trim());
  const picture = (...names) => words(names.map((name) => `#scene-picture ${name}`).join());
  const marked = [...document.querySelectorAll("#scene-picture, #scene-picture *")];
  return {
    title: words("#scene-title"), sentence: words("#scene-sentence"), place: words("#scene-place"),
    source: words("#scene-source"), said: picture("text", "p", "td", "th", "figcaption"),
    data: marked.flatMap((each) => Object.entries(each.dataset).map((pair) => pair.join("="))),
  };
}"""
"""What a stage shows, in words and in the data of its elements."""

MAP = """() => {
  const copy = (id) => {
    const part = document.getElementById(id).cloneNode(true);
    for (const files of part.querySelectorAll(".downloads")) files.remove();
    for (const link of part.querySelectorAll("p > a[data-page]")) {
      if (link.parentElement.textContent.trim() === link.textContent.trim()) link.parentElement.remove();
    }
    return part.textContent.replace(/\\s+/g, " ").trim();
  };
  const ids = ["headline", "map-labels", "map-legend", "trend", "gaps", "panels", "peer-table", "about"];
  const figure = document.querySelector("#map .js-plotly-plot");
  const drawn = figure.data.map(({ uid, geojson, ...trace }) => trace);
  const seen = figure.layout.geo.lonaxis.range;
  return { ...Object.fromEntries(ids.map((id) => [id, copy(id)])), figure: JSON.stringify([drawn, seen]) };
}"""
"""What a map page shows: words of every part, and what the map was drawn from."""


@pytest.fixture(scope="module")
def pack(store, settings, tmp_path_factory):
    source = ExportSource(Storyboard.model_validate(STORYBOARD), store, load_manifest(settings.dist))
    return write_pack(source, tmp_path_factory.mktemp("chiavetta è mia") / "pack").folder


@pytest.fixture
def new_file_page(chromium, faults):
    """Makes pages of a context that may read files and nothing else."""
    contexts = []

    def make(*, width=1920, height=1080):
        context = chromium.new_context(
            viewport={"width": width, "height": height}, locale="it-IT", reduced_motion="reduce"
        )
        context.set_default_timeout(15_000)
        context.set_offline(True)
        context.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        context.on("weberror", lambda error: faults.append(str(error.error)))
        context.on(
            "request",
            lambda asked: None if asked.url.startswith(("file:", "data:")) else faults.append(asked.url),
        )
        context.on("requestfailed", lambda asked: faults.append(asked.url))
        contexts.append(context)
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
    assert faults == []


def open_packed_stage(page, pack, language):
    page.goto((pack / f"palco.{language}.html").as_uri())
    page.wait_for_selector("#main[data-scene][data-prepared]")
    return page


def open_live_stage(server, new_page, language, *, size=SIZES["wide"]):
    """The stage of a session, without the line that says its code: a pack has none, so more room."""
    code, token = start(server)
    width, height = size
    stage = open_stage(open_director(new_page(), code, token, language), width=width, height=height)
    stage.evaluate("document.querySelector('.stage-code').style.display = 'none'")
    return stage


def open_packed_map(page, pack, language, **selection):
    query = "&".join(f"{name}={value}" for name, value in selection.items())
    page.goto(f"{(pack / f'mappa.{language}.html').as_uri()}#{query}")
    page.wait_for_selector(MAIN)
    return page


def press(stages, key, scene):
    """The same key on several stages."""
    for stage in stages:
        stage.bring_to_front()
        stage.keyboard.press(key)
        curtain(stage, "")
        on_scene(stage, scene)
        stage.wait_for_selector("#main:not([aria-busy])")


def picture(stage):
    """The pixels of what the hall sees."""
    stage.evaluate("document.fonts.ready")
    return Image.open(io.BytesIO(stage.locator("#scene-picture").screenshot(animations="disabled"))).convert(
        "RGB"
    )


def unlike(one, other):
    """Share of the pixels that differ."""
    assert one.size == other.size
    difference = (
        ImageChops.difference(one, other).convert("L").point(lambda value: 255 if value > STEP else 0)
    )
    return difference.histogram()[255] / (one.width * one.height)


def assert_same(live, packed):
    assert packed.evaluate(SEEN) == live.evaluate(SEEN)
    assert unlike(picture(live), picture(packed)) <= MOST_PIXELS


@pytest.mark.thorough
@pytest.mark.parametrize(("language", "shape"), [("it", "wide"), ("en", "wide"), ("it", "standard")])
def test_every_scene_is_the_same_as_in_the_live_app(server, new_page, new_file_page, pack, language, shape):
    width, height = SIZES[shape]
    live = open_live_stage(server, new_page, language, size=SIZES[shape])
    packed = open_packed_stage(new_file_page(width=width, height=height), pack, language)
    press([live, packed], "Home", 0)
    assert_same(live, packed)
    for scene in (1, 2):
        press([live, packed], "PageDown", scene)
        assert packed.get_attribute(".scene-view", "data-shape") == shape
        assert_same(live, packed)


@pytest.mark.thorough
def test_another_city_and_another_year_are_the_same_too(server, new_page, new_file_page, pack):
    live = open_live_stage(server, new_page, "it")
    packed = open_packed_stage(new_file_page(), pack, "it")
    press([live, packed], "Home", 0)
    for stage in (live, packed):
        stage.locator('#scene-picture svg [data-city="rovigo"]').first.click()
        stage.wait_for_selector('#main[data-city="rovigo"]')
        stage.keyboard.press("c")
        stage.select_option("#bar-year", "2021")
        stage.wait_for_selector('#main[data-year="2021"]')
        stage.keyboard.press("c")
    assert_same(live, packed)
    assert packed.inner_text("#server-state").startswith("Fuori scaletta")
    packed.keyboard.press("r")
    packed.wait_for_selector('#main[data-city="parma"][data-year="2024"]')


def test_the_presenter_s_window_of_a_pack_leads_the_stage_and_shows_the_notes(new_file_page, pack):
    director = new_file_page(width=1366, height=900)
    director.goto((pack / "regia.it.html").as_uri())
    director.wait_for_selector("#main[data-scene]")
    assert director.inner_text("#notes") == STORYBOARD["scenes"][0]["notes"]["it"]
    assert director.locator("#show-remote, #open-minutes, #end, .director-code").count() == 0
    stage = open_stage(director)
    director.bring_to_front()
    director.keyboard.press("PageDown")
    curtain(stage, "")
    director.keyboard.press("PageDown")
    on_scene(stage, 1)
    stage.bring_to_front()
    stage.keyboard.press("PageDown")
    on_scene(director, 2)
    director.select_option("#bar-city", "como")
    stage.wait_for_selector('#main[data-city="como"]')


@pytest.mark.thorough
def test_titillium_is_the_typeface_of_a_pack(new_file_page, pack):
    packed = open_packed_stage(new_file_page(), pack, "it")
    packed.evaluate("document.fonts.ready")
    loaded = packed.evaluate(
        "[...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family)"
    )
    assert {name.strip('"') for name in loaded} == {"Titillium Web"}


@pytest.mark.sliced(1)
@pytest.mark.parametrize(
    ("language", "city", "indicator", "year"),
    [
        ("it", "parma", "bes_neet", 2024),
        ("it", "como", "irpef_quota_sotto_10k", 2021),
        ("en", "como", "bes_neet", 2024),
    ],
)
def test_the_free_map_is_the_map_page(new_page, new_file_page, pack, language, city, indicator, year):
    shows = {"indicator": indicator, "year": year, "city": city}
    live = new_page()
    live.goto(f"/?{'&'.join(f'{name}={value}' for name, value in shows.items())}&lang={language}")
    live.wait_for_selector(f"{MAIN}[data-city={city}]")
    packed = open_packed_map(new_file_page(width=1366, height=900), pack, language, **shows)
    assert packed.get_attribute("#main", "data-year") == str(year)
    assert packed.evaluate(MAP) == live.evaluate(MAP)


def test_links_pickers_markers_and_back_change_what_the_free_map_shows(new_file_page, pack):
    page = open_packed_map(
        new_file_page(width=1366, height=900), pack, "it", indicator="bes_neet", city="parma"
    )
    page.select_option("#indicator-picker", "irpef_quota_sotto_10k")
    page.wait_for_selector(
        f'{MAIN}[data-indicator="irpef_quota_sotto_10k"][data-year="2021"][data-city="parma"]'
    )
    page.click('#peer-table a[data-change*="city=como"]')
    page.wait_for_selector(f'{MAIN}[data-city="como"]')
    assert page.inner_text("#headline").startswith("A Como il 27,3\N{NO-BREAK SPACE}%")
    page.click('#map-zoom a[data-change="region=veneto"]')
    page.wait_for_selector(f'{MAIN}[data-region="veneto"]')
    page.go_back()
    page.go_back()
    page.wait_for_selector(f'{MAIN}[data-city="parma"][data-region=""]')
    page.locator("#map .scattergeo .point").nth(3).click(force=True)
    page.wait_for_selector(f'{MAIN}[data-city="novara"]')


@pytest.mark.thorough
def test_no_link_of_the_free_map_leads_to_a_page_that_is_not_there(new_file_page, pack):
    page = open_packed_map(new_file_page(width=1366, height=900), pack, "it", indicator="bes_neet")
    links = page.evaluate(
        "[...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))"
    )
    within = [link for link in links if not link.startswith(("#", "https://", "http://"))]
    assert {link.split("#")[0] for link in within} == {"index.html", "mappa.en.html"}
    assert all((pack / link.split("#")[0]).is_file() for link in within)
    assert sum(link.startswith("#indicator=") for link in links) > 20


def test_the_index_works_without_script_and_says_what_is_lost_without(chromium, pack):
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((pack / "index.html").as_uri())
    assert page.locator("main h1").inner_text() == STORYBOARD["title"]["it"]
    assert page.is_visible('[lang="en"] >> text=A trial')
    assert page.is_visible("text=hanno bisogno di JavaScript")
    page.click('[lang="en"] >> text=Open the free map')
    assert json.loads((pack / "pack.json").read_text())["data_version"] in page.inner_text("body")
    context.close()


@pytest.mark.sliced(2)
@pytest.mark.parametrize("width", [360, 1366])
@pytest.mark.parametrize("name", ["index.html", "mappa.it.html", "mappa.en.html"])
def test_index_and_map_can_be_read_by_everybody_on_phone_and_desktop(chromium, pack, axe, name, width):
    context = chromium.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto((pack / name).as_uri())
    if name != "index.html":
        page.wait_for_selector(MAIN)
    assert violations(page, axe) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    context.close()


@pytest.mark.thorough
def test_a_scene_that_was_not_copied_is_said_in_words(chromium, pack, tmp_path):
    copy = tmp_path / "copia"
    copy.mkdir()
    for part in ("assets", "palco.it.html", "data/plenary.it.js"):
        (copy / part).parent.mkdir(exist_ok=True)
        (copy / part).symlink_to(pack / part)
    context = chromium.new_context()
    stage = open_packed_stage(context.new_page(), copy, "it")
    assert "Copiatela di nuovo" in stage.text_content("#scene-picture")
    context.close()
