"""One SQLite file shared by threads and processes: how it is made and written, and what errors mean."""

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from weakref import WeakMethod

from willdash.live.keeping import KeepingError

PATIENCE_SECONDS = 5.0
"""How long to wait for another process that is writing."""

Rows = list[tuple[Any, ...]]
Ask = Callable[..., Rows]
"""Runs a statement with its values, and gives the rows that it finds."""

MOVE_ASIDE = "stop the server, move {file} and the files {file}-wal and {file}-shm elsewhere, start it again"
CAUSES = {
    "SQLITE_FULL": "The disk that holds {file} is full: make room on it and try again.",
    "SQLITE_IOERR": "The disk does not take or give {file}: it is full, has reached a quota, or fails. "
    "Make room or repair it, and try again.",
    "SQLITE_CORRUPT": f"{{file}} is damaged: {MOVE_ASIDE}.",
    "SQLITE_NOTADB": f"{{file}} is damaged: {MOVE_ASIDE}.",
    "SQLITE_BUSY": "{file} is held by another program for too long: try again, and see what else opens it.",
    "SQLITE_READONLY": "{file} cannot be written: let the server's user write the file and its folder.",
    "SQLITE_CANTOPEN": "{file} cannot be opened: let the server's user write the file and its folder.",
    "SQLITE_PERM": "{file} cannot be opened: let the server's user write the file and its folder.",
}
KEPT = "What was recorded before is kept."


class SqliteFile:
    """A file in write-ahead mode, where readers and one writer do not wait for each other.

    Connections are made when needed and used again, one at a time each; there are as many as threads at
    work. Nothing is made by reading: where there is no file, there are no rows.

    A connection must not cross a fork, since SQLite would believe that the child holds its parent's locks.
    So all that are idle are closed before this process forks.

    Args:
        path: of the file; it and its folder are made by the first writing.
        schema: statements that make its tables.
        version: of the schema, above 0.
    """

    def __init__(self, path: Path, schema: str, *, version: int) -> None:
        self.path = path
        self._schema = schema
        self._version = version
        self._idle: list[sqlite3.Connection] = []
        self._inode: tuple[int, int] | None = None
        close = WeakMethod(self.close)
        os.register_at_fork(before=lambda: (close() or _nothing)())

    def rows(self, statement: str, *values: object) -> Rows:
        """What a reading statement finds.

        Raises:
            KeepingError: the file cannot be read.
        """
        if not self._is_there():
            return []
        with self._connection() as connection:
            return connection.execute(statement, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[Ask]:
        """A transaction: all of it is on the disk at its end, or nothing, if it raises.

        Raises:
            KeepingError: the file cannot be made or written.
        """
        if not self._is_there():
            self._make()
        with self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield lambda statement, *values: connection.execute(statement, values).fetchall()
            connection.execute("COMMIT")

    def close(self) -> None:
        """Closes the connections that nobody uses at this moment."""
        while self._idle:
            with suppress(IndexError):  # another thread has taken the last one
                self._idle.pop().close()

    def _is_there(self) -> bool:
        """Whether there is a file; connections to another one that stood there before are closed."""
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise KeepingError(_cause("SQLITE_CANTOPEN", self.path)) from error
        inode = (found.st_dev, found.st_ino)
        if inode != self._inode:
            self.close()
            self._inode = inode
        return True

    def _make(self) -> None:
        """An empty file that only the server's user can read."""
        with self._turn():
            if not self.path.exists():
                # Whoever still has open a file that was moved away keeps its journal.
                for suffix in ("-wal", "-shm"):
                    self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        self._is_there()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Keeps other processes from making the file at this moment; a process that ends lets go of it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                fcntl.flock(folder, fcntl.LOCK_EX)
                yield
            finally:
                os.close(folder)
        except OSError as error:
            raise KeepingError(
                f"{self.path} cannot be made ({error.strerror}): let the server's user write its folder, "
                "or keep it in another one."
            ) from error

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """A connection for one thread's use; one that failed is not used again."""
        try:
            connection = self._taken()
            try:
                yield connection
            except sqlite3.Error:
                connection.close()
                raise
            except BaseException:
                connection.rollback()
                self._idle.append(connection)
                raise
            self._idle.append(connection)
        except sqlite3.Error as error:
            raise KeepingError(_cause(_name(error), self.path)) from error

    def _taken(self) -> sqlite3.Connection:
        try:
            return self._idle.pop()
        except IndexError:
            return self._connected()

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=PATIENCE_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("PRAGMA synchronous = FULL")
            if _version(connection) == 0:
                self._furnish(connection)
            if _version(connection) != self._version:
                raise KeepingError(
                    f"Another version of willdash made {self.path}: " + _aside(self.path) + "."
                )
        except BaseException:
            connection.close()
            raise
        return connection

    def _furnish(self, connection: sqlite3.Connection) -> None:
        """Makes the tables, whoever comes first; who is killed meanwhile leaves it to the next."""
        with self._turn():
            if _version(connection) == 0:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.executescript(
                    f"BEGIN IMMEDIATE; {self._schema}; PRAGMA user_version = {self._version}; COMMIT"
                )


def _nothing() -> None:
    """The store is gone already."""


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version


def _name(error: sqlite3.Error) -> str:
    """SQLite's name of an error; errors of the Python module itself have none."""
    return getattr(error, "sqlite_errorname", "") or type(error).__name__


def _cause(name: str, path: Path) -> str:
    """What an error means, and what to do."""
    for begins, say in CAUSES.items():
        if name.startswith(begins):
            return f"{say.format(file=path)} {KEPT} ({name})"
    return f"{path} cannot be used ({name}): try again; if it stays so, {_aside(path)}."


def _aside(path: Path) -> str:
    return MOVE_ASIDE.format(file=path)
