"""The file of live sessions when things go wrong: the disk, the rights, damage, forks, a file moved away."""

import os
import sqlite3
import stat
import subprocess
import sys
from threading import Thread

import pytest

from tests.conftest import ROOT
from tests.live.children import alone, fill_the_disk, fork_with_a_used_store
from tests.live.talk import CODE, FIRST, OPEN, THIRD, talk
from willdash.live.keeping import KeepingError, NotAsked


@pytest.fixture
def file(tmp_path):
    return tmp_path / "live.sqlite"


@pytest.fixture
def store(opened, tmp_path):
    store = opened("", tmp_path)
    store.open(talk(), FIRST)
    return store


def test_only_the_servers_user_reads_the_file_and_its_journal(store, tmp_path):
    modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in tmp_path.iterdir()}
    assert modes == {"live.sqlite": 0o600, "live.sqlite-wal": 0o600, "live.sqlite-shm": 0o600}


def test_what_was_acknowledged_is_written_through_to_the_disk(store, file):
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    with store._file._connection() as own:
        assert own.execute("PRAGMA synchronous").fetchone() == (2,)


def test_a_full_disk_is_told_and_nothing_recorded_is_lost(tmp_path):
    complaint, acknowledged, while_full, after, lines = alone(fill_the_disk, tmp_path)
    assert str(tmp_path / "live.sqlite") in complaint
    assert "full" in complaint
    assert "Make room" in complaint
    assert acknowledged > 10
    assert (while_full, after, lines) == (acknowledged, acknowledged + 1, acknowledged + 2)


def test_no_connection_crosses_a_fork(tmp_path):
    parent_had_files, child_held, revision = alone(fork_with_a_used_store, tmp_path)
    assert parent_had_files
    assert (child_held, revision) == (0, 101)


@pytest.mark.parametrize("keeps", [0, 4_096])
def test_a_damaged_file_is_named_with_the_remedy_and_left_alone(store, opened, file, tmp_path, keeps):
    store.close()
    size = file.stat().st_size
    damaged = file.read_bytes()[:keeps] + b"\xa5" * (size - keeps)
    file.write_bytes(damaged)
    again = opened("", tmp_path)
    for use in (
        lambda: again.session(CODE),
        lambda: again.move(CODE, THIRD, talk().started),
        lambda: again.shown(CODE),
    ):
        with pytest.raises(KeepingError, match=r"live.sqlite is damaged: stop the server, move .* elsewhere"):
            use()
    again.close()
    assert file.read_bytes() == damaged


def test_a_file_of_another_version_is_named_with_the_remedy(store, opened, file, tmp_path):
    store.close()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(KeepingError, match=r"Another version of willdash made .*live.sqlite"):
        opened("", tmp_path).now(CODE)


def test_after_the_remedy_the_same_store_works_again(store, file, tmp_path):
    """The file is moved away alone, while connections are open and its journal is left behind."""
    file.rename(tmp_path / "aside")
    assert store.now(CODE) is None
    store.open(talk(key="another"), OPEN)
    assert store.session(CODE).key == "another"
    assert store.move(CODE, THIRD, talk().started).revision == 1


def test_whoever_still_has_the_old_file_open_does_not_harm_the_new_one(store, opened, file, tmp_path):
    with store._file._connection() as old:
        old.execute("BEGIN")
        old.execute("SELECT * FROM present").fetchall()
        file.rename(tmp_path / "aside")
        new = opened("", tmp_path)
        new.open(talk(key="another"), OPEN)
        old.execute("COMMIT")
        old.execute("UPDATE present SET record = ''")
    assert [kept.now(CODE).moment for kept in (store, new, opened("", tmp_path))] == [OPEN, OPEN, OPEN]


def test_a_process_killed_before_the_tables_were_made_harms_nobody(opened, file, tmp_path):
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    store = opened("", tmp_path)
    assert store.now(CODE) is None
    store.open(talk(), OPEN)
    assert store.now(CODE).moment == OPEN


def test_a_folder_that_cannot_be_made_is_told(opened, tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    store = opened("", tmp_path / "taken" / "state")
    with pytest.raises(KeepingError, match=r"live.sqlite cannot be (made|opened).* let the server's user"):
        store.open(talk(), FIRST)


def test_a_file_held_by_another_program_is_told_and_freed_again(store, file, monkeypatch):
    monkeypatch.setattr("willdash.live.sqlite_file.PATIENCE_SECONDS", 0.05)
    store.close()
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(KeepingError, match=r"live.sqlite is held by another program"):
        store.move(CODE, THIRD, talk().started)
    assert store.now(CODE).moment == FIRST
    holder.close()
    assert store.move(CODE, THIRD, talk().started).revision == 1


def test_a_refused_vote_leaves_nothing_locked(store, opened, tmp_path):
    with pytest.raises(NotAsked):
        store.vote(CODE, 1, "ada", 0, talk().started)
    assert opened("", tmp_path).move(CODE, OPEN, talk().started).revision == 1


def test_eight_threads_share_one_store(store):
    store.move(CODE, OPEN, talk().started)

    def vote(name):
        for step in range(10):
            store.vote(CODE, 1, f"{name}-{step}", 0, talk().started)

    threads = [Thread(target=vote, args=(name,)) for name in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.tally(CODE, 1) == {0: 80}


def test_importing_the_layer_loads_no_redis_and_no_web_framework():
    code = (
        "import sys, willdash.live.open, willdash.live.throttle, willdash.live.tokens, willdash.live.codes\n"
        "print(sorted({'redis', 'flask', 'dash', 'pandas'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
