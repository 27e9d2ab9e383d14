"""Publishing what municipalities have had approved for a day, once that day has come."""

import time
from collections.abc import Callable

from willdash.desk.child import RunChild, run_child
from willdash.desk.due import publish_due
from willdash.desk.open import Desk
from willdash.views.desk.moments import day_of

EVERY_SECONDS = 60.0


class Due:
    """What is due at a desk; every worker may ask, and only one publishes a draft.

    Args:
        desk: where drafts wait.
        run_child: runs the process that publishes.
        clock: seconds since 1970.
    """

    def __init__(
        self, desk: Desk, *, run_child: RunChild = run_child, clock: Callable[[], float] = time.time
    ) -> None:
        self._desk = desk
        self._run_child = run_child
        self._clock = clock

    def publish(self) -> None:
        """Publishes it, by the day in Italy; nothing is touched where nobody ever brought figures.

        Raises:
            DeskError: the drafts cannot be read, or what became of one cannot be kept.
        """
        if self._desk.folder.is_dir():
            publish_due(self._desk, self._run_child, day_of(self._clock()).isoformat(), clock=self._clock)
