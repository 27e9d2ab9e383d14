"""One connection to the engine, through Ibis: made when it is needed, one question at a time."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from time import monotonic
from typing import Any, TypeVar

from willdash.database.address import Address
from willdash.database.fault import DatabaseError
from willdash.database.patience import limited

T = TypeVar("T")
Engine = Any
"""A backend of Ibis; which one is known only when it runs."""
Row = tuple[Any, ...]
FILE_NAME = "store"
"""What an attached file of DuckDB goes by."""
PATIENCE: dict[str, dict[str, object]] = {
    "postgres": {"connect_timeout": 5, "tcp_user_timeout": 20_000, "application_name": "willdash"},
}
"""A reader waits for the answer, so nobody waits for a server that is away; in seconds, and milliseconds."""
PAUSE_SECONDS = 10.0
"""For so long a server that did not answer in time is not asked: its readers would hold every thread."""
READING = {"memory_limit": "256MB", "threads": 2}
"""Of DuckDB in a process that serves."""
WRITING = {"memory_limit": "1GB", "threads": 2}


def rows_of(engine: Engine, table: Any) -> list[Row]:  # noqa: ANN401 - an ibis.Table
    """The rows of a table expression."""
    if engine.name == "duckdb":
        # Ibis would load pandas to hand them over: 60 MB in every process that serves.
        return [tuple(row) for row in engine.raw_sql(engine.compile(table)).fetchall()]
    found = engine.to_pyarrow(table)
    return list(zip(*(column.to_pylist() for column in found.columns), strict=True))


class Connection:
    """Asks the engine, from any thread; connects at the first question, and again in a forked process.

    Args:
        address: of the database.
        file: of DuckDB, where it is not the address's own; may be written.
        seconds: that a server may take for an answer; none for as long as it likes.
    """

    def __init__(self, address: Address, *, file: Path | None = None, seconds: float | None = None) -> None:
        self._address = address
        self._seconds = seconds
        self._paused_until = float("-inf")
        self._file = file or address.file
        self._is_for_writing = file is not None
        self._lock = RLock()
        self._engine: Engine = None
        self._process = 0

    def ask(self, question: Callable[[Engine], T]) -> T:
        """What the engine answers; asked once more where a former connection is broken.

        Args:
            question: gets Ibis's backend; may be asked twice, so it only reads.

        Raises:
            DatabaseError: there is no answer.
        """
        with self._lock:
            if self._is_open() and self._file is None and not self._is_paused():
                try:
                    with limited(self._engine, self._seconds) as limit:
                        return question(self._engine)
                except Exception as error:  # every engine has exceptions of its own
                    self.close()
                    if limit.is_over:
                        raise self._too_slow() from self._cause(error)
            return self.do(question)

    def do(self, work: Callable[[Engine], T]) -> T:
        """What comes of something done once.

        Raises:
            DatabaseError: the engine refused, or cannot be reached.
        """
        with self._lock:
            if self._is_paused():
                raise self._too_slow()
            if not self._is_open():
                self._engine, self._process = self._connected(), os.getpid()
            try:
                with limited(self._engine, self._seconds) as limit:
                    return work(self._engine)
            except DatabaseError:
                raise
            except Exception as error:
                self.close()
                if limit.is_over:
                    raise self._too_slow() from self._cause(error)
                raise self._told(error, "does not answer as it should") from self._cause(error)

    def rows(self, question: Callable[[Engine], Any]) -> list[Row]:
        """The rows of a table expression that is made of the engine's tables.

        Raises:
            DatabaseError: there is no answer.
        """
        return self.ask(lambda engine: rows_of(engine, question(engine)))

    def close(self) -> None:
        """Lets go of the engine; the next question connects again."""
        with self._lock:
            engine, self._engine = self._engine, None
            if engine is not None and self._process == os.getpid():
                try:
                    engine.disconnect()
                except Exception:  # broken already, whatever the engine calls it
                    return

    def _is_open(self) -> bool:
        return self._engine is not None and self._process == os.getpid()

    def _connected(self) -> Engine:
        import ibis

        try:
            if self._file is not None:
                return self._duckdb()
            if not hasattr(ibis, self._backend()):
                raise DatabaseError(
                    f"WILLDASH_STORE: Ibis has no engine «{self._address.engine}»: "
                    "https://ibis-project.org/backends lists those it has"
                )
            return ibis.connect(self._address.text, **PATIENCE.get(self._backend(), {}))
        except DatabaseError:
            raise
        except ImportError as error:
            raise DatabaseError(
                f"The engine of {self._address.shown} is not installed: "
                f"pip install 'ibis-framework[{self._backend()}]'"
            ) from error
        except Exception as error:  # every engine has exceptions of its own
            raise self._told(error, "cannot be reached") from self._cause(error)

    def _backend(self) -> str:
        """The engine as Ibis calls its module."""
        return {"postgresql": "postgres"}.get(self._address.engine, self._address.engine)

    def _duckdb(self) -> Engine:
        import ibis

        if self._is_for_writing:
            return ibis.duckdb.connect(self._file, **WRITING)
        # Opened by its path, a file would be the one that this process has open under it, replaced or not.
        engine = ibis.duckdb.connect(temp_directory=f"{self._file}.tmp", **READING)
        engine.attach(self._file, FILE_NAME, read_only=True)
        engine.raw_sql(f"USE {FILE_NAME}")
        return engine

    def _is_paused(self) -> bool:
        return monotonic() < self._paused_until

    def _too_slow(self) -> DatabaseError:
        """What is said of a server that took too long; until the pause is over it is said at once."""
        if not self._is_paused():
            self._paused_until = monotonic() + PAUSE_SECONDS
        return DatabaseError(
            f"The database {self._address.shown} does not answer within {self._seconds:g} s: see what keeps "
            f"it busy; it is asked again after {PAUSE_SECONDS:g} s"
        )

    def _told(self, error: Exception, what: str) -> DatabaseError:
        said = " ".join(self._address.without_secrets(str(error)).split()) or type(error).__name__
        cure = (
            "let this user read it; if it is damaged, delete it and load again: willdash data load"
            if self._file is not None
            else "see that the server runs and that WILLDASH_STORE names it, then try again"
        )
        return DatabaseError(f"The database {self._address.shown} {what}: {cure} ({said})")

    def _cause(self, error: Exception) -> Exception | None:
        """The engine's own error, unless it tells a secret."""
        said = str(error)
        return error if self._address.without_secrets(said) == said else None
