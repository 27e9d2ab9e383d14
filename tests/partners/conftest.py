"""The same counts twice: in a file and in Redis; every test that asks for them runs on both."""

import pytest

from tests.live.conftest import redis_url, shared_redis  # noqa: F401 - fixtures
from willdash.partners.open import open_partners


@pytest.fixture(params=["sqlite", "redis"])
def place(request, tmp_path):
    """Where counts are kept, so that another process can open them as well."""
    return (request.getfixturevalue("redis_url") if request.param == "redis" else "", tmp_path)


@pytest.fixture
def counts(place):
    counts = open_partners(*place).counts
    yield counts
    counts.close()
