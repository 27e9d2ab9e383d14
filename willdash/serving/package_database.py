"""Data packages in a database: each is brought into a folder named after its version."""

import os
import subprocess
import sys
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Protocol, TypeVar

from willdash.database.fault import DatabaseError
from willdash.database.ready import ready
from willdash.serving.packages import NothingToShow
from willdash.settings import Settings

T = TypeVar("T")
PULL_SECONDS = 120.0


class Releases(Protocol):
    """A database as far as packages are concerned; any answer may raise `DatabaseError`."""

    def version(self) -> str | None:
        """The version that is whole there; none where nothing was loaded."""
        ...

    def package(self, into: Path) -> Path:
        """Brings it into ``into/<version>``; that folder."""
        ...


class DatabasePackages:
    """The packages that are loaded into a database one after the other; see `Packages`.

    The server's first process has a child bring the first one: its workers are forked from it, which no
    connection survives, and what is needed to connect takes a second and much memory.

    Args:
        database: where they are.
        into: folder for them.
        pull: brings the present one there, in a child; its version. May raise `NothingToShow`.
    """

    is_near = False

    def __init__(self, database: Releases, into: Path, pull: Callable[[Path], str]) -> None:
        self._database = database
        self._into = into
        self._pull = pull

    def first(self) -> tuple[Path, Hashable]:
        """See `Packages.first`."""
        ready()
        version = self._pull(self._into)
        return self._into / version, version

    def look(self) -> str | None:
        """See `Packages.look`."""
        return _told(self._database.version)

    def is_settled(self, seen: Hashable) -> bool:
        """See `Packages.is_settled`; what is loaded appears whole, and where nothing is nothing is shown."""
        return seen is not None

    def folder(self) -> Path:
        """See `Packages.folder`."""
        return _told(lambda: self._database.package(self._into))


def pull_by_child(settings: Settings, into: Path) -> str:
    """Has a child bring the present package of the settings' database into a folder; its version.

    Raises:
        NothingToShow: it could not; says what the child said.
    """
    environment = {"WILLDASH_STORE": settings.store, "WILLDASH_STATE": str(settings.state)}
    command = [sys.executable, "-m", "willdash.database", "pull", str(into)]
    try:
        done = subprocess.run(
            command, env=os.environ | environment, capture_output=True, text=True, timeout=PULL_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NothingToShow(f"The package could not be brought from the database: {error}") from error
    if done.returncode:
        raise NothingToShow(done.stderr.strip())
    return done.stdout.strip()


def _told(ask: Callable[[], T]) -> T:
    try:
        return ask()
    except DatabaseError as error:
        raise NothingToShow(str(error)) from error
