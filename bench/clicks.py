"""Clicks on cities and indicators: milliseconds until map, panels and table all show the new selection."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from itertools import cycle, islice
from statistics import median

from playwright.sync_api import Browser, CDPSession, Page

from bench.browser import listen, open_page, visitor
from bench.serving import Server
from bench.static_page import Plan

CITY, INDICATOR = "city", "indicator"
UNMEASURED = 4


@dataclass(frozen=True, slots=True)
class Click:
    """What is clicked on, and what the page is to show then."""

    kind: str
    selector: str
    wanted: dict[str, str]


@dataclass
class Clicks:
    """What the clicks on one of the two pages measured; `frame` counts to the frame after the update."""

    updated: dict[str, list[float]] = field(default_factory=lambda: {CITY: [], INDICATOR: []})
    frame: dict[str, list[float]] = field(default_factory=lambda: {CITY: [], INDICATOR: []})

    def middle(self, kind: str) -> float:
        """Median of the clicks of a kind, to the frame after the update."""
        return median(self.frame[kind])


def clicks_on(plan: Plan) -> Iterator[Click]:
    """City, indicator, city, indicator …, without end; every click changes the selection."""
    cities = cycle([*plan.cities[1:], plan.cities[0]])
    indicators = cycle(reversed(plan.indicators))
    while True:
        city, indicator = next(cities), next(indicators)
        yield Click(CITY, f'#map-labels a[href*="city={city}"]', {"city": city})
        yield Click(INDICATOR, f"#row-{indicator} a", {"indicator": indicator})


def measure(
    browser: Browser, servers: dict[str, Server], plan: Plan, *, times: int, latency_ms: int
) -> dict[str, Clicks]:
    """Clicks `times` on cities and as often on indicators, on each page in turn.

    Args:
        browser: where the pages are opened.
        servers: by name.
        plan: what is clicked on.
        times: measured clicks of each kind.
        latency_ms: delay added to every request.
    """
    found = {name: Clicks() for name in servers}
    with ExitStack() as stack:
        pages = {
            name: _open(stack.enter_context(visitor(browser)).new_page(), s) for name, s in servers.items()
        }
        for _, session in pages.values():
            _delay(session, latency_ms)
        for number, click in enumerate(islice(clicks_on(plan), 2 * (times + UNMEASURED))):
            for name, (page, _) in pages.items():
                taken = page.evaluate("([s, w]) => __bench.click(s, w)", [click.selector, click.wanted])
                if number >= 2 * UNMEASURED:
                    found[name].updated[click.kind].append(taken["updated"])
                    found[name].frame[click.kind].append(taken["frame"])
    return found


def _open(page: Page, server: Server) -> tuple[Page, CDPSession]:
    session, _ = listen(page)
    open_page(page, server.url)
    return page, session


def _delay(session: CDPSession, latency_ms: int) -> None:
    unlimited = {"downloadThroughput": -1, "uploadThroughput": -1, "offline": False}
    session.send("Network.emulateNetworkConditions", {"latency": latency_ms, **unlimited})
