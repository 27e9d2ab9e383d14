"""Zip files as sources publish them, opened in memory and within limits; nothing is unpacked to disk."""

import lzma
import zipfile
import zlib
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath, PureWindowsPath

from willdash.pipeline.releases.release import ReleaseError

MOST_MEMBERS = 1_000
MOST_BYTES = 1_000_000_000
MOST_TIMES_LARGER = 200
ENCRYPTED = 0x1
AGAIN = "download it again, or ask the publisher"
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def members(path: Path, pattern: str) -> dict[str, bytes]:
    """The content of the files in a zip whose name fits; in the order of the zip, at least one.

    Args:
        path: of the zip.
        pattern: as in ``*.csv``, for the last part of the names; case does not matter.

    Raises:
        ReleaseError: the zip is broken, encrypted, too large or unsafe, or no name fits.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _require_safe(path, archive.infolist())
            fitting = [entry for entry in entries if _fits(entry.filename, pattern)]
            if not fitting:
                raise ReleaseError(f"{path.name}: holds no {pattern}, only {_some(entries)}")
            return {entry.filename: archive.read(entry) for entry in fitting}
    except BROKEN as error:
        raise ReleaseError(f"{path.name}: cannot be opened as a zip ({error}); {AGAIN}") from error


def member(path: Path, pattern: str) -> bytes:
    """The content of the one file in a zip whose name fits.

    Raises:
        ReleaseError: as `members`, or more than one fits.
    """
    found = members(path, pattern)
    if len(found) > 1:
        raise ReleaseError(f"{path.name}: holds {len(found)} files {pattern}, not one: {', '.join(found)}")
    return next(iter(found.values()))


def _require_safe(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_MEMBERS:
        raise ReleaseError(f"{path.name}: holds {len(entries):,} files, more than {MOST_MEMBERS:,}; {AGAIN}")
    size = sum(entry.file_size for entry in entries)
    if size > MOST_BYTES:
        raise ReleaseError(f"{path.name}: would unpack to {size:,} bytes, more than {MOST_BYTES:,}; {AGAIN}")
    if len({entry.filename for entry in entries}) < len(entries):
        raise ReleaseError(f"{path.name}: holds two files of one name; {AGAIN}")
    for entry in entries:
        fault = _fault(entry)
        if fault:
            raise ReleaseError(f"{path.name}: {entry.filename!r} {fault}; {AGAIN}")


def _fault(entry: zipfile.ZipInfo) -> str:
    """What makes an entry unsafe; empty if nothing does."""
    if entry.flag_bits & ENCRYPTED:
        return "is encrypted"
    if entry.file_size > MOST_TIMES_LARGER * entry.compress_size:
        return f"unpacks to more than {MOST_TIMES_LARGER} times its size"
    windows, posix = PureWindowsPath(entry.orig_filename), PurePosixPath(entry.orig_filename)
    if windows.drive or windows.root or posix.is_absolute() or ".." in windows.parts:
        return "has a path that leads out of the zip"
    return ""


def _fits(name: str, pattern: str) -> bool:
    return fnmatch(PurePosixPath(name).name.lower(), pattern.lower())


def _some(entries: list[zipfile.ZipInfo]) -> str:
    names = [entry.filename for entry in entries]
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "") or "nothing"
