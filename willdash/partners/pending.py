"""Counts that wait in a process's memory until they are kept, so that a request waits for no disk."""

import atexit
import logging
import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from threading import Lock
from time import time
from weakref import WeakMethod

from willdash.live.keeping import KeepingError
from willdash.partners.counts import Counts, Embedded

LOG = logging.getLogger("willdash")
EVERY_SECONDS = 10.0
MOST = 10_000
"""Different counts that wait while the store fails: some 3 MB."""


class PendingCounts:
    """Counts in memory, and hands everything to the store now and then and when the process ends.

    What the store does not take waits and is tried again. A process that forks keeps what it has counted;
    its child begins with nothing.

    Args:
        store: where counts are kept.
        clock: seconds since 1970.
    """

    def __init__(self, store: Counts, *, clock: Callable[[], float] = time) -> None:
        self._store = store
        self._clock = clock
        self._counts: dict[tuple[date, Embedded], int] = {}
        self._counting, self._flushing = Lock(), Lock()
        self._next = clock() + EVERY_SECONDS
        self._pruned = date.min
        self._is_failing = False
        # Weak, since the process would else hold every app that was ever made in it.
        flush, forget = WeakMethod(self.flush), WeakMethod(self._forget)
        atexit.register(lambda: (flush() or _nothing)())
        os.register_at_fork(after_in_child=lambda: (forget() or _nothing)())

    @property
    def today(self) -> date:
        """The day that is counted now, by universal time, the same on every machine."""
        return datetime.fromtimestamp(self._clock(), UTC).date()

    def count(self, *all_embedded: Embedded) -> None:
        """Counts one of each; new ones are left out while too many wait."""
        today = self.today
        with self._counting:
            for embedded in all_embedded:
                _add(self._counts, {(today, embedded): 1})

    def is_due(self) -> bool:
        """Whether something has waited long enough."""
        return bool(self._counts) and self._clock() >= self._next

    def flush(self) -> None:
        """Hands everything to the store; never fails, and does nothing while another thread does it."""
        if not self._flushing.acquire(blocking=False):
            return
        try:
            self._next = self._clock() + EVERY_SECONDS
            with self._counting:
                waiting, self._counts = self._counts, {}
            if waiting:
                self._hand_over(waiting)
        finally:
            self._flushing.release()

    def _hand_over(self, waiting: dict[tuple[date, Embedded], int]) -> None:
        """Keeps what waited; what the store does not take waits on."""
        try:
            self._store.add(waiting)
        except KeepingError as error:
            with self._counting:
                _add(waiting, self._counts)
                self._counts = waiting
            self._complain(error)
            return
        self._is_failing = False
        self._prune()

    def _prune(self) -> None:
        """Once a day; if it fails, the next day's will do."""
        if self._pruned != self.today:
            self._pruned = self.today
            try:
                self._store.prune(self.today)
            except KeepingError as error:
                self._complain(error)

    def _complain(self, error: KeepingError) -> None:
        """One line from the first failure to the next success."""
        if not self._is_failing:
            LOG.warning("Counts of embeds wait in memory, since they cannot be kept: %s", error)
        self._is_failing = True

    def _forget(self) -> None:
        """In a child: its parent keeps what was counted, and the locks of its parent's threads stay shut."""
        self._counts = {}
        self._counting, self._flushing = Lock(), Lock()


def _add(counts: dict[tuple[date, Embedded], int], more: dict[tuple[date, Embedded], int]) -> None:
    """Adds counts to others, up to as many as may wait."""
    for what, count in more.items():
        if what in counts or len(counts) < MOST:
            counts[what] = counts.get(what, 0) + count


def _nothing() -> None:
    """The app is gone already."""
