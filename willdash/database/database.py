"""The database as readers see it: one whole load, and another one as soon as that is whole."""

import time
from math import inf
from pathlib import Path
from threading import RLock
from typing import NamedTuple

from willdash.database.address import parse
from willdash.database.connection import Connection
from willdash.database.fault import DatabaseError
from willdash.database.nationwide import Nationwide
from willdash.database.package_rows import write_package
from willdash.database.present import Loaded, present
from willdash.database.tables import table_of

TRUSTED_SECONDS = 2.0
"""How long what a server said of the present load is taken to hold."""
ANSWER_SECONDS = 10.0
"""How long a server may take for an answer to a reader."""


class _Copy(NamedTuple):
    """One copy of a file: another one put in its place is another copy."""

    device: int
    inode: int
    modified_ns: int


class Database:
    """Reads whole loads; neither disk nor network is touched, and Ibis not imported, before it is asked.

    Threads and forked processes may use it. Any answer may raise `DatabaseError`.

    Args:
        address: `Settings.store`.
        state: folder of what the server itself writes.

    Raises:
        DatabaseError: the address is none.
    """

    def __init__(self, address: str, state: Path) -> None:
        self._address = parse(address, state)
        self._lock = RLock()
        self._copy: _Copy | None = None
        self._connection: Connection | None = None
        self._loaded: Loaded | None = None
        self._failed = ""
        self._asked = -inf
        self._nationwide: Nationwide | None = None

    @property
    def shown(self) -> str:
        """Where it is, for messages: without user and password."""
        return self._address.shown

    @property
    def is_set_up(self) -> bool:
        """Whether there may be something: an address of a server, or a file that is there."""
        return self._address.file is None or self._address.file.exists()

    def loaded(self) -> Loaded | None:
        """The present load; none where nothing was loaded."""
        return self._present()[1]

    def version(self) -> str | None:
        """The version of the package that is whole there; none where nothing was loaded."""
        loaded = self.loaded()
        return loaded.version if loaded else None

    def package(self, into: Path) -> Path:
        """The whole package of the present load, storyboards too, in ``into/<version>``.

        Raises:
            DatabaseError: nothing was loaded, or it cannot be written there.
        """
        connection, loaded = self._present()
        if connection is None or loaded is None:
            raise DatabaseError(f"Nothing was loaded into {self.shown}: willdash data load")
        name = table_of(loaded.load, "files")
        rows = connection.rows(lambda engine: engine.table(name).select("name", "content"))
        files = {name: content.encode() for name, content in rows}
        return write_package(files, into, loaded.version)

    @property
    def nationwide(self) -> Nationwide | None:
        """The figures of all comuni in the present load; none where it has none."""
        with self._lock:
            connection, loaded = self._present()
            if connection is None or loaded is None or not loaded.comuni:
                return None
            if self._nationwide is None or self._nationwide.loaded != loaded:
                self._nationwide = Nationwide(connection, loaded)
            return self._nationwide

    def close(self) -> None:
        """Lets go of the engine; the database can still be asked."""
        with self._lock:
            connection, self._connection, self._copy = self._connection, None, None
            self._asked = -inf
            if connection is not None:
                connection.close()

    def _present(self) -> tuple[Connection | None, Loaded | None]:
        with self._lock:
            if self._address.file is not None:
                self._notice_another_file(self._address.file)
            elif time.monotonic() - self._asked > TRUSTED_SECONDS:
                self._ask_the_server()
            if self._failed:
                raise DatabaseError(self._failed)
            return self._connection, self._loaded

    def _ask_the_server(self) -> None:
        """What is present, or why that cannot be told: said again at once to whoever asks meanwhile."""
        self._connection = self._connection or Connection(self._address, seconds=ANSWER_SECONDS)
        try:
            self._loaded, self._failed = present(self._connection), ""
        except DatabaseError as error:
            self._failed = str(error)
        self._asked = time.monotonic()

    def _notice_another_file(self, file: Path) -> None:
        copy = _copy_of(file)
        if copy == self._copy:
            return
        # Whoever still asks the former file keeps its connection, and with it a whole load.
        connection = Connection(self._address) if copy else None
        loaded = present(connection) if connection else None
        self._copy, self._connection, self._loaded = copy, connection, loaded


def _copy_of(file: Path) -> _Copy | None:
    try:
        status = file.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DatabaseError(f"{file} cannot be read: {error.strerror}; let this user read it") from error
    return _Copy(status.st_dev, status.st_ino, status.st_mtime_ns)
