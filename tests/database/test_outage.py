"""PostgreSQL goes away during a load and while it is read: each is told, and works again when it is back."""

import threading

import pytest

from tests.database.few import nation, population
from tests.database.postgresql import PostgreSql
from willdash.database.database import Database
from willdash.database.fault import DatabaseError
from willdash.database.loading import load


@pytest.fixture
def own_server():
    """A server that no other test needs."""
    server = PostgreSql()
    server.start()
    yield server
    server.remove()


def test_a_server_that_goes_away_is_told_and_found_again(own_server, files, tmp_path, monkeypatch):
    monkeypatch.setattr("willdash.database.database.TRUSTED_SECONDS", 0)
    setting = own_server.new_database()
    load(files, nation(), setting, tmp_path)
    database = Database(setting, tmp_path)
    try:
        nationwide = database.nationwide
        assert nationwide.values("quota_65", 2023)["034014"] == 25.0

        own_server.stop()
        # What was asked before is known; what was not cannot be.
        assert nationwide.values("quota_65", 2023)["034014"] == 25.0
        for question in (lambda: nationwide.values("quota_85", 2023), database.version):
            with pytest.raises(DatabaseError, match="cannot be reached: see that the server runs"):
                question()

        own_server.start()
        assert nationwide.values("quota_85", 2023)["034014"] == 5.0
        version, first = database.version(), database.loaded()

        def away(table, rows):
            if table == "population":
                own_server.stop()

        with pytest.raises(DatabaseError, match=r"postgresql:///test1 .*try again"):
            load(files, nation(population(times=2)), setting, tmp_path, told=away)
        own_server.start()
        assert (database.version(), database.loaded()) == (version, first)
        assert database.nationwide.values("pop_totale", 2023)["034014"] == 100

        load(files, nation(population(times=2)), setting, tmp_path)
        assert database.nationwide.values("pop_totale", 2023)["034014"] == 200
    finally:
        database.close()


def test_threads_ask_at_the_same_time(filled):
    found = []

    def ask(code):
        found.append((code, filled.nationwide.figures(code)["pop_totale"][2023].value))

    threads = [
        threading.Thread(target=ask, args=(code,)) for code in ("034014", "034027", "034038", "040012") * 5
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    people = {"034014": 100, "034027": 1_000, "034038": 10, "040012": 1_000}
    assert sorted(found) == sorted([*people.items()] * 5)
