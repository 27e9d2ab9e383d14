"""The keys that requests carry: each partner's is verified once."""

from collections.abc import Callable
from functools import lru_cache
from time import monotonic

from willdash.live.keeping import KeepingError
from willdash.partners.keys import PartnerKeys

MOST_KNOWN = 256
HELD_SECONDS = 60.0
"""How long the secret is held; a store that was emptied has another one."""
PAUSE_SECONDS = 10.0
"""How long a secret that could not be read is not asked for again, since a reader waits meanwhile."""


class WrongKey(Exception):
    """It is nobody's key."""


class KnownKeys:
    """Says whose key it is that a request carries.

    Keys that were right once stay right in this process. Wrong ones are not remembered, so that nobody can
    fill its memory; they cost a signature each.

    Args:
        secret: gives what keys are signed with; may raise `KeepingError`.
        clock: seconds from any moment on.
    """

    def __init__(self, secret: Callable[[], bytes], *, clock: Callable[[], float] = monotonic) -> None:
        self._secret = secret
        self._clock = clock
        self._keys: PartnerKeys | None = None
        self._until = float("-inf")
        self._known = lru_cache(maxsize=MOST_KNOWN)(self._verified)

    def partner(self, key: str) -> str | None:
        """Whose key it is; none if it is nobody's.

        Raises:
            KeepingError: that cannot be told, since the secret cannot be read.
        """
        try:
            return self._known(key)
        except WrongKey:
            return None

    def _verified(self, key: str) -> str:
        partner = self._present_keys().partner(key)
        if partner is None:
            raise WrongKey  # an exception, since what a function returns is remembered
        return partner

    def _present_keys(self) -> PartnerKeys:
        now = self._clock()
        if now >= self._until:
            try:
                self._keys = PartnerKeys(self._secret())
                self._until = now + HELD_SECONDS
            except KeepingError:
                self._until = now + PAUSE_SECONDS
        if self._keys is None:
            raise KeepingError("The secret that keys are signed with cannot be read; it is tried again soon.")
        return self._keys
