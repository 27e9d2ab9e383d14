"""The addresses of a live session: started, told, moved and answered."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any

from flask import Flask, Response, request
from htpy import Element
from pydantic import ValidationError

from willdash.api.live.refusals import REFUSALS, badly_asked, language, refused, said
from willdash.api.live.told import script_told, told
from willdash.api.storyboards import problems_told
from willdash.core.live import Asking, Moment
from willdash.live.door import Door
from willdash.live.hall import Halls
from willdash.live.keeping import Session
from willdash.live.throttle import Rule, Throttle
from willdash.store.store import Store
from willdash.store.storyboard_fault import Fault
from willdash.store.storyboards import read_storyboard
from willdash.text import Text
from willdash.views.live.addresses import director_address, minutes_address, stage_address
from willdash.views.live.qr import qr

Answer = Callable[..., Response]
CREATED, UNPROCESSABLE = 201, 422
LONGEST_TOKEN = 1_000


def register_live(
    server: Flask, halls: Halls, throttle: Throttle, store: Store, *, origin: Callable[[], str]
) -> None:
    """Adds the addresses.

    Args:
        server: the app's server.
        halls: all live sessions.
        throttle: how often whoever may ask for what.
        store: what scenes can show.
        origin: scheme and host that the reader knows the site by.
    """
    routes = LiveRoutes(halls, throttle, store, origin=origin)
    for rule, method, answer in (
        ("/plenaria/avvia", "POST", routes.start),
        ("/plenaria/sessione/<code>", "GET", routes.script),
        ("/plenaria/sessione/<code>", "PUT", routes.move),
        ("/segui/<code>/momento", "GET", routes.moment),
        ("/segui/<code>/scheda", "POST", routes.ballot),
        ("/segui/<code>/voto", "POST", routes.vote),
    ):
        endpoint = f"{method} {rule}"
        server.add_url_rule(rule, endpoint, _guarded(answer), methods=[method])


class LiveRoutes:
    """What each address answers; whatever cannot be done is raised and told by `_guarded`."""

    def __init__(self, halls: Halls, throttle: Throttle, store: Store, *, origin: Callable[[], str]) -> None:
        self._halls = halls
        self._door = Door(halls, throttle)
        self._throttle = throttle
        self._store = store
        self._origin = origin

    def start(self) -> Response:
        """A new session for the storyboard in the body, and the token that controls it."""
        self._throttle.hit(Rule.START, who())
        if not request.is_json:
            return badly_asked()
        text = request.get_data(as_text=True)
        storyboard, faults = read_storyboard(text, file="storyboard.json", choices=self._store.choices)
        if storyboard is None:
            return _faulty(faults)
        session = self._halls.start(storyboard)
        return said(
            {
                "code": session.code,
                "token": self._halls.token(session),
                "director": director_address(session.code, language()),
            },
            CREATED,
        )

    def script(self, code: str) -> Response:
        """Everything about a session, for its presenter."""
        session = self._controlled(code)
        return said(
            {
                "code": session.code,
                "title": session.storyboard.title[language()],
                "version": session.version,
                "started": session.started,
                "expires": session.expires,
                "scenes": script_told(session.storyboard, language()),
                "stage": stage_address(session.code, language()),
                "remote": str(self._remote(session)),
                "minutes": minutes_address(session.code, language()),
                "now": self._told(session),
            }
        )

    def move(self, code: str) -> Response:
        """Shows the moment in the body."""
        session = self._controlled(code)
        self._throttle.hit(Rule.CONTROL, session.code)
        moment = Moment.model_validate(_body())
        now = self._halls.move(session, moment)
        return said({"revision": now.revision, "since": now.since, "at": self._halls.clock()})

    def moment(self, code: str) -> Response:
        """What the stage shows, for whoever knows the code."""
        self._throttle.hit(Rule.POLL, who())
        return said(self._told(self._followed(code)))

    def ballot(self, code: str) -> Response:
        """A right to answer each question once."""
        session = self._followed(code)
        self._throttle.hit(Rule.BALLOT, who())
        self._throttle.hit(Rule.BALLOT_RUSH, session.code, who())
        return said({"ballot": self._halls.ballot(session)}, CREATED)

    def vote(self, code: str) -> Response:
        """Counts the answer in the body."""
        session = self._followed(code)
        self._throttle.hit(Rule.VOTE, who())
        given = _body()
        ballot, scene, option = (given.get(name) for name in ("ballot", "scene", "option"))
        if not (isinstance(ballot, str) and type(scene) is int and type(option) is int):
            return badly_asked()
        self._halls.vote(session, ballot[:LONGEST_TOKEN], scene=scene, option=option)
        return said(self._told(session))

    def _remote(self, session: Session) -> Element:
        """The presenter's window with its token, for another device."""
        address = f"{self._origin()}{director_address(session.code, language())}"
        says = Text.of(language())("live-remote")
        return qr(f"{address}#{self._halls.token(session)}", says=says)

    def _told(self, session: Session) -> Mapping[str, Any]:
        now = self._halls.now(session.code)
        asked = now.moment.asking is not Asking.NO
        tally = self._halls.tally(session.code, now.moment.scene) if asked else {}
        return told(session, now, tally, language(), at=self._halls.clock())

    def _followed(self, code: str) -> Session:
        return self._door.followed(code, who())

    def _controlled(self, code: str) -> Session:
        """The session of a code, for whoever sends its token."""
        session = self._followed(code)
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        return self._halls.controlled(session.code, token[:LONGEST_TOKEN] if scheme == "Bearer" else "")


def who() -> str:
    """The address that asks."""
    return request.remote_addr or ""


def _faulty(faults: Sequence[Fault]) -> Response:
    """Every reason why a storyboard cannot be shown, and the first of them in one sentence."""
    text = Text.of(language())
    problems = problems_told(faults, text)
    first = problems[0]
    say = text("storyboard-faulty", count=len(problems), say=first["say"], fix=first["fix"])
    return said({"say": say, "problems": problems}, UNPROCESSABLE)


def _body() -> dict[str, Any]:
    given = request.get_json(silent=True)
    return given if isinstance(given, dict) else {}


def _guarded(answer: Answer) -> Answer:
    """The answer, or the sentence about what stood in its way."""

    @wraps(answer)
    def guarded(**parts: str) -> Response:
        try:
            return answer(**parts)
        except ValidationError:
            return badly_asked()
        except tuple(REFUSALS) as error:
            return refused(error)

    return guarded
