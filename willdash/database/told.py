"""What the command line says of the database."""

from pathlib import Path

from willdash.database.database import Database
from willdash.database.fault import DatabaseError

CURE = "willdash data load"


def told(setting: str, state: Path, package_version: str) -> str:
    """Where the database is and what it holds, in one line; also why it cannot be asked.

    Args:
        setting: `Settings.store`.
        state: folder of what the server itself writes.
        package_version: of the package beside it.
    """
    try:
        database = Database(setting, state)
        if not database.is_set_up:
            return f"nothing was loaded; {CURE}"
        loaded = database.loaded()
    except DatabaseError as error:
        return str(error)
    if loaded is None:
        return f"{database.shown}: nothing was loaded; {CURE}"
    nation = f"{loaded.comuni:,} comuni" if loaded.comuni else "no population of all comuni"
    line = f"{database.shown}: version {loaded.version}, loaded {loaded.loaded_at}, {nation}"
    if loaded.version != package_version:
        line += f"; the package is version {package_version}: {CURE}"
    return line
