"""A package of eight figures with two own indicators that nobody has brought figures of yet."""

import shutil
from pathlib import Path

import pytest

from tests.pipeline.uploading.own_package import with_own_indicators
from willdash.store.archive import Archive

TINY = Path(__file__).parents[2] / "tiny_data"


@pytest.fixture
def package(tmp_path):
    return with_own_indicators(Path(shutil.copytree(TINY, tmp_path / "data")))


@pytest.fixture
def archive(tmp_path, settings):
    return Archive(tmp_path / "state" / "versions", settings.geodata)
