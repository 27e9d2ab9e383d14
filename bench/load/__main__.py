"""``make load``: a thousand readers, a crowd past the limit, ten thousand slow clients.

Prints the tables, saves them under build/ and in docs/performance.md; the exit status is 1 if anybody was
left without an answer.
"""

import argparse
import asyncio
import ssl
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from bench.load import report
from bench.load.crowd import Past, past_the_limit
from bench.load.dawdlers import Beside, beside_slow
from bench.load.readers import Day, board, read, room_for_lines
from bench.load.site import Site, look_at
from bench.machine import machine
from bench.plenary.followers import start
from bench.report import write
from bench.serving import NotStarted, Server, serve
from tests.deployment.proxy import Nginx
from willdash.api.static_files import load_manifest
from willdash.settings import ROOT, Settings
from willdash.store.store import Store

DOCUMENT, PLACE = ROOT / "docs" / "performance.md", "load"
SAVED = ROOT / "build"
LARGE = "comuni.json"
"""2 MB: no buffer of the system takes it at once."""
LINES_LEFT = 1_000
"""Open files that this process needs besides."""


def main() -> int:
    """Runs the load test; the exit status."""
    wanted = _arguments()
    most = room_for_lines()
    if wanted.slow + LINES_LEFT > most:
        print(
            f"{wanted.slow} lines are more than the {most} files that may be open: ulimit -n", file=sys.stderr
        )
        return 1
    with tempfile.TemporaryDirectory(prefix="willdash-load-") as folder, ExitStack() as stack:
        try:
            day, past, slow = _measured(Path(folder), stack, wanted)
        except (NotStarted, OSError, ValueError, AssertionError) as error:
            print(f"could not measure: {error}", file=sys.stderr)
            return 1
    tables = report.text(day, past, slow, readers=wanted.readers, crowd=wanted.crowd)
    found = report.errors(day, past, slow)
    report.save(SAVED, f"{machine()}\n\n{tables}", report.figures(day, past, slow))
    if not wanted.dry:
        write(DOCUMENT, f"{machine()}.\n\n{tables}", place=PLACE)
    print(tables)
    print(_summary(day, past, sum(found.values())))
    for what, number in found.items():
        print(f"  {number} × {what}")
    return 1 if found else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m bench.load", description="many at once, too many, and slow ones"
    )
    parser.add_argument("--readers", type=int, default=1_000)
    parser.add_argument("--followers", type=int, default=100, help="phones in the hall, besides")
    parser.add_argument("--seconds", type=float, default=75, help="how long the readers read")
    parser.add_argument("--crowd", type=int, default=600, help="clients past the limit")
    parser.add_argument("--slow", type=int, default=10_000, help="slow clients")
    parser.add_argument("--dry", action="store_true", help="leave docs/performance.md as it is")
    return parser.parse_args()


def _measured(
    folder: Path, stack: ExitStack, wanted: argparse.Namespace
) -> tuple[Day, Past, dict[str, Beside]]:
    server = stack.enter_context(
        serve(
            "wsgi:server", folder / "log", {"WILLDASH_STATE": str(folder / "state"), "WILLDASH_PROXIES": "0"}
        )
    )
    site = asyncio.run(look_at(server))
    _say(f"{wanted.readers} readers for {wanted.seconds:.0f} s")
    day = asyncio.run(_day(server, site, wanted))
    _say(f"{wanted.crowd} who do not think")
    past = asyncio.run(past_the_limit(site, clients=wanted.crowd, seconds=wanted.seconds / 5))
    return day, past, _slow(folder, stack, server, wanted)


async def _day(server: Server, site: Site, wanted: argparse.Namespace) -> Day:
    store = Store.load(Settings().data, Settings().geodata)
    storyboard = next(iter(store.storyboards.values()))
    talk = await start(server, board(storyboard), len(storyboard.scenes))
    return await read(
        server, site, talk, readers=wanted.readers, followers=wanted.followers, seconds=wanted.seconds
    )


def _slow(folder: Path, stack: ExitStack, server: Server, wanted: argparse.Namespace) -> dict[str, Beside]:
    """Through nginx, by TLS, and without it."""
    nginx = Nginx(folder / "nginx", server.port, server.port)
    nginx.start()
    stack.callback(nginx.stop)
    trust = ssl.create_default_context(cafile=str(nginx.cert))
    seconds, found = wanted.seconds / 5, {}
    file = load_manifest(Settings().dist).url(LARGE)
    for name, port, tls in (("nginx", nginx.port, trust), ("gunicorn alone", server.port, None)):
        _say(f"{wanted.slow} slow clients, {name}")
        found[name] = asyncio.run(beside_slow(port, file, clients=wanted.slow, seconds=seconds, tls=tls))
    return found


def _summary(day: Day, past: Past, wrong: int) -> str:
    p95 = report.percentile(day.asked.all(), 0.95)
    refused = sum(past.asked.refused.values())
    answers = len(day.asked.all())
    return (
        f"load: {wrong} errors; {answers:,} answers to readers, 95 % within {1000 * p95:.0f} ms; "
        f"past the limit {refused:,} refused in words, as usual again after {report.recovered(past)}."
    )


def _say(what: str) -> None:
    print(f"… {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
