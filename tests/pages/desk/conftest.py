"""A desk with the sets that the package defines."""

import pytest

from tests.pages.desk.desking import FAULTY, Served
from willdash.desk_site import known_of


@pytest.fixture
def served(store, app, tmp_path):
    return Served(known_of(store.defined), store.defined.indicators, app, tmp_path / "state")


@pytest.fixture
def faulty():
    """What reading a file with two problems gave."""
    return FAULTY
