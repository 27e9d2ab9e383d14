"""Clicks on cities and indicators: milliseconds until map, panels and table all show the new selection."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from itertools import cycle
from statistics import median

from playwright.sync_api import Browser, Page

from bench.browser import LONGEST_MS, listen, open_page, visitor
from bench.contender import CITY, INDICATOR, Click, Contender
from bench.manner import Manner
from bench.serving import Server
from bench.static_page import Plan
from bench.view import OURS, Shown, View

UNMEASURED = 4


@dataclass
class Clicks:
    """What the clicks on one of the pages measured, in milliseconds to the frame after the update."""

    frame: dict[str, list[float]] = field(default_factory=lambda: {CITY: [], INDICATOR: []})

    def middle(self, kind: str) -> float:
        """Median of the clicks of a kind."""
        return median(self.frame[kind])


def clicks_on(plan: Plan) -> Iterator[Click]:
    """City, indicator, city, indicator …, without end; every click changes the selection."""
    cities = cycle([*plan.cities[1:], plan.cities[0]])
    indicators = cycle(reversed(plan.indicators))
    while True:
        city, indicator = next(cities), next(indicators)
        label = f'#map-labels a[href*="city={city}"], #map-labels a[data-change*="city={city}"]'
        yield Click(CITY, label, (Shown(f'main[data-city="{city}"]'),))
        yield Click(INDICATOR, f"#row-{indicator} a", (Shown(f'main[data-indicator="{indicator}"]'),))


def measure(
    browser: Browser, contenders: Mapping[str, Contender], *, times: Mapping[str, int], manner: Manner
) -> dict[str, Clicks]:
    """Clicks on cities and as often on indicators, on each page in turn.

    Args:
        browser: where the pages are opened.
        contenders: by name.
        times: measured clicks of each kind.
        manner: how is clicked.
    """
    found = {name: Clicks() for name in contenders}
    with ExitStack() as stack:
        pages = {
            name: opened(browser, each.server, stack, manner, view=each.view)
            for name, each in contenders.items()
        }
        coming = {name: each.clicks() for name, each in contenders.items()}
        for number in range(2 * (max(times.values()) + UNMEASURED)):
            for name, page in pages.items():
                if number >= 2 * (times[name] + UNMEASURED):
                    continue
                click = next(coming[name])
                taken = on(page, click, manner)
                if number >= 2 * UNMEASURED:
                    found[name].frame[click.kind].append(taken)
    return found


def on(page: Page, click: Click, manner: Manner) -> float:
    """One click; milliseconds until the frame after the update."""
    given = {**asdict(click), "rest": manner.rest_ms, "longest": LONGEST_MS}
    taken: float = page.evaluate("(click) => __bench.click(click)", given)
    return taken


def opened(
    browser: Browser,
    server: Server,
    stack: ExitStack,
    manner: Manner,
    *,
    path: str = "/",
    view: View = OURS,
) -> Page:
    """A page by a reader of its own, ready to be clicked on, with the network that the manner wants."""
    page = stack.enter_context(visitor(browser, view)).new_page()
    session, _ = listen(page)
    open_page(page, server.url + path.lstrip("/"))
    manner.apply(session)
    return page
