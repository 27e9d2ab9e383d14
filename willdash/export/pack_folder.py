"""Where a pack is put: never over somebody else's files, and never half of it."""

import json
import zipfile
from pathlib import Path

from willdash.export.pack_names import MARK
from willdash.export.source import ExportError

FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""Of every file in a zip, so that the same pack gives the same bytes."""
UNIX, PLAIN_FILE = 3, 0o100644 << 16


def refuse_foreign(out: Path, zipped: Path) -> None:
    """Refuses a place where something other than a pack is.

    Args:
        out: where the folder is wanted.
        zipped: where the zip is wanted.

    Raises:
        ExportError: what is there would be lost.
    """
    is_free = not out.exists() or (out.is_dir() and not any(out.iterdir()))
    if not is_free and not (out.is_dir() and _is_mark(_content(out / MARK))):
        raise ExportError(f"{out} is there already and is no pack of willdash: name another folder")
    if zipped.exists() and not _is_mark(_zipped_content(zipped, f"{out.name}/{MARK}")):
        raise ExportError(f"{zipped} is there already and is no pack of willdash: name another folder")


def zip_folder(folder: Path, file: Path) -> None:
    """Zips a folder under its own name; the same content gives the same bytes."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = path.relative_to(folder.parent).as_posix()
            entry = zipfile.ZipInfo(name, FIXED_DATE)
            entry.compress_type, entry.create_system, entry.external_attr = (
                zipfile.ZIP_DEFLATED,
                UNIX,
                PLAIN_FILE,
            )
            archive.writestr(entry, path.read_bytes(), compresslevel=9)


def put_in_place(new: Path, out: Path, new_zip: Path, zipped: Path) -> None:
    """Puts a finished pack where it is wanted; the one it replaces goes where the new one came from.

    Args:
        new: the finished folder, in a temporary folder on the same disk.
        out: its place.
        new_zip: the finished zip.
        zipped: its place.
    """
    if out.exists():
        out.rename(new.with_name(f"{new.name}.old"))
    new.rename(out)
    new_zip.replace(zipped)


def _content(mark: Path) -> str:
    return mark.read_text(encoding="utf-8", errors="replace") if mark.is_file() else ""


def _zipped_content(zipped: Path, mark: str) -> str:
    try:
        with zipfile.ZipFile(zipped) as archive:
            return archive.read(mark).decode("utf-8", errors="replace")
    except (zipfile.BadZipFile, KeyError, OSError):
        return ""


def _is_mark(content: str) -> bool:
    try:
        mark = json.loads(content)
    except ValueError:
        return False
    return isinstance(mark, dict) and mark.get("made_by") == "willdash"
