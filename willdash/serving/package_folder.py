"""A data package in a folder, which a publication exchanges for another and somebody may edit by hand."""

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path

from willdash.store.one_version import read_one_version
from willdash.store.storyboards import FOLDER as STORYBOARDS
from willdash.store.version import VERSIONED, version_of

SHOWN = (*VERSIONED, f"{STORYBOARDS}/*")
"""All that is shown: tables, what describes them, and the storyboards, which are no part of a version."""
STILL_SECONDS = 1.0
"""How long nobody has written into a folder that is taken to be whole; an editor saves a file in less."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of a folder without reading a file; equal as long as nothing changes.

    Attributes:
        folder: which it is; ``ctime`` tells one that was renamed, should a number be given out again. None
            where there is no folder.
        files: name, number, bytes, and when it was written in nanoseconds, of each.
    """

    folder: tuple[int, int, int] | None
    files: tuple[tuple[str, int, int, int], ...] = ()


class FolderPackages:
    """The packages that take each other's place in a folder; see `Packages`.

    Args:
        folder: of the data package.
        clock: seconds since 1970.
    """

    is_near = True

    def __init__(self, folder: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._clock = clock

    def first(self) -> tuple[Path, Hashable]:
        """See `Packages.first`; whoever reads the folder says if there is none."""
        return self._folder, self.look()

    def look(self) -> Sight:
        """See `Packages.look`."""
        try:
            here = self._folder.stat()
            files = tuple(_seen(name, path) for name, path in _files(self._folder))
        except OSError:
            return Sight(None)
        return Sight((here.st_dev, here.st_ino, here.st_ctime_ns), files)

    def is_settled(self, seen: Hashable) -> bool:
        """See `Packages.is_settled`; a file with a date to come is taken as it is."""
        written = max((file[3] for file in seen.files), default=0) if isinstance(seen, Sight) else 0
        return not 0 <= self._clock() - written / 1e9 < STILL_SECONDS

    def folder(self) -> Path:
        """See `Packages.folder`."""
        return self._folder


def content_of(folder: Path) -> str:
    """Twelve hexadecimal digits that change whenever anything that is shown does.

    Raises:
        OSError: a file cannot be read.
    """
    return read_one_version(
        folder, lambda whole: version_of({name: path.read_bytes() for name, path in _files(whole)})
    )


def _files(folder: Path) -> list[tuple[str, Path]]:
    found = {path for pattern in SHOWN for path in folder.glob(pattern)}
    return sorted((path.relative_to(folder).as_posix(), path) for path in found)


def _seen(name: str, path: Path) -> tuple[str, int, int, int]:
    status = path.stat()
    return name, status.st_ino, status.st_size, status.st_mtime_ns
