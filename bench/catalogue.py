"""``python -m bench.catalogue``: the catalogue with the indicators there are, and with two thousand.

Prints the table that stands in docs/performance.md; nothing here is judged by the exit status.
"""

import argparse
import tempfile
import time
from contextlib import ExitStack
from http.client import HTTPConnection
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench import loads
from bench.browser import chromium, open_page, visitor
from bench.contender import Contender
from bench.loads import Loads
from bench.machine import machine
from bench.many_indicators import multiply
from bench.serving import Server, serve
from bench.view import DOCUMENT
from willdash.settings import Settings

MANY = 2_000
PATH = "/dati"
WORDS = (
    "reddito",
    "nidi",
    "anziani",
    "tasso",
    "popolazione",
    "spesa",
    "lavoro",
    "scuola",
    "quota",
    "servizi",
)
TYPED = Path(__file__).with_name("typed.js")


def main() -> None:
    """Runs the benchmark."""
    wanted = _arguments()
    with tempfile.TemporaryDirectory(prefix="willdash-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        many = multiply(Settings().data, folder / "many", indicators=MANY)
        servers = {
            "as it is": stack.enter_context(serve("wsgi:server", folder / "few.log")),
            f"{MANY:,} indicators": stack.enter_context(
                serve("wsgi:server", folder / "many.log", {"WILLDASH_DATA": str(many)})
            ),
        }
        with chromium() as browser:
            documents = {each: Contender(server, DOCUMENT) for each, server in servers.items()}
            visits = loads.measure(browser, documents, times=dict.fromkeys(servers, wanted.loads), path=PATH)
            typed = {each: _typed(browser, server, wanted.words) for each, server in servers.items()}
        columns = [_column(server, visits[each], typed[each], wanted) for each, server in servers.items()]
    print(f"{machine()}; {wanted.loads} loads, {wanted.words} words, medians.\n")
    print(f"| {PATH} | {' | '.join(servers)} |\n| --- | --- | --- |")
    for what in columns[0]:
        print(f"| {what} | {' | '.join(column[what] for column in columns)} |")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m bench.catalogue", description="the catalogue, small and large"
    )
    parser.add_argument("--loads", type=int, default=7, help="visits of each page")
    parser.add_argument("--words", type=int, default=20, help="words typed into each page")
    parser.add_argument("--asked", type=int, default=50, help="requests of each page to the server alone")
    return parser.parse_args()


def _column(server: Server, visits: Loads, typed: float, wanted: argparse.Namespace) -> dict[str, str]:
    """What was measured of one server, in words."""
    first, first_bytes = _served(server, PATH, wanted.asked)
    found, _ = _served(server, f"{PATH}?q=reddito&cluster=poverta", wanted.asked)
    return {
        "server, the page": f"{first:.0f} ms",
        "server, a word and a filter": f"{found:.0f} ms",
        "HTML": f"{first_bytes / 1000:.0f} kB",
        "bytes of a first load": f"{max(visits.bytes) / 1000:.0f} kB",
        "first load, until it can be used": f"{visits.middle('ready'):.0f} ms",
        "first contentful paint": f"{visits.middle('fcp'):.0f} ms",
        "from the last letter typed to the list found": f"{typed:.0f} ms",
        "memory per worker": f"{server.worker_mb():.0f} MB",
    }


def _served(server: Server, path: str, times: int) -> tuple[float, int]:
    """Milliseconds of an answer over loopback, not compressed, and its bytes."""
    connection = HTTPConnection("127.0.0.1", server.port)
    spent, body = [], b""
    for _ in range(times):
        begun = time.perf_counter()
        connection.request("GET", path)
        body = connection.getresponse().read()
        spent.append((time.perf_counter() - begun) * 1000)
    connection.close()
    return median(spent), len(body)


def _typed(browser: Browser, server: Server, times: int) -> float:
    """Milliseconds from a word being there in the field to the frame after the list shows what was found."""
    with visitor(browser) as context:
        context.add_init_script(path=TYPED)
        page = context.new_page()
        open_page(page, server.url + PATH.lstrip("/"))
        return median(page.evaluate("word => __typed(word)", word) for word in islice(cycle(WORDS), times))


if __name__ == "__main__":
    main()
