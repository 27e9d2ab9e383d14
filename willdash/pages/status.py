"""The state of the service, ``/stato``: for everybody, and for administrators what partners embed."""

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from time import time

from flask import Flask, Response, request
from htpy import Node

from willdash.core.selection import printable
from willdash.depends.dependencies import Dependencies
from willdash.depends.probe import State
from willdash.live.keeping import KeepingError
from willdash.pages.document import Documents
from willdash.pages.page import Asked, Content
from willdash.pages.routes import public
from willdash.partners.addresses import STATUS, TOKEN
from willdash.partners.open import Partners
from willdash.partners.report import report
from willdash.store.source_years import source_years
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.status.page import Service, status_view
from willdash.views.status.partners import counts_away, link_refused, partners_view
from willdash.views.status.parts import parts_view

LOG = logging.getLogger("willdash")
SOFTWARE = ("willdash", "dash")
FOUND, FORBIDDEN, AWAY = 200, 403, 503
FRESH_SECONDS = 5
"""What works may be another thing a moment later, and many may ask just then."""
More = Callable[[Text], Node]
UNKEPT = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer"}
"""The address itself is what must not get about."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What was found when the page was asked for.

    Attributes:
        states: of the parts that may be away.
        sessions: live ones that go on, where that can be told.
        at: when.
    """

    states: Mapping[str, State]
    sessions: int | None
    at: datetime


class StatusPage:
    """The page, with what one reader may see beyond what all see.

    Args:
        store: the data.
        since: when the server was started.
        find: tells how the parts are, in little more than a second.
        more: makes what else is shown, in the reader's language.
    """

    rules = (STATUS,)
    own: frozenset[str] = frozenset()

    def __init__(self, store: Store, since: datetime, find: Callable[[], Lately], more: More) -> None:
        self._store = store
        self._since = since
        self._find = find
        self._more = more

    def content(self, asked: Asked) -> Content:
        """The same for every selection."""
        text, catalog, lately = asked.text, self._store.catalog, self._find()
        service = Service(
            version=self._store.version,
            acquired=self._store.acquired,
            indicators=len(catalog.indicators),
            observations=self._store.observations.count,
            software=tuple((name, version(name)) for name in SOFTWARE),
            since=self._since,
            now=lately.at,
        )
        years = source_years(catalog, self._store.observations)
        parts = parts_view(lately.states, lately.sessions, lately.at, text)
        return Content(
            name="status",
            title=text("status-title"),
            description=text("status-description"),
            body=status_view(
                service, catalog.sources.values(), years, text, parts=parts, more=self._more(text)
            ),
        )

    def addresses(self) -> Iterable[str]:
        """One."""
        return self.rules


class Status:
    """Answers for ``/stato``.

    Args:
        store: the data.
        partners: knows administrators, and what was counted.
        documents: makes the page.
        depends: knows what works.
        origin: scheme and host that the reader knows the site by.
        since: when the server was started, in seconds since 1970; now unless said.
        clock: seconds since 1970.
    """

    def __init__(
        self,
        store: Store,
        partners: Partners,
        documents: Documents,
        depends: Dependencies,
        *,
        origin: Callable[[], str],
        since: float | None = None,
        clock: Callable[[], float] = time,
    ) -> None:
        self._store = store
        self._partners = partners
        self._documents = documents
        self._depends = depends
        self._origin = origin
        self._clock = clock
        self._since = datetime.fromtimestamp(clock() if since is None else since, UTC)

    @property
    def page(self) -> StatusPage:
        """As everybody sees it."""
        return StatusPage(self._store, self._since, self._lately, _nothing)

    def register(self, server: Flask) -> None:
        """Adds the page."""
        server.add_url_rule(STATUS, "status", self.answer)

    def addresses(self) -> Iterable[str]:
        """What crawlers may read of it."""
        return (STATUS,)

    def answer(self) -> Response:
        """The page as any cache may keep it, or for one administrator alone."""
        if TOKEN not in request.args:
            answer = public(self._document(_nothing))
            answer.cache_control.max_age = FRESH_SECONDS
            return answer
        status, more = self._administration(request.args[TOKEN])
        return Response(self._document(more), status, mimetype="text/html", headers=UNKEPT)

    def _administration(self, token: str) -> tuple[int, More]:
        """What somebody sees who shows a token, and the status of the answer."""
        partners = self._partners
        try:
            if not partners.keys().is_admin(token, self._clock()):
                return FORBIDDEN, link_refused
            # What this process has counted up to now; others hand theirs over with their next requests.
            partners.pending.flush()
            reports = report(partners.counts, partners.pending.today)
        except KeepingError as error:
            LOG.warning("Counts of embeds cannot be read: %s", error)
            return AWAY, counts_away
        return FOUND, lambda text: partners_view(reports, lambda id: self._name(id, text), text)

    def _lately(self) -> Lately:
        states = self._depends.states()
        return Lately(states, self._depends.sessions(), datetime.fromtimestamp(self._clock(), UTC))

    def _name(self, subject: str, text: Text) -> str:
        """What an indicator or a cluster is called; empty for anything else."""
        catalog = self._store.catalog
        found = catalog.indicators.get(subject) or catalog.clusters.get(subject)
        return text.words(found.label) if found else ""

    def _document(self, more: More) -> str:
        return self._documents.whole_page(
            StatusPage(self._store, self._since, self._lately, more),
            STATUS,
            request.query_string.decode("latin-1"),
            arguments={name: printable(values[0]) for name, values in request.args.lists()},
            parts={},
            origin=self._origin(),
        )


def _nothing(_text: Text) -> Node:
    """What is shown to everybody beyond what all see."""
    return None
