"""The same database twice, in a file of DuckDB and on PostgreSQL: a test that asks for one runs on both."""

import pytest

from tests.database.few import nation, package
from tests.database.postgresql import PostgreSql
from willdash.database.database import Database
from willdash.database.loading import load
from willdash.database.package_rows import package_files


@pytest.fixture(scope="session")
def server():
    server = PostgreSql()
    server.start()
    yield server
    server.remove()


@pytest.fixture(params=["duckdb", "postgresql"])
def place(request, tmp_path):
    """Setting and state folder of an empty database, so that another process can open it as well."""
    if request.param == "duckdb":
        return "", tmp_path / "state"
    return request.getfixturevalue("server").new_database(), tmp_path / "state"


@pytest.fixture
def opened():
    """Opens databases, and closes them after the test."""
    made = []

    def opened(setting, state):
        made.append(Database(setting, state))
        return made[-1]

    yield opened
    for database in made:
        database.close()


@pytest.fixture
def database(place, opened):
    return opened(*place)


@pytest.fixture
def files(tmp_path):
    """Name to content of the package of eight figures."""
    return package_files(package(tmp_path / "package"))


@pytest.fixture(scope="session", params=["duckdb", "postgresql"])
def filled(request, tmp_path_factory):
    """A database that holds the package and six comuni; for tests that only read."""
    folder = tmp_path_factory.mktemp("filled")
    setting = "" if request.param == "duckdb" else request.getfixturevalue("server").new_database()
    load(package_files(package(folder / "package")), nation(), setting, folder / "state")
    database = Database(setting, folder / "state")
    yield database
    database.close()
