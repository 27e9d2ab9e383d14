"""Two real workers: what they count is added up, the dead are left out, and the log is one object a line."""

import json
import os
import signal
import socket
from contextlib import contextmanager
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.api.observing import numbers, requests
from tests.browser.server import Server
from tests.serving.packages import until

SECRET = "SECRETSECRET"
SECONDS = 60


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    folder = tmp_path_factory.mktemp("observed")
    server = Server(folder / "server", workers=2, log="json")
    with pytest.MonkeyPatch.context() as patch:
        # A place for temporary files of its own, so that what is left behind can be seen.
        patch.setenv("TMPDIR", str(folder))
        server.start()
        yield server
    server.stop()


@pytest.fixture
def server(running):
    if not running.workers():
        running.start()
    return running


@pytest.fixture
def log(server):
    return server.state.with_name("log")


@pytest.fixture
def left(server):
    """The folders of metrics that are there."""
    return lambda: [*server.state.parent.parent.glob("willdash-metrics-*")]


def asked(url, **headers):
    try:
        with urlopen(Request(url, headers=headers), timeout=30) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode()


@contextmanager
def alone(server, worker):
    """Only this worker answers meanwhile."""
    others = [other for other in server.workers() if other != worker]
    for other in others:
        os.kill(other, signal.SIGSTOP)
    try:
        yield
    finally:
        for other in others:
            os.kill(other, signal.SIGCONT)


def scraped(server):
    status, _, text = asked(f"{server.url}/metrics")
    assert status == 200
    return text


def of_page(server):
    """How many answers of one page were counted, kept ones and others."""
    found = requests(scraped(server))
    return {kept: found.get(("GET", "/stato", "2xx", kept), 0) for kept in ("miss", "hit")}


def test_what_two_workers_count_is_added_up_and_stays_when_one_is_killed(server, left):
    first, second = server.workers()
    for worker, times in ((first, 3), (second, 2)):
        with alone(server, worker):
            for _ in range(times):
                assert asked(f"{server.url}/stato")[0] == 200
    # Kept for five seconds by each: on a slow machine one may be asked anew.
    counted = of_page(server)
    assert counted["miss"] + counted["hit"] == 5
    assert counted["miss"] >= 2
    os.kill(first, signal.SIGKILL)
    assert until(lambda: first not in server.workers() and len(server.workers()) == 2, seconds=SECONDS)
    assert asked(f"{server.url}/citta/padova")[0] == 200

    def told():
        return [
            name for name in numbers(scraped(server)) if name.startswith("willdash_worker_resident_bytes")
        ]

    assert until(lambda: not any(f'"{first}"' in name for name in told()), seconds=SECONDS)
    assert sum(of_page(server).values()) == 5
    assert len(left()) == 1
    server.stop()
    assert left() == []


def test_no_secret_of_an_address_comes_into_the_log_or_the_metrics(server, log):
    for path in (f"/segui/{SECRET}", f"/dati/carica/{SECRET}", f"/{SECRET}", f"/stato?sigla={SECRET}"):
        status, headers, _ = asked(server.url + path, **{"User-Agent": SECRET, "X-Request-ID": SECRET})
        assert status in (303, 403, 404, 200)
        assert len(headers["X-Request-ID"]) == 16
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    told = [line for line in lines if line["logger"] == "willdash.requests" and line["route"] != "/healthz"]
    assert {"/segui/<code>", "/<path>", "/stato"} <= {line["route"] for line in told}
    assert {"time", "level", "method", "path", "status", "ms", "bytes", "request_id"} <= {*told[0]}
    assert SECRET not in log.read_text()
    assert "127.0.0.1" not in "".join(map(str, told))
    assert SECRET not in scraped(server)


def test_what_is_no_http_leaves_no_trace_of_who_sent_it(server, log):
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as line:
        line.sendall(b"GET /%s HTTX/9\r\n\r\n" % SECRET.encode())
        assert b"400" in line.recv(1_000)
    assert until(lambda: "no HTTP was refused" in log.read_text(), seconds=SECONDS)
    assert SECRET not in log.read_text()
    assert "ip=" not in log.read_text()
