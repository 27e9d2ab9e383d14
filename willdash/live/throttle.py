"""How often whoever may ask for what."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from ipaddress import IPv6Address, ip_address
from math import ceil
from time import time

from limits import (
    RateLimitItem,
    RateLimitItemPerHour,
    RateLimitItemPerMinute,
    RateLimitItemPerSecond,
)
from limits.errors import StorageError
from limits.storage import MemoryStorage, Storage
from limits.strategies import FixedWindowRateLimiter

from willdash.live.keeping import KeepingError

MEMORY = "memory://"
"""Counts in the process's own memory: with several workers each counts for itself, so up to as many times
the limit can pass as there are workers. The limits are meant to stop a flood, not to be exact."""
IPV6_NETWORK_BITS = 64


class Rule(StrEnum):
    """What is limited, and by whom it is counted."""

    START = "start"
    """Sessions started, by address."""
    CHECK = "check"
    """Storyboards read and checked, by address."""
    WRONG_CODE = "wrong-code"
    """Codes that nobody has, by address; asked with `Throttle.check` before a code is looked up."""
    CONTROL = "control"
    """Commands of a presenter, by session."""
    BALLOT = "ballot"
    """Ballots handed out, by address: a hall behind one address holds some hundred people."""
    BALLOT_RUSH = "ballot-rush"
    """The same at once, by session and address."""
    VOTE = "vote"
    """Answers, by address."""
    POLL = "poll"
    """Phones that ask what is shown, by address: 300 phones once a second, three times over."""
    UPLOAD = "upload"
    """Files brought, by invitation."""
    UPLOAD_FROM = "upload-from"
    """The same by address: a city hall's offices may share one."""
    WRONG_INVITATION = "wrong-invitation"
    """Links that nobody was sent, by address; asked with `Throttle.check` before a link is looked at."""


LIMITS: Mapping[Rule, RateLimitItem] = {
    Rule.START: RateLimitItemPerHour(20, namespace=Rule.START),
    Rule.CHECK: RateLimitItemPerMinute(120, namespace=Rule.CHECK),
    Rule.WRONG_CODE: RateLimitItemPerMinute(60, namespace=Rule.WRONG_CODE),
    Rule.CONTROL: RateLimitItemPerSecond(30, namespace=Rule.CONTROL),
    Rule.BALLOT: RateLimitItemPerMinute(600, 10, namespace=Rule.BALLOT),
    Rule.BALLOT_RUSH: RateLimitItemPerSecond(20, namespace=Rule.BALLOT_RUSH),
    Rule.VOTE: RateLimitItemPerSecond(40, namespace=Rule.VOTE),
    Rule.POLL: RateLimitItemPerSecond(1_000, namespace=Rule.POLL),
    Rule.UPLOAD: RateLimitItemPerHour(40, namespace=Rule.UPLOAD),
    Rule.UPLOAD_FROM: RateLimitItemPerHour(100, namespace=Rule.UPLOAD_FROM),
    Rule.WRONG_INVITATION: RateLimitItemPerMinute(30, namespace=Rule.WRONG_INVITATION),
}
READING = frozenset({Rule.CHECK, Rule.WRONG_CODE, Rule.POLL, Rule.WRONG_INVITATION})
"""Rules that only limit reading: they let pass what cannot be counted.

While Redis is away a flood of readers does no harm that lasts, and the hall should not go dark because of a
counter. Writers are refused: nobody may start sessions or fill ballot boxes uncounted.
"""


class TooMany(Exception):
    """Asked too often.

    Attributes:
        retry_after: whole seconds after which it is worth trying again.
    """

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"too many; again in {retry_after} s")
        self.retry_after = retry_after


class Throttle:
    """Counts in fixed windows, which begin with the first hit; nothing is touched before that.

    Args:
        storage: ``memory://``, or the address of a Redis, where all workers and machines count together.
    """

    def __init__(self, storage: str = MEMORY) -> None:
        self._storage = storage

    def hit(self, rule: Rule, *who: str) -> None:
        """Counts one.

        Args:
            rule: what is asked for.
            who: addresses or codes by which it is counted.

        Raises:
            TooMany: it was one too many.
            KeepingError: it cannot be counted, and would write.
        """
        self._ask(rule, who, counting=True)

    def check(self, rule: Rule, *who: str) -> None:
        """The same without counting: whether one more would be too many."""
        self._ask(rule, who, counting=False)

    def _ask(self, rule: Rule, who: tuple[str, ...], *, counting: bool) -> None:
        limit, names = LIMITS[rule], [network(name) for name in who]
        try:
            passes = self._limiter.hit if counting else self._limiter.test
            if passes(limit, *names):
                return
            reset = self._limiter.get_window_stats(limit, *names).reset_time
        except StorageError as error:
            if rule in READING:
                return
            raise KeepingError(
                "Redis does not answer, so that requests cannot be counted: start it, or see to the network."
            ) from error
        raise TooMany(max(1, ceil(reset - time())))

    @cached_property
    def _limiter(self) -> FixedWindowRateLimiter:
        return FixedWindowRateLimiter(_storage(self._storage))


def network(name: str) -> str:
    """What an address is counted under: whoever has one IPv6 address has all 2⁶⁴ of its network."""
    try:
        address = ip_address(name)
    except ValueError:
        return name
    if not isinstance(address, IPv6Address):
        return name
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return f"{IPv6Address(int(address) >> IPV6_NETWORK_BITS << IPV6_NETWORK_BITS)}/{IPV6_NETWORK_BITS}"


def _storage(address: str) -> Storage:
    if address == MEMORY:
        return MemoryStorage()
    # As for the store: a server without Redis need not load its library.
    from limits.storage import RedisStorage

    from willdash.live.redis_pool import redis_pool

    return RedisStorage(address, connection_pool=redis_pool(address), wrap_exceptions=True)
