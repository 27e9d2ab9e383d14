"""Reading a data package while a publication may put another one in its place.

A publication makes the new package beside the old one and lets the two folders change places in one step
(``pipeline/publishing/exchange.py``), so at every moment the folder is one whole version. A reader takes its
files one after the other, though, and the exchange may come between two of them.
"""

from collections.abc import Callable
from errno import EBUSY
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
TRIES = 10
"""A publication checks the package for seconds; ten within one reading do not happen."""


def read_one_version(folder: Path, read: Callable[[Path], T]) -> T:
    """What ``read`` makes of a folder; read again where another folder took its place meanwhile.

    Args:
        folder: the package.
        read: reads any of its files; may be called more than once.

    Raises:
        OSError: the folder never stayed in place as long as one reading takes.
        Exception: what ``read`` raises of a folder that did stay in place.
    """
    for _ in range(TRIES):
        before = _identity(folder)
        try:
            found = read(folder)
        except Exception:
            if _identity(folder) == before:
                raise
        else:
            if _identity(folder) == before:
                return found
    raise OSError(EBUSY, "the package is being replaced again and again", str(folder))


def _identity(folder: Path) -> tuple[int, int, int] | None:
    """Which folder it is; ``ctime`` tells one that was renamed, should a number be given out again."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_ctime_ns
