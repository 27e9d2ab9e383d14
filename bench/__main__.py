"""``python -m bench``: measures, prints the table, writes it into docs/performance.md, draws the chart.

Times are reported, never judged by the exit status: it is 1 only where something could not be measured.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Error

from bench import chart, footprint, parts, rivals_served, throughput, whole_pages
from bench.browser import chromium
from bench.budgets import BYTES, FIRST_LOAD, click_words
from bench.clicks import clicks_on
from bench.contender import RIVALS, STATIC, WILLDASH, Contender
from bench.lighthouse import runs, scores
from bench.machine import machine
from bench.manner import Manner
from bench.report import table, write
from bench.rival_environments import NotMade
from bench.rows import Row
from bench.saved import save, summary
from bench.serving import NotStarted, serve
from bench.static_page import Plan, build
from bench.static_server import FOLDER
from bench.view import OURS
from willdash.settings import ROOT, Settings

DOCUMENT = ROOT / "docs" / "performance.md"
IN_BROWSER = {"visits": parts.visits, "pages": parts.pages, "clicks": parts.clicked, "presses": parts.pressed}
PARTS = (*IN_BROWSER, "memory", "server", "lighthouse")
QUICK = parts.Amount(loads=2, clicks=4)
CHARTED = (
    FIRST_LOAD,
    BYTES,
    click_words("a city", Manner()),
    click_words("a city", parts.FAR),
    parts.NEXT_PAINT,
    footprint.RENDERER,
)
UNMEASURABLE = (NotStarted, NotMade, runs.NotInstalled, scores.NotMeasured, Error, OSError, ValueError)


def main() -> int:
    """Runs the benchmark; the exit status."""
    wanted, begun = _arguments(), time.monotonic()
    rows, failure = _rows(wanted)
    if not rows:
        print(f"could not measure: {failure}", file=sys.stderr)
        return 1
    about = f"{machine()}; {wanted.amount.loads} loads, {wanted.amount.clicks} clicks of each kind, medians."
    if failure:
        about += f" **Ended early**: {failure}"
    print(f"{about}\n\n{table(rows)}\n\n{summary(rows)}")
    print(f"… {(time.monotonic() - begun) / 60:.0f} minutes", file=sys.stderr)
    if not wanted.dry:
        write(DOCUMENT, f"{about}\n\n{table(rows)}\n\n{summary(rows)}")
        chart.write(rows, CHARTED)
        save(rows, about)
    return 1 if failure else 0


def _rows(wanted: argparse.Namespace) -> tuple[list[Row], str]:
    """What was measured, and why no more was; what took half an hour is not lost to a part that fails."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="willdash-bench-") as folder, ExitStack() as stack:
        try:
            for row in _measured(Path(folder), stack, wanted):
                rows.append(row)
        except UNMEASURABLE as error:
            return rows, str(error).strip().split("\n")[0]
    return rows, ""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench", description="willdash against a plain static page")
    parser.add_argument("--loads", type=int, default=15, help="visits of each page")
    parser.add_argument("--clicks", type=int, default=40, help="clicks of each kind on each page")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="some of the parts")
    parser.add_argument("--no-rivals", action="store_true", help="without Streamlit and Vizro")
    parser.add_argument("--quick", action="store_true", help="a few of each, to try whether all works")
    parser.add_argument("--dry", action="store_true", help="print only; leave docs/ and build/ as they are")
    wanted = parser.parse_args()
    wanted.amount = QUICK if wanted.quick else parts.Amount(wanted.loads, wanted.clicks)
    return wanted


def _measured(folder: Path, stack: ExitStack, wanted: argparse.Namespace) -> Iterator[Row]:
    """Every row of the table."""
    plan = build(folder / "floor", Settings())
    contenders = _contenders(folder, stack, plan, has_rivals=not wanted.no_rivals)
    ours, body = contenders[WILLDASH].server, ""
    with chromium() as browser:
        yield from _in_browser(browser, contenders, wanted)
        if "server" in wanted.only:
            body = throughput.callback_body(browser, ours, plan)
    if "memory" in wanted.only:
        yield from footprint.rows(contenders)
    if "server" in wanted.only:
        bare = stack.enter_context(serve("bench.bare_server:server", folder / "bare.log"))
        yield from parts.of_server(ours, bare, body, folder)
    if "lighthouse" in wanted.only:
        times = 1 if wanted.quick else 3
        yield from scores.rows(runs.measure(ours, folder, times=times, again=1))


def _in_browser(
    browser: Browser, contenders: dict[str, Contender], wanted: argparse.Namespace
) -> Iterator[Row]:
    for name, part in IN_BROWSER.items():
        if name in wanted.only:
            yield from part(browser, contenders, wanted.amount)


def _contenders(folder: Path, stack: ExitStack, plan: Plan, *, has_rivals: bool) -> dict[str, Contender]:
    """All that are measured, running; the static pages written."""
    floor = {FOLDER: str(folder / "floor")}
    ours = stack.enter_context(serve("wsgi:server", folder / "willdash.log"))
    whole_pages.write_floor(ours, folder / "floor")
    static = stack.enter_context(serve("bench.static_server:server", folder / "static.log", floor))
    found = {
        name: Contender(server, OURS, partial(clicks_on, plan))
        for name, server in ((WILLDASH, ours), (STATIC, static))
    }
    for name in RIVALS if has_rivals else ():
        found[name] = stack.enter_context(rivals_served.served(name, folder, plan))
    return found


if __name__ == "__main__":
    sys.exit(main())
