"""What may be away while pages are served, each tried for real: folder, live sessions, database."""

import socket
from threading import Event
from time import monotonic

import pytest

from willdash.database.fault import DatabaseError
from willdash.depends.dependencies import Dependencies
from willdash.depends.probe import State
from willdash.live.open import open_store
from willdash.settings import Settings


class Base:
    """A database that answers, complains, or hangs until it is let go."""

    def __init__(self, *, complaint=None):
        self.free = Event()
        self.free.set()
        self._complaint = complaint

    def version(self):
        self.free.wait(30)
        if self._complaint:
            raise DatabaseError(self._complaint)
        return "abc"


@pytest.fixture
def silent():
    """A port that takes connections and never says a word, as a server does that hangs."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def test_a_server_without_redis_and_database_depends_on_its_folder_alone(tmp_path):
    depends = Dependencies.of(Settings(state=tmp_path / "state"))
    assert depends.states() == {"state": State.OK, "live": State.OK}
    assert depends.sessions() == 0
    # Trying leaves nothing behind, and begins no file of sessions.
    assert list((tmp_path / "state").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    assert Dependencies.of(Settings(state=tmp_path / "file")).states()["state"] is State.AWAY


def test_the_folder_of_uploads_is_tried_too(tmp_path):
    (tmp_path / "desk").write_text("no folder")
    assert Dependencies.of(Settings(state=tmp_path)).states()["state"] is State.AWAY


def test_a_damaged_file_of_sessions_is_told(tmp_path):
    (tmp_path / "live.sqlite").write_bytes(b"\xa5" * 8_192)
    depends = Dependencies.of(Settings(state=tmp_path))
    assert depends.states() == {"state": State.OK, "live": State.AWAY}
    assert depends.sessions() is None


def test_a_database_that_answers_is_well_and_one_that_complains_is_away(tmp_path, caplog):
    live = open_store("", tmp_path)
    assert Dependencies(tmp_path, live, Base()).states()["database"] is State.OK
    assert Dependencies(tmp_path, live, Base(complaint="down")).states()["database"] is State.AWAY
    assert caplog.messages == ["Database: away (DatabaseError: down)"]


def test_a_redis_that_is_not_there_is_away_and_its_password_is_told_nowhere(tmp_path, caplog):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    depends = Dependencies.of(Settings(state=tmp_path, live=f"redis://:hidden@127.0.0.1:{port}/0"))
    assert depends.states() == {"state": State.OK, "live": State.AWAY}
    assert "does not answer" in caplog.text
    assert "hidden" not in caplog.text


def test_what_hangs_is_told_after_a_second_however_many_hang(tmp_path, silent):
    base = Base()
    base.free.clear()
    depends = Dependencies(tmp_path, open_store(f"redis://127.0.0.1:{silent}/0", tmp_path), base)
    began = monotonic()
    assert depends.states() == {"state": State.OK, "live": State.SLOW, "database": State.SLOW}
    assert depends.sessions() is None
    # One after the other they would take two seconds, and Redis by itself four.
    assert monotonic() - began < 1.9
    base.free.set()


def test_the_database_is_asked_where_the_settings_name_one(tmp_path):
    assert "database" not in Dependencies.of(Settings(state=tmp_path)).states()
    named = Settings(state=tmp_path, store=f"duckdb://{tmp_path}/store.duckdb")
    assert Dependencies.of(named).states()["database"] is State.OK
