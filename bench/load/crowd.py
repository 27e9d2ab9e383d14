"""Past the limit: more ask than can be answered, none of them for what is kept; then all of them leave."""

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from time import monotonic, perf_counter

from bench.load.asked import Asked, percentile
from bench.load.line import PATIENCE_S, Line
from bench.load.reader import MISSING
from bench.load.site import CITIES, Site

RUDE_S = 0.25
"""After how long a refused client asks again, though it is told to wait for seconds."""
WATCHED_S = 0.25
RECOVERED = 2.0
"""How many times what it took before the crowd came an answer may take, and be called as usual again."""
CALM_S = 3.0
SEED = 20_261_126


@dataclass
class Past:
    """What happened.

    Attributes:
        asked: by the crowd.
        beside: what others asked meanwhile: what is kept, files, whether the server is alive.
        before: seconds that a page made from nothing took before the crowd came.
        after: the same once it had left, with the moment, in seconds since then, that each was asked at.
    """

    asked: Asked = field(default_factory=Asked)
    beside: Asked = field(default_factory=Asked)
    before: list[float] = field(default_factory=list)
    after: list[tuple[float, float]] = field(default_factory=list)

    def recovered_s(self) -> float | None:
        """Seconds after the crowd left until no page took longer than usual; none if the last one did."""
        usual = RECOVERED * max(percentile(self.before, 0.95), 0.05)
        unusual = [at for at, took in self.after if took > usual]
        if unusual and unusual[-1] == self.after[-1][0]:
            return None
        return next((at for at, _ in self.after if not unusual or at > unusual[-1]), None)


async def past_the_limit(site: Site, *, clients: int, seconds: float) -> Past:
    """A crowd for some seconds, and what comes before and after it.

    Args:
        site: that is asked.
        clients: how many at a time, none of whom thinks in between.
        seconds: how long they stay.
    """
    past, pages = Past(), _pages(site)
    past.before = [took for _, took in await _watch(site, pages, CALM_S)]
    over = asyncio.Event()
    crowd = [asyncio.create_task(_press(site, past.asked, pages, over)) for _ in range(clients)]
    await _beside(site, past.beside, seconds)
    over.set()
    left = monotonic()
    watching = asyncio.create_task(_watch(site, pages, 3 * CALM_S, since=left))
    await asyncio.gather(*crowd)
    past.after = await watching
    return past


def _pages(site: Site) -> Iterator[str]:
    """Comparisons, each another address, so that none is kept."""
    lot = random.Random(SEED)
    for number in count():
        one, other = lot.sample(CITIES, 2)
        indicator = lot.choice(site.indicators)
        yield f"/confronto?city={one}&compare={other}&indicator={indicator}&n={number}"


async def _press(site: Site, asked: Asked, pages: Iterator[str], over: asyncio.Event) -> None:
    line = Line(site.port)
    while not over.is_set():
        status = await _one(line, asked, "comparison", next(pages))
        if status != 200:
            await asyncio.sleep(RUDE_S)
    line.close()


async def _beside(site: Site, asked: Asked, seconds: float) -> None:
    """What needs no work, asked while the crowd is there, each time as somebody who has just come."""
    until = monotonic() + seconds
    watched = (("kept page", "/"), ("file", site.assets[0]), ("is it alive", "/healthz"))
    while monotonic() < until:
        for kind, address in watched:
            line = Line(site.port)
            await _one(line, asked, kind, address)
            line.close()
        await asyncio.sleep(WATCHED_S)


async def _watch(
    site: Site, pages: Iterator[str], seconds: float, *, since: float = 0.0
) -> list[tuple[float, float]]:
    """How long pages take, one after the other: when each was asked, since a moment, and its seconds."""
    line, until, seen = Line(site.port), monotonic() + seconds, []
    while (now := monotonic()) < until:
        status = await _one(line, Asked(), "comparison", next(pages))
        took = monotonic() - now
        # Who is refused is no better off than who waits as long as anybody does.
        seen.append((now - since, took if status == 200 else PATIENCE_S))
        await asyncio.sleep(WATCHED_S / 2)
    line.close()
    return seen


async def _one(line: Line, asked: Asked, kind: str, address: str) -> int:
    begun = perf_counter()
    try:
        answer = await line.ask("GET", address)
    except MISSING as error:
        asked.failed(kind, error)
        return 0
    retry_after = answer.headers.get("retry-after", "")
    asked.came(kind, answer.status, perf_counter() - begun, retry_after=retry_after)
    return answer.status
