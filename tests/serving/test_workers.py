"""Two real workers: newer figures come to both while they answer, and to one that takes another's place."""

import json
import os
import signal
import threading
from urllib.request import urlopen

import pytest

from tests.browser.server import Server
from tests.serving.packages import NEET, package, until, with_neet
from willdash.pipeline.publishing.exchange import exchange
from willdash.store.version import version_of, versioned_files

PATHS = ("/", "/citta/padova", NEET)
SECONDS = 240
"""A machine may be busy; by itself it takes three."""


class Readers(threading.Thread):
    """Asks again and again, each time with a connection of its own, until told to stop."""

    def __init__(self, url):
        super().__init__()
        self._url = url
        self._is_told = threading.Event()
        self.statuses, self.shares = [], []

    def run(self):
        while not self._is_told.is_set():
            for path in PATHS:
                status, body = asked(self._url + path)
                self.statuses.append(status)
                if path == NEET:
                    self.shares.append(json.loads(body)["data"][0]["value"])

    def stop(self):
        self._is_told.set()
        self.join()


def asked(url):
    with urlopen(url, timeout=30) as answer:
        return answer.status, answer.read()


def versions(server):
    """What each worker says that it serves; the others are stopped meanwhile and take no request."""
    told = {}
    for worker in server.workers():
        others = [other for other in server.workers() if other != worker]
        for other in others:
            os.kill(other, signal.SIGSTOP)
        try:
            told[worker] = asked(f"{server.url}/healthz")[1].decode()
        finally:
            for other in others:
                os.kill(other, signal.SIGCONT)
    return told


@pytest.fixture
def data(tmp_path):
    return package(tmp_path / "data")


@pytest.fixture
def server(tmp_path, data):
    server = Server(tmp_path / "server", data=data, workers=2, refresh_seconds=0.5)
    server.start()
    yield server
    server.stop()


def test_a_publication_reaches_every_worker_while_they_answer_and_none_goes_back(server, data, tmp_path):
    newer = with_neet(package(tmp_path / "publication"), 6.6)
    version = version_of(versioned_files(newer))
    assert version not in versions(server).values()
    readers = Readers(server.url)
    readers.start()
    try:
        exchange(newer, data)
        assert until(lambda: readers.shares[-1:] == [6.6], seconds=SECONDS)
    finally:
        readers.stop()
    assert set(readers.statuses) == {200}
    assert set(readers.shares) == {6.1, 6.6}
    assert until(lambda: set(versions(server).values()) == {version}, seconds=SECONDS)

    for worker in server.workers():  # those that take their places are forked from what was read at the start
        os.kill(worker, signal.SIGKILL)
        assert until(lambda worker=worker: worker not in server.workers(), seconds=SECONDS)
    assert until(lambda: len(server.workers()) == 2, seconds=SECONDS)
    assert set(versions(server).values()) == {version}
