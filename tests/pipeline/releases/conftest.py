"""A server that misbehaves, and downloads from it that neither wait nor leave anything behind."""

from datetime import UTC, datetime

import pytest

from tests.pipeline.releases.misbehaving import misbehaving
from willdash.pipeline.releases.fetch import fetch
from willdash.pipeline.releases.limits import Clock, Limits
from willdash.pipeline.releases.release import ReleaseError

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


@pytest.fixture
def server(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with misbehaving() as running:
        yield running


@pytest.fixture
def pauses():
    return []


@pytest.fixture
def get(tmp_path, pauses):
    def run(*addresses, limits=Limits(), **options):  # noqa: B008
        clock = Clock(now=lambda: NOON, sleep=pauses.append)
        return fetch(addresses, tmp_path / "in", limits=limits, clock=clock, **options)

    return run


@pytest.fixture
def refused(get, tmp_path):
    def run(*addresses, **options):
        with pytest.raises(ReleaseError) as caught:
            get(*addresses, **options)
        assert list(tmp_path.iterdir()) == []
        return str(caught.value)

    return run
