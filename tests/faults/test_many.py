"""More clients than can be served, slow ones and killed workers: readers get their page, or a sentence."""

import asyncio
import os
import signal
import ssl
import threading
import time

import httpx
import pytest

from bench.load.dawdlers import beside_slow
from tests.browser.server import Server
from tests.deployment.proxy import Nginx
from tests.serving.packages import until
from willdash.api.static_files import load_manifest
from willdash.settings import Settings

SLOW = 300
BROWSER = {"Accept": "text/html,*/*;q=0.8"}
PATIENCE_S = 60


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """Two workers of one thread each, whose requests may wait for 0.2 s."""
    server = Server(tmp_path_factory.mktemp("faults"), workers=2, threads=1, patience_seconds=0.2)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def file():
    """The address of a file of 2 MB, which no buffer of the system takes at once."""
    return load_manifest(Settings().dist).url("comuni.json")


def test_300_slow_clients_leave_no_reader_of_gunicorn_without_an_answer(server, file):
    found = asyncio.run(beside_slow(server.port, file, clients=SLOW, seconds=4))
    assert found.slow.most >= 0.95 * SLOW
    assert not found.beside.wrong
    assert len(found.beside.seconds["page"]) >= 20


def test_nor_do_they_through_nginx(server, file, tmp_path):
    nginx = Nginx(tmp_path / "nginx", server.port, server.port)
    nginx.start()
    try:
        trust = ssl.create_default_context(cafile=str(nginx.cert))
        found = asyncio.run(beside_slow(nginx.port, file, clients=SLOW, seconds=4, tls=trust))
    finally:
        nginx.stop()
    assert found.slow.most >= 0.95 * SLOW
    assert not found.beside.wrong
    assert len(found.beside.seconds["page"]) >= 20


class Crowd:
    """Clients who ask for pages that nobody keeps, without a pause, until they are told to leave."""

    def __init__(self, url, clients):
        self._url = url
        self._over = threading.Event()
        self.answers = []
        self.failed = []
        self._threads = [threading.Thread(target=self._press, args=(number,)) for number in range(clients)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_error):
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _press(self, number):
        with httpx.Client(base_url=self._url, timeout=PATIENCE_S, headers=BROWSER) as client:
            turn = 0
            while not self._over.is_set():
                turn += 1
                try:
                    self.answers.append(client.get(f"/confronto?city=como&n={number}.{turn}"))
                except httpx.HTTPError as error:
                    self.failed.append((time.monotonic(), error))


def test_a_crowd_is_refused_in_words_what_is_kept_is_answered_and_then_all_is_as_before(server):
    with httpx.Client(base_url=server.url, timeout=PATIENCE_S, headers=BROWSER) as reader:
        reader.get("/metodo")
        with Crowd(server.url, clients=24) as crowd:
            assert until(lambda: any(a.status_code == 503 for a in crowd.answers), seconds=PATIENCE_S)
            alive = [reader.get(path).status_code for path in ("/healthz", "/healthz", "/healthz")]
        assert alive == [200] * 3
        assert not crowd.failed
        assert {answer.status_code for answer in crowd.answers} == {200, 503}
        refused = [answer for answer in crowd.answers if answer.status_code == 503]
        for answer in refused:
            assert 3 <= int(answer.headers["Retry-After"]) <= 9
            assert "Aspetta qualche secondo e riprova." in answer.text
        assert until(lambda: reader.get(f"/confronto?n={time.monotonic()}").status_code == 200, seconds=10)


def test_a_worker_killed_under_load_costs_only_the_answers_it_was_giving(server):
    with Crowd(server.url, clients=4) as crowd:
        assert until(lambda: len(crowd.answers) > 20, seconds=PATIENCE_S)
        gone, left = server.workers()
        killed = time.monotonic()
        os.kill(gone, signal.SIGKILL)
        assert until(lambda: gone not in server.workers() and len(server.workers()) == 2, seconds=PATIENCE_S)
        count = len(crowd.answers)
        assert until(lambda: len(crowd.answers) > count + 20, seconds=PATIENCE_S)
    assert left in server.workers()
    assert len(crowd.failed) <= 4, "one for each client at most"
    assert all(at - killed < 5 for at, _ in crowd.failed)
