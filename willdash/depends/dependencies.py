"""Each thing that may be away while pages go on being served."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryFile
from time import time

from willdash.database.database import Database
from willdash.depends.probe import Probe, State
from willdash.desk.open import FOLDER as DESK_FOLDER
from willdash.live.keeping import LiveStore
from willdash.live.open import open_store
from willdash.settings import Settings

STATE, LIVE, DATABASE = "state", "live", "database"
"""Names of the parts: the folder of what the server writes, the live sessions, the database."""
TRIED_BYTES = 4096


class Dependencies:
    """Everything that may be away while pages go on being served; nothing is touched before it is asked.

    Args:
        folder: of what the server itself writes.
        live: keeps the live sessions.
        database: holds the figures of all comuni; none where it is a file that may or may not be there.
    """

    def __init__(self, folder: Path, live: LiveStore, database: Database | None) -> None:
        self._sessions = Probe("Live sessions", lambda: _sessions(live))
        self._probes: dict[str, Probe[int] | Probe[None]] = {
            STATE: Probe("State folder", lambda: _try_folders(folder)),
            LIVE: self._sessions,
        }
        if database is not None:
            self._probes[DATABASE] = Probe("Database", lambda: _try_database(database))

    @classmethod
    def of(cls, settings: Settings) -> "Dependencies":
        """As the settings say.

        Raises:
            ValueError: the setting `live` is none.
            DatabaseError: the setting `store` is none.
        """
        database = Database(settings.store, settings.state) if settings.store else None
        return cls(settings.state, open_store(settings.live, settings.state), database)

    def states(self) -> Mapping[str, State]:
        """How each part is now, all tried at the same time: within a second and a little."""
        for probe in self._probes.values():
            probe.begin()
        return {name: probe.answer().state for name, probe in self._probes.items()}

    def sessions(self) -> int | None:
        """How many live sessions go on, where that can be told; within a second and a little."""
        return self._sessions.answer().value


def _sessions(live: LiveStore) -> int:
    live.check()
    return live.alive(time())


def _try_folders(folder: Path) -> None:
    """Writes a little that leaves nothing behind, where uploads are kept too.

    Raises:
        OSError: it cannot be written, or its disk is full.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for place in (folder, folder / DESK_FOLDER):
        if place == folder or place.exists():
            with TemporaryFile(dir=place) as file:
                file.write(bytes(TRIED_BYTES))
                file.flush()


def _try_database(database: Database) -> None:
    database.version()
