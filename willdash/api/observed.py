"""The outermost layer: every request gets an id, is counted, and may have a line in the log."""

import logging
import sys
from collections.abc import Iterable
from math import inf
from time import perf_counter
from typing import TYPE_CHECKING

from willdash.api.crowd import WAITED
from willdash.api.local import is_local
from willdash.api.seen import CALLBACK, HELD, KEPT, ROUTE, Told
from willdash.api.told import told_path
from willdash.api.wsgi import Application, Environ, Headers, StartResponse
from willdash.logs.request import REQUEST_ID, request_id
from willdash.text import LANGUAGES, Text

if TYPE_CHECKING:  # what they import takes 3 MB, which a server that counts nothing need not spend
    from willdash.api.measures import Measures
    from willdash.api.scrape import Scrape

LOG = logging.getLogger("willdash")
REQUESTS = logging.getLogger("willdash.requests")
HEADER, GIVEN = "X-Request-ID", "HTTP_X_REQUEST_ID"
PATH = "/metrics"
KIND = "text/plain; version=0.0.4; charset=utf-8"
FILES, NOWHERE = "/static/<filename>", "(none)"
STATIC = "/static/"
REFUSAL = (
    b"/metrics is read on the server itself, as http://127.0.0.1:<port>/metrics, by no proxy. "
    b"WILLDASH_METRICS=all lets everybody read it who reaches the port.\n"
)
PLAIN = "text/plain; charset=utf-8"


class Observed:
    """An application whose answers are counted and told.

    Args:
        application: whose answers; all of them, so this goes outside of everything. It begins each before it
            returns.
        measures: what counts; none counts nothing.
        scrape: what ``/metrics`` shows; none leaves the address to the application.
        is_open: whether everybody may read it, rather than programs of this machine alone.
        is_told: whether each request has a line in the log.
        is_behind: whether there is a proxy in front that is trusted, and so may give a request its id.
    """

    def __init__(
        self,
        application: Application,
        *,
        measures: "Measures | None",
        scrape: "Scrape | None",
        is_open: bool,
        is_told: bool,
        is_behind: bool,
    ) -> None:
        self._application = application
        self._measures = measures
        self._scrape = scrape
        self._is_open = is_open
        self._is_told = is_told
        self._is_behind = is_behind
        self._sorry = "\n".join(Text.of(language)("broke") for language in LANGUAGES).encode()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer, with the request's id in a header."""
        began = perf_counter()
        id = request_id(environ.get(GIVEN, "") if self._is_behind else "")
        token = REQUEST_ID.set(id)
        begun: list[tuple[int, Headers]] = []

        def start(status: str, headers: Headers, *rest: object) -> object:
            begun.append((int(status[:3]), headers))
            return start_response(status, [*headers, (HEADER, id)], *rest)

        try:
            answer = self._answer(environ, start)
        except Exception:
            # gunicorn would write the whole address into its log, and an address may hold a token.
            LOG.exception("A request failed outside of the app")
            anew = (sys.exc_info(),) if begun else ()
            answer = _plain(start, "500 INTERNAL SERVER ERROR", self._sorry, PLAIN, *anew)
        try:
            self._tell(environ, *begun[-1], perf_counter() - began)
            return answer
        finally:
            REQUEST_ID.reset(token)

    def _answer(self, environ: Environ, start: StartResponse) -> Iterable[bytes]:
        if self._scrape is None or environ["PATH_INFO"] != PATH:
            return self._application(environ, start)
        environ[ROUTE] = PATH
        if self._is_open or is_local(environ):
            return _plain(start, "200 OK", self._scrape.text(), KIND)
        return _plain(start, "403 FORBIDDEN", REFUSAL, PLAIN)

    def _tell(self, environ: Environ, status: int, headers: Headers, seconds: float) -> None:
        """Counts an answer, and writes its line."""
        method = environ["REQUEST_METHOD"]
        route = environ.get(ROUTE) or (FILES if environ["PATH_INFO"].startswith(STATIC) else NOWHERE)
        if self._measures:
            kept, callback = environ.get(KEPT, ""), environ.get(CALLBACK, "")
            self._measures.count(Told(method, route, status, seconds, kept, callback))
            if HELD in environ:
                self._measures.hold(environ[HELD])
            # Whoever is answered at the door waits for no thread, however long it would have to.
            if 0 < (waited := WAITED.get()) < inf:
                self._measures.wait(waited)
        if self._is_told:
            _write(environ, method, route, status, headers, seconds)


def _write(environ: Environ, method: str, route: str, status: int, headers: Headers, seconds: float) -> None:
    path = told_path(environ["PATH_INFO"], route) if status < 400 else ""
    size = next((int(value) for name, value in headers if name == "Content-Length"), 0)
    ms = round(seconds * 1000, 1)
    fields = {"method": method, "route": route, "path": path, "status": status, "ms": ms, "bytes": size}
    line = "%s %s %d in %s ms", (method, path or route, status, ms)
    # As `REQUESTS.info` does, but for a look at who called: that would cost more than the line.
    REQUESTS.handle(REQUESTS.makeRecord(REQUESTS.name, logging.INFO, "", 0, *line, None, extra=fields))


def _plain(start: StartResponse, status: str, text: bytes, kind: str, *failed: object) -> list[bytes]:
    headers = [
        ("Content-Type", kind),
        ("Content-Length", str(len(text))),
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    start(status, headers, *failed)
    return [text]
