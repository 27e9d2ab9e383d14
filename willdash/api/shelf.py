"""Answers as they went out, few enough to stay in memory; the longest unasked go first."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from time import monotonic

from werkzeug.datastructures import ResponseCacheControl
from werkzeug.http import parse_cache_control_header

from willdash.api.seen import CALLBACK, HELD, HIT, KEPT, MISS, ROUTE
from willdash.api.wsgi import Application, Environ, Headers, StartResponse

MB = 1024 * 1024
"""Some 60 views and pages as they go out, compressed."""
LARGEST_BYTES = MB
ROUND_A_BODY_BYTES = 2_000
"""What headers take beside a body and its key, about."""

Key = tuple[str | bytes, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """A response as it went out, with its validators."""

    headers: Headers
    body: bytes
    etag: str
    modified: str
    until: float
    """When it is no longer fresh, on the clock of the `Shelf`."""
    route: str
    """Pattern of the address, for counts and log."""
    callback: str
    """First output of the callback that was asked for, for the same; empty for anything else."""


class Shelf:
    """Keeps replies up to a number of bytes.

    Only whole answers that any cache may keep are kept, for as long as they say.

    Args:
        most: bytes.
        clock: seconds from any moment on.
    """

    def __init__(self, *, most: int, clock: Callable[[], float] = monotonic) -> None:
        self._most = most
        self._clock = clock
        self._held = 0
        self._replies: OrderedDict[Key, Reply] = OrderedDict()
        self._lock = Lock()

    def find(self, key: Key, environ: Environ) -> Reply | None:
        """The reply to a question, where it is here and fresh; then the request is told as answered by it."""
        with self._lock:
            reply = self._replies.get(key)
            if reply is None or reply.until < self._clock():
                return None
            self._replies.move_to_end(key)
        environ[ROUTE], environ[KEPT] = reply.route, HIT
        if reply.callback:
            environ[CALLBACK] = reply.callback
        return reply

    def ask(
        self, application: Application, key: Key, environ: Environ, start_response: StartResponse
    ) -> list[bytes]:
        """An application's answer, kept if it may be."""
        began: list[tuple[str, Headers]] = []

        def start(status: str, headers: Headers, *rest: object) -> object:
            began.append((status, headers))
            return start_response(status, headers, *rest)

        chunks = application(environ, start)
        body = b"".join(chunks)
        if close := getattr(chunks, "close", None):
            close()
        status, headers = began[-1]
        kept = [pair for pair in headers if pair[0] != "Date"]
        named = dict(kept)
        terms = parse_cache_control_header(named.get("Cache-Control"), cls=ResponseCacheControl)
        if status.startswith("200") and terms.public and terms.max_age:
            until = self._clock() + terms.max_age
            validators = named.get("ETag", ""), named.get("Last-Modified", "")
            self._keep(
                key, Reply(kept, body, *validators, until, environ.get(ROUTE, ""), environ.get(CALLBACK, ""))
            )
            environ[KEPT], environ[HELD] = MISS, self._held
        return [body]

    def _keep(self, key: Key, reply: Reply) -> None:
        if len(reply.body) > LARGEST_BYTES:
            return
        with self._lock:
            old = self._replies.pop(key, None)
            self._held += _size(key, reply) - (_size(key, old) if old else 0)
            self._replies[key] = reply
            while self._held > self._most:
                self._held -= _size(*self._replies.popitem(last=False))


def _size(key: Key, reply: Reply) -> int:
    """Bytes that a reply takes, about."""
    return len(reply.body) + sum(map(len, key)) + ROUND_A_BODY_BYTES
