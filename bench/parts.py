"""The parts of the benchmark, each of which yields its rows: visits, pages, clicks, presses, server."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench import clicks, interactions, loads, throughput, whole_pages
from bench.budgets import ServerFigures, click_rows, load_rows, server_rows
from bench.contender import RIVALS, STATIC, WILLDASH, Contender
from bench.manner import Manner
from bench.rows import Row, compared
from bench.serving import Server, serve
from willdash.settings import Settings

FAR, RESTED, SLOW = Manner(delay_ms=100), Manner(delay_ms=100, rest_ms=150), Manner(slower=4)
STARTS = 3
NEXT_PAINT = "interaction to next paint, a real pointer"


@dataclass(frozen=True, slots=True)
class Amount:
    """How often things are done.

    Attributes:
        loads: visits of each page.
        clicks: clicks of each kind on each page.
        fewer: by how much less often rivals are visited and clicked on with a network or a slower processor.
    """

    loads: int
    clicks: int
    fewer: int = 3

    def of(self, contenders: Mapping[str, Contender], number: int, manner: Manner) -> dict[str, int]:
        """How often each is to be visited or clicked on in a manner."""
        less = max(1, -(-number // self.fewer))
        return {name: less if name in RIVALS and manner != Manner() else number for name in contenders}


def visits(browser: Browser, contenders: Mapping[str, Contender], amount: Amount) -> Iterator[Row]:
    """First visits in three manners, and second ones in the plain one."""
    for each in contenders.values():
        loads.measure(browser, {"": each}, times={"": 1})  # what a server makes at its first request
    for manner in (Manner(), FAR, SLOW):
        _say(f"visits{manner}")
        times = amount.of(contenders, amount.loads, manner)
        found = loads.measure(browser, contenders, times=times, manner=manner, is_again=manner == Manner())
        yield from load_rows(found, manner)


def pages(browser: Browser, contenders: Mapping[str, Contender], amount: Amount) -> Iterator[Row]:
    """Pages that are whole documents, half as many visits."""
    _say("whole pages")
    servers = {name: contenders[name].server for name in (WILLDASH, STATIC)}
    few = max(1, amount.loads // 2)
    yield from whole_pages.rows(browser, servers, visits=few, times=amount.clicks)


def clicked(browser: Browser, contenders: Mapping[str, Contender], amount: Amount) -> Iterator[Row]:
    """Clicks in four manners."""
    for manner in (Manner(), FAR, RESTED, SLOW):
        _say(f"clicks{manner}")
        # Only what asks before the click can gain by a pointer that rests, and the rivals do not.
        some = {name: each for name, each in contenders.items() if manner != RESTED or name not in RIVALS}
        times = amount.of(some, amount.clicks, manner)
        yield from click_rows(clicks.measure(browser, some, times=times, manner=manner), manner)


def pressed(browser: Browser, contenders: Mapping[str, Contender], amount: Amount) -> Iterator[Row]:
    """Interaction to next paint, half as many presses."""
    for manner in (Manner(), SLOW):
        _say(f"presses{manner}")
        times = amount.of(contenders, -(-amount.clicks // 2), manner)
        found = interactions.measure(browser, contenders, times=times, manner=manner)
        yield compared(f"{NEXT_PAINT}{manner}", found)


def of_server(server: Server, bare: Server, body: str, folder: Path) -> Iterator[Row]:
    """Requests a second, starts, memory."""
    _say("requests per second, starts")
    asked = throughput.requests(server, body, Settings().dist / "manifest.json")
    found = throughput.measure(server, bare, asked)
    memory = server.worker_mb()
    starts = [server.start_s]
    for _ in range(STARTS - 1):
        with serve("wsgi:server", folder / "start.log") as another:
            starts.append(another.start_s)
    yield from server_rows(ServerFigures(found.per_second, found.bare, median(starts), memory))


def _say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)
