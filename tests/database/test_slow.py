"""PostgreSQL answers slowly or not at all: readers are told in time, and it is asked again later."""

import socket
import threading
import time

import pytest

from tests.database.few import nation
from willdash.app import create_app
from willdash.database.database import Database
from willdash.database.fault import DatabaseError
from willdash.database.loading import load
from willdash.settings import Settings

SECONDS = 1.0
PAUSE = 4.0


def seconds(work):
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def test_a_table_that_is_locked_is_told_in_a_second_then_at_once_and_read_when_it_is_free(
    server, files, tmp_path, monkeypatch
):
    monkeypatch.setattr("willdash.database.database.ANSWER_SECONDS", SECONDS)
    monkeypatch.setattr("willdash.database.connection.PAUSE_SECONDS", PAUSE)
    setting = server.new_database()
    load(files, nation(), setting, tmp_path)
    database = Database(setting, tmp_path)
    try:
        nationwide = database.nationwide
        with server.connected(setting.partition("@/")[2].partition("?")[0]) as other:
            tables = other.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            with other.transaction():
                for (table,) in tables:
                    other.execute(f'LOCK TABLE "{table}" IN ACCESS EXCLUSIVE MODE')

                def ask():
                    with pytest.raises(DatabaseError, match="does not answer within 1 s"):
                        nationwide.values("quota_65", 2023)

                assert SECONDS <= seconds(ask) < SECONDS + 5
                assert seconds(ask) < SECONDS, "at once, so that readers do not hold every thread"
        time.sleep(PAUSE)
        assert nationwide.values("quota_65", 2023)["034014"] == 25.0
    finally:
        database.close()


@pytest.fixture
def silent():
    """The address of something that takes connections and never says a word, as a proxy without a server."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        taken, over = [], threading.Event()

        def take():
            while not over.is_set():
                try:
                    taken.append(listener.accept()[0])
                except TimeoutError:
                    continue

        thread = threading.Thread(target=take)
        thread.start()
        yield f"postgresql://willdash@127.0.0.1:{listener.getsockname()[1]}/willdash"
        over.set()
        thread.join()
        for line in taken:
            line.close()


def test_pages_of_italy_say_so_in_seconds_and_all_others_are_there(store, silent, tmp_path):
    reader = create_app(store, Settings(store=silent, state=tmp_path)).server.test_client()
    answers = []
    assert seconds(lambda: answers.append(reader.get("/italia"))) < 15
    assert seconds(lambda: answers.append(reader.get("/italia?lang=en"))) < 15
    for answer in answers:
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == "30"
    assert "I dati di tutti i comuni non rispondono" in answers[0].text
    assert reader.get("/citta/parma").status_code == 200
