"""Requests that a server answers in a second, asked over loopback by processes that do nothing else."""

import json
import re
import socket
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from urllib.request import urlopen

import orjson
from playwright.sync_api import Browser

from bench.browser import open_page, visitor
from bench.clicks import clicks_on, on
from bench.manner import Manner
from bench.serving import Server
from bench.static_page import Plan

CALLBACK = "/_dash-update-component"
SECONDS, ROUNDS = 3.0, 3
ASKERS = 4
API = "/api/v1/indicators/irpef_quota_sotto_10k"
NUMBER = b"00000000"
"""Stands in a question that is another one each time, for its number."""
VIEW = re.compile(r'"views":("[^"]+")')


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked; `body` makes it a POST of JSON."""

    path: str
    body: str | None = None

    def wire(self, port: int) -> bytes:
        """The request as it goes over the wire, as a browser that takes gzip and brotli sends it."""
        body = (self.body or "").encode()
        lines = [
            f"{'GET' if self.body is None else 'POST'} {self.path} HTTP/1.1",
            f"Host: 127.0.0.1:{port}",
            "Accept-Encoding: gzip, deflate, br, zstd",
        ]
        if self.body is not None:
            lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
        return "\r\n".join((*lines, "", "")).encode() + body


def per_second(port: int, request: Request) -> float:
    """Answers a second over all askers.

    Raises:
        ValueError: an answer was not 200.
    """
    wire = request.wire(port)
    with ProcessPoolExecutor(ASKERS, mp_context=get_context("fork")) as pool:
        list(pool.map(_ask, [port] * ASKERS, [wire] * ASKERS, [0.2] * ASKERS))
        return sum(pool.map(_ask, [port] * ASKERS, [wire] * ASKERS, [SECONDS] * ASKERS))


def _ask(port: int, wire: bytes, seconds: float) -> float:
    """Asks over and over on one connection, opened anew where the server closes it; answers a second."""
    answered, begun = 0, time.perf_counter()
    while (passed := time.perf_counter() - begun) < seconds:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while (passed := time.perf_counter() - begun) < seconds:
                connection.sendall(wire.replace(NUMBER, b"%08d" % (time.perf_counter_ns() % 10**8)))
                if not _is_read(connection):
                    break
                answered += 1
    return answered / passed


def _is_read(connection: socket.socket) -> bool:
    """Reads one answer to its end; false where the server will close the connection after it."""
    got = bytearray()
    while (end := got.find(b"\r\n\r\n")) < 0:
        piece = connection.recv(65536)
        if not piece:
            return False
        got += piece
    head = bytes(got[:end]).lower()
    if not head.startswith(b"http/1.1 200"):
        raise ValueError(f"not 200: {head[:200]!r}")
    length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
    missing = length - (len(got) - end - 4)
    while missing > 0:
        missing -= len(connection.recv(65536))
    return b"connection: close" not in head


@dataclass(frozen=True, slots=True)
class Throughput:
    """Medians of answers a second: of willdash by what was asked, and of the bare server."""

    per_second: dict[str, float]
    bare: float


def requests(server: Server, body: str, manifest: Path) -> dict[str, Request]:
    """What willdash is asked.

    Raises:
        ValueError: its first page names no view to fetch.
    """
    asset = json.loads(manifest.read_text())["files"]["willdash.css"]
    with urlopen(server.url) as answer:
        found = VIEW.search(answer.read().decode())
    if found is None:
        raise ValueError("the first page names no view as a resource")
    return {
        "cached GET: page, `/`, requests per second": Request("/"),
        "cached GET: view, `/viste/…/mappa`, requests per second": Request(
            f"{json.loads(found[1])}?city=parma"
        ),
        f"cached GET: API, `{API}`, requests per second": Request(API),
        "cached GET: embedded map, `/embed/map`, requests per second": Request("/embed/map"),
        "callback of a click, asked before, requests per second": Request(CALLBACK, body),
        "callback of a click, never asked before, requests per second": Request(CALLBACK, _anew(body)),
        "static file, requests per second": Request(f"/{asset}"),
    }


def measure(server: Server, bare: Server, asked: dict[str, Request]) -> Throughput:
    """Asks both servers in turn, several rounds."""
    rounds = [
        (
            {what: per_second(server.port, request) for what, request in asked.items()},
            per_second(bare.port, Request("/")),
        )
        for _ in range(ROUNDS)
    ]
    return Throughput(
        {what: median(answered[what] for answered, _ in rounds) for what in asked},
        median(rate for _, rate in rounds),
    )


def _anew(body: str) -> str:
    """The same question with a word that Dash and willdash overlook, which is another one each time."""
    return orjson.dumps({**orjson.loads(body), "asked": NUMBER.decode()}).decode()


def callback_body(browser: Browser, server: Server, plan: Plan) -> str:
    """What a browser sends when a city is clicked on and the view cannot be fetched as a resource."""
    with visitor(browser) as context:
        page = context.new_page()
        open_page(page, server.url)
        page.route("**/viste/**", lambda route: route.abort())
        with page.expect_request(f"**{CALLBACK}*") as sent:
            on(page, next(clicks_on(plan)), Manner())
        return sent.value.post_data or ""
