"""Live sessions in one SQLite file: the store that needs nothing installed, for one machine."""

from collections.abc import Mapping
from pathlib import Path
from secrets import token_bytes

from willdash.core.live import Moment
from willdash.live.keeping import CodeTaken, NoSession, Now, Session, Shown
from willdash.live.records import KnownSessions, read_now, read_shown, write_now, write_session, write_shown
from willdash.live.sqlite_file import Ask, SqliteFile
from willdash.live.turn import check_vote, following, living, opening

VERSION = 1
SCHEMA = """
CREATE TABLE session (code TEXT PRIMARY KEY, expires REAL, gone REAL, record TEXT);
CREATE TABLE present (code TEXT PRIMARY KEY, key TEXT, record TEXT) WITHOUT ROWID;
CREATE TABLE shown (code TEXT, revision INTEGER, record TEXT, PRIMARY KEY (code, revision)) WITHOUT ROWID;
CREATE TABLE vote (code TEXT, scene INTEGER, voter TEXT, choice INTEGER, at REAL,
  PRIMARY KEY (code, scene, voter)) WITHOUT ROWID;
CREATE TABLE secret (only INTEGER PRIMARY KEY CHECK (only = 1), secret BLOB)
"""
"""``present`` stands apart from ``session``, so that the row read by every phone is short."""
ONES_OWN = ("session", "present", "shown", "vote")
"""Tables that hold what belongs to a session, under its code."""


class SqliteStore:
    """Keeps live sessions in a file; see `LiveStore` for what it promises.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self._file = SqliteFile(path, SCHEMA, version=VERSION)
        self._known = KnownSessions()

    def open(self, session: Session, moment: Moment) -> None:
        """See `LiveStore.open`."""
        now = opening(session, moment)
        with self._file.writing() as ask:
            if ask("SELECT 1 FROM session WHERE code = ?", session.code):
                raise CodeTaken(session.code)
            kept = (session.code, session.expires, session.gone, write_session(session))
            ask("INSERT INTO session VALUES (?, ?, ?, ?)", *kept)
            ask("INSERT INTO present VALUES (?, ?, ?)", session.code, session.key, write_now(now))
            _log(ask, session.code, now, session.started)

    def session(self, code: str) -> Session | None:
        """See `LiveStore.session`."""
        return self._session(self._file.rows, code)

    def now(self, code: str) -> Now | None:
        """See `LiveStore.now`."""
        return _now(self._file.rows, code)

    def move(self, code: str, moment: Moment, at: float) -> Now:
        """See `LiveStore.move`."""
        with self._file.writing() as ask:
            session, now = self._living(ask, code, at)
            next_ = following(session, now, moment, at)
            if next_ is not now:
                ask("UPDATE present SET record = ? WHERE code = ?", write_now(next_), code)
                _log(ask, code, next_, at)
        return next_

    def vote(self, code: str, scene: int, voter: str, option: int, at: float) -> None:
        """See `LiveStore.vote`."""
        with self._file.writing() as ask:
            session, now = self._living(ask, code, at)
            check_vote(session, now, scene, option)
            ask("INSERT OR REPLACE INTO vote VALUES (?, ?, ?, ?, ?)", code, scene, voter, option, at)

    def tally(self, code: str, scene: int) -> Mapping[int, int]:
        """See `LiveStore.tally`."""
        return self.tallies(code).get(scene, {})

    def tallies(self, code: str) -> Mapping[int, Mapping[int, int]]:
        """See `LiveStore.tallies`."""
        counted = "SELECT scene, choice, count(*) FROM vote WHERE code = ? GROUP BY scene, choice"
        tallies: dict[int, dict[int, int]] = {}
        for scene, option, count in self._file.rows(counted, code):
            tallies.setdefault(scene, {})[option] = count
        return tallies

    def shown(self, code: str) -> tuple[Shown, ...]:
        """See `LiveStore.shown`."""
        found = self._file.rows("SELECT record FROM shown WHERE code = ? ORDER BY revision", code)
        return tuple(read_shown(record) for (record,) in found)

    def alive(self, at: float) -> int:
        """See `LiveStore.alive`."""
        return sum(
            count for (count,) in self._file.rows("SELECT count(*) FROM session WHERE expires > ?", at)
        )

    def secret(self) -> bytes:
        """See `LiveStore.secret`.

        It is read each time, which costs little: a secret held here would outlive the file it came from.
        """
        found = self._file.rows("SELECT secret FROM secret")
        if not found:
            with self._file.writing() as ask:
                ask("INSERT OR IGNORE INTO secret VALUES (1, ?)", token_bytes(32))
                found = ask("SELECT secret FROM secret")
        return bytes(found[0][0])

    def sweep(self, at: float) -> int:
        """See `LiveStore.sweep`."""
        if not self._file.rows("SELECT 1 FROM session WHERE gone <= ? LIMIT 1", at):
            return 0
        with self._file.writing() as ask:
            codes = ask("SELECT code FROM session WHERE gone <= ?", at)
            for (code,) in codes:
                for table in ONES_OWN:
                    ask(f"DELETE FROM {table} WHERE code = ?", code)
        return len(codes)

    def check(self) -> None:
        """See `LiveStore.check`; where nobody has begun a session yet, no file is made."""
        if self._file.rows("SELECT 1"):
            with self._file.writing():
                return

    def close(self) -> None:
        """See `LiveStore.close`."""
        self._file.close()

    def _session(self, ask: Ask, code: str) -> Session | None:
        """The session, by the short row that says which one has the code, and from memory where it can be."""
        for (key,) in ask("SELECT key FROM present WHERE code = ?", code):
            if known := self._known.get(key):
                return known
        for (record,) in ask("SELECT record FROM session WHERE code = ?", code):
            return self._known.read(record)
        return None

    def _living(self, ask: Ask, code: str, at: float) -> tuple[Session, Now]:
        """A session that can be controlled and followed, and where it is."""
        session, now = self._session(ask, code), _now(ask, code)
        if now is None:
            raise NoSession(code)
        return living(session, code, at), now


def _now(ask: Ask, code: str) -> Now | None:
    for (record,) in ask("SELECT record FROM present WHERE code = ?", code):
        return read_now(record)
    return None


def _log(ask: Ask, code: str, now: Now, at: float) -> None:
    line = write_shown(Shown(at=at, moment=now.moment))
    ask("INSERT INTO shown VALUES (?, ?, ?)", code, now.revision, line)
