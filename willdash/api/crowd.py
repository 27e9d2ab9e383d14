"""Refuses what has waited too long: past what can be answered in time, readers are told so at once."""

import logging
from collections.abc import Iterable
from contextvars import ContextVar
from math import inf
from random import randint
from threading import Lock
from time import monotonic
from urllib.parse import parse_qsl

import orjson
from htpy import a, body, h1, head, html, main, meta, p, title

from willdash.api.seen import ROUTE
from willdash.api.wsgi import Application, Environ, StartResponse
from willdash.core.embed import PATH as EMBED
from willdash.core.selection import MOST_PARAMETERS
from willdash.text import LANGUAGES, Text

LOG = logging.getLogger("willdash")
WAITED: ContextVar[float] = ContextVar("waited", default=0.0)
"""Seconds that the request in hand waited for a thread, or infinity where it would have to wait too long;
set by whoever hands it over."""
REFUSED = "refused"
"""What counts and log call the address of a request that was refused, whatever it was."""
AGAIN_SECONDS = 3, 9
"""From and to: those who are refused at one moment should not come back at one moment."""
SAID_EVERY_SECONDS = 60.0
READING = frozenset({"GET", "HEAD"})
READING_BY_POST = "/_dash"
WATCHED = frozenset({"/healthz", "/readyz", "/metrics"})
"""Asked by those who would otherwise take a busy server for a dead one."""
TALKS = "/plenaria/sessione/", "/plenaria/scena", "/segui/"
"""A talk goes on: its presenter and the hall were there before the crowd, and ask for little."""
PAGE, PROBLEM = "text/html; charset=utf-8", "application/problem+json"


class Crowd:
    """An application that answers only what has not waited too long, and refuses the rest with 503.

    A refusal costs a fraction of a millisecond, so that the queue shrinks at once, and whoever comes next is
    answered. Never refused is what writes, since somebody would lose what they entered, and it has limits of
    its own; nor a talk that is being held; nor what asks whether the server is alive.

    Args:
        application: what answers.
        patience: seconds that a request may have waited.
    """

    def __init__(self, application: Application, *, patience: float) -> None:
        self._application = application
        self._patience = patience
        self._pages = {language: _page(Text.of(language)) for language in LANGUAGES}
        self._refused, self._said = 0, float("-inf")
        self._lock = Lock()

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer, or the refusal."""
        waited = WAITED.get()
        if waited <= self._patience or _goes_first(environ):
            return self._application(environ, start_response)
        self._count(waited)
        environ[ROUTE] = REFUSED
        content, kind = self._refusal(environ)
        start_response("503 SERVICE UNAVAILABLE", _headers(environ, kind, len(content)))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [content]

    def _refusal(self, environ: Environ) -> tuple[bytes, str]:
        """A page for who reads, a problem (RFC 9457) for programs."""
        path, query = environ.get("PATH_INFO", "/"), environ.get("QUERY_STRING", "")
        is_page = "text/html" in environ.get("HTTP_ACCEPT", "") and not path.startswith("/api/")
        language = _language(query, LANGUAGES[0] if is_page else "en")
        if is_page:
            return self._pages[language], PAGE
        problem = {
            "type": "/api#errors", "title": "503 Service Unavailable", "status": 503,
            "detail": Text.of(language)("crowd"), "instance": path, "errors": [],
        }  # fmt: skip
        return orjson.dumps(problem), PROBLEM

    def _count(self, waited: float) -> None:
        """Tells the log now and then, not at each refusal: there may be thousands."""
        with self._lock:
            self._refused += 1
            if monotonic() - self._said < SAID_EVERY_SECONDS:
                return
            refused, self._refused, self._said = self._refused, 0, monotonic()
        LOG.warning(
            "More is asked than can be answered in time: %d more refused, the last one %s.",
            refused,
            "at once" if waited == inf else f"after {waited:.1f} s",
        )


def _goes_first(environ: Environ) -> bool:
    path = environ.get("PATH_INFO", "")
    writes = environ["REQUEST_METHOD"] not in READING and not path.startswith(READING_BY_POST)
    return writes or path in WATCHED or path.startswith(TALKS)


def _headers(environ: Environ, kind: str, size: int) -> list[tuple[str, str]]:
    is_embed = environ.get("PATH_INFO", "").startswith(f"{EMBED}/")
    # A sentence may stand in anybody's frame: there is nothing in it to be tricked into.
    ancestors = "*" if is_embed else "'none'"
    return [
        ("Content-Type", kind),
        ("Content-Length", str(size)),
        ("Retry-After", str(randint(*AGAIN_SECONDS))),
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", f"default-src 'none'; base-uri 'none'; frame-ancestors {ancestors}"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ]


def _language(query: str, default: str) -> str:
    try:
        given = dict(parse_qsl(query, max_num_fields=MOST_PARAMETERS)).get("lang", default)
    except ValueError:
        return default
    return given if given in LANGUAGES else default


def _page(text: Text) -> bytes:
    """Complete in itself: a page that asked for a style sheet would ask the busy server for more."""
    return str(
        html(lang=text.language)[
            head[
                meta(charset="utf-8"),
                meta(name="viewport", content="width=device-width, initial-scale=1"),
                meta(name="robots", content="noindex"),
                title[text("crowd-title")],
            ],
            body[main[h1[text("crowd-title")], p[text("crowd")], p[a(href="")[text("crowd-again")]]]],
        ]
    ).encode()
