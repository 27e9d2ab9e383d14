"""Former versions of the data: kept as they were, so that what was once shown can be shown again."""

import csv
import logging
from dataclasses import dataclass
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path
from typing import NamedTuple

from willdash.core.model import Source
from willdash.store.catalog import CatalogError
from willdash.store.few import Few
from willdash.store.rows import columns
from willdash.store.store import Store
from willdash.store.tables import read_table
from willdash.store.version import VERSION, version_of, versioned_files
from willdash.store.whole_folder import make_whole, sweep

LOG = logging.getLogger("willdash")
OPEN_AT_ONCE = 2
"""Each takes 0.6 s to read and 21 MB."""
CURES = {
    ENOSPC: "the disk is full: make room on it",
    EDQUOT: "the disk quota is used up: make room",
    EROFS: "the disk is read-only: name a folder on another one in WILLDASH_STATE",
    EACCES: "it cannot be written: let the server's user write it, or name another folder in WILLDASH_STATE",
    EPERM: "it cannot be written: let the server's user write it, or name another folder in WILLDASH_STATE",
}
UNREADABLE = (CatalogError, LookupError, ValueError, csv.Error)
"""What reading a package raises that was made for another version of this program."""
DAMAGED = "its files are not those that were kept"


class ArchiveError(Exception):
    """A version could not be kept; says why and what to do."""


class NoSuchVersion(LookupError):
    """Not the form of a version, or none that is kept."""


class UnreadableVersion(Exception):
    """A version is kept, but damaged or not of a form that this program reads."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A version that is kept; `acquired` is the day of its latest figures, empty where it cannot be read."""

    version: str
    acquired: str


class _Copy(NamedTuple):
    """One copy of a version: another one put in its place is another copy."""

    version: str
    inode: int
    modified_ns: int


class Archive:
    """The versions kept in a folder; nothing is read or written before it is asked for.

    Args:
        folder: a folder for each version lies there; other processes and machines may add to it.
        geodata: the boundaries, which are not part of a version.
    """

    def __init__(self, folder: Path, geodata: Path) -> None:
        self._folder = folder
        self._geodata = geodata
        self._told: set[_Copy] = set()
        self._stores = Few(self._load, most=OPEN_AT_ONCE)

    @property
    def folder(self) -> Path:
        """Where the versions lie, a folder each."""
        return self._folder

    def files(self, version: str) -> dict[str, bytes]:
        """Name to content of a version, as it was kept.

        Raises:
            NoSuchVersion: the text is no version, or none that is kept.
            UnreadableVersion: the copy is damaged, or cannot be read.
        """
        copy = self._found(version)
        if copy is None:
            raise NoSuchVersion(version)
        try:
            files = versioned_files(self._folder / version)
        except OSError as error:
            raise self._refusal(copy, str(error)) from error
        if version_of(files) != version:
            raise self._refusal(copy, DAMAGED)
        return files

    def keep(self, package: Path) -> str:
        """Copies what the version of a package is a digest of, unless a sound copy is there; its version.

        Raises:
            ArchiveError: it could not be copied.
        """
        try:
            files = versioned_files(package)
        except OSError as error:
            raise ArchiveError(f"{package} cannot be read to be kept: {error.strerror}.") from error
        if not files:
            raise ArchiveError(f"{package} holds no data package that could be kept.")
        version = version_of(files)
        sweep(self._folder)
        if not self._is_sound(version):
            self._copy(files, version)
        return version

    def holds(self, version: str) -> bool:
        """Whether there is a copy of a version, sound or not; any text may be asked for."""
        return self._found(version) is not None

    def versions(self) -> tuple[Kept, ...]:
        """All that are kept, the newest first: by the day of their figures, then by when they were kept."""
        copies = [copy for path in self._folder.glob("*") if (copy := self._found(path.name))]
        dated = sorted((self._acquired(copy.version), copy.modified_ns, copy.version) for copy in copies)
        return tuple(Kept(version, acquired) for acquired, _, version in reversed(dated))

    def open(self, version: str) -> Store:
        """What is kept of a version, as the program shows it; the last two are kept in memory.

        Raises:
            NoSuchVersion: the text is no version, or none that is kept.
            UnreadableVersion: the copy is damaged, or this program cannot read it.
        """
        copy = self._found(version)
        if copy is None:
            raise NoSuchVersion(version)
        try:
            store = self._stores(copy)
        except OSError as error:
            raise self._refusal(copy, str(error)) from error
        if isinstance(store, Store):
            return store
        raise self._refusal(copy, store)

    def _copy(self, files: dict[str, bytes], version: str) -> None:
        target = self._folder / version
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            make_whole(files, target, is_sound=lambda: self._is_sound(version))
        except OSError as error:
            cure = CURES.get(error.errno or 0, f"{error.strerror}: see to the disk")
            raise ArchiveError(
                f"The data version {version} could not be kept in {self._folder}: {cure}, then start the "
                "server again. What was embedded with this version cannot be shown once the data change."
            ) from error

    def _is_sound(self, version: str) -> bool:
        """Whether there is a copy that is what it says it is."""
        try:
            return version_of(versioned_files(self._folder / version)) == version
        except OSError:
            return False

    def _found(self, version: str) -> _Copy | None:
        if not VERSION.fullmatch(version):
            return None
        path = self._folder / version
        try:
            status = path.stat()
            return _Copy(version, status.st_ino, status.st_mtime_ns) if path.is_dir() else None
        except OSError:
            return None

    def _acquired(self, version: str) -> str:
        sources = read_table(self._folder / version / "sources.csv", columns(Source))
        return max((row.cells.get("acquired", "") for row in sources.rows), default="")

    def _load(self, copy: _Copy) -> Store | str:
        """The store, or why there will never be one; raises `OSError` where there may be one later."""
        folder = self._folder / copy.version
        if version_of(versioned_files(folder)) != copy.version:
            return DAMAGED
        try:
            store = Store.load(folder, self._geodata)
        except UNREADABLE as error:
            return f"this program cannot read it: {error}"
        return store if store.version == copy.version else DAMAGED

    def _refusal(self, copy: _Copy, reason: str) -> UnreadableVersion:
        """Logged once for a copy."""
        if copy not in self._told:
            self._told.add(copy)
            LOG.warning("The data version %s is kept but cannot be shown: %s", copy.version, reason)
        return UnreadableVersion(f"{copy.version}: {reason}")
