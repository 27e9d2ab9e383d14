"""A published file as it lies here, and where it came from."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from willdash.pipeline.releases.release import ReleaseError


@dataclass(frozen=True, slots=True)
class Fetched:
    """One whole file.

    Attributes:
        path: where it lies.
        address: where it is published; empty for one that was given by hand.
        retrieved: when it was whole here, UTC; for one given by hand, when it was read.
        sha256: of its bytes, 64 hexadecimal digits.
        bytes: how many.
        content_type: as the server told it; may be empty.
    """

    path: Path
    address: str
    retrieved: datetime
    sha256: str
    bytes: int
    content_type: str


def given(path: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Fetched:
    """A file that somebody downloaded by hand.

    Raises:
        ReleaseError: it cannot be read, or is empty.
    """
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as error:
        raise ReleaseError(f"{path} cannot be read: {error.strerror or error}") from error
    if not size:
        raise ReleaseError(f"{path} is empty; download it again")
    return Fetched(path, "", now(), digest, size, "")
