"""Redis when things go wrong: it is away, comes back, stands still, refuses."""

import os
import signal
from time import monotonic, time

import pytest
import redis

from tests.live.redis_server import RedisServer
from tests.live.talk import CODE, DAY, FIRST, OPEN, THIRD, talk
from willdash.live.keeping import KeepingError


@pytest.fixture
def server(tmp_path):
    """A Redis of the test's own, to be stopped."""
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.stop()


def test_redis_away_is_told_at_once_and_all_works_again_when_it_is_back(server, opened, tmp_path):
    store = opened(server.url, tmp_path)
    store.open(talk(), FIRST)
    server.stop()
    began = monotonic()
    for use in (
        lambda: store.now(CODE),
        lambda: store.session(CODE),
        lambda: store.shown(CODE),
        lambda: store.tally(CODE, 1),
        lambda: store.tallies(CODE),
        lambda: store.alive(0),
        lambda: store.secret(),
        lambda: store.sweep(0),
        lambda: store.open(talk(), FIRST),
        lambda: store.move(CODE, THIRD, time()),
        lambda: store.vote(CODE, 1, "ada", 0, time()),
    ):
        with pytest.raises(KeepingError, match=f"Redis at 127.0.0.1:{server.port} does not answer: start it"):
            use()
    assert monotonic() - began < 2
    server.start()
    store.open(talk(), OPEN)
    assert store.move(CODE, THIRD, time()).revision == 1


def test_a_redis_that_stands_still_is_told_within_seconds(server, opened, tmp_path):
    store = opened(server.url, tmp_path)
    store.open(talk(), FIRST)
    os.kill(server._process.pid, signal.SIGSTOP)
    began = monotonic()
    try:
        with pytest.raises(KeepingError, match="does not answer"):
            store.now(CODE)
    finally:
        os.kill(server._process.pid, signal.SIGCONT)
    assert 1.5 < monotonic() - began < 6
    assert store.now(CODE).moment == FIRST


def test_a_redis_without_memory_is_told(server, opened, tmp_path):
    store = opened(server.url, tmp_path)
    assert server.said(b"CONFIG SET maxmemory 1") == b"+OK\r\n"
    with pytest.raises(KeepingError, match=r"refuses: .*memory"):
        store.open(talk(), FIRST)
    assert server.said(b"CONFIG SET maxmemory 0") == b"+OK\r\n"
    store.open(talk(), FIRST)


def test_passwords_are_not_told(server, opened, tmp_path):
    assert server.said(b"CONFIG SET requirepass right") == b"+OK\r\n"
    store = opened(server.url.replace("redis://", "redis://:wrong-word@"), tmp_path)
    with pytest.raises(KeepingError, match="another password") as refused:
        store.now(CODE)
    assert "wrong-word" not in str(refused.value)


def test_what_belongs_to_a_session_leaves_by_itself(redis_url, opened, tmp_path):
    store, session = opened(redis_url, tmp_path), talk()
    store.open(session, OPEN)
    store.vote(CODE, 1, "ada", 0, session.started)
    store.move(CODE, THIRD, session.started)
    client = redis.Redis.from_url(redis_url)
    names = sorted(client.keys(f"willdash:live:{CODE}:*"))
    assert [name.decode().removeprefix(f"willdash:live:{CODE}:") for name in names] == [
        "present",
        "session",
        "shown",
        "votes:1",
    ]
    assert all(DAY - 10 < client.ttl(name) <= DAY + 1 for name in names)
    client.close()


def test_opening_the_same_session_again_is_no_conflict(redis_url, opened, tmp_path):
    """As when Redis has done it, and the connection broke before it said so."""
    store, session = opened(redis_url, tmp_path), talk()
    store.open(session, FIRST)
    store.move(CODE, THIRD, session.started)
    store.open(session, FIRST)
    assert store.now(CODE).moment == THIRD
