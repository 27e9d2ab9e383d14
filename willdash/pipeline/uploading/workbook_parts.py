"""A workbook is a zip of XML files: what is in it, looked at before anything of it is read."""

import io
import zipfile
import zlib
from pathlib import PurePosixPath, PureWindowsPath
from xml.parsers import expat

from willdash.core.upload import Fault
from willdash.pipeline.uploading.cells import refused, shown
from willdash.pipeline.uploading.limits import MOST_PARTS, MOST_TIMES_LARGER, MOST_UNPACKED, SMALL

ENCRYPTED = 0x1
SYMLINK, KIND_OF_FILE = 0o120000, 0o170000
CONTENT_TYPES, WORKBOOK = "[content_types].xml", "xl/workbook.xml"
MACRO_PARTS = ("xl/vbaproject", "xl/vbadata", "xl/macrosheets/", "xl/dialogsheets/")
OUTSIDE_PARTS = ("xl/externallinks/", "xl/connections", "xl/querytables/", "xl/webextensions/")
XML = (".xml", ".rels")
PICTURES = (".vml", ".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf")
PRINTER = "xl/printersettings/"
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError)


def require_sound(content: bytes) -> None:
    """Looks at every part of a workbook.

    Raises:
        RefusedError: it is none or damaged, would unpack to too much, or holds macros, links to other files,
            other files, or XML that defines its own entities.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            _require_small(parts)
            for part in parts:
                _require_plain(part)
            _require_workbook({part.filename.lower() for part in parts})
            for part in parts:
                _require_no_document_type(archive.read(part), part.filename)
    except BROKEN as error:
        raise refused(Fault.DAMAGED) from error


def _require_small(parts: list[zipfile.ZipInfo]) -> None:
    """By what the zip says of its parts; more than it says is never unpacked."""
    is_bomb = any(
        part.file_size > SMALL and part.file_size > MOST_TIMES_LARGER * part.compress_size for part in parts
    )
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED or is_bomb:
        raise refused(Fault.UNPACKS_TOO_LARGE, most=MOST_UNPACKED // 1_000_000)
    if len({part.filename.lower() for part in parts}) < len(parts):
        raise refused(Fault.DAMAGED)


def _require_plain(part: zipfile.ZipInfo) -> None:
    windows, posix = PureWindowsPath(part.orig_filename), PurePosixPath(part.orig_filename)
    is_link = part.external_attr >> 16 & KIND_OF_FILE == SYMLINK
    leads_out = windows.drive or windows.root or posix.is_absolute() or ".." in windows.parts
    name = part.filename.lower()
    if part.flag_bits & ENCRYPTED:
        raise refused(Fault.ENCRYPTED)
    if is_link or leads_out:
        raise refused(Fault.UNSAFE_PATH, name=shown(part.orig_filename))
    if name.startswith(MACRO_PARTS):
        raise refused(Fault.MACROS)
    if name.startswith(OUTSIDE_PARTS):
        raise refused(Fault.EXTERNAL_LINKS)
    is_known = name.endswith(XML + PICTURES) or name.startswith(PRINTER)
    if not (is_known or part.is_dir()):
        raise refused(Fault.EMBEDDED_FILES, name=shown(part.filename))


def _require_workbook(names: set[str]) -> None:
    if not {CONTENT_TYPES, WORKBOOK} <= names:
        raise refused(Fault.WRONG_TYPE)


def _require_no_document_type(content: bytes, name: str) -> None:
    """Entities, which can unfold to any size or fetch other files, are defined in a document type.

    Pictures are looked at too: a workbook may say of any part that it is a sheet.
    """

    def refuse(*_: object) -> None:
        raise refused(Fault.DOCUMENT_TYPE, name=shown(name))

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        if name.lower().endswith(XML):
            raise refused(Fault.DAMAGED) from error
