"""Work that takes seconds: done by children, one at a time; whoever asks for it waits a while and goes on."""

import logging
from collections.abc import Callable
from datetime import date
from threading import Event, Lock, Thread

from willdash.desk.child import RunChild
from willdash.desk.due import publish_due
from willdash.desk.open import Desk
from willdash.desk.reading import read_draft

LOG = logging.getLogger("willdash")
PATIENCE_SECONDS = 25.0
"""Browsers, proxies and people wait longer."""


class Work:
    """The children of one process.

    What is not done when patience ends goes on, and the page that is shown meanwhile says so. What a killed
    process has begun is taken up again: a reading by its uploader, a publication by whoever publishes next.

    Args:
        desk: whose drafts.
        run_child: runs a child.
        clock: seconds since 1970.
        today: the day in Italy.
        patience: seconds that an answer waits.
    """

    def __init__(
        self,
        desk: Desk,
        run_child: RunChild,
        *,
        clock: Callable[[], float],
        today: Callable[[], date],
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        self._desk = desk
        self._run_child = run_child
        self._clock = clock
        self._today = today
        self._patience = patience
        self._turn = Lock()

    def read(self, draft: str) -> None:
        """Has the file of a draft read."""
        self.do(lambda: read_draft(self._desk.drafts, draft, self._run_child, clock=self._clock))

    def publish(self) -> None:
        """Has all published that is due."""
        self.do(
            lambda: publish_due(self._desk, self._run_child, self._today().isoformat(), clock=self._clock)
        )

    def do(self, job: Callable[[], object]) -> None:
        """Begins a job and waits for its end, though not for ever."""
        is_done = Event()
        Thread(target=self._done, args=(job, is_done), daemon=True).start()
        is_done.wait(self._patience)

    def _done(self, job: Callable[[], object], is_done: Event) -> None:
        try:
            with self._turn:
                job()
        except Exception:
            # Nobody waits for the thread's end who could be told.
            LOG.exception("Work for the desk failed.")
        finally:
            is_done.set()
