"""Something that a process does again and again beside its requests."""

import logging
import time
from collections.abc import Callable
from threading import Thread

LOG = logging.getLogger("willdash")


class Repeated(Thread):
    """Does it as long as the process runs, whatever goes wrong.

    Args:
        what: it does, for the log.
        act: does it once.
        seconds: before each time.
    """

    def __init__(self, what: str, act: Callable[[], object], *, seconds: float) -> None:
        super().__init__(name=f"willdash: {what}", daemon=True)
        self._what = what
        self._act = act
        self._seconds = seconds
        self._is_failing = False

    def run(self) -> None:
        """Never ends."""
        while True:
            time.sleep(self._seconds)
            self.once()

    def once(self) -> None:
        """Does it; the first failure in a row is logged."""
        try:
            self._act()
        except Exception:  # a thread that ended would leave its work undone, and nobody would know
            if not self._is_failing:
                LOG.exception("%s: failed, and is tried again every %g s", self._what, self._seconds)
            self._is_failing = True
        else:
            self._is_failing = False
