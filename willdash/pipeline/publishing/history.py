"""What was published when: one JSON line for each publication, in the state folder.

The line is written before the folders change places, as what is *begun*, and moved to the history after.
Whoever comes next sees by the folder's own number whether a publication that was cut short had come about.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from willdash.core.model import Record
from willdash.pipeline.releases.receipt import Taken
from willdash.store.whole_folder import sync

M = TypeVar("M", bound=Record)
HISTORY = "history.jsonl"
BEGUN = "publication.json"
PART = ".history-"
"""How the names of files begin that are being written."""


class HistoryError(Exception):
    """The history cannot be read; says where and what to do."""


class Action(StrEnum):
    """How a version came to be the present one."""

    IMPORT = "import"
    ROLLBACK = "rollback"


class Published(Record):
    """One publication."""

    at: str
    """Day and time, UTC, as ``2026-11-26T09:30:00+00:00``."""
    package: str
    """Folder of the data package."""
    action: Action
    version: str
    former: str
    """Version that was the present one before."""
    source: str = ""
    """Whose figures changed, or the table that other rows came into; empty where several may have."""
    edition: str = ""
    new: int = 0
    changed: int = 0
    vanished: int = 0
    files: tuple[Taken, ...] = ()
    """Published files that the figures were read from."""


class Begun(Record):
    """A publication that may not have come about."""

    entry: Published
    folder: int
    """Number (inode) of the folder that is to take the package's place."""

    def has_come(self) -> bool:
        """Whether the folder is in its place."""
        with suppress(OSError):
            return Path(self.entry.package).stat().st_ino == self.folder
        return False


class History:
    """The publications of a state folder."""

    def __init__(self, state: Path) -> None:
        self._log = state / HISTORY
        self._begun = state / BEGUN

    def entries(self, package: Path) -> tuple[Published, ...]:
        """The publications of a package, the oldest first.

        Raises:
            HistoryError: a line cannot be read.
        """
        begun = self._unfinished()
        found = [*self._lines(), *([begun.entry] if begun and begun.has_come() else [])]
        return tuple(entry for entry in dict.fromkeys(found) if entry.package == str(package))

    def begin(self, begun: Begun) -> None:
        """Says what is about to be done; `settle` says whether it was."""
        _replace(self._begun, begun.model_dump_json().encode())

    def settle(self) -> None:
        """Moves what was begun to the history if it came about, and forgets it if not.

        To be called by who is `alone_in` the state folder.
        """
        for leftover in self._log.parent.glob(f"{PART}*"):
            leftover.unlink()
        begun = self._unfinished()
        if begun and begun.has_come():
            self._add(begun.entry)
        if begun:
            self._begun.unlink()

    def _add(self, entry: Published) -> None:
        text = self._text(self._log)
        line = entry.model_dump_json() + "\n"
        if not text.endswith(line):  # cut short after it was added
            _replace(self._log, (text + line).encode())

    def _lines(self) -> Iterator[Published]:
        for number, line in enumerate(self._text(self._log).splitlines(), start=1):
            yield _read(Published, line, f"{self._log}, line {number}")

    def _unfinished(self) -> Begun | None:
        text = self._text(self._begun)
        return _read(Begun, text, str(self._begun)) if text else None

    def _text(self, file: Path) -> str:
        try:
            return file.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            raise HistoryError(f"{file} cannot be read: {error}. Let this user read it.") from error


def _read(model: type[M], text: str, place: str) -> M:
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        raise HistoryError(f"{place} is damaged: correct it, or move the file elsewhere.") from error


def _replace(file: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    part = file.with_name(f"{PART}{secrets.token_hex(8)}")
    try:
        with part.open("xb") as written:
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        part.replace(file)
        sync(file.parent)
    finally:
        part.unlink(missing_ok=True)
