"""Reading and publishing are done by processes of their own, under limits that they set on themselves."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

LOG = logging.getLogger("willdash")
MODULE = "willdash.pipeline.uploading"
READ, PUBLISH = "read", "publish"
NOT_STARTED = 127
"""As a shell says it."""
MOST_LOGGED = 2_000
"""Characters of what a child complained of."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended.

    Attributes:
        code: its exit status, negative where a signal ended it; none where it took too long.
        out: what it wrote to its standard output.
    """

    code: int | None
    out: str


class RunChild(Protocol):
    """Runs a child and waits for it."""

    def __call__(self, command: str, folder: Path, seconds: float) -> Ended:
        """Runs it.

        Args:
            command: `READ` or `PUBLISH`.
            folder: of the draft.
            seconds: after which it is ended.
        """


def run_child(command: str, folder: Path, seconds: float) -> Ended:
    """Runs ``python -m willdash.pipeline.uploading`` with a command and the folder of a draft.

    What it complains of goes to the log, not to a reader. See `RunChild`.
    """
    return run_program((sys.executable, "-m", MODULE, command, str(folder)), seconds)


def run_program(words: Sequence[str], seconds: float) -> Ended:
    """Runs a program with nothing to read, and ends it and all that it started if it takes too long."""
    name = " ".join(words[1:4])
    try:
        child = _start(words)
    except OSError as error:
        LOG.warning("%s could not be started: %s", name, error)
        return Ended(NOT_STARTED, "")
    try:
        out, complaints = child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        LOG.warning("%s took more than %g s and was ended.", name, seconds)
        return Ended(None, "")
    finally:
        _end(child)
    if child.returncode and complaints:
        LOG.warning("%s ended with %s: %s", name, child.returncode, complaints[-MOST_LOGGED:])
    return Ended(child.returncode, out)


def _start(words: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )


def _end(child: subprocess.Popen[str]) -> None:
    """Ends a child that still runs, with all that it started, and lets go of its pipes."""
    if child.poll() is None:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
    for pipe in (child.stdout, child.stderr):
        if pipe:
            pipe.close()
