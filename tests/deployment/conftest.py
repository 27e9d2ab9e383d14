"""Two machines of willdash behind nginx: what they share is shared, everything else each has for itself."""

from types import SimpleNamespace

import httpx
import pytest

from tests.conftest import ROOT
from tests.database.few import nation
from tests.database.postgresql import PostgreSql
from tests.deployment.machine import Machine
from tests.deployment.proxy import HOST, Nginx
from tests.live.redis_server import RedisServer
from willdash.database.loading import load
from willdash.database.package_rows import package_files

SHARED = ("versions", "desk")
"""Folders of the state that the machines have in common, as by a share of the network."""


@pytest.fixture(scope="package")
def database():
    """A PostgreSQL that holds the package, and six comuni."""
    server = PostgreSql()
    server.start()
    yield server
    server.remove()


@pytest.fixture(scope="package")
def site(tmp_path_factory, database):
    """Both machines, nginx before them, Redis and PostgreSQL behind them."""
    folder = tmp_path_factory.mktemp("site")
    redis = RedisServer(tmp_path_factory.mktemp("redis"))
    store = database.new_database()
    load(package_files(ROOT / "data"), nation(), store, folder)
    settings = {"live": redis.url, "store": store, "proxies": 1, "public_url": f"https://{HOST}"}
    machines = tuple(machine(folder, name, settings) for name in ("web1", "web2"))
    nginx = Nginx(folder / "nginx", *(machine.port for machine in machines))
    running = (redis, *machines, nginx)
    try:
        for each in running:
            each.start()
        yield SimpleNamespace(machines=machines, nginx=nginx, shared=folder / "shared", store=store)
    finally:
        for each in reversed(running):
            each.stop()


def machine(folder, name, settings):
    """A machine with a state of its own, but for what all share."""
    state = folder / name / "state"
    state.mkdir(parents=True)
    for shared in SHARED:
        (folder / "shared" / shared).mkdir(parents=True, exist_ok=True)
        (state / shared).symlink_to(folder / "shared" / shared)
    return Machine(folder / name, refresh_seconds=1, **settings)


@pytest.fixture
def clients(site):
    """Each machine asked past nginx."""
    opened = [httpx.Client(base_url=machine.url, timeout=30) for machine in site.machines]
    yield opened
    for client in opened:
        client.close()
