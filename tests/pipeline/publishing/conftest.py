"""A package of eight figures, typed by hand, and a place for its former versions."""

import shutil
from pathlib import Path

import pytest

from willdash.store.archive import Archive

TINY = Path(__file__).parents[2] / "tiny_data"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "data"))


@pytest.fixture
def archive(tmp_path, settings):
    return Archive(tmp_path / "state" / "versions", settings.geodata)
