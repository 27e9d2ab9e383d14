"""Folders that appear whole or not at all, whoever else makes them at the same time or is killed."""

import os
import secrets
import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from errno import EBUSY, EEXIST, ENOTDIR, ENOTEMPTY
from pathlib import Path

UNFINISHED = ".part-"
"""How the names of folders begin that are being written or deleted."""
LEFTOVER_SECONDS = 600
"""Making a folder takes less than a second, so one that old belongs to a process that was killed."""
TRIES = 5
TAKEN = frozenset({EEXIST, ENOTEMPTY, ENOTDIR})
"""What the system says where something stands in a folder's place."""


def make_whole(files: Mapping[str, bytes], target: Path, *, is_sound: Callable[[], bool]) -> None:
    """Makes a folder of files; it is on the disk when this ends.

    What stands there already stays if it is sound, since another process was quicker; else it is replaced.

    Args:
        files: name to content; a name may lead into a folder within.
        target: the folder; the one it lies in is there.
        is_sound: whether what stands in its place is what it should be.

    Raises:
        OSError: the disk does not take it; what stood there before is kept.
    """
    part = _beside(target)
    part.mkdir()
    try:
        for name, content in files.items():
            _write(part / name, content)
        sync(part)
        _move(part, target, is_sound)
    finally:
        shutil.rmtree(part, ignore_errors=True)  # not there any more, unless it could not be moved


def sweep(folder: Path) -> None:
    """Deletes what processes have left that were killed; what cannot be deleted is left to the next time."""
    for leftover in folder.glob(f"{UNFINISHED}*"):
        with suppress(OSError):
            if time.time() - leftover.stat().st_mtime > LEFTOVER_SECONDS:
                _delete(leftover)


def _beside(target: Path) -> Path:
    return target.with_name(UNFINISHED + secrets.token_hex(8))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _move(part: Path, target: Path, is_sound: Callable[[], bool]) -> None:
    for _ in range(TRIES):
        try:
            part.rename(target)
        except OSError as error:
            if error.errno not in TAKEN:
                raise
        else:
            sync(target.parent)
            return
        if is_sound():
            return
        with suppress(FileNotFoundError):
            _delete(target)
    raise OSError(EBUSY, os.strerror(EBUSY), str(target))


def _delete(path: Path) -> None:
    """Takes a folder or file away at once under its name, then deletes it piece by piece."""
    # Whoever was thought to be dead and now moves its folder into place must not move half of one.
    doomed = _beside(path)
    path.rename(doomed)
    if doomed.is_dir() and not doomed.is_symlink():
        shutil.rmtree(doomed, ignore_errors=True)
    else:
        doomed.unlink()


def sync(path: Path) -> None:
    """Has the disk know a file's content, or the names in a folder.

    Raises:
        OSError: the disk does not take it.
    """
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
