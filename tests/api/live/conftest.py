"""An app that keeps its sessions in a folder of its own."""

import pytest

from willdash.app import create_app
from willdash.settings import Settings


@pytest.fixture
def make(store, tmp_path):
    """Makes the client of another worker on the same folder."""

    def client(**more):
        settings = Settings(state=tmp_path / "state", **more)
        return create_app(store, settings).server.test_client()

    return client


@pytest.fixture
def hall(make):
    return make()
