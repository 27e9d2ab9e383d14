"""Counts in one SQLite file, for one machine."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from willdash.live.sqlite_file import SqliteFile
from willdash.partners.counts import Embedded, first_kept

VERSION = 1
SCHEMA = """
CREATE TABLE embedded (day TEXT, partner TEXT, view TEXT, subject TEXT, outcome TEXT, count INTEGER,
  PRIMARY KEY (day, partner, view, subject, outcome)) WITHOUT ROWID
"""
ADD = """
INSERT INTO embedded VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count
"""
SUMS = """
SELECT partner, view, subject, outcome, sum(count) FROM embedded WHERE day BETWEEN ? AND ?
  GROUP BY partner, view, subject, outcome
"""


class SqliteCounts:
    """Keeps counts in a file; see `Counts` for what it promises.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self._file = SqliteFile(path, SCHEMA, version=VERSION)

    def add(self, counts: Mapping[tuple[date, Embedded], int]) -> None:
        """See `Counts.add`."""
        with self._file.writing() as ask:
            for (day, embedded), count in counts.items():
                ask(ADD, day.isoformat(), *embedded, count)

    def sums(self, first: date, last: date) -> Mapping[Embedded, int]:
        """See `Counts.sums`."""
        found = self._file.rows(SUMS, first.isoformat(), last.isoformat())
        return {Embedded(*names): count for *names, count in found}

    def prune(self, today: date) -> None:
        """See `Counts.prune`."""
        with self._file.writing() as ask:
            ask("DELETE FROM embedded WHERE day < ?", first_kept(today).isoformat())

    def close(self) -> None:
        """See `Counts.close`."""
        self._file.close()
