"""How much of the server one address may use.

What an answer costs is measured, not guessed, so that a new page needs no limit of its own: a question that
takes a hundred times as long counts a hundred times. What is answered from memory before Flask is asked costs
nothing. Beside this, what writes has limits by number (`willdash.live.throttle`).

Balances are in the memory of the process, nowhere else; each worker keeps its own.
"""

import re
from collections import OrderedDict
from collections.abc import Callable
from math import ceil
from threading import Lock
from time import monotonic, thread_time

from flask import Flask, g, request
from werkzeug.exceptions import TooManyRequests

from willdash.live.throttle import network

MOST_SECONDS = 60.0
"""Of a processor, saved up by whoever has not asked for a while: some 5,000 pages made anew.

A hall of 300 behind one address needs about 10 to open a page each, none of which anybody opened before.
"""
SECONDS_PER_SECOND = 0.5
"""What comes back, so that one address never has more than half of a worker for long. The same hall, with
each reader choosing something else every five seconds, needs 0.3."""
DEEPEST_DEBT_SECONDS = 15.0
"""Whoever goes on asking is never told to wait longer than this takes to come back."""
MOST_ADDRESSES = 5_000
"""1 MB; those that have not asked for longest are forgotten first."""
LOOPBACK = re.compile(r"127\..*|::1|::ffff:127\..*")
"""This machine: its operator, or a proxy that nobody told us of, behind which all would count as one."""


class Shares:
    """Keeps what each address may still use.

    Args:
        clock: seconds from any moment on.
    """

    def __init__(self, *, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def wait(self, who: str) -> int:
        """Whole seconds until an address may ask again; 0 for now."""
        left = self._now(who)
        return 0 if left >= 0 else ceil(-left / SECONDS_PER_SECOND)

    def charge(self, who: str, seconds: float) -> None:
        """Takes off what an answer has cost.

        Args:
            who: the address.
            seconds: of a processor.
        """
        with self._lock:
            left = max(self._now(who) - seconds, -DEEPEST_DEBT_SECONDS)
            self._left[who] = left, self._clock()
            self._left.move_to_end(who)
            if len(self._left) > MOST_ADDRESSES:
                self._left.popitem(last=False)

    def _now(self, who: str) -> float:
        left, then = self._left.get(who, (MOST_SECONDS, 0.0))
        return min(left + (self._clock() - then) * SECONDS_PER_SECOND, MOST_SECONDS)


def register_limits(server: Flask, shares: Shares, *, work: Callable[[], float] = thread_time) -> None:
    """Refuses with 429 whoever has used up their share, and counts what every answer costs.

    Args:
        server: the app's server.
        shares: what is kept of addresses.
        work: seconds that a processor has worked for this thread.
    """

    @server.before_request
    def _() -> None:
        address = request.remote_addr
        if not address or LOOPBACK.fullmatch(address):
            return
        g.who, g.began, g.beside = network(address), work(), 0.0
        if wait := shares.wait(g.who):
            raise TooManyRequests(retry_after=wait)

    @server.teardown_request
    def _(_error: BaseException | None) -> None:
        if "who" in g:
            shares.charge(g.who, work() - g.began + g.beside)


def spent_beside(seconds: float) -> None:
    """Counts work that a process beside this one did for the request in hand."""
    if g and "who" in g:
        g.beside += seconds
