"""A data package as rows, and rows as a data package: bytes that go in come out the same."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from willdash.database.fault import DatabaseError
from willdash.database.tables import METADATA, NUMBER, TABLES, TRUTH, WHOLE
from willdash.store.version import VERSIONED, version_of
from willdash.store.whole_folder import make_whole, sweep

NAME = re.compile(r"([\w-][\w.-]*/)?[\w-][\w.-]*", re.ASCII)
"""Of a file, in the package's folder or in one within it; leads nowhere else."""
Cell = str | int | float | bool | None


def package_files(folder: Path) -> dict[str, bytes]:
    """Name to content of everything a package holds, storyboards too.

    Raises:
        OSError: a file cannot be read.
    """
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return {name: (folder / name).read_bytes() for name in names if NAME.fullmatch(name)}


def version_of_files(files: Mapping[str, bytes]) -> str:
    """The version of a package by its files, whatever else is among them."""
    return version_of({name: content for name, content in files.items() if _is_versioned(name)})


def file_rows(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """A row a file.

    Raises:
        DatabaseError: one is no text.
    """
    for name, content in files.items():
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise DatabaseError(
                f"{name} is no text in UTF-8: save it so, or take it out of the package"
            ) from error
        if "\0" in text:
            raise DatabaseError(f"{name} holds a NUL, which no text has: take it out of the package")
        yield name, text


def table_rows(name: str, files: Mapping[str, bytes]) -> Iterator[tuple[Cell, ...]]:
    """The rows of one of the package's tables, with numbers as numbers."""
    types = TABLES[name]
    text = io.StringIO(files[f"{name}.csv"].decode("utf-8"), newline="")
    for row in csv.DictReader(text):
        yield tuple(_cell(row[column], kind) for column, kind in types.items())


def metadata_tables(files: Mapping[str, bytes]) -> tuple[str, ...]:
    """The tables that a package has."""
    return tuple(name for name in (*METADATA, "observations") if f"{name}.csv" in files)


def write_package(files: Mapping[str, bytes], into: Path, version: str) -> Path:
    """Makes the package in a folder named after its version, whole or not at all; gives that folder.

    Raises:
        DatabaseError: the files are not those of the version, or the disk does not take them.
    """
    if strange := [name for name in files if not NAME.fullmatch(name)]:
        raise DatabaseError(
            f"The database holds a file «{strange[0][:80]}» that no package has: load it again"
        )
    if version_of_files(files) != version:
        raise DatabaseError(
            f"The files in the database are not those of version {version}: load it again: willdash data load"
        )
    target = into / version
    try:
        into.mkdir(parents=True, exist_ok=True)
        sweep(into)
        if not _is_sound(target, files):
            make_whole(files, target, is_sound=lambda: _is_sound(target, files))
    except OSError as error:
        raise DatabaseError(f"{target} cannot be written: {error.strerror}; see to the disk") from error
    return target


def _is_sound(target: Path, files: Mapping[str, bytes]) -> bool:
    try:
        return target.is_dir() and package_files(target) == dict(files)
    except OSError:
        return False


def _is_versioned(name: str) -> bool:
    return "/" not in name and any(Path(name).match(pattern) for pattern in VERSIONED)


def _cell(text: str, kind: str) -> Cell:
    if not text:
        return None
    if kind == WHOLE:
        return int(text)
    if kind == NUMBER:
        return float(text)
    return text == "true" if kind == TRUTH else text
