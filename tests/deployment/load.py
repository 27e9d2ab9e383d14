"""Readers who ask one page after the other, all at once, and what each was answered."""

import itertools
import threading
import time
from dataclasses import dataclass

import httpx

from tests.pages.asking import question

CALLBACK = "/_dash-update-component"
PAGES = (
    "/",
    "/citta/parma",
    "/cluster/minori?lang=en",
    "/confronto?city=como&compare=novara",
    "/dati",
    "/dati/bes_neet",
    "/embed/map?city=rovigo",
    "/api/v1/indicators",
    "/healthz",
)
CITIES = ("bergamo", "como", "monza", "parma", "ravenna", "reggio-emilia", "padova", "rovigo", "novara")
HOPELESS = 0
"""The status of a request that no answer came to."""


@dataclass(frozen=True)
class Asked:
    """A request: when it went out and when its answer was here, by the same clock, and what came of it."""

    what: str
    begun: float
    ended: float
    status: int


class Load:
    """So many readers, each with a connection of its own, until they are told to stop."""

    def __init__(self, nginx, *, readers):
        self._nginx = nginx
        self._stop = threading.Event()
        self._asked = []
        self._wires = self._callback()
        self._threads = [threading.Thread(target=self._read, args=(number,)) for number in range(readers)]

    def start(self):
        for thread in self._threads:
            thread.start()

    def stop(self):
        """Every request that was made."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        return self._asked

    def _callback(self):
        """What the map's callback is told, without the selection; the same on both machines."""
        with self._nginx.client() as client:
            return client.get("/_dash-dependencies").json()[0]

    def _read(self, number):
        rounds = itertools.count(number)
        with self._nginx.client() as client:
            while not self._stop.is_set():
                turn = next(rounds)
                if turn % 3 == 0:
                    city = f"?city={CITIES[turn % len(CITIES)]}"
                    self._ask(client, "POST", CALLBACK, json=question(self._wires, city, data=None))
                else:
                    self._ask(client, "GET", PAGES[turn % len(PAGES)])

    def _ask(self, client, method, path, **more):
        begun = time.monotonic()
        try:
            status = client.request(method, path, **more).status_code
        except httpx.HTTPError:
            status = HOPELESS
        self._asked.append(Asked(f"{method} {path}", begun, time.monotonic(), status))
