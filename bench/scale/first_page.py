"""The pages beside each size of database: the first one asks nothing of it, and must not get slower."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from itertools import product
from statistics import median

from bench.serving import Server
from bench.throughput import Request, per_second

ROUNDS = 5
CITIES = ("bergamo", "como", "monza", "parma", "ravenna", "reggio-emilia", "padova", "rovigo", "novara")
INDICATORS = ("bes_neet", "irpef_quota_sotto_10k")
COMUNI = ("034027", "013075", "015146", "058091", "001272", "063049", "082053", "072006", "092009", "021008")
"""Parma, Como, Milano, Roma, Torino, Napoli, Palermo, Bari, Cagliari, Bolzano."""
PAGES_OF_ITALY = tuple(f"/italia?comune={code}" for code in COMUNI)
FIRST_PAGES = tuple(f"/?city={city}&indicator={indicator}" for city, indicator in product(CITIES, INDICATORS))


@dataclass(frozen=True, slots=True)
class Pages:
    """What was measured of a server; medians over the rounds.

    Attributes:
        per_second: answers with the first page, from the copy that is kept.
        first_ms: until a first page of which no copy is kept.
        italy_ms: until the page of a comune among all of Italy's, the first time.
        worker_mb: resident memory of the largest worker afterwards.
    """

    per_second: float
    first_ms: float
    italy_ms: float
    worker_mb: float


def measure(servers: Mapping[str, Server]) -> dict[str, Pages]:
    """Asks the servers in turn, so that whatever else the computer does strikes all alike."""
    rates: dict[str, list[float]] = {name: [] for name in servers}
    spent: dict[str, list[float]] = {name: [] for name in servers}
    for turn in range(ROUNDS):
        for name, server in servers.items():
            rates[name].append(per_second(server.port, Request("/")))
            spent[name].append(median(milliseconds(server, FIRST_PAGES, turn=turn)))
    italy = {name: median(milliseconds(server, PAGES_OF_ITALY)[1:]) for name, server in servers.items()}
    return {
        name: Pages(median(rates[name]), median(spent[name]), italy[name], server.worker_mb())
        for name, server in servers.items()
    }


def milliseconds(server: Server, paths: Iterable[str], *, turn: int = 0) -> list[float]:
    """Until each page is here, never out of the copies that the server keeps.

    Args:
        server: that is asked.
        paths: of the pages.
        turn: another one finds no copy that was kept in the last.

    Raises:
        ValueError: an answer is not 200.
    """
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    # A copy is kept for what a reader accepts, so who accepts something else gets none.
    headers = {"Accept": f"text/html, application/x-turn-{turn}"}
    found = []
    for path in paths:
        begun = time.perf_counter()
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        answer.read()
        found.append((time.perf_counter() - begun) * 1000)
        if answer.status != 200:
            raise ValueError(f"{path}: {answer.status}")
    connection.close()
    return found
