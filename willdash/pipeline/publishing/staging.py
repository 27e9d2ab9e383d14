"""A package made beside the one that it is to replace, in a folder that nobody else looks at."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from willdash.store.version import VERSIONED
from willdash.store.whole_folder import sync


@contextmanager
def staged(package: Path, files: Mapping[str, bytes]) -> Iterator[Path]:
    """A copy of a package with other tables, on the disk; deleted in the end, whatever stands there then.

    Storyboards, README and all else is copied as it is, with rights and owner.

    Args:
        package: the folder.
        files: name to content of all that its version is a digest of.

    Raises:
        OSError: the disk does not take it.
    """
    folder = _beside(package)
    try:
        _copy(package, folder)
        for name, content in files.items():
            _write(folder / name, content, like=package / name)
        for path in {path for pattern in VERSIONED for path in folder.glob(pattern)}:
            if path.name not in files:
                path.unlink()
        _settle(folder, owner=package.stat())
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep(package: Path) -> None:
    """Deletes what a publication has left that was killed; to be called by who is alone in the folder."""
    shutil.rmtree(_beside(package), ignore_errors=True)


def _beside(package: Path) -> Path:
    """The name is always the same, since there is one publication at a time."""
    return package.with_name(f".{package.name}.publication")


def _copy(package: Path, folder: Path) -> None:
    folder.mkdir()
    for path in sorted(package.rglob("*")):
        target = folder / path.relative_to(package)
        if path.is_dir() and not path.is_symlink():
            target.mkdir()
            shutil.copystat(path, target)
        else:
            shutil.copy2(path, target, follow_symlinks=False)
    shutil.copystat(package, folder)


def _write(path: Path, content: bytes, *, like: Path) -> None:
    """Writes a file anew, so that no link is followed and the rights are those that it had."""
    if not path.is_symlink() and path.is_file() and path.read_bytes() == content:
        return
    path.unlink(missing_ok=True)
    path.write_bytes(content)
    if like.exists():
        shutil.copymode(like, path)


def _settle(folder: Path, *, owner: os.stat_result) -> None:
    """Has the disk know all of it, under the owner of the package where this user may say so."""
    for path in (folder, *folder.rglob("*")):
        if os.geteuid() == 0:
            os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)
        if not path.is_symlink():
            sync(path)
