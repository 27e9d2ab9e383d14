"""What a server's answer means: the file, its rest, try again, or give up."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from willdash.pipeline.releases.part import Part
from willdash.pipeline.releases.release import ReleaseError

BY_HAND = "download the file with a browser and give it with --file"
WORTH_ANOTHER_TRY = frozenset({408, 425, 429, *range(500, 600)})
WHOLE, REST, CHANGED = 200, 206, 416


class TryAgain(Exception):
    """This try failed, another may not.

    Attributes:
        asked: seconds that the server asks to wait.
    """

    def __init__(self, message: str, asked: float | None = None) -> None:
        super().__init__(message)
        self.asked = asked


def expect(answer: httpx.Response, part: Part, *, now: datetime) -> None:
    """Makes the part ready for the bytes that follow.

    Raises:
        TryAgain: another try may help.
        ReleaseError: none will.
    """
    if answer.status_code == REST and part.goes_on(answer.headers):
        return
    if answer.status_code in (REST, CHANGED):
        part.forget()
        raise TryAgain("what the server sends is not the rest of what had come")
    if answer.status_code != WHOLE:
        raise _refusal(answer, now)
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        raise ReleaseError(f"{answer.url}: is sent recoded, though it was asked for as it is; {BY_HAND}")
    part.begin(answer.headers, _length(answer))


def _length(answer: httpx.Response) -> int | None:
    """Bytes that will come; none where the server sends them in chunks and marks the last one.

    Raises:
        ReleaseError: neither; a file that breaks off could not be told from a whole one.
    """
    if answer.headers.get("Transfer-Encoding", "").lower() == "chunked":
        return None
    if "Content-Length" not in answer.headers:
        raise ReleaseError(f"{answer.url}: the server does not say how long the file is; {BY_HAND}")
    return int(answer.headers["Content-Length"])


def _refusal(answer: httpx.Response, now: datetime) -> Exception:
    status = f"{answer.status_code} {answer.reason_phrase}".strip()
    if answer.status_code in WORTH_ANOTHER_TRY:
        return TryAgain(f"the server answers {status}", _retry_after(answer.headers, now))
    if answer.status_code in (404, 410):
        return ReleaseError(
            f"{answer.url}: not found ({status}); the year may not be published yet, or under another "
            f"address: {BY_HAND}"
        )
    return ReleaseError(f"{answer.url}: the server answers {status} instead of the file; {BY_HAND}")


def _retry_after(headers: httpx.Headers, now: datetime) -> float | None:
    """Seconds that the server asks to wait, told as a number or as a date (RFC 9110, 10.2.3)."""
    told = headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdigit():
        return float(told)
    try:
        when = parsedate_to_datetime(told)
    except ValueError:
        return None
    return max(0.0, (when.replace(tzinfo=when.tzinfo or UTC) - now).total_seconds())
