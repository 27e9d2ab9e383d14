"""What an import took, from where and when: kept beside it, so that every figure can be traced."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import AwareDatetime, TypeAdapter, ValidationError

from willdash.pipeline.releases.fetched import Fetched
from willdash.pipeline.releases.release import Counted, Release, ReleaseError

NAME = "receipt.json"


@dataclass(frozen=True, slots=True)
class Taken:
    """A published file, as it was.

    Attributes:
        name: of the file.
        address: where it is published; empty for one that was given by hand.
        retrieved: UTC.
        sha256: of its bytes.
        bytes: how many.
    """

    name: str
    address: str
    retrieved: AwareDatetime
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an import took.

    Attributes:
        source: id as in ``sources.csv``.
        edition: as the source names it.
        licence: under which it is published.
        files: in the order in which they were read.
        counted: rows and cells, so that nothing is lost in silence.
        read: when, UTC.
    """

    source: str
    edition: str
    licence: str
    files: tuple[Taken, ...]
    counted: Counted
    read: AwareDatetime


RECEIPT = TypeAdapter(Receipt)


def receipt_for(release: Release, files: Sequence[Fetched], *, licence: str, read: datetime) -> Receipt:
    """What is kept of a release that was read from these files."""
    taken = tuple(
        Taken(file.path.name, file.address, file.retrieved, file.sha256, file.bytes) for file in files
    )
    return Receipt(release.source, release.edition, licence, taken, release.counted, read)


def import_folder(root: Path, source: str, *, at: datetime) -> Path:
    """Makes the folder of one import, ``<root>/<source>/<time>``; two at the same moment get one each.

    Raises:
        ReleaseError: it cannot be made.
    """
    moment = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    try:
        (root / source).mkdir(parents=True, exist_ok=True)
        for number in range(1, 1000):
            folder = root / source / (moment if number == 1 else f"{moment}-{number}")
            try:
                folder.mkdir()
            except FileExistsError:
                continue
            return folder
    except OSError as error:
        raise ReleaseError(f"{root}: cannot be written to ({error.strerror or error})") from error
    raise ReleaseError(f"{root / source}: holds too many imports of {moment}; wait a second")


def write_receipt(folder: Path, receipt: Receipt) -> Path:
    """Writes ``receipt.json``, whole or not at all; last, so a folder without one is an unfinished import.

    Raises:
        ReleaseError: it cannot be written.
    """
    path = folder / NAME
    unfinished = folder / f".{NAME}.part"
    try:
        with unfinished.open("wb") as file:
            file.write(RECEIPT.dump_json(receipt, indent=2))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise ReleaseError(f"{path}: cannot be written ({error.strerror or error})") from error
    return path


def read_receipt(path: Path) -> Receipt:
    """The receipt in a file.

    Raises:
        ReleaseError: it cannot be read, or is none.
    """
    try:
        return RECEIPT.validate_json(path.read_bytes())
    except OSError as error:
        raise ReleaseError(f"{path}: cannot be read ({error.strerror or error})") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ReleaseError(
            f"{path}: is no receipt ({place}: {first['msg']}); import the source again"
        ) from error


def receipts(root: Path) -> tuple[Receipt, ...]:
    """Of every finished import under a folder, the latest first; unfinished ones have none.

    Raises:
        ReleaseError: one cannot be read.
    """
    found = (read_receipt(path) for path in root.glob(f"*/*/{NAME}"))
    return tuple(sorted(found, key=lambda receipt: receipt.read, reverse=True))
