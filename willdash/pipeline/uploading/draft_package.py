"""The package as it would be after a publication, in the folder of the draft, for its preview."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from willdash.pipeline.uploading.draft import PACKAGE

PART, DOOMED = ".package", ".package-before"


def write_package(folder: Path, package: Path, tables: Mapping[str, bytes]) -> None:
    """Puts a copy of a package with other tables into a draft's folder: whole or not at all.

    Args:
        folder: of the draft.
        package: to be copied with its storyboards, within ``read_one_version``.
        tables: name to content of all that its version is a digest of.

    Raises:
        OSError: the disk does not take it; what was there before stays or is gone, never half.
    """
    part = folder / PART
    shutil.rmtree(part, ignore_errors=True)
    try:
        shutil.copytree(package, part, ignore=shutil.ignore_patterns(".*"))
        for name, content in tables.items():
            (part / name).unlink(missing_ok=True)  # a link is not followed
            (part / name).write_bytes(content)
        forget_package(folder)
        part.rename(folder / PACKAGE)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def forget_package(folder: Path) -> None:
    """Takes a former preview away at once under its name, then deletes it piece by piece.

    Raises:
        OSError: the system refuses to move it.
    """
    doomed = folder / DOOMED
    shutil.rmtree(doomed, ignore_errors=True)
    if (folder / PACKAGE).exists():
        (folder / PACKAGE).rename(doomed)
        shutil.rmtree(doomed, ignore_errors=True)
