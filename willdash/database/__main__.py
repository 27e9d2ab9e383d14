"""What another process asks of the database, so that it need not import Ibis itself.

``python -m willdash.database version`` prints the version of the present load, or nothing before the first;
``python -m willdash.database pull INTO`` brings its package into ``INTO/<version>`` and prints the version. A
refusal is told on the error stream; exit 1.
"""

import sys
from pathlib import Path

from willdash.database.database import Database
from willdash.database.fault import DatabaseError
from willdash.settings import Settings

USAGE = "python -m willdash.database version | pull INTO"


def main(arguments: list[str]) -> int:
    """Answers one question; gives the exit code."""
    settings = Settings()
    try:
        match arguments:
            case ["version"]:
                answer = Database(settings.store, settings.state).version() or ""
            case ["pull", into]:
                answer = Database(settings.store, settings.state).package(Path(into)).name
            case _:
                sys.stderr.write(f"{USAGE}\n")
                return 2
    except DatabaseError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{answer}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
