"""The text of a CSV file: in an encoding that can be told for certain, or refused with its line."""

from willdash.core.upload import CellProblem, Fault
from willdash.pipeline.releases.encodings import CONTROL, STRANGE_IN_WINDOWS, WINDOWS
from willdash.pipeline.uploading.cells import RefusedError

MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
"""Byte order marks; spreadsheets write the last two as “Unicode text”."""
LINE_BREAK = b"\n"


def decoded(content: bytes) -> str:
    """The text: UTF-8, UTF-16 with its mark, or Windows-1252 if every sign is one of Italian texts.

    Raises:
        RefusedError: it is none of these, or holds NUL or other control signs; tells the row.
    """
    for mark, encoding in MARKS.items():
        if content.startswith(mark):
            return _strict(content[len(mark) :], encoding)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return _windows(content)
    return _strict(content, "utf-8")


def _strict(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refusal(error.object[: error.start].count(LINE_BREAK)) from error
    found = CONTROL.search(text)
    if found:
        raise _refusal(text.count("\n", 0, found.start()))
    return text


def _windows(content: bytes) -> str:
    try:
        text = content.decode(WINDOWS)
    except UnicodeDecodeError as error:
        raise _refusal(content[: error.start].count(LINE_BREAK)) from error
    found = STRANGE_IN_WINDOWS.search(text)
    if found:
        raise _refusal(text.count("\n", 0, found.start()))
    return text


def _refusal(breaks_before: int) -> RefusedError:
    return RefusedError(CellProblem(Fault.ENCODING, "", breaks_before + 1, "", "", {}))
