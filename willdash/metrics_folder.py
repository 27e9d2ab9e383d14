"""The folder in which the workers of one server count for Prometheus; made when it starts, gone when it ends.

It is no part of the state folder, which several machines may share: a file is named after a process, and
their numbers would be mixed.
"""

import atexit
import fcntl
import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import gettempdir, mkdtemp
from time import time

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where prometheus_client looks for its name, once, when it is imported."""
PREFIX = "willdash-metrics-"
YOUNG_SECONDS = 60.0
"""A folder may be made and not yet held."""


@cache
def begin() -> Path:
    """An empty folder, named for prometheus_client; the same one for as long as this process lives.

    What servers left behind that were killed is taken away.

    Raises:
        OSError: it cannot be made.
    """
    folder = Path(mkdtemp(prefix=PREFIX))
    # Held, until this process and all that are forked from it are gone, whatever ends them.
    fcntl.flock(os.open(folder, os.O_RDONLY), fcntl.LOCK_EX)
    os.environ[FOLDER] = str(folder)
    # Also where the server cannot start, and is tried again and again.
    atexit.register(_end, folder, os.getpid())
    for other in Path(gettempdir()).glob(f"{PREFIX}*"):
        _sweep(other)
    return folder


def forget(pid: int) -> None:
    """Takes away what was only true as long as a worker lived; what it counted stays."""
    from prometheus_client.multiprocess import mark_process_dead

    # Another program may have taken the folder away, as some do with what is old in /tmp.
    with suppress(FileNotFoundError):
        mark_process_dead(pid, str(begin()))  # type: ignore[no-untyped-call] # of prometheus_client


def _sweep(folder: Path) -> None:
    """Takes away a folder that nobody holds; one of another user stays."""
    with suppress(OSError):
        if time() - folder.stat().st_mtime < YOUNG_SECONDS:
            return
        opened = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            rmtree(folder, ignore_errors=True)
        finally:
            os.close(opened)


def _end(folder: Path, pid: int) -> None:
    """Takes the folder away with the process that made it, not with one that was forked from it."""
    if os.getpid() == pid:
        rmtree(folder, ignore_errors=True)
