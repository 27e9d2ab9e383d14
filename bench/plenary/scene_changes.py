"""Scene changes in Chromium: from the presenter's key to stage and phones drawn, beside the static page."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from bench import clicks
from bench.plenary.followers import Talk
from bench.serving import Server
from bench.static_page import Plan

OBSERVE = Path(__file__).with_name("observe_scene.js")
STAGE = ViewportSize(width=1920, height=1080)
PHONE = ViewportSize(width=390, height=844)
PHONES = 5
CLICKS_UNMEASURED = 4


@dataclass
class Changes:
    """Milliseconds of each change: on the stage by its own key, by the presenter's window, on every phone."""

    stage: list[float] = field(default_factory=list)
    presenter: list[float] = field(default_factory=list)
    phones: list[float] = field(default_factory=list)
    static: list[float] = field(default_factory=list)


def measure(
    browser: Browser, server: Server, static: Server, talk: Talk, plan: Plan, *, changes: int
) -> Changes:
    """Changes the scene by keys, in turn on the stage and in the presenter's window.

    After each change comes a click on the static page.

    Args:
        browser: where everything is opened.
        server: of the talk.
        static: that serves the static page.
        talk: what is shown.
        plan: what can be clicked on in the static page.
        changes: how many.
    """
    found = Changes()
    with ExitStack() as stack:
        presenter, stage = _presenter(browser, server, talk, stack)
        phones = [_phone(browser, server, talk, stack, number) for number in range(PHONES)]
        floor = clicks.opened(browser, static, stack, clicks.Manner())
        floor_clicks = islice(clicks.clicks_on(plan), CLICKS_UNMEASURED, None)
        for each in islice(clicks.clicks_on(plan), CLICKS_UNMEASURED):
            clicks.on(floor, each, clicks.Manner())
        for number, scene in enumerate(_scenes(talk, changes)):
            is_stage = number % 2 == 0
            taken, sent = _press(stage if is_stage else presenter, stage, scene)
            (found.stage if is_stage else found.presenter).append(taken)
            found.phones += [_drawn(phone, scene) - sent for phone in phones]
            found.static.append(clicks.on(floor, next(floor_clicks), clicks.Manner()))
    return found


def _scenes(talk: Talk, changes: int) -> Iterator[int]:
    """The scenes that ``PageDown`` leads to, and ``Home`` after the last one."""
    yield from ((number + 1) % talk.scenes for number in range(changes))


def _presenter(browser: Browser, server: Server, talk: Talk, stack: ExitStack) -> tuple[Page, Page]:
    """The presenter's window and the stage that it opens, at the first scene with all others ready."""
    context = _visitor(browser, STAGE, stack)
    window = context.new_page()
    window.goto(f"{server.url}plenaria/regia/{talk.code}#{talk.token}")
    window.wait_for_selector("#main[data-scene]")
    with context.expect_page() as opened:
        window.click("#open-stage")
    stage = opened.value
    stage.wait_for_selector("#main[data-scene][data-prepared]")
    stage.keyboard.press("Home")
    stage.wait_for_function("() => document.body.dataset.curtain === ''")
    return window, stage


def _phone(browser: Browser, server: Server, talk: Talk, stack: ExitStack, number: int) -> Page:
    page = _visitor(browser, PHONE, stack).new_page()
    page.goto(f"{server.url}segui/{talk.code}{'?lang=en' if number % 2 else ''}")
    page.wait_for_selector("#main[data-scene]")
    return page


def _visitor(browser: Browser, window: ViewportSize, stack: ExitStack) -> BrowserContext:
    context = browser.new_context(viewport=window, locale="it-IT")
    context.add_init_script(path=OBSERVE)
    stack.callback(context.close)
    return context


def _press(window: Page, stage: Page, scene: int) -> tuple[float, float]:
    """Presses the key that leads to a scene; milliseconds until it was drawn, and when it was pressed."""
    key = "PageDown" if scene else "Home"
    window.bring_to_front()
    pressed: float = window.evaluate("(key) => __scene.press(key)", key)
    drawn: float = stage.evaluate("(scene) => __scene.drawn(scene)", scene)
    return drawn - pressed, pressed


def _drawn(phone: Page, scene: int) -> float:
    drawn: float = phone.evaluate("(scene) => __scene.drawn(scene)", scene)
    return drawn
