"""``python -m bench.plenary``: measures a talk, prints the table, writes it into docs/performance.md.

As in ``python -m bench``, the exit status is 1 only where something could not be measured.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Error

from bench.browser import chromium
from bench.budgets import AtMost, Row
from bench.machine import machine
from bench.plenary import scene_changes
from bench.plenary.followers import Hall, Talk, held, middle, start
from bench.plenary.scene_changes import Changes
from bench.report import table, write
from bench.serving import NotStarted, Server, serve
from bench.static_page import build
from bench.static_server import FOLDER
from willdash.core.storyboard import Storyboard
from willdash.settings import ROOT, Settings
from willdash.store.store import Store

DOCUMENT = ROOT / "docs" / "performance.md"
PLACE = "plenary"
P95 = 0.95


def main() -> int:
    """Runs the benchmark; the exit status."""
    wanted = _arguments()
    with tempfile.TemporaryDirectory(prefix="willdash-plenary-") as folder, ExitStack() as stack:
        try:
            rows = list(_measured(Path(folder), stack, wanted))
        except (NotStarted, Error, OSError, ValueError) as error:
            print(f"could not measure: {error}", file=sys.stderr)
            return 1
    text = (
        f"{machine()}; {wanted.changes} scene changes, five phones; {wanted.followers} followers, "
        f"half of them in English.\n\n{table(rows)}"
    )
    print(text)
    if not wanted.dry:
        write(DOCUMENT, text, place=PLACE)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench.plenary", description="a talk before a hall")
    parser.add_argument("--followers", type=int, default=300, help="phones in the load test")
    parser.add_argument("--changes", type=int, default=20, help="scene changes of each part")
    parser.add_argument("--dry", action="store_true", help="print only; leave docs/performance.md as it is")
    return parser.parse_args()


def _measured(folder: Path, stack: ExitStack, wanted: argparse.Namespace) -> Iterator[Row]:
    store = Store.load(Settings().data, Settings().geodata)
    storyboard = next(iter(store.storyboards.values()))
    server = stack.enter_context(
        serve("wsgi:server", folder / "willdash.log", {"WILLDASH_STATE": str(folder / "state")})
    )
    plan = build(folder / "floor", Settings())
    floor = {FOLDER: str(folder / "floor")}
    static = stack.enter_context(serve("bench.static_server:server", folder / "static.log", floor))
    talk = _started(server, storyboard)
    with chromium() as browser:
        print("… scene changes in Chromium", file=sys.stderr, flush=True)
        changes = scene_changes.measure(browser, server, static, talk, plan, changes=wanted.changes)
    yield from _change_rows(changes)
    print(f"… {wanted.followers} followers", file=sys.stderr, flush=True)
    alone = asyncio.run(held(server, talk, followers=0, changes=wanted.changes, every=0.2))
    full = asyncio.run(held(server, talk, followers=wanted.followers, changes=wanted.changes, every=1.5))
    yield from _load_rows(alone, full, wanted.followers)


def _started(server: Server, storyboard: Storyboard) -> Talk:
    body = json.loads(storyboard.model_dump_json(exclude_none=True))
    return asyncio.run(start(server, body, len(storyboard.scenes)))


def _change_rows(found: Changes) -> Iterator[Row]:
    floor = middle(found.static)
    for what, taken in (
        ("key on the stage → scene drawn", found.stage),
        ("key in the presenter’s window → stage drawn", found.presenter),
    ):
        limit = (AtMost(1.2),)
        yield Row(f"{what}, median", middle(taken) / floor, _ms(middle(taken)), _ms(floor), limit)
        worst, floor_worst = middle(taken, P95), middle(found.static, P95)
        yield Row(f"{what}, 95th percentile", worst / floor_worst, _ms(worst), _ms(floor_worst))
    for name, share, limits in (("median", 0.5, ()), ("95th percentile", P95, (AtMost(2, "s"),))):
        seconds = middle(found.phones, share) / 1000
        yield Row(
            f"key → drawn on each of five phones, {name}", seconds, f"{seconds:.2f} s", "–", limits, "s"
        )


def _load_rows(alone: Hall, full: Hall, followers: int) -> Iterator[Row]:
    ours, floor = 1000 * middle(full.presenter), 1000 * middle(alone.presenter)
    yield Row(
        f"presenter’s command with {followers} followers, beside none",
        ours / floor, _ms(ours), _ms(floor), (AtMost(2),),
    )  # fmt: skip
    for name, share, limits in (("median", 0.5, ()), ("95th percentile", P95, (AtMost(2, "s"),))):
        seconds = middle(full.delays, share)
        what = f"command → scene with each of {followers} followers, {name}"
        yield Row(what, seconds, f"{seconds:.2f} s", "–", limits, "s")
    yield Row("requests of the followers", full.asked, f"{full.asked}", "–", (), "")
    failed = len(full.failed) + len(alone.failed)
    yield Row("requests that failed", failed, str(failed), "–", (AtMost(0, ""),), "")


def _ms(number: float) -> str:
    return f"{number:.0f} ms" if number >= 10 else f"{number:.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
