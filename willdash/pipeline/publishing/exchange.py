"""Two folders change places in one step, so that whoever looks finds the one or the other, whole.

Several files cannot be renamed at once, and a journal would have to be known to every reader. Linux can
exchange two names (``renameat2`` with ``RENAME_EXCHANGE``), which ext4, xfs, btrfs and tmpfs do; where it
cannot be done, nothing is published.
"""

import ctypes
import fcntl
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from errno import EBUSY, EINVAL, ENOSYS, EXDEV
from pathlib import Path

from willdash.store.whole_folder import sync

HERE = -100
"""``AT_FDCWD``: paths are read as usual."""
EXCHANGE = 2
"""``RENAME_EXCHANGE``."""
CANNOT = {
    EBUSY: "it is a mount point, which cannot be exchanged: name a folder inside it in WILLDASH_DATA",
    EXDEV: "it lies on another file system than the folder it is in, or in a container's image: put it on "
    "a volume, as a folder inside it",
    EINVAL: "its file system cannot exchange two folders in one step: put it on ext4, xfs, btrfs or tmpfs",
    ENOSYS: "this system cannot exchange two folders in one step: publish from Linux with glibc",
}
"""What to do where the system refuses to exchange two folders."""


class BusyError(Exception):
    """Another publication is going on; says where."""


def exchange(one: Path, other: Path) -> None:
    """Has two folders change places; both names are on the disk when this ends.

    Raises:
        OSError: they stay where they are.
    """
    _rename(one, other)
    try:
        for folder in {one.parent, other.parent}:
            sync(folder)
    except OSError:
        _rename(one, other)
        raise


def _rename(one: Path, other: Path) -> None:
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        raise OSError(ENOSYS, os.strerror(ENOSYS), str(one))
    if rename(HERE, os.fsencode(one), HERE, os.fsencode(other), EXCHANGE):
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(one))


@contextmanager
def alone_in(*folders: Path) -> Iterator[None]:
    """Holds folders for one publication at a time; the system frees them when the process ends, however.

    Raises:
        BusyError: another process holds one.
        OSError: one cannot be opened.
    """
    with ExitStack() as held:
        for folder in sorted({folder.resolve() for folder in folders}):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            held.callback(os.close, descriptor)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise BusyError(
                    f"Another publication is going on in {folder}: wait until it has ended, look at what it "
                    "did («willdash data history»), then try again."
                ) from error
        yield
