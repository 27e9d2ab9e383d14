"""``python -m bench``: measures, prints the table, writes it into docs/performance.md.

Times are reported, never judged by the exit status: it is 1 only where something could not be measured.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Error

from bench import clicks, loads, throughput, whole_pages
from bench.browser import chromium
from bench.budgets import STATIC, WILLDASH, Row, ServerFigures, click_rows, load_rows, server_rows
from bench.machine import machine
from bench.report import table, write
from bench.serving import NotStarted, Server, serve
from bench.static_page import Plan, build
from bench.static_server import FOLDER
from willdash.settings import ROOT, Settings

DOCUMENT = ROOT / "docs" / "performance.md"
MANNERS = (clicks.Manner(), clicks.Manner(delay_ms=100), clicks.Manner(delay_ms=100, rest_ms=150))
STARTS = 3


def main() -> int:
    """Runs the benchmark; the exit status."""
    wanted = _arguments()
    with tempfile.TemporaryDirectory(prefix="willdash-bench-") as folder, ExitStack() as stack:
        try:
            rows = list(_measured(Path(folder), stack, wanted))
        except (NotStarted, Error, OSError, ValueError) as error:
            print(f"could not measure: {error}", file=sys.stderr)
            return 1
    text = (
        f"{machine()}; {wanted.loads} loads, {wanted.clicks} clicks of each kind, medians.\n\n{table(rows)}"
    )
    print(text)
    if not wanted.dry:
        write(DOCUMENT, text)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench", description="willdash against a plain static page")
    parser.add_argument("--loads", type=int, default=15, help="visits of each page")
    parser.add_argument("--clicks", type=int, default=45, help="clicks of each kind on each page")
    parser.add_argument("--dry", action="store_true", help="print only; leave docs/performance.md as it is")
    return parser.parse_args()


def _measured(folder: Path, stack: ExitStack, wanted: argparse.Namespace) -> Iterator[Row]:
    """Every row of the table."""
    plan = build(folder / "floor", Settings())
    floor = {FOLDER: str(folder / "floor")}
    ours = stack.enter_context(serve("wsgi:server", folder / "willdash.log"))
    whole_pages.write_floor(ours, folder / "floor")
    servers = {
        WILLDASH: ours,
        STATIC: stack.enter_context(serve("bench.static_server:server", folder / "static.log", floor)),
    }
    bare = stack.enter_context(serve("bench.bare_server:server", folder / "bare.log"))
    with chromium() as browser:
        yield from _in_browser(browser, servers, plan, wanted)
        body = throughput.callback_body(browser, servers[WILLDASH], plan)
    yield from server_rows(_of_server(servers[WILLDASH], bare, body, folder))


def _in_browser(
    browser: Browser, servers: dict[str, Server], plan: Plan, wanted: argparse.Namespace
) -> Iterator[Row]:
    _say(f"first and second visits, {wanted.loads} of each page")
    yield from load_rows(loads.measure(browser, servers, times=wanted.loads))
    _say(f"whole pages, {wanted.loads} visits, {wanted.clicks} clicks")
    yield from whole_pages.rows(browser, servers, visits=wanted.loads, times=wanted.clicks)
    for manner in MANNERS:
        _say(f"clicks, {wanted.clicks} of each kind{manner}")
        found = clicks.measure(browser, servers, plan, times=wanted.clicks, manner=manner)
        yield from click_rows(found, manner)


def _of_server(server: Server, bare: Server, body: str, folder: Path) -> ServerFigures:
    _say("requests per second, starts")
    asked = throughput.requests(body, Settings().dist / "manifest.json")
    found = throughput.measure(server, bare, asked)
    memory = server.worker_mb()
    starts = [server.start_s]
    for _ in range(STARTS - 1):
        with serve("wsgi:server", folder / "start.log") as another:
            starts.append(another.start_s)
    return ServerFigures(
        per_second=found.per_second, bare=found.bare, start_s=median(starts), worker_mb=memory
    )


def _say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
