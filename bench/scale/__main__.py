"""``python -m bench.scale``: loads the figures of all comuni, then ten times as many, and asks.

``--factor 100`` takes a quarter of an hour and three gigabytes of disk. What is measured stands in
docs/performance.md; nothing here is judged by the exit status.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.machine import machine
from bench.scale.first_page import Pages, measure
from bench.scale.postgres import postgres, size_mb
from bench.scale.table import Column, table
from bench.serving import serve
from willdash.database.address import FILE
from willdash.settings import ROOT

ENGINES = DUCKDB, POSTGRESQL = "duckdb", "postgresql"
FACTORS = 1, 10
NONE = "nothing loaded"


@dataclass(frozen=True, slots=True)
class Place:
    """A database of one size.

    Attributes:
        engine: one of `ENGINES`.
        factor: how many times the real figures.
        store: as `Settings.store`.
        state: folder.
    """

    engine: str
    factor: int
    store: str
    state: Path

    @property
    def name(self) -> str:
        """As the table calls it."""
        return f"{self.engine} {self.factor} ×"


def main() -> None:
    """Runs the benchmark."""
    wanted = _arguments()
    with (
        tempfile.TemporaryDirectory(prefix="willdash-scale-", dir=wanted.folder) as name,
        ExitStack() as stack,
    ):
        folder = Path(name)
        places = [
            _place(engine, factor, folder, stack) for engine in wanted.engine for factor in wanted.factor
        ]
        loads = {place: _child("load", str(place.factor), place=place) for place in places}
        answers = {place: _child("ask", place=place) for place in places}
        pages = _pages(places, folder)
        columns = [
            Column(place.name, loads[place], _size_mb(place), answers[place], pages[place.name], pages[NONE])
            for place in places
        ]
    print(f"{machine()}.\n\n{table(columns)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench.scale", description="figures of all comuni, and more")
    parser.add_argument(
        "--factor", type=int, action="append", help="times the real figures; 1 and 10 unless said"
    )
    parser.add_argument("--engine", choices=ENGINES, action="append", help="both unless said")
    parser.add_argument("--folder", type=Path, help="where the databases are made meanwhile")
    wanted = parser.parse_args()
    wanted.factor, wanted.engine = wanted.factor or FACTORS, wanted.engine or ENGINES
    return wanted


def _place(engine: str, factor: int, folder: Path, stack: ExitStack) -> Place:
    state = folder / f"{engine}-{factor}"
    state.mkdir()
    store = stack.enter_context(postgres(folder / f"server-{factor}")) if engine == POSTGRESQL else ""
    return Place(engine, factor, store, state)


def _child(module: str, *arguments: str, place: Place) -> dict[str, Any]:
    print(f"… {module} {place.name}", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", f"bench.scale.{module}", *arguments, place.store, str(place.state)]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _pages(places: list[Place], folder: Path) -> dict[str, Pages]:
    """The pages of a server for each place, and of one without figures of all comuni."""
    empty = folder / "empty"
    empty.mkdir()
    with ExitStack() as stack:
        servers = {NONE: stack.enter_context(serve("wsgi:server", folder / "none.log", _settings("", empty)))}
        for place in places:
            log = folder / f"{place.state.name}.log"
            settings = _settings(place.store, place.state)
            servers[place.name] = stack.enter_context(serve("wsgi:server", log, settings))
        print("… pages", file=sys.stderr, flush=True)
        return measure(servers)


def _settings(store: str, state: Path) -> dict[str, str]:
    return {"WILLDASH_STORE": store, "WILLDASH_STATE": str(state), "WILLDASH_WORKERS": "1"}


def _size_mb(place: Place) -> float:
    if place.engine == POSTGRESQL:
        return size_mb(place.store)
    return (place.state / FILE).stat().st_size / 1e6


if __name__ == "__main__":
    main()
