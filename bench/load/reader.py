"""One reader: opens the map, looks at this and that, thinks in between; keeps what a browser keeps."""

import asyncio
import random
import re
from collections.abc import Iterator
from time import monotonic, perf_counter
from urllib.parse import urlencode

from bench.load.asked import Asked
from bench.load.line import Answer, Line
from bench.load.site import CITIES, Site

THINKS_S = 2.0, 8.0
"""From and to, between two things that a reader does."""
MAX_AGE = re.compile(r"max-age=(\d+)")
WORDS = ("anziani", "nido", "povertà", "reddito", "padova", "assistenti sociali", "spesa", "laureati")
CLUSTERS = ("minori", "poverta", "anziani", "comunita")
EMBEDS = ("map", "panel/minori", "table", "trend", "spine", "rug", "indicator")
FIRST, FILES, CLICK, SEARCH, EMBED = "first page", "its files", "click on the map", "search", "embed"
STEPS = {
    CLICK: 45, "city": 12, "cluster": 8, "comparison": 10, SEARCH: 8, "indicator": 8, "API": 3, EMBED: 6,
}  # fmt: skip
"""What a reader does next, of a hundred times."""
MISSING = (OSError, EOFError, TimeoutError, ValueError, KeyError)
"""What no answer looks like."""


class Reader:
    """A reader with a browser: one line, and what it was sent before.

    Args:
        site: what can be asked for.
        asked: where everything is noted.
        seed: which reader it is; the same one does the same things.
    """

    def __init__(self, site: Site, asked: Asked, seed: int) -> None:
        self._site, self._asked = site, asked
        self._lot = random.Random(seed)
        self._line = Line(site.port)
        self._kept: dict[str, tuple[str, float]] = {}
        """Tags by address, and until when the copy need not be asked about."""

    async def visit(self, over: asyncio.Event, *, arrives_in: float) -> None:
        """Arrives within some seconds and reads until it is over."""
        await self._pause(over, self._lot.uniform(0, arrives_in))
        await self.get(FIRST, "/")
        for address in self._site.assets:
            if not over.is_set():
                await self.get(FILES, address)
        while not over.is_set():
            await self._pause(over, self._lot.uniform(*THINKS_S))
            if not over.is_set():
                kind = self._lot.choices([*STEPS], [*STEPS.values()])[0]
                for method, address, body in self._of(kind):
                    await (self.get(kind, address) if method == "GET" else self.post(kind, address, body))
        self._line.close()

    async def get(self, kind: str, address: str) -> None:
        """Brings something, unless it is here still; asks with its tag where it may have changed."""
        etag, until = self._kept.get(address, ("", 0.0))
        if until > monotonic():
            self._asked.from_cache += 1
            return
        answer = await self._ask(kind, "GET", address, etag=etag)
        if answer:
            age = MAX_AGE.search(answer.headers.get("cache-control", ""))
            until = monotonic() + int(age[1]) if age else 0.0
            self._kept[address] = answer.headers.get("etag", etag), until

    async def post(self, kind: str, address: str, body: object) -> None:
        """Asks what no cache keeps."""
        await self._ask(kind, "POST", address, body=body)

    async def _ask(
        self, kind: str, method: str, address: str, *, body: object = None, etag: str = ""
    ) -> Answer | None:
        begun = perf_counter()
        try:
            answer = await self._line.ask(method, address, body=body, etag=etag)
        except MISSING as error:
            self._asked.failed(kind, error)
            return None
        retry_after = answer.headers.get("retry-after", "")
        self._asked.came(kind, answer.status, perf_counter() - begun, retry_after=retry_after)
        return answer

    def _of(self, kind: str) -> Iterator[tuple[str, str, object]]:
        """Method, address and body of each request that something takes."""
        city, indicator = self._lot.choice(CITIES), self._popular()
        if kind == CLICK:
            yield self._site.click(urlencode({"indicator": indicator, "city": city}))
        elif kind == SEARCH:
            # A suggestion for every third letter, then the list.
            word = self._lot.choice(WORDS)
            for end in range(3, len(word), 3):
                yield "GET", f"/cerca.json?{urlencode({'q': word[:end]})}", None
            yield "GET", f"/dati?{urlencode({'q': word})}", None
        else:
            yield "GET", self._page(kind, city, indicator), None

    def _page(self, kind: str, city: str, indicator: str) -> str:
        other = self._lot.choice([each for each in CITIES if each != city])
        pages = {
            "city": f"/citta/{city}?indicator={indicator}",
            "cluster": f"/cluster/{self._lot.choice(CLUSTERS)}?city={city}",
            "comparison": f"/confronto?city={city}&compare={other}&indicator={indicator}",
            "indicator": f"/dati/{indicator}?city={city}",
            "API": f"/api/v1/compare?indicator={indicator}",
            EMBED: f"/embed/{self._lot.choice(EMBEDS)}?city={city}&indicator={indicator}",
        }
        return pages[kind]

    def _popular(self) -> str:
        """An indicator; the second is looked at half as often as the first, the third a third (Zipf)."""
        known = self._site.indicators
        return self._lot.choices(known, [1 / place for place in range(1, len(known) + 1)])[0]

    async def _pause(self, over: asyncio.Event, seconds: float) -> None:
        try:
            await asyncio.wait_for(over.wait(), seconds)
        except TimeoutError:
            return
