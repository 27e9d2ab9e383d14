"""A hall in Chromium: the presenter's window, the stage it opens, and phones."""

import json
from itertools import count
from urllib.request import Request, urlopen

from tests.api.live.talking import STORYBOARD

PLACES = count(1)
"""Talks are started from many places: from one, twenty an hour are allowed."""
PHONE = {"width": 390, "height": 844}


def start(server, storyboard=STORYBOARD):
    """Starts a session; its code and token."""
    body = json.dumps(storyboard).encode()
    headers = {"Content-Type": "application/json", "X-Forwarded-For": f"198.51.100.{next(PLACES)}"}
    asked = Request(f"{server.url}/plenaria/avvia", body, headers)
    with urlopen(asked, timeout=60) as answer:
        told = json.load(answer)
    return told["code"], told["token"]


def open_director(page, code, token, language="it"):
    """The presenter's window, with everything it needs."""
    page.goto(f"/plenaria/regia/{code}{'' if language == 'it' else '?lang=en'}#{token}")
    page.wait_for_selector("#main[data-scene]")
    return page


def open_stage(director, *, width=1920, height=1080):
    """The stage that the presenter's window opens."""
    with director.context.expect_page() as opened:
        director.click("#open-stage")
    stage = opened.value
    stage.set_viewport_size({"width": width, "height": height})
    stage.wait_for_selector("#main[data-scene][data-prepared]")
    return stage


def open_phone(new_page, code, language="it"):
    """A phone that follows."""
    phone = new_page(**PHONE)
    phone.goto(f"/segui/{code}{'' if language == 'it' else '?lang=en'}")
    phone.wait_for_selector("#main[data-scene]")
    return phone


def on_scene(page, scene):
    """Waits until a window shows a scene, counted from 0."""
    page.wait_for_selector(f'#main[data-scene="{scene}"]')


def curtain(stage, name):
    """Waits until a curtain stands before the scene; an empty name lifts it."""
    stage.wait_for_selector(f'body[data-curtain="{name}"]')


def shown(page):
    """What the hall reads: title, sentence and source."""
    return [page.inner_text(f"#{part}") for part in ("scene-title", "scene-sentence")]
