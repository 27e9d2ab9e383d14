"""The door of every hall: lets in whoever has a code, and makes those wait who try many."""

from collections.abc import Callable

from willdash.core.live import is_code, read_code
from willdash.live.hall import Halls
from willdash.live.keeping import NoSession, Session
from willdash.live.throttle import Rule, Throttle


class Door:
    """Finds sessions by their codes, as people write them.

    Args:
        halls: all sessions.
        throttle: counts the wrong codes.
    """

    def __init__(self, halls: Halls, throttle: Throttle) -> None:
        self._halls = halls
        self._throttle = throttle

    def followed(self, code: str, who: str) -> Session:
        """The session of a code, while it can be followed.

        Args:
            code: as it was written.
            who: the address that asks.

        Raises:
            NoSession, Expired, KeepingError: as for `Halls.followed`.
            TooMany: too many wrong codes came from the address.
        """
        return self._found(self._halls.followed, code, who)

    def kept(self, code: str, who: str) -> Session:
        """The session of a code, while its minutes can be read; arguments and errors as for `followed`."""
        return self._found(self._halls.kept, code, who)

    def _found(self, find: Callable[[str], Session], code: str, who: str) -> Session:
        self._throttle.check(Rule.WRONG_CODE, who)
        written = read_code(code)
        try:
            if not is_code(written):
                raise NoSession(code)
            return find(written)
        except NoSession:
            self._throttle.hit(Rule.WRONG_CODE, who)
            raise
