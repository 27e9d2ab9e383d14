"""One setting says where sessions are kept, and nothing is touched before one is."""

import pytest

from willdash.live.open import open_store
from willdash.live.redis_store import RedisStore
from willdash.live.sqlite_store import SqliteStore


def test_without_a_setting_sessions_are_kept_in_a_file(tmp_path):
    store = open_store("", tmp_path / "state")
    assert isinstance(store, SqliteStore)
    store.secret()
    store.close()
    assert [file.name for file in (tmp_path / "state").iterdir()] == ["live.sqlite"]


@pytest.mark.parametrize("address", ["redis://localhost:1/0", "rediss://:word@localhost:1"])
def test_with_an_address_they_are_kept_in_redis_which_need_not_be_there_yet(tmp_path, address):
    assert isinstance(open_store(address, tmp_path / "state"), RedisStore)
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize("setting", ["localhost:6379", "http://localhost", "sqlite:///x", "redis", " "])
def test_any_other_setting_is_refused_with_the_remedy(tmp_path, setting):
    with pytest.raises(ValueError, match=r"WILLDASH_LIVE .* redis://localhost:6379/0"):
        open_store(setting, tmp_path)


def test_reading_makes_no_file_and_no_folder(tmp_path):
    store = open_store("", tmp_path / "state")
    assert (store.session("HALL34"), store.now("HALL34"), store.alive(0), store.sweep(1e12)) == (
        None,
        None,
        0,
        0,
    )
    assert not (tmp_path / "state").exists()
