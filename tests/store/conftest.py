"""A package of eight figures, typed by hand, for each test to damage."""

import shutil
from pathlib import Path

import pytest

TINY = Path(__file__).parents[1] / "tiny_data"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "data"))
