"""Readers beside ten thousand slow clients: how long they wait, and whether any is left without an answer."""

import asyncio
from dataclasses import dataclass, field
from ssl import SSLContext
from time import monotonic, perf_counter

from bench.load.asked import Asked
from bench.load.line import Line
from bench.load.reader import MISSING
from bench.load.slow import Slow, SlowClients

READERS = 10
PAUSE_S = 0.5
REACH_S = 40.0
SHARES = {"silent": 0.2, "head": 0.75, "reading": 0.05}
PAGES = "/", "/citta/parma", "/dati/bes_neet", "/healthz"


@dataclass
class Beside:
    """What readers had before the slow clients came and beside them, and what became of those."""

    before: Asked = field(default_factory=Asked)
    beside: Asked = field(default_factory=Asked)
    slow: Slow = field(default_factory=Slow)


async def beside_slow(
    port: int, file: str, *, clients: int, seconds: float, tls: SSLContext | None = None
) -> Beside:
    """Asks pages before slow clients come, and beside them.

    Args:
        port: of the server, or of nginx before it.
        file: address of a large file, which some of them read slowly.
        clients: how many dawdle.
        seconds: how long readers read beside them.
        tls: where it speaks TLS, how it is believed.
    """
    found = Beside()
    await _read(port, found.before, seconds / 4, tls)
    slow = SlowClients(port, file, tls=tls is not None)
    slow.begin(**{manner: round(share * clients) for manner, share in SHARES.items()})
    try:
        await slow.reach(round(0.95 * clients), seconds=REACH_S)
        await _read(port, found.beside, seconds, tls)
    finally:
        await slow.end()
    found.slow = slow.slow
    return found


async def _read(port: int, asked: Asked, seconds: float, tls: SSLContext | None) -> None:
    until = monotonic() + seconds
    await asyncio.gather(*(_reader(port, asked, until, tls) for _ in range(READERS)))


async def _reader(port: int, asked: Asked, until: float, tls: SSLContext | None) -> None:
    """Every time as somebody who has just come, with a connection of their own."""
    while monotonic() < until:
        for page in PAGES:
            line, begun = Line(port, tls=tls), perf_counter()
            try:
                answer = await line.ask("GET", page)
                retry_after = answer.headers.get("retry-after", "")
                asked.came("page", answer.status, perf_counter() - begun, retry_after=retry_after)
            except MISSING as error:
                asked.failed("page", error)
            line.close()
            await asyncio.sleep(PAUSE_S)
