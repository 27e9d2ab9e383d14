"""What many tests need: the real data package, read once, and an empty environment."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis

from tests.slices import mark_thorough
from willdash.settings import Settings
from willdash.store.store import Store

# Seeded, and without time limits: machines are noisy.
hypothesis.register_profile("willdash", derandomize=True, deadline=None)
hypothesis.load_profile("willdash")

ROOT = Path(__file__).resolve().parent.parent
SELDOM = 100_000
"""New objects until the youngest are looked through; Python's own 700 cost the suite a tenth of its time."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Before pytest leaves out what the command line does not want."""
    mark_thorough(items)


def pytest_collection_finish():
    """Thousands of tests and the data are looked through for garbage once, and not again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(SELDOM)


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    for name in [name for name in os.environ if name.startswith("WILLDASH_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def settings(tmp_path_factory):
    return Settings(state=tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="session")
def store(settings):
    return Store.load(settings.data, settings.geodata)


@pytest.fixture(scope="session")
def app(store, settings):
    from willdash.app import create_app

    return create_app(store, settings)


@pytest.fixture
def client(app):
    return app.server.test_client()
