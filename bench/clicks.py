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


@dataclass(frozen=True, slots=True)
class Manner:
    """How is clicked.

    Attributes:
        delay_ms: added to every request, as by a network.
        rest_ms: how long the pointer rests on the target before; 0 as by keyboard or script.
    """

    delay_ms: int = 0
    rest_ms: int = 0

    def __str__(self) -> str:
        delay = f", {self.delay_ms} ms network delay" if self.delay_ms else ""
        return delay + (f", pointer there {self.rest_ms} ms before" if self.rest_ms else "")


@dataclass
class Clicks:
    """What the clicks on one of the two pages measured, in milliseconds to the frame after the update."""

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
        yield Click(CITY, f'#map-labels a[href*="city={city}"]', {"city": city})
        yield Click(INDICATOR, f"#row-{indicator} a", {"indicator": indicator})


def measure(
    browser: Browser, servers: dict[str, Server], plan: Plan, *, times: int, manner: Manner
) -> dict[str, Clicks]:
    """Clicks `times` on cities and as often on indicators, on each page in turn.

    Args:
        browser: where the pages are opened.
        servers: by name.
        plan: what is clicked on.
        times: measured clicks of each kind.
        manner: how is clicked.
    """
    found = {name: Clicks() for name in servers}
    with ExitStack() as stack:
        pages = {name: opened(browser, server, stack, manner) for name, server in servers.items()}
        for number, click in enumerate(islice(clicks_on(plan), 2 * (times + UNMEASURED))):
            for name, page in pages.items():
                taken = on(page, click, manner)
                if number >= 2 * UNMEASURED:
                    found[name].frame[click.kind].append(taken)
    return found


def on(page: Page, click: Click, manner: Manner) -> float:
    """One click; milliseconds until the frame after the update."""
    given = [click.selector, click.wanted, manner.rest_ms]
    taken: float = page.evaluate("([where, wanted, rest]) => __bench.click(where, wanted, rest)", given)
    return taken


def opened(browser: Browser, server: Server, stack: ExitStack, manner: Manner, *, path: str = "/") -> Page:
    """A page by a reader of its own, ready to be clicked on, with the network that the manner wants."""
    page = stack.enter_context(visitor(browser)).new_page()
    session, _ = listen(page)
    open_page(page, server.url + path.lstrip("/"))
    _delay(session, manner.delay_ms)
    return page


def _delay(session: CDPSession, delay_ms: int) -> None:
    unlimited = {"downloadThroughput": -1, "uploadThroughput": -1, "offline": False}
    session.send("Network.emulateNetworkConditions", {"latency": delay_ms, **unlimited})
