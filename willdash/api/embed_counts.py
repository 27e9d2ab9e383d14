"""Counts what partners embed, where every answer passes, those that are kept among them."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_plus

from werkzeug.wsgi import ClosingIterator

from willdash.api.wsgi import Application, Environ, Headers, StartResponse
from willdash.live.keeping import KeepingError
from willdash.partners.counts import NOTHING, UNKNOWN_PARTNER, Embedded, Outcome
from willdash.partners.open import Partners

UNDER = "/embed/"
HEADER = "Willdash-Count"
KEY = "key="
NOT_FOUND, WRONG, BROKEN = 404, 400, 500

ID = re.compile(r"[a-z0-9_-]{1,60}")

Seen = tuple[str, str, str]
"""View, subject, outcome."""


def count_header(view: str, subject: str, outcome: Outcome) -> tuple[str, str]:
    """Name and value of the header by which an answer says what it shows; readers never get it.

    Args:
        view: its name.
        subject: id of the indicator or cluster shown; what is no id, or none, is not written.
        outcome: what came of the request.
    """
    return HEADER, f"{view} {subject if ID.fullmatch(subject) else NOTHING} {outcome}"


class CountedEmbeds:
    """An application whose answers under ``/embed/`` are counted, by the key that their address holds.

    An answer says in a header of its own what it shows; one without is counted if it is an error. Copies
    that readers' browsers and proxies hand out are not seen here, and so not counted.

    Args:
        application: whose answers; asked outside of whatever keeps them.
        partners: who knows keys and keeps counts.
    """

    def __init__(self, application: Application, partners: Partners) -> None:
        self._application = application
        self._known = partners.known
        self._pending = partners.pending

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer; what waits to be kept is kept once it has gone out."""
        if environ.get("PATH_INFO", "").startswith(UNDER):
            answer = self._counted(environ, start_response)
        else:
            answer = self._application(environ, start_response)
        return ClosingIterator(answer, self._pending.flush) if self._pending.is_due() else answer

    def _counted(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: Headers, *rest: object) -> object:
            seen = _told(headers) or _failed(int(status[:3]))
            if seen and not rest:  # an answer that begins anew was counted when it began
                self._pending.count(*self._embedded(environ.get("QUERY_STRING", ""), *seen))
            return start_response(status, [pair for pair in headers if pair[0] != HEADER], *rest)

        return self._application(environ, start)

    def _embedded(self, query: str, view: str, subject: str, outcome: str) -> Iterator[Embedded]:
        """What came of the request, and beside it what was wrong with its key."""
        key = _key(query)
        partner, fault = self._partner(key) if key else (NOTHING, None)
        yield Embedded(partner, view, subject, outcome)
        if fault:
            yield Embedded(partner, view, subject, fault)

    def _partner(self, key: str) -> tuple[str, Outcome | None]:
        try:
            partner = self._known.partner(key)
        except KeepingError:
            return UNKNOWN_PARTNER, Outcome.KEY_UNCHECKED
        return (partner, None) if partner else (UNKNOWN_PARTNER, Outcome.KEY_UNKNOWN)


def _told(headers: Headers) -> Seen | None:
    """What the answer itself says; nothing if it is not said in three words."""
    for name, value in headers:
        if name == HEADER:
            match value.split():
                case [view, subject, outcome]:
                    return view, subject, outcome
    return None


def _failed(status: int) -> Seen | None:
    """What the status says of an answer that says nothing itself; redirects and files are not counted."""
    if status < WRONG:
        return None
    if status == NOT_FOUND:
        return NOTHING, NOTHING, Outcome.NOT_FOUND
    return NOTHING, NOTHING, Outcome.FAILED if status >= BROKEN else Outcome.REFUSED


def _key(query: str) -> str:
    """The first key of a query; empty if it has none."""
    if KEY not in query:
        return ""
    for pair in query.split("&"):
        if pair.startswith(KEY):
            return unquote_plus(pair.removeprefix(KEY))
    return ""
