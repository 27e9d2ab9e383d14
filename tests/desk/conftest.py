"""An empty desk."""

import pytest

from tests.desk.acting import desk_in


@pytest.fixture
def desk(tmp_path):
    return desk_in(tmp_path / "desk")
