"""Files of the desk: each appears whole or not at all, once, and is never written again."""

import os
import re
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EEXIST, EFBIG, ENOTDIR, EOPNOTSUPP
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from willdash.desk.errors import DeskError
from willdash.store.archive import CURES
from willdash.store.whole_folder import UNFINISHED, sync

T = TypeVar("T")
IN_THE_WAY = "a file stands in a folder's place: move it elsewhere, or name another folder in WILLDASH_STATE"
CURES_HERE = {
    **CURES,
    EFBIG: "the size of files is limited there: raise the limit",
    ENOTDIR: IN_THE_WAY,
    EEXIST: IN_THE_WAY,
    EOPNOTSUPP: "its file system has no hard links: name a folder on another one in WILLDASH_STATE",
}
PRIVATE = 0o700
"""Drafts are for the server's user alone."""


def add_file(path: Path, content: bytes, *, aside: Path) -> None:
    """Makes a new file; it is whole and on the disk when this ends, else it is not there.

    Args:
        path: of the file; the folder that it lies in is there.
        content: its bytes.
        aside: folder on the same disk to write it in first; `sweep` clears up there.

    Raises:
        FileExistsError: it is there already; it stays as it is.
        OSError: the disk does not take it.
    """
    part = aside / f"{UNFINISHED}{secrets.token_hex(8)}"
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _link(part, path)
        sync(path.parent)
    finally:
        with suppress(OSError):
            part.unlink()


def _link(part: Path, path: Path) -> None:
    try:
        os.link(part, path)
    except FileExistsError:
        # A network disk may have done it, lost its answer and been asked again.
        if part.stat().st_nlink < 2:
            raise


def make_folder(folder: Path, *, parents: bool = True) -> None:
    """Makes a folder that only this user may look into, where there is none.

    Args:
        folder: to be there.
        parents: whether to make what it lies in as well.

    Raises:
        OSError: the disk does not take it.
    """
    if not folder.is_dir():
        if parents:
            folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=PRIVATE, exist_ok=True)
        sync(folder.parent)


def read_file(path: Path, form: TypeAdapter[T]) -> T:
    """What a file holds.

    Raises:
        FileNotFoundError: there is none.
        DeskError: it is damaged.
        OSError: it cannot be read.
    """
    try:
        return form.validate_json(path.read_bytes())
    except ValidationError as error:
        raise damaged(path) from error


def damaged(path: Path) -> DeskError:
    """What to say of a file that does not hold what was written."""
    return DeskError(f"{path} is damaged: restore it from a copy, or move it elsewhere.")


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Says in words what a disk complains of.

    Raises:
        DeskError: with the remedy.
    """
    try:
        yield
    except OSError as error:
        cure = CURES_HERE.get(error.errno or 0, f"{error.strerror or error}: see to the disk")
        raise DeskError(f"{folder} cannot be used: {cure}, then try again.") from error


def cleaned(text: str, *, most: int) -> str:
    """A text in one line, without signs that cannot be seen or turn the direction of writing."""
    # Cut first, since a hostile text may be long, and normalising makes one sign of a few at most.
    line = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text[: 8 * most]))
    return "".join(sign for sign in line if unicodedata.category(sign)[0] != "C").strip()[:most].strip()
