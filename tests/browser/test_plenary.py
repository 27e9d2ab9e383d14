"""A talk: presenter, stage and audience together, by keyboard, in two languages."""

import json

import pytest

from tests.browser.hall import curtain, on_scene, open_director, open_phone, open_stage, shown, start
from tests.browser.reading import expect
from tests.browser.test_accessibility import violations

pytestmark = pytest.mark.browser

CHANGES = ["next", "next", "last", "first", "next", "previous", "next", "next", "first", "last"] * 2
KEYS = {"next": "PageDown", "previous": "PageUp", "first": "Home", "last": "End"}


@pytest.fixture
def talk(server, new_page):
    code, token = start(server)
    director = open_director(new_page(), code, token)
    return code, director, open_stage(director)


def walk(commands):
    """The scenes that commands lead to, in a storyboard of three whose code is lifted by the first step."""
    scene, is_behind_code = 0, True
    for command in commands:
        if command in ("next", "previous") and is_behind_code:
            is_behind_code = False
        else:
            scene = {"next": scene + 1, "previous": scene - 1, "first": 0, "last": 2}[command]
        is_behind_code = False
        yield min(max(scene, 0), 2)


def counts(window, *wanted):
    """Waits until the bars of the answers show these counts."""
    window.wait_for_function(
        """(wanted) => JSON.stringify(wanted) ===
            JSON.stringify([...document.querySelectorAll("#question-bars .count")]
                .map((each) => each.textContent))""",
        arg=list(wanted),
    )


@pytest.mark.parametrize("phones", [2, pytest.param(5, marks=pytest.mark.thorough)])
def test_twenty_scene_changes_reach_the_stage_and_every_phone(talk, new_page, phones):
    code, director, stage = talk
    phones = [open_phone(new_page, code, "en" if number % 2 else "it") for number in range(phones)]
    titles = {
        "it": ["Dove?", "In che ordine?", "E negli anni?"],
        "en": ["Where?", "In which order?", "And over the years?"],
    }
    for number, (command, scene) in enumerate(zip(CHANGES, walk(CHANGES), strict=True)):
        window = director if number % 2 else stage
        window.bring_to_front()
        window.keyboard.press(KEYS[command])
        on_scene(stage, scene)
        assert stage.inner_text("#scene-title") == titles["it"][scene]
        for phone in phones:
            on_scene(phone, scene)
            language = phone.get_attribute("html", "lang")
            assert phone.inner_text("#scene-title") == titles[language][scene]


@pytest.mark.thorough
def test_stage_and_phone_say_the_same_of_the_same_scene(talk, new_page):
    code, _, stage = talk
    phone = open_phone(new_page, code)
    stage.keyboard.press("End")
    for window in (stage, phone):
        on_scene(window, 2)
    assert shown(stage) == shown(phone)
    assert "Rovigo" in stage.inner_text(".scene-caption")
    assert stage.inner_text("#scene-source").startswith("Fonte: ISTAT")


def test_the_stage_begins_with_the_code_and_ends_with_the_minutes(talk):
    code, _, stage = talk
    curtain(stage, "join")
    assert stage.inner_text(".curtain-code").replace(" ", "").endswith(code)
    assert stage.locator("#curtain-join .qr svg").count() == 1
    stage.keyboard.press("PageDown")
    curtain(stage, "")
    stage.keyboard.press("End")
    stage.keyboard.press("PageDown")
    curtain(stage, "end")
    assert f"/plenaria/verbale/{code}" in stage.inner_text("#curtain-end")
    stage.keyboard.press("PageUp")
    curtain(stage, "")
    on_scene(stage, 2)


def test_b_blanks_the_screen_and_a_clicker_s_full_stop_too(talk):
    _, _, stage = talk
    stage.keyboard.press("Home")
    for key in ("b", "."):
        stage.keyboard.press(key)
        curtain(stage, "blank")
        stage.keyboard.press(key)
        curtain(stage, "")


def test_g_goes_to_a_scene_and_the_question_mark_lists_the_keys(talk):
    _, _, stage = talk
    stage.keyboard.press("Home")
    stage.keyboard.press("g")
    stage.wait_for_selector("#goto[open]")
    stage.click(".goto-scene >> nth=1")
    on_scene(stage, 1)
    stage.keyboard.press("?")
    assert stage.locator("#help[open] kbd").count() >= 12
    stage.keyboard.press("Escape")
    stage.wait_for_selector("#help:not([open])", state="attached")


@pytest.mark.thorough
def test_f_fills_the_screen(talk):
    _, _, stage = talk
    stage.bring_to_front()
    stage.keyboard.press("f")
    stage.wait_for_function("() => document.fullscreenElement !== null")
    stage.keyboard.press("f")
    stage.wait_for_function("() => document.fullscreenElement === null")


def test_a_click_on_a_city_leaves_the_plan_and_one_key_returns_to_it(talk, new_page):
    code, director, stage = talk
    phone = open_phone(new_page, code)
    stage.keyboard.press("Home")
    stage.wait_for_selector('#main[data-city="parma"][data-scene="0"]')
    stage.locator('#scene-picture svg [data-city="rovigo"]').first.click()
    stage.wait_for_selector('#main[data-city="rovigo"]')
    assert "Rovigo" in stage.inner_text("#scene-sentence")
    assert stage.inner_text("#server-state").startswith("Fuori scaletta")
    phone.wait_for_selector('#main[data-city="rovigo"]')
    director.wait_for_selector("#detour-state:visible")
    stage.keyboard.press("r")
    stage.wait_for_selector('#main[data-city="parma"]')
    phone.wait_for_selector('#main[data-city="parma"]')
    assert stage.inner_text("#server-state") == ""


@pytest.mark.thorough
def test_another_year_by_keyboard_on_the_stage(talk):
    _, _, stage = talk
    stage.keyboard.press("Home")
    stage.wait_for_selector('#main[data-year="2024"]')
    stage.keyboard.press("c")
    stage.wait_for_selector("#bar:not([hidden])")
    stage.select_option("#bar-year", "2019")
    stage.wait_for_selector('#main[data-year="2019"]')
    assert "2019" in stage.inner_text(".scene-caption")


def test_a_phone_looks_up_its_own_city_and_comes_back(talk, new_page):
    code, _, stage = talk
    phone = open_phone(new_page, code, "en")
    stage.keyboard.press("Home")
    phone.wait_for_selector('#main[data-city="parma"]')
    phone.select_option("#own-city", "novara")
    phone.wait_for_selector('#main[data-city="novara"]')
    phone.wait_for_selector("text=The hall is looking at Parma, you are looking at Novara.")
    stage.keyboard.press("End")
    phone.wait_for_selector('#main[data-city="novara"][data-scene="2"]')
    phone.click("#back-to-hall")
    phone.wait_for_selector('#main[data-city="rovigo"][data-scene="2"]')
    assert phone.is_hidden("#follow-curtain")


def test_one_tap_answers_and_the_stage_draws_the_result(talk, new_page):
    code, director, stage = talk
    phones = [open_phone(new_page, code) for _ in range(2)]
    director.bring_to_front()
    director.keyboard.press("Home")
    director.keyboard.press("PageDown")
    director.keyboard.press("v")
    for phone, answer in zip(phones, ("Minori", "Anziani"), strict=True):
        phone.click(f"text={answer}")
        phone.wait_for_selector(f'.answer[aria-pressed="true"]:has-text("{answer}")')
    counts(stage, "1", "0", "1")
    phones[0].click("text=Povertà")
    counts(stage, "0", "1", "1")
    director.keyboard.press("v")
    phones[1].wait_for_selector("#answer-buttons[hidden]", state="attached")
    assert phones[1].locator("#question-bars .count").all_inner_texts() == ["0", "1", "1"]


def test_a_reloaded_phone_does_not_vote_twice(talk, new_page):
    code, director, _ = talk
    phone = open_phone(new_page, code)
    director.bring_to_front()
    for key in ("Home", "PageDown", "v"):
        director.keyboard.press(key)
    phone.click("text=Minori")
    phone.wait_for_selector('.answer[aria-pressed="true"]')
    phone.reload()
    phone.click("text=Povertà")
    phone.wait_for_selector('.answer[aria-pressed="true"]')
    director.wait_for_function(
        "() => document.querySelectorAll('#question-bars .count')[1].textContent === '1'"
    )


def test_the_minutes_tell_scenes_and_answers_and_lead_back_to_the_views(talk, new_page):
    code, director, _ = talk
    phone = open_phone(new_page, code)
    director.bring_to_front()
    for key in ("Home", "PageDown", "v"):
        director.keyboard.press(key)
    phone.click("text=Anziani")
    phone.wait_for_selector('.answer[aria-pressed="true"]')
    for key in ("End", "PageDown"):
        director.keyboard.press(key)
    phone.wait_for_selector("#follow-end:not([hidden])")
    phone.click("#follow-end a")
    phone.wait_for_selector("main.page-minutes")
    titles = phone.locator(".minutes-scenes li a").all_inner_texts()
    assert titles == ["Dove?", "In che ordine?", "E negli anni?"]
    assert [row.get_attribute("data-count") for row in phone.locator(".minutes-question tbody tr").all()] == [
        "0",
        "0",
        "1",
    ]
    phone.click(".minutes-scenes li a >> nth=0")
    phone.wait_for_selector('main[data-indicator="bes_neet"][data-ready]')


def test_notes_are_on_the_presenter_s_window_alone(talk, new_page):
    code, director, stage = talk
    phone = open_phone(new_page, code)
    director.bring_to_front()
    director.keyboard.press("Home")
    director.wait_for_function(
        "() => document.getElementById('notes').textContent.startsWith('Nota segreta')"
    )
    assert director.inner_text("#next-title") == "In che ordine?"
    assert director.locator("#next-picture svg").count() == 1
    for window in (stage, phone):
        assert "Nota segreta" not in window.content()


@pytest.mark.thorough
def test_a_stage_without_the_token_shows_but_does_not_obey(talk, new_page):
    code, director, _ = talk
    other = new_page()
    other.goto(f"/plenaria/palco/{code}")
    other.wait_for_selector("#main[data-scene]")
    other.keyboard.press("End")
    director.bring_to_front()
    director.keyboard.press("Home")
    director.keyboard.press("PageDown")
    on_scene(other, 1)


@pytest.mark.thorough
def test_another_device_controls_with_the_presenter_s_link(talk, server, new_page):
    code, director, stage = talk
    director.click("#show-remote")
    assert director.locator("#remote-code svg").count() == 1
    director.keyboard.press("Escape")
    token = director.evaluate("(code) => localStorage.getItem('willdash-token-' + code)", code)
    phone = open_director(new_page(width=390, height=844), code, token, "en")
    assert phone.evaluate("location.hash") == ""
    phone.click('.director-commands [data-command="goto"]')
    phone.click(".goto-scene >> nth=2")
    on_scene(stage, 2)
    on_scene(director, 2)


def test_a_forged_token_opens_nothing(talk, new_page, faults):
    code, _, _ = talk
    thief = new_page()
    thief.goto(f"/plenaria/regia/{code}#{code}.forged")
    thief.wait_for_selector("#server-state:not([hidden])")
    assert thief.inner_text("#server-state").startswith("Questa finestra non può guidare")
    assert thief.inner_text("#notes") == ""
    expect(faults, "403")


@pytest.mark.sliced(1)
@pytest.mark.parametrize("language", ["it", "en"])
def test_axe_finds_nothing_on_stage_presenter_s_window_and_phone(server, new_page, axe, language):
    code, token = start(server)
    director = open_director(new_page(), code, token, language)
    stage = open_stage(director)
    phone = open_phone(new_page, code, language)
    assert violations(stage, axe) == []
    for key in ("Home", "PageDown", "v"):
        stage.keyboard.press(key)
    phone.wait_for_selector(".answer")
    for window in (stage, director, phone):
        assert violations(window, axe) == []
    stage.keyboard.press("v")
    stage.keyboard.press("v")
    stage.keyboard.press("c")
    stage.keyboard.press("?")
    assert violations(stage, axe) == []


@pytest.mark.thorough
def test_scenes_fade_in_calmly_and_not_at_all_where_motion_is_not_wanted(talk):
    _, _, stage = talk
    stage.keyboard.press("Home")
    name = "() => getComputedStyle(document.querySelector('.scene-view')).animationName"
    assert stage.evaluate(name) == "none"
    stage.emulate_media(reduced_motion="no-preference")
    assert stage.evaluate(name) == "appear"


def small(stage, count, *, width, height):
    """Texts of the scenes that are cut off, or smaller than 24 pixels of a screen of 1920 by 1080."""
    found = []
    for scene in range(count):
        stage.keyboard.press("Home" if scene == 0 else "PageDown")
        on_scene(stage, scene)
        found += stage.evaluate(SMALL, 24 * min(width / 1920, height / 1080) * 0.99)
        assert stage.evaluate("document.scrollingElement.scrollHeight") <= height
    return found


@pytest.mark.sliced(1)
@pytest.mark.parametrize(("width", "height"), [(1600, 1200), (3840, 2160), (1280, 800)])
def test_nothing_on_a_stage_is_cut_off_or_too_small(server, new_page, width, height):
    code, token = start(server)
    stage = open_stage(open_director(new_page(), code, token), width=width, height=height)
    assert small(stage, 3, width=width, height=height) == []
    assert small(stage, 1, width=2 * width, height=2 * height) != []


@pytest.mark.sliced(2)
@pytest.mark.parametrize("language", ["it", "en"])
@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1920, 1080)])
@pytest.mark.parametrize("storyboard", ["anziani", "minori", "quattro-regioni"])
def test_every_scene_that_is_shipped_is_legible_from_the_last_row(
    server, new_page, store, storyboard, width, height, language
):
    board = store.storyboards[storyboard]
    code, token = start(server, json.loads(board.model_dump_json(exclude_none=True)))
    stage = new_page(width=width, height=height)
    stage.goto(f"/plenaria/palco/{code}?lang={language}#{token}")
    stage.wait_for_selector("#main[data-prepared]")
    assert small(stage, len(board.scenes), width=width, height=height) == []


SMALL = """(least) => {
    const found = [];
    const walker = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const box = element.getBoundingClientRect();
        const words = node.textContent.trim().slice(0, 40);
        if (!words || !box.width || !element.checkVisibility({visibilityProperty: true})) continue;
        const matrix = element.getScreenCTM?.();
        const size = parseFloat(getComputedStyle(element).fontSize) * (matrix ? matrix.a : 1);
        if (size < least) found.push(`${size.toFixed(1)}: ${words}`);
        const isCut = box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1;
        if (isCut) found.push(`cut off: ${words}`);
    }
    return found;
}"""
