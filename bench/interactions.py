"""Interaction to next paint: a real pointer presses, Chromium says how long the picture stood still."""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from itertools import islice

from playwright.sync_api import Browser, Page

from bench.browser import LONGEST_MS
from bench.clicks import opened
from bench.contender import Click, Contender
from bench.manner import Manner

SETTLED_MS = 300
IGNORED_EACH = 50


def measure(
    browser: Browser, contenders: Mapping[str, Contender], *, times: Mapping[str, int], manner: Manner
) -> dict[str, float]:
    """Presses on cities and as often on indicators of each page; milliseconds, see `next_paint`."""
    found: dict[str, float] = {}
    for name, each in contenders.items():
        with ExitStack() as stack:
            page = opened(browser, each.server, stack, manner, view=each.view)
            for click in islice(each.clicks(), 2 * times[name]):
                _press(page, click)
            page.wait_for_timeout(SETTLED_MS)
            found[name] = next_paint(page.evaluate("Object.values(__bench.interactions)"), 2 * times[name])
    return found


def next_paint(durations: Sequence[float], pressed: int) -> float:
    """The longest interaction, one ignored for every fifty, as the measure is defined.

    Args:
        durations: of those of 16 ms or more, which are all that Chromium tells, in milliseconds.
        pressed: how many there were.
    """
    longest_first = [*sorted(durations, reverse=True), *[0.0] * (pressed - len(durations))]
    return longest_first[min(pressed // IGNORED_EACH, len(longest_first) - 1)]


def _press(page: Page, click: Click) -> None:
    """Presses with the pointer and waits for all that is wanted.

    Raises:
        ValueError: something lies over what should be pressed.
    """
    given = {**asdict(click), "longest": LONGEST_MS}
    point = page.evaluate("(click) => __bench.point(click)", given)
    if point is None:
        raise ValueError(f"nothing of {click.selector} {click.text} can be reached by a pointer")
    page.mouse.click(point["x"], point["y"])
    page.evaluate("(click) => __bench.shown(click)", given)
