"""What happens in a hall: a session is started, moved, followed, asked and ended.

Every worker answers for every hall: nothing is kept here, all is in the store.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from secrets import token_urlsafe
from time import time

from willdash.core.live import Moment, fitting
from willdash.core.storyboard import Storyboard
from willdash.live.codes import open_with_new_code
from willdash.live.keeping import LiveStore, NoSession, Now, Session, Shown
from willdash.live.tokens import Tokens

HOUR, DAY = 3_600.0, 86_400.0
MOST_ALIVE = 500
"""Sessions at a time: more would be somebody's joke, and each takes some 100 kB."""


class Expired(Exception):
    """The session is over: it can no longer be moved, followed or answered."""


class NotYours(Exception):
    """The token is missing, forged, or of another session."""


class HallsFull(Exception):
    """There are as many sessions as may be at a time."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How long a session can be followed, and how long its minutes can be read, in seconds."""

    followed: float
    read: float


class Halls:
    """All live sessions.

    Args:
        keeping: where they are kept.
        version: of the data package that is served.
        terms: how long they last.
        clock: seconds since 1970.
    """

    def __init__(
        self, keeping: LiveStore, *, version: str, terms: Terms, clock: Callable[[], float] = time
    ) -> None:
        self._keeping = keeping
        self._version = version
        self._terms = terms
        self.clock = clock

    @property
    def _tokens(self) -> Tokens:
        # Asked for each time: a store that was emptied has another secret, for every worker at once.
        return Tokens(self._keeping.secret())

    def start(self, storyboard: Storyboard) -> Session:
        """A new session, at its first scene behind the code.

        Raises:
            HallsFull: there are too many already.
            KeepingError: the store cannot be written.
        """
        at = self.clock()
        self._keeping.sweep(at)
        if self._keeping.alive(at) >= MOST_ALIVE:
            raise HallsFull

        def under(code: str) -> Session:
            return Session(
                code=code,
                key=token_urlsafe(16),
                storyboard=storyboard,
                version=self._version,
                started=at,
                expires=at + self._terms.followed,
                gone=at + self._terms.read,
            )

        return open_with_new_code(self._keeping, under)

    def token(self, session: Session) -> str:
        """What whoever started a session controls it with."""
        return self._tokens.control(session)

    def followed(self, code: str) -> Session:
        """The session of a code, while it can be followed.

        Raises:
            NoSession: there is none.
            Expired: it is over.
            KeepingError: the store cannot be read.
        """
        session = self.kept(code)
        if self.clock() >= session.expires:
            raise Expired
        return session

    def kept(self, code: str) -> Session:
        """The session of a code, while its minutes can be read.

        Raises:
            NoSession: there is none.
            KeepingError: the store cannot be read.
        """
        session = self._keeping.session(code)
        if session is None or self.clock() >= session.gone:
            raise NoSession(code)
        return session

    def controlled(self, code: str, token: str) -> Session:
        """The session of a code, for whoever holds its token.

        Raises:
            NoSession, Expired, KeepingError: as for `followed`.
            NotYours: the token does not fit.
        """
        session = self.followed(code)
        if not self._tokens.controls(token, session):
            raise NotYours
        return session

    def now(self, code: str) -> Now:
        """What the stage shows.

        Raises:
            NoSession: there is no such session.
            KeepingError: the store cannot be read.
        """
        now = self._keeping.now(code)
        if now is None:
            raise NoSession(code)
        return now

    def move(self, session: Session, moment: Moment) -> Now:
        """Shows something else.

        Raises:
            Unfit: the storyboard does not have the moment.
            KeepingError: the store cannot be written.
        """
        return self._keeping.move(session.code, fitting(moment, session.storyboard), self.clock())

    def ballot(self, session: Session) -> str:
        """A right to answer each question of a session once; names nobody."""
        return self._tokens.ballot(session)

    def vote(self, session: Session, ballot: str, *, scene: int, option: int) -> None:
        """Counts an answer; a later one of the same ballot takes its place.

        Raises:
            NotYours: the ballot is forged or of another session.
            NotAsked: the question is not open, or has no such answer.
            KeepingError: the store cannot be written.
        """
        voter = self._tokens.voter(ballot, session)
        if voter is None:
            raise NotYours
        self._keeping.vote(session.code, scene, voter, option, self.clock())

    def tally(self, code: str, scene: int) -> Mapping[int, int]:
        """How often each answer to a scene's question was given."""
        return self._keeping.tally(code, scene)

    def tallies(self, code: str) -> Mapping[int, Mapping[int, int]]:
        """The same for every scene that was answered."""
        return self._keeping.tallies(code)

    def shown(self, code: str) -> tuple[Shown, ...]:
        """Every moment of a session, the first one first."""
        return self._keeping.shown(code)
