"""What has arrived of a file so far, and how to ask for the rest."""

import hashlib
import re
from collections.abc import Mapping
from typing import BinaryIO

from willdash.pipeline.releases.limits import Limits

CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")


class Part:
    """The bytes so far, written as they come.

    Attributes:
        received: how many.
        total: how many there will be; none until a server has said it.
        content_type: of the last answer.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._validator = ""
        self.received = 0
        self.total: int | None = None
        self.content_type = ""

    @property
    def sha256(self) -> str:
        """Of what has arrived."""
        return self._digest.hexdigest()

    def asks(self) -> dict[str, str]:
        """Headers that ask for the rest, if the file is still the same; none to ask for all of it."""
        if not self.received or not self._validator:
            return {}
        return {"Range": f"bytes={self.received}-", "If-Range": self._validator}

    def begin(self, headers: Mapping[str, str], total: int | None) -> None:
        """Starts anew: what had arrived is dropped."""
        self._file.seek(0)
        self._file.truncate()
        self._digest = hashlib.sha256()
        self._validator = _validator(headers)
        self.received, self.total = 0, total
        self.content_type = headers.get("Content-Type", "")

    def forget(self) -> None:
        """The next try asks for the whole file."""
        self._validator = ""

    def goes_on(self, headers: Mapping[str, str]) -> bool:
        """Whether an answer with part of a file is the rest of this one; if so, takes note of the total."""
        found = CONTENT_RANGE.fullmatch(headers.get("Content-Range", ""))
        if not self.asks() or not found:
            return False
        start, total = map(int, found.groups())
        same = _validator(headers) in ("", self._validator) and self.total in (None, total)
        if not same or start != self.received:
            return False
        self.total = total
        return True

    def add(self, chunk: bytes) -> None:
        """The next bytes."""
        self._file.write(chunk)
        self._digest.update(chunk)
        self.received += len(chunk)

    def is_too_large(self, limits: Limits) -> bool:
        """Whether it is, or is announced as, more than is taken."""
        return max(self.received, self.total or 0) > limits.largest


def _validator(headers: Mapping[str, str]) -> str:
    """What tells this version of the file from another byte by byte; empty where the server has nothing."""
    tag = headers.get("ETag", "")
    return tag if tag.startswith('"') else headers.get("Last-Modified", "")
