"""Which addresses are understood, and that no message shows what is secret."""

import logging
import traceback

import pytest

from willdash.database.address import parse
from willdash.database.connection import Connection
from willdash.database.database import Database
from willdash.database.fault import DatabaseError


def refusal(setting, tmp_path):
    with pytest.raises(DatabaseError) as refused:
        Database(setting, tmp_path).loaded()
    return str(refused.value)


def test_nothing_said_means_a_file_in_the_state_folder(tmp_path):
    address = parse("", tmp_path)
    assert (address.file, address.shown) == (tmp_path / "store.duckdb", str(tmp_path / "store.duckdb"))


def test_a_file_of_duckdb_may_lie_elsewhere(tmp_path):
    assert parse("duckdb:///srv/will.duckdb", tmp_path).file.as_posix() == "/srv/will.duckdb"


@pytest.mark.parametrize(
    "setting",
    ["store.db", "/srv/store.duckdb", "localhost:5432", "postgresql", "duckdb://", "duckdb://:memory:"],
)
def test_what_is_no_address_is_told_with_an_example(setting, tmp_path):
    with pytest.raises(DatabaseError, match=r"WILLDASH_STORE.*as in"):
        parse(setting, tmp_path)


def test_an_engine_that_ibis_does_not_have_is_told(tmp_path):
    assert "Ibis has no engine «oracle9»" in refusal("oracle9://db.example.org/will", tmp_path)


def test_an_engine_that_is_not_installed_is_told_with_what_to_install(tmp_path):
    assert "pip install 'ibis-framework[trino]'" in refusal("trino://db.example.org/will", tmp_path)


def test_a_server_that_is_away_is_told_with_what_to_do(tmp_path):
    said = refusal(f"postgresql://will@/db?host={tmp_path}", tmp_path)
    assert said.startswith("The database postgresql:///db cannot be reached: see that the server runs")


PASSWORDS = ["geheim123", "pa%20ss%2Fwort", "p%23x%40y", "à"]


@pytest.mark.parametrize("password", PASSWORDS)
@pytest.mark.parametrize(
    "form",
    [
        "postgresql://will:{}@localhost:1/db",
        "postgresql://will@localhost:1/db?password={}",
        "postgresql://will:{}@localhost:port/db",
        "postgresql://will:{}@[/db",
        "nosuch://will:{}@localhost/db",
        "trino://will:{}@localhost/db",
        "duckdb://will:{}@localhost?x",
        "will:{}@localhost/db",
    ],
)
def test_no_message_log_or_traceback_has_a_password(form, password, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    try:
        Database(form.format(password), tmp_path).loaded()
        raise AssertionError("it was not refused")
    except DatabaseError as error:
        said = "".join(traceback.format_exception(error)) + caplog.text
    for written in {password, __import__("urllib.parse").parse.unquote(password)}:
        assert written not in said


@pytest.mark.parametrize("password", ["p/w", "p#w", "p@w", "p?w", "p w"])
def test_a_password_that_would_be_read_as_host_or_path_is_refused_without_being_shown(password, tmp_path):
    said = refusal(f"postgresql://will:{password}@localhost/db", tmp_path)
    assert "%2F" in said
    assert password not in said


def test_settings_do_not_show_the_address(monkeypatch):
    from willdash.settings import Settings

    monkeypatch.setenv("WILLDASH_STORE", "postgresql://will:geheim123@localhost/db")
    assert Settings().store.endswith("geheim123@localhost/db")
    assert "geheim123" not in repr(Settings()) + str(Settings())


def test_an_error_of_the_engine_that_repeats_the_password_is_told_without_it(tmp_path):
    connection = Connection(parse(f"duckdb://{tmp_path / 'none.duckdb'}", tmp_path))
    address = parse("postgresql://will:geheim123@localhost/db", tmp_path)
    told = Connection(address)._told(ValueError("no user «will» with geheim123"), "cannot be reached")
    assert "geheim123" not in str(told)
    assert "no user «will» with …" in str(told)
    with pytest.raises(DatabaseError, match=r"none\.duckdb cannot be reached"):
        connection.ask(lambda engine: engine)
