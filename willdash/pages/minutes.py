"""The minutes of a session, ``/plenaria/verbale/<code>``: to read, to print and to take away."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from urllib.parse import parse_qsl

from flask import Flask, Response, abort, request

from willdash.core.minutes import visits
from willdash.core.selection import parse_selection
from willdash.core.storyboard import Scene
from willdash.core.table import Table
from willdash.live.door import Door
from willdash.live.hall import Halls
from willdash.live.keeping import KeepingError, NoSession, Session
from willdash.live.throttle import TooMany
from willdash.pages.document import Documents
from willdash.pages.page import Asked, Content, Crumb
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.downloads import TABLE_FORMATS
from willdash.views.live.addresses import PLENARY, minutes_address
from willdash.views.live.minutes import Answered, Line, minutes_table, minutes_view
from willdash.views.scene.seen import NoSuchScene, seen

FOUND, NOT_FOUND, BUSY, AWAY = 200, 404, 429, 503
Write = Callable[[Table, str, str], Response]
"""Makes the file of a table, in a format, in a language."""


class MinutesPage:
    """The page of one session; made anew each time, since a talk may be going on.

    Args:
        halls: all sessions.
        store: the figures as they are now.
        session: whose minutes.
    """

    rules = ("/plenaria/verbale/<code>",)
    own: frozenset[str] = frozenset()

    def __init__(self, halls: Halls, store: Store, session: Session) -> None:
        self._halls = halls
        self._store = store
        self._session = session

    def addresses(self) -> Iterable[str]:
        """None: they are not for everybody."""
        return ()

    def content(self, asked: Asked, **_parts: str) -> Content:
        """What was shown and what was answered."""
        text, session = asked.text, self._session
        title = text.words(session.storyboard.title)
        return Content(
            name="minutes",
            title=text("live-minutes-title", title=title),
            description=text("live-minutes-description"),
            body=minutes_view(
                title,
                self.lines(text, asked.origin),
                self.answered(),
                text,
                notes=self._notes(text),
                files=minutes_address(session.code, text.language),
            ),
            trail=(Crumb(text("menu-plenary"), asked.to(PLENARY)),),
        )

    def table(self, language: str, origin: str) -> Table:
        """The same, to take away."""
        text, session = Text.of(language), self._session
        title, name = text.words(session.storyboard.title), f"verbale-{session.code}"
        return minutes_table(title, name, self.lines(text, origin), self.answered(), text)

    def lines(self, text: Text, origin: str) -> list[Line]:
        """The visits with the pages that show the same."""
        session = self._session
        log = [(shown.at, shown.moment) for shown in self._halls.shown(session.code)]
        until = min(self._halls.clock(), session.expires)
        return [
            Line(
                visit,
                text.words(session.storyboard.scenes[visit.scene].title),
                origin + self._address(session.storyboard.scenes[visit.scene], visit.detour, text),
            )
            for visit in visits(log, started=session.started, until=until)
        ]

    def answered(self) -> list[Answered]:
        """The questions that somebody answered."""
        tallies = self._halls.tallies(self._session.code)
        return [
            Answered(
                number,
                scene.question,
                [tallies[number].get(option, 0) for option in range(len(scene.question.options))],
            )
            for number, scene in enumerate(self._session.storyboard.scenes)
            if scene.question and number in tallies
        ]

    def _address(self, scene: Scene, detour: str, text: Text) -> str:
        """The page that shows what a scene showed."""
        query = detour or scene.query
        selection, _ = parse_selection(f"{query}&lang={text.language}", self._store.choices)
        try:
            return seen(self._store, scene.view, selection, dict(parse_qsl(query)), text).picture.address
        except NoSuchScene:
            return PLENARY

    def _notes(self, text: Text) -> Sequence[str]:
        session, version = self._session, self._store.version
        notes = [
            text("live-minutes-when", date=text.date(_day(session.started)), version=session.version),
            text("live-minutes-until", date=text.date(_day(session.gone))),
        ]
        if session.version != version:
            notes.append(text("live-minutes-other-data", version=version))
        return notes


class Minutes:
    """Answers for the minutes of every session.

    Args:
        halls: all sessions.
        door: finds sessions.
        store: the figures as they are now.
        documents: makes the page.
        write: makes the files.
        origin: scheme and host that the reader knows the site by.
    """

    def __init__(
        self,
        halls: Halls,
        door: Door,
        store: Store,
        documents: Documents,
        write: Write,
        *,
        origin: Callable[[], str],
    ) -> None:
        self._halls = halls
        self._door = door
        self._store = store
        self._documents = documents
        self._write = write
        self._origin = origin

    def register(self, server: Flask) -> None:
        """Adds the page and its files."""
        rule = MinutesPage.rules[0]
        server.add_url_rule(rule, "minutes", self.page)
        server.add_url_rule(f"{rule}.<any({','.join(TABLE_FORMATS)}):format>", "minutes file", self.file)

    def page(self, code: str) -> Response:
        """The page, or why it cannot be read."""
        query = request.query_string.decode("latin-1")
        try:
            html = self._documents.whole_page(
                self._opened(code), request.path, query, arguments={}, parts={}, origin=self._origin()
            )
        except (NoSession, TooMany, KeepingError) as error:
            status, name = _closed(error)
            return _unkept(self._documents.message(name, _language()), status)
        return _unkept(html, FOUND)

    def file(self, code: str, format: str) -> Response:
        """The same as a table."""
        try:
            return self._write(self._opened(code).table(_language(), self._origin()), format, _language())
        except (NoSession, TooMany, KeepingError) as error:
            abort(_closed(error)[0])

    def _opened(self, code: str) -> MinutesPage:
        return MinutesPage(self._halls, self._store, self._door.kept(code, request.remote_addr or ""))


def _language() -> str:
    return "en" if request.args.get("lang") == "en" else "it"


def _closed(error: Exception) -> tuple[int, str]:
    """Status and message for minutes that cannot be read."""
    if isinstance(error, NoSession):
        return NOT_FOUND, "hall-unknown"
    return (BUSY, "hall-busy") if isinstance(error, TooMany) else (AWAY, "hall-away")


def _unkept(html: str, status: int) -> Response:
    return Response(html, status, mimetype="text/html", headers={"Cache-Control": "no-store"})


def _day(at: float) -> str:
    moment: date = datetime.fromtimestamp(at, UTC).date()
    return moment.isoformat()
