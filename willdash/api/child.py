"""Work that a serving process must not do itself: a script of ours, run in a process of its own.

Some libraries keep the interpreter to themselves while they work, and some keep tens of megabytes once they
are loaded. In a child neither lasts longer than one answer.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from time import monotonic

from werkzeug.exceptions import ServiceUnavailable

from willdash.api.limits import spent_beside

PATIENCE_SECONDS = 10.0
RETRY_AFTER_SECONDS = 30


class TooBusy(ServiceUnavailable):
    """The queue, or the work, takes too long; tells the client when to come back."""

    def __init__(self) -> None:
        super().__init__(retry_after=RETRY_AFTER_SECONDS)


class Child:
    """Runs a script that reads bytes and writes bytes, one run at a time.

    Several at once would leave no core for pages, so they queue. The thread that waits keeps nobody else
    waiting.

    Args:
        script: a Python file that imports nothing of willdash, so that it starts quickly.
        arguments: of its command line.
        patience: seconds to wait in the queue, and then for the script.
    """

    def __init__(self, script: Path, *arguments: str, patience: float = PATIENCE_SECONDS) -> None:
        self._command = [sys.executable, "-I", str(script), *arguments]
        self._patience = patience
        self._lock = Lock()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Holds the queue's front.

        Raises:
            TooBusy: the queue takes too long.
        """
        if not self._lock.acquire(timeout=self._patience):
            raise TooBusy
        try:
            yield
        finally:
            self._lock.release()

    def answer(self, given: bytes) -> bytes:
        """What the script writes when it reads the bytes; to be asked for within a `turn`.

        Raises:
            TooBusy: the script takes too long; it is ended.
            CalledProcessError: the script failed; carries what it said as a note.
        """
        began = monotonic()
        try:
            done = subprocess.run(
                self._command, input=given, capture_output=True, timeout=self._patience, check=True
            )
        except subprocess.TimeoutExpired as error:
            raise TooBusy from error
        except subprocess.CalledProcessError as error:
            error.add_note(error.stderr.decode(errors="replace"))
            raise
        finally:
            spent_beside(monotonic() - began)
        return done.stdout
