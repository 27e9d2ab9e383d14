"""Whether sessions can be read and written now, in a file and in Redis."""

import pytest

from tests.live.redis_server import RedisServer
from tests.live.talk import CODE
from willdash.live.keeping import KeepingError
from willdash.live.open import open_store


def test_a_store_that_is_well_can_be_written(store):
    store.check()


def test_trying_changes_nothing(store, session):
    store.check()
    assert store.session(CODE) == session
    assert store.alive(session.started) == 1


def test_trying_begins_no_file(tmp_path):
    store = open_store("", tmp_path)
    store.check()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_told(tmp_path):
    (tmp_path / "live.sqlite").write_bytes(b"\xa5" * 8_192)
    with pytest.raises(KeepingError, match="damaged"):
        open_store("", tmp_path).check()


@pytest.fixture
def redis(tmp_path):
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.stop()


def test_a_redis_that_only_reads_is_told(redis, tmp_path):
    store = open_store(redis.url, tmp_path)
    store.check()
    # A copy of another one: it answers every question and takes nothing.
    assert redis.said(b"REPLICAOF 127.0.0.1 1") == b"+OK\r\n"
    with pytest.raises(KeepingError, match="refuses"):
        store.check()
    store.close()


def test_a_redis_that_is_gone_is_told(redis, tmp_path):
    store = open_store(redis.url, tmp_path)
    redis.stop()
    with pytest.raises(KeepingError, match="does not answer"):
        store.check()
    store.close()
