"""The same store twice: in a file and in Redis; every test that asks for one runs on both."""

import pytest

from tests.live.redis_server import RedisServer
from tests.live.talk import FIRST, talk
from willdash.live.open import open_store


@pytest.fixture(scope="session")
def shared_redis(tmp_path_factory):
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_url(shared_redis):
    """The address of an empty Redis."""
    assert shared_redis.said(b"FLUSHALL") == b"+OK\r\n"
    return shared_redis.url


@pytest.fixture(params=["sqlite", "redis"])
def place(request, tmp_path):
    """Where a store keeps its sessions, so that another process can open it as well."""
    return (request.getfixturevalue("redis_url") if request.param == "redis" else "", tmp_path)


@pytest.fixture
def opened():
    """Opens stores, and closes them after the test."""
    stores = []

    def made(live, folder):
        stores.append(open_store(live, folder))
        return stores[-1]

    yield made
    for store in stores:
        store.close()


@pytest.fixture
def store(place, opened):
    return opened(*place)


@pytest.fixture
def session(store):
    """A session that is open in the store, at its first scene."""
    session = talk()
    store.open(session, FIRST)
    return session
