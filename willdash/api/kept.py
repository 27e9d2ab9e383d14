"""Answers given lately, as they went out: the same question is answered before Flask is asked."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock
from time import monotonic

from werkzeug.datastructures import ResponseCacheControl
from werkzeug.http import is_resource_modified, parse_cache_control_header

from willdash.api.seen import HELD, HIT, KEPT, MISS, ROUTE
from willdash.api.wsgi import Application, Environ, Headers, StartResponse

MOST_BYTES = 8 * 1024 * 1024
"""8 MB: some 300 pages as they go out, compressed."""
LARGEST_BYTES = 1024 * 1024
LONGEST_KEY = 1_500
"""Signs of a question; browsers send some 300, and what is longer would take more than is counted below."""
ROUND_A_BODY_BYTES = 3_000
"""What key and headers take beside a body, about."""
DEPENDS_ON = (
    "wsgi.url_scheme",
    "HTTP_HOST",
    "PATH_INFO",
    "QUERY_STRING",
    "HTTP_ACCEPT",
    "HTTP_ACCEPT_ENCODING",
)
"""All of a request that an answer can differ by."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """A response as it went out, with its validators."""

    headers: Headers
    body: bytes
    etag: str
    modified: str
    until: float
    """When it is no longer fresh, on the clock of `KeptReplies`."""
    route: str
    """Pattern of the address, for counts and log."""

    @property
    def size(self) -> int:
        """Bytes that it takes, about."""
        return len(self.body) + ROUND_A_BODY_BYTES


class KeptReplies:
    """Keeps the replies of an application, up to a number of bytes; the longest unasked go first.

    Only whole answers that any cache may keep are kept, for as long as they say. Everything else falls
    through.

    Args:
        application: whose answers.
        most: bytes.
        clock: seconds from any moment on.
    """

    def __init__(
        self, application: Application, *, most: int = MOST_BYTES, clock: Callable[[], float] = monotonic
    ) -> None:
        self._application = application
        self._most = most
        self._clock = clock
        self._held = 0
        self._replies: OrderedDict[Key, Reply] = OrderedDict()
        self._lock = Lock()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The reply that was kept, else the application's, which is kept if it may be."""
        is_plain = environ["REQUEST_METHOD"] == "GET" and "HTTP_RANGE" not in environ
        if not is_plain or environ.get("CONTENT_LENGTH") not in (None, "", "0"):
            return self._application(environ, start_response)
        key = tuple(environ.get(name, "") for name in DEPENDS_ON)
        reply = self._find(key)
        if reply is None:
            return self._asked(key, environ, start_response)
        environ[ROUTE], environ[KEPT] = reply.route, HIT
        if _has_it(environ, reply):
            start_response(
                "304 NOT MODIFIED", [pair for pair in reply.headers if pair[0] != "Content-Length"]
            )
            return []
        start_response("200 OK", reply.headers)
        return [reply.body]

    def _asked(self, key: Key, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer, kept if it is a whole one."""
        began: list[tuple[str, Headers]] = []

        def start(status: str, headers: Headers, *rest: object) -> object:
            began.append((status, headers))
            return start_response(status, headers, *rest)

        chunks = self._application(environ, start)
        body = b"".join(chunks)
        if close := getattr(chunks, "close", None):
            close()
        status, headers = began[-1]
        kept = [pair for pair in headers if pair[0] != "Date"]
        named = dict(kept)
        terms = parse_cache_control_header(named.get("Cache-Control"), cls=ResponseCacheControl)
        if status.startswith("200") and terms.public and terms.max_age:
            until, route = self._clock() + terms.max_age, environ.get(ROUTE, "")
            validators = named.get("ETag", ""), named.get("Last-Modified", "")
            self._keep(key, Reply(kept, body, *validators, until, route))
            environ[KEPT], environ[HELD] = MISS, self._held
        return [body]

    def _find(self, key: Key) -> Reply | None:
        with self._lock:
            reply = self._replies.get(key)
            if reply is None or reply.until < self._clock():
                return None
            self._replies.move_to_end(key)
        return reply

    def _keep(self, key: Key, reply: Reply) -> None:
        if len(reply.body) > LARGEST_BYTES or sum(map(len, key)) > LONGEST_KEY:
            return
        with self._lock:
            old = self._replies.pop(key, None)
            self._held += reply.size - (old.size if old else 0)
            self._replies[key] = reply
            while self._held > self._most:
                _, gone = self._replies.popitem(last=False)
                self._held -= gone.size


def _has_it(environ: Environ, reply: Reply) -> bool:
    """Whether the client says that it has the reply already."""
    if "HTTP_IF_NONE_MATCH" not in environ and "HTTP_IF_MODIFIED_SINCE" not in environ:
        return False
    return not is_resource_modified(environ, etag=reply.etag, last_modified=reply.modified)
