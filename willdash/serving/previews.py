"""Drafts in the real dashboard, each for those alone who may see it."""

import gc
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from werkzeug.http import dump_cookie, parse_cookie

from willdash.api.wsgi import Application, Environ, Headers, StartResponse
from willdash.app import WilldashApp, create_app
from willdash.desk.draft import Draft, State
from willdash.desk.drafts import PACKAGE
from willdash.desk.errors import DeskError, NoSuchDraft, NotInvited
from willdash.desk.open import Desk
from willdash.embedding import Lasting
from willdash.pages.desk.door import COOKIE, PREVIEW_COOKIE
from willdash.settings import Settings
from willdash.store.few import Few
from willdash.store.store import Store
from willdash.views.desk.addresses import is_desk
from willdash.views.desk.moments import day_of
from willdash.views.frame.draft import DraftMark

LOG = logging.getLogger("willdash")
SHOWN = frozenset({State.READY, State.WAITING, State.APPROVED})
"""States in which a draft has something to show that is not published."""
AT_ONCE = 2
"""Each takes a second to read and 20 MB."""
IDLE_SECONDS = 900.0
PUBLIC = ("/static/", "/assets/", "/_dash-component-suites/", "/healthz", "/will-embed.js")
"""Where addresses begin that are the same for everybody, drafts or not."""


@dataclass(frozen=True, slots=True)
class Previewed:
    """A draft's package; one that was made anew is another one.

    Attributes:
        id: of the draft.
        area: ISTAT code of its city.
        office: that brought it.
        uploaded: the day, as ``2026-11-26``.
        package: folder.
        folder: number of that folder, and when it was last changed in nanoseconds.
    """

    id: str
    area: str
    office: str
    uploaded: str
    package: Path
    folder: tuple[int, int]


class Previews:
    """Answers requests that carry a preview's cookie: with the draft, or with what is published.

    Who may see a draft is asked at every request, so that an invitation that is revoked shows nothing more.
    A cookie that leads to nothing is taken back.

    Args:
        settings: where things are.
        lasting: what the apps of the process share.
        desk: knows invitations and drafts.
        clock: seconds since 1970.
    """

    def __init__(
        self, settings: Settings, lasting: Lasting, desk: Desk, *, clock: Callable[[], float] = time.time
    ) -> None:
        self._settings = settings
        self._lasting = lasting
        self._desk = desk
        self._clock = clock
        self._apps = Few(self._made, most=AT_ONCE)
        self._asked: float | None = None

    @staticmethod
    def concern(environ: Environ) -> bool:
        """Whether a request carries the cookie, and is for something that a draft may show otherwise."""
        if PREVIEW_COOKIE not in environ.get("HTTP_COOKIE", ""):
            return False
        path = environ.get("PATH_INFO", "")
        return not (is_desk(path) or path.startswith(PUBLIC))

    def __call__(
        self, environ: Environ, start_response: StartResponse, present: Application
    ) -> Iterable[bytes]:
        """The answer of the draft, or of what is published."""
        try:
            app = self._app(environ)
        except DeskError as error:
            LOG.warning("A preview is not shown: %s", error)
            return present(environ, start_response)
        if app is None:
            return present(environ, _taking_back(start_response))
        answer: Iterable[bytes] = app.server(environ, start_response)
        return answer

    def forget_idle(self) -> None:
        """Lets go of the drafts that are in memory if nobody has looked at one for a while."""
        if self._asked is not None and self._clock() - self._asked > IDLE_SECONDS:
            self._apps, self._asked = Few(self._made, most=AT_ONCE), None
            gc.collect()

    def _app(self, environ: Environ) -> WilldashApp | None:
        """The app over the draft that a request's cookies lead to; none if they lead to none."""
        cookies = parse_cookie(environ)
        previewed = self._previewed(cookies.get(PREVIEW_COOKIE, ""), cookies.get(COOKIE, ""))
        if previewed is None:
            return None
        self._asked = self._clock()
        try:
            return self._apps(previewed)
        except Exception:  # whatever is wrong with a draft's package, its reader is not left without a page
            LOG.exception("The draft %s cannot be previewed", previewed.id)
            return None

    def _previewed(self, id: str, token: str) -> Previewed | None:
        """The draft, if who shows the token may see it now.

        Raises:
            DeskError: that cannot be told.
        """
        try:
            invitation = self._desk.invitations.known(token, self._clock())
            draft = self._desk.drafts.get(id)
        except (NotInvited, NoSuchDraft):
            return None
        if draft.state not in SHOWN or not self._desk.drafts.may_see(draft, invitation):
            return None
        return _of(draft, self._desk.drafts.folder(id) / PACKAGE)

    def _made(self, previewed: Previewed) -> WilldashApp:
        store = Store.load(previewed.package, self._settings.geodata)
        city = store.catalog.areas[previewed.area].label
        mark = DraftMark(previewed.id, city, previewed.office, previewed.uploaded)
        return create_app(store, self._settings, package=previewed.package, lasting=self._lasting, draft=mark)


def _of(draft: Draft, package: Path) -> Previewed | None:
    """A draft's package; none where it was taken away meanwhile."""
    try:
        status = package.stat()
    except OSError:
        return None
    folder = (status.st_ino, status.st_mtime_ns)
    return Previewed(draft.id, draft.area, draft.office, day_of(draft.created).isoformat(), package, folder)


def _taking_back(start_response: StartResponse) -> StartResponse:
    """Has an answer take the cookie back; nobody keeps that answer."""
    removal = dump_cookie(PREVIEW_COOKIE, max_age=0, path="/", secure=True, httponly=True, samesite="Strict")

    def start(status: str, headers: Headers, *rest: object) -> object:
        left = [pair for pair in headers if pair[0].lower() != "cache-control"]
        more = [("Cache-Control", "private, no-store"), ("Set-Cookie", removal)]
        return start_response(status, [*left, *more], *rest)

    return start
