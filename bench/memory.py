"""Whether a worker grows: asks one of everything there is, over and over, and tells its memory.

``python -m bench.memory --requests 1000000 --seconds 600`` asks within one process, without sockets, which is
several times as fast. Every question is drawn by a seeded lot. Half of them were never asked before, so that
whatever keeps something for each question shows itself; with ``--known 1000`` it is one in twenty, as where
readers come back, and a million are answered in a quarter of an hour.
"""

import argparse
import gc
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from willdash.serving.started import started
from willdash.settings import Settings

Environ = dict[str, Any]
SEED = 8
EVERY = 100_000
KNOWN = 45
PAGES = ("/", "/citta/parma", "/cluster/minori", "/confronto", "/dati", "/metodo", "/api", "/cerca")
EMBEDS = ("map", "panel", "table", "trend", "spine", "rug", "indicator")
CALLBACK = "/_dash-update-component"
ENCODINGS = ("gzip, deflate, br, zstd", "gzip, deflate, br", "gzip", "")
SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-_àèù&=%/<>'\"\\ "


class Questions:
    """Requests as a server gets them, drawn by lot.

    Args:
        indicators: ids.
        edition: of the views.
        wires: Dash's list of its callbacks.
        assets: paths of static files.
        known: how many of them were asked before, for 55 of all the rest.
    """

    def __init__(
        self, indicators: list[str], edition: str, wires: list[dict[str, Any]], assets: list[str], known: int
    ) -> None:
        self._lot = random.Random(SEED)
        self._indicators = indicators
        self._edition = edition
        self._wire = next(wire for wire in wires if not wire["clientside_function"])
        self._assets = assets
        self._kinds: tuple[tuple[int, str, Callable[[], Environ]], ...] = (
            (known, "asked before", lambda: self._get(self._of(PAGES))),
            (15, "static file", lambda: self._get(f"/{self._of(self._assets)}")),
            (10, "nothing there", lambda: self._get(f"/{self._nonsense()}")),
            (5, "nonsense asked of a page", lambda: self._get(self._of(PAGES), self._nonsense())),
            (5, "nonsense asked of the API", lambda: self._get("/api/v1/observations", self._nonsense())),
            (5, "a selection's embed", lambda: self._get(f"/embed/{self._of(EMBEDS)}", self._selection())),
            (5, "a selection's view", lambda: self._get(f"/viste/{edition}/mappa", self._selection())),
            (2, "a selection's page", lambda: self._get("/", self._selection())),
            (5, "callback", lambda: self._call(f"?{self._selection()}")),
            (3, "nonsense sent to the callback", lambda: self._call(self._nonsense())),
        )

    def __iter__(self) -> Iterator[tuple[str, Environ]]:
        """Without end: the kind of a request, and what a server hands on of it."""
        weights = [weight for weight, _, _ in self._kinds]
        while True:
            _, kind, make = self._lot.choices(self._kinds, weights)[0]
            yield kind, make()

    def _of(self, some: "tuple[str, ...] | list[str]") -> str:
        return self._lot.choice(some)

    def _nonsense(self) -> str:
        return "".join(self._lot.choices(SIGNS, k=self._lot.randint(1, 200)))

    def _selection(self) -> str:
        """A query, nearly always one that can be shown, and rarely one that was asked before."""
        cities = ("bergamo", "como", "monza", "novara", "padova", "parma", "ravenna", "rovigo")
        year = self._lot.randint(2000, 2026)
        drawn = f"indicator={self._of(self._indicators)}&city={self._of(cities)}&year={year}"
        return f"{drawn}&lang={self._of(('it', 'en'))}&seen={self._lot.getrandbits(64)}"

    def _get(self, path: str, query: str = "") -> Environ:
        return self._environ("GET", path, query, b"")

    def _call(self, asked: str) -> Environ:
        (given,), (state,) = self._wire["inputs"], self._wire["state"]
        outputs = [part.rsplit(".", 1) for part in self._wire["output"].strip(".").split("...")]
        body = {
            "output": self._wire["output"],
            "outputs": [{"id": id, "property": prop} for id, prop in outputs],
            "inputs": [{**given, "value": asked}],
            "changedPropIds": [f"{given['id']}.{given['property']}"],
            "state": [{**state, "value": {}}],
        }
        return self._environ("POST", CALLBACK, "", json.dumps(body).encode())

    def _environ(self, method: str, path: str, query: str, body: bytes) -> Environ:
        return {
            "REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": path.encode().decode("latin-1"),
            "QUERY_STRING": query.encode().decode("latin-1"), "SERVER_NAME": "localhost", "SERVER_PORT": "80",
            "HTTP_HOST": "localhost", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1",
            "HTTP_ACCEPT_ENCODING": self._of(ENCODINGS), "CONTENT_TYPE": "application/json" if body else "",
            "CONTENT_LENGTH": str(len(body)), "wsgi.input": BytesIO(body), "wsgi.errors": BytesIO(),
            "wsgi.url_scheme": "http", "wsgi.version": (1, 0), "wsgi.multithread": True,
            "wsgi.multiprocess": True, "wsgi.run_once": False,
        }  # fmt: skip


def resident_mb() -> float:
    """Memory of this process that is in the computer's memory, in megabytes."""
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def main() -> None:
    """Asks until there were so many requests, or so many seconds of the processor are used up."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--requests", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=600, help="of the processor, at most")
    parser.add_argument("--every", type=int, default=EVERY, help="requests from one line to the next")
    parser.add_argument("--known", type=int, default=KNOWN, help="requests asked before, for 55 others")
    given = parser.parse_args()
    settings = Settings()
    server = started(settings)
    statuses: Counter[str] = Counter()
    print("requests  resident MB  seconds  statuses")
    for number, (_, environ) in enumerate(_questions(server, settings, given.known), start=1):
        chunks = server(environ, lambda status, *_: statuses.update([status[:3]]))
        for _ in chunks:
            pass
        if close := getattr(chunks, "close", None):
            close()
        is_last = number >= given.requests or time.process_time() > given.seconds
        if is_last or number % given.every == 0:
            gc.collect()
            used = f"{number:8} {resident_mb():12.1f} {time.process_time():8.0f}"
            print(used, dict(sorted(statuses.items())), flush=True)
        if is_last:
            return


def _questions(server: Any, settings: Settings, known: int) -> Questions:  # noqa: ANN401 - any WSGI callable
    """Questions that the server can mostly answer: what there is it says itself."""
    from werkzeug.test import Client

    client = Client(server)
    indicators = json.loads(client.get("/api/v1/indicators?limit=500").data)["data"]
    shown = client.get("/_dash-layout").text.split("viste", 1)[1].replace("\\u002f", "/")
    assets = json.loads((settings.dist / "manifest.json").read_bytes())["files"].values()
    wires = json.loads(client.get("/_dash-dependencies").data)
    found = [row["id"] for row in indicators]
    return Questions(found, shown.split("/")[1], wires, [path for path in assets if "map" not in path], known)


if __name__ == "__main__":
    main()
