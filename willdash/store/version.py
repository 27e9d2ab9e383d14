"""The version of a data package: which files it is a digest of, and the digest."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from willdash.store.one_version import read_one_version

VERSIONED = ("*.csv", "datapackage.json")
"""What the version is a digest of: the figures and what they mean, not the storyboards that show them."""
VERSION = re.compile(r"[0-9a-f]{12}")
"""The form of a version; to be matched as a whole."""


def versioned_files(folder: Path) -> dict[str, bytes]:
    """Name to content of every table of a package and of what describes them, by name.

    Raises:
        OSError: a file cannot be read.
    """
    return read_one_version(folder, _versioned_files)


def _versioned_files(folder: Path) -> dict[str, bytes]:
    found = {path for pattern in VERSIONED for path in folder.glob(pattern)}
    return {path.name: path.read_bytes() for path in sorted(found)}


def version_of(files: Mapping[str, bytes]) -> str:
    """Twelve hexadecimal digits that change whenever a file does."""
    digest = hashlib.sha256()
    for name, content in sorted(files.items()):
        digest.update(name.encode() + content)
    return digest.hexdigest()[:12]
