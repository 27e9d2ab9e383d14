"""What is kept of a live session, and what a store of sessions promises.

Times are seconds since 1970. Nobody keeps a name, an address or a device: a vote has a random voter.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from willdash.core.live import Moment
from willdash.core.storyboard import Storyboard


@dataclass(frozen=True, slots=True)
class Session:
    """A talk given live; nothing of it changes once it is open.

    Attributes:
        code: what the audience types.
        key: random, so that a token of an earlier session with the same code is worthless.
        storyboard: as it was when the talk began.
        version: of the data.
        started: when the first scene was shown.
        expires: from then on nobody controls, follows or votes.
        gone: from then on nobody reads the minutes either.
    """

    code: str
    key: str
    storyboard: Storyboard
    version: str
    started: float
    expires: float
    gone: float

    def is_alive(self, at: float) -> bool:
        """Whether it can be controlled and followed."""
        return at < self.expires

    def is_readable(self, at: float) -> bool:
        """Whether its minutes can be read."""
        return at < self.gone


@dataclass(frozen=True, slots=True)
class Now:
    """Where a talk is.

    Attributes:
        revision: from 0; one more with each change, so that a stage can tell late news from new.
        moment: what is shown.
        since: when the present scene was reached; curtains, detours and questions leave it as it is.
    """

    revision: int
    moment: Moment
    since: float


@dataclass(frozen=True, slots=True)
class Shown:
    """A line of the log from which the minutes are written."""

    at: float
    moment: Moment


class CodeTaken(Exception):
    """Another session has this code."""


class NoSession(Exception):
    """No session has this code, or it has expired."""


class NotAsked(Exception):
    """The question is not being asked, or has no such answer; the message says which."""


class KeepingError(Exception):
    """The store cannot be read or written; the message says what happened and what to do."""


class LiveStore(Protocol):
    """Sessions, known alike to every process and, with Redis, to every machine.

    What a method has acknowledged by returning is kept. Making a store touches neither disk nor network;
    any method may raise `KeepingError`, and works again once the cause is gone.
    """

    def open(self, session: Session, moment: Moment) -> None:
        """Keeps a new session, which shows the moment from its start.

        Raises:
            CodeTaken: another session has its code, and has not been swept away.
            Unfit: the storyboard does not have the moment.
        """

    def session(self, code: str) -> Session | None:
        """The session of a code, expired or not, until it is swept away."""

    def now(self, code: str) -> Now | None:
        """Where the talk is; cheap, since every phone asks again and again."""

    def move(self, code: str, moment: Moment, at: float) -> Now:
        """Shows a moment; the present one again changes nothing.

        Raises:
            NoSession: there is none, or it has expired.
            Unfit: the storyboard does not have the moment.
        """

    def vote(self, code: str, scene: int, voter: str, option: int, at: float) -> None:
        """Counts an answer, by its place among the options; a voter's later answer replaces the earlier.

        Raises:
            NoSession: there is none, or it has expired.
            NotAsked: this scene's question is not being asked, or has no such answer.
        """

    def tally(self, code: str, scene: int) -> Mapping[int, int]:
        """How many chose each option of a scene; options that nobody chose are left out."""

    def tallies(self, code: str) -> Mapping[int, Mapping[int, int]]:
        """The tallies of all scenes that have votes."""

    def shown(self, code: str) -> tuple[Shown, ...]:
        """Everything that was shown, in order."""

    def alive(self, at: float) -> int:
        """How many sessions have not expired."""

    def secret(self) -> bytes:
        """32 random bytes, made once and kept beside the sessions, so that all who know them share it."""

    def sweep(self, at: float) -> int:
        """Removes sessions that are gone, with votes and log, and says how many."""

    def check(self) -> None:
        """Tries whether sessions can be read and written now; what the try writes is nobody's and small.

        Raises:
            KeepingError: they cannot be.
        """

    def close(self) -> None:
        """Lets go of what is open; the store can still be used."""
