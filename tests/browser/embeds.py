"""Embeds in a partner's page: how they get there, and whether they fit."""

import time
from urllib.parse import urlencode

READY = "main[data-ready=true]"
PATIENCE_S = 60
PIXELS = 2
"""How far a frame's height may be from that of its document."""

MEASURE = """() => ({
    frame: innerHeight,
    document: document.documentElement.getBoundingClientRect().height,
    beyond: document.documentElement.scrollHeight - innerHeight,
    sideways: document.documentElement.scrollWidth - innerWidth,
})"""


def script(server, options="async"):
    """The element that loads the partners' script."""
    return f'<script src="{server.url}/will-embed.js" {options}></script>'


def element(view, inside="", **attributes):
    """A ``<will-embed>``; a city is named, so that the view is the same on any day."""
    named = " ".join(f'{name}="{value}"' for name, value in {"city": "parma", **attributes}.items())
    return f'<will-embed view="{view}" {named}>{inside}</will-embed>'


def plain_frame(server, view, *, height=900, attributes="", ending="", **fields):
    """The same in an ordinary iframe, as those paste it who want no script."""
    query = urlencode({"city": "parma", **fields}, safe=",")
    address = f"{server.url}/embed/{view}?{query}{ending}".replace("&", "&amp;")
    return f'<iframe src="{address}" title="{view}" width="100%" height="{height}" {attributes}></iframe>'


def policy(server):
    """A Content-Security-Policy that lets a page do nothing but embed us."""
    ours = f"script-src {server.url}; frame-src {server.url}"
    return f"default-src 'none'; {ours}; style-src 'self'; img-src 'self'"


def frame_in(page, number=0):
    """The frame of an embed, once it shows its view; `number` counts the embeds of the page."""
    place = page.locator("will-embed iframe, iframe").nth(number)
    place.scroll_into_view_if_needed()
    place.content_frame.locator(READY).wait_for()
    return place.element_handle().content_frame()


def wait_fitting(frame):
    """Waits until frame and document are of one height and stay so; returns what `MEASURE` measures."""
    deadline = time.monotonic() + PATIENCE_S
    last, now = None, frame.evaluate(MEASURE)
    while (now != last or not fits(now)) and time.monotonic() < deadline:
        time.sleep(0.05)
        last, now = now, frame.evaluate(MEASURE)
    return now


def fits(measured):
    """Whether the frame is as high as its document, and nothing in it scrolls up and down."""
    return abs(measured["frame"] - measured["document"]) <= PIXELS and measured["beyond"] <= 0


def choose(frame, name):
    """Chooses what a select does not show yet; returns it once the view shows it."""
    select = frame.locator(f"select[name={name}]")
    select.focus()
    others = select.locator("option:not(:checked):not([disabled])")
    value = others.nth(others.count() // 2).get_attribute("value")
    select.select_option(value)
    frame.locator(f'main[data-{name}="{value}"]').wait_for()
    return value
