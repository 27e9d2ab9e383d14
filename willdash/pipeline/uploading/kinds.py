"""What kind of file was uploaded, by its first bytes; its name only has to agree."""

from enum import StrEnum

from willdash.core.upload import Fault
from willdash.pipeline.uploading.cells import refused
from willdash.pipeline.uploading.limits import MOST_BYTES

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Compound files: workbooks of before 2007, and encrypted ones of today."""
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
OTHERS = (
    *(b"%PDF", b"{\\rtf", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"PAR1"),
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ"),
)
"""First bytes of other files that people mistake for a table, or hide behind its name."""
MARKUP = (b"<!doctype", b"<html", b"<?xml", b"<script", b"<svg", b"<table")
MARKED = 2_000
"""Bytes in which markup shows."""
MACROS = (".xlsm", ".xltm", ".xlsb", ".xlam")
OLD = (".xls", ".xlt")


class Kind(StrEnum):
    """Kinds of file that are read, by the ending of their name."""

    WORKBOOK = ".xlsx"
    CSV = ".csv"


NAMES = {".xlsx": Kind.WORKBOOK, ".csv": Kind.CSV, ".txt": Kind.CSV, ".tsv": Kind.CSV}


def kind_of(content: bytes, filename: str) -> Kind:
    """The kind of a file.

    Args:
        content: the whole file.
        filename: as its owner calls it; only its ending is looked at.

    Raises:
        RefusedError: it is of no kind that is read, too large or empty, or its name says another kind.
    """
    if not content.strip():
        raise refused(Fault.EMPTY_FILE)
    if len(content) > MOST_BYTES:
        megabytes = round(len(content) / 1_000_000, 1)
        raise refused(Fault.TOO_LARGE, size=megabytes, most=MOST_BYTES // 1_000_000)
    ending = _ending(filename)
    if ending in MACROS:
        raise refused(Fault.MACROS)
    kind = _by_content(content)
    if ending not in NAMES:
        raise refused(Fault.OLD_WORKBOOK if ending in OLD else Fault.WRONG_TYPE)
    if NAMES[ending] is not kind:
        raise refused(Fault.MISNAMED, ending=ending, kind=kind)
    return kind


def _by_content(content: bytes) -> Kind:
    if content.startswith(OLE):
        raise refused(Fault.ENCRYPTED if ENCRYPTED_PACKAGE in content else Fault.OLD_WORKBOOK)
    if content.startswith(ZIP):
        return Kind.WORKBOOK
    start = content[:MARKED].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if content.startswith(OTHERS) or start.startswith(MARKUP):
        raise refused(Fault.WRONG_TYPE)
    return Kind.CSV


def _ending(filename: str) -> str:
    _, dot, ending = filename.strip().lower().rpartition(".")
    return dot + ending
