"""Sessions and moments as the text that stores keep, and back."""

from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from willdash.live.keeping import KeepingError, Now, Session, Shown

MOST_KNOWN = 64
"""Sessions that a process holds read, at some 100 kB each."""

T = TypeVar("T")

_SESSION = TypeAdapter(Session)
_NOW = TypeAdapter(Now)
_SHOWN = TypeAdapter(Shown)


def write_session(session: Session) -> str:
    """A session as JSON."""
    return _SESSION.dump_json(session).decode()


def write_now(now: Now) -> str:
    """A place in a talk as JSON."""
    return _NOW.dump_json(now).decode()


def write_shown(shown: Shown) -> str:
    """A line of the log as JSON."""
    return _SHOWN.dump_json(shown).decode()


def read_now(text: str) -> Now:
    """A place in a talk out of its JSON.

    Raises:
        KeepingError: it is not what was written.
    """
    return _read(_NOW, text)


def read_shown(text: str) -> Shown:
    """A line of the log out of its JSON.

    Raises:
        KeepingError: it is not what was written.
    """
    return _read(_SHOWN, text)


class KnownSessions:
    """Sessions read before, by their keys: a session never changes, and its storyboard is long to read."""

    def __init__(self) -> None:
        self._known: dict[str, Session] = {}

    def get(self, key: str) -> Session | None:
        """The session, if it was read before."""
        return self._known.get(key)

    def read(self, text: str) -> Session:
        """A session out of its JSON, known from now on.

        Raises:
            KeepingError: it is not what was written.
        """
        session = _read(_SESSION, text)
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[session.key] = session
        return session


def _read(adapter: TypeAdapter[T], text: str) -> T:
    try:
        return adapter.validate_json(text)
    except ValidationError as error:
        raise KeepingError(
            "A record of a live session is damaged, or another version of willdash wrote it: "
            "start the session again."
        ) from error
