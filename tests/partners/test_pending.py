"""Counts in memory: nothing lost or counted twice, whatever the store, other threads or forks do."""

import logging
import subprocess
import sys
from collections import Counter
from datetime import date
from threading import Event, Thread

from tests.conftest import ROOT
from willdash.live.keeping import KeepingError
from willdash.partners.counts import Embedded
from willdash.partners.open import open_partners
from willdash.partners.pending import MOST, PendingCounts

MAP = Embedded("parma", "map", "bes_neet", "shown")
NOON = 1_795_867_200.0
DAY = date(2026, 11, 28)


class Store:
    """Adds up what it is given, and fails while it is told to."""

    def __init__(self):
        self.sums, self.added, self.pruned = Counter(), 0, []
        self.fails, self.time = False, NOON

    def add(self, counts):
        if self.fails:
            raise KeepingError("The disk is full")
        self.added += 1
        self.sums.update(counts)

    def prune(self, today):
        self.pruned.append(today)

    def pending(self):
        return PendingCounts(self, clock=lambda: self.time)


def test_counts_wait_until_they_are_handed_over_and_go_in_one_piece():
    store = Store()
    pending = store.pending()
    for _ in range(3):
        pending.count(MAP)
    pending.count(MAP, MAP._replace(outcome="key-unknown"))
    assert store.sums == {}
    pending.flush()
    pending.flush()
    assert store.sums == {(DAY, MAP): 4, (DAY, MAP._replace(outcome="key-unknown")): 1}
    assert store.added == 1


def test_they_are_due_after_ten_seconds_and_only_if_there_are_any():
    store = Store()
    pending = store.pending()
    store.time += 11
    assert not pending.is_due()
    pending.count(MAP)
    assert pending.is_due()
    pending.flush()
    pending.count(MAP)
    due = []
    for _ in range(11):
        store.time += 1
        due.append(pending.is_due())
    assert due == [False] * 9 + [True, True]


def test_a_count_belongs_to_the_day_it_was_made_on():
    store = Store()
    pending = store.pending()
    pending.count(MAP)
    store.time += 12 * 3_600
    pending.count(MAP)
    pending.flush()
    assert store.sums == {(DAY, MAP): 1, (date(2026, 11, 29), MAP): 1}


def test_what_a_store_does_not_take_waits_and_is_told_in_one_line(caplog):
    store = Store()
    pending = store.pending()
    store.fails = True
    with caplog.at_level(logging.WARNING, "willdash"):
        for _ in range(5):
            pending.count(MAP)
            pending.flush()
    assert [record.getMessage() for record in caplog.records] == [
        "Counts of embeds wait in memory, since they cannot be kept: The disk is full"
    ]
    store.fails = False
    pending.flush()
    assert store.sums == {(DAY, MAP): 5}
    assert not pending.is_due()


def test_what_is_counted_while_a_store_fails_is_not_lost_either():
    class Late(Store):
        """Another request is counted while it tries."""

        def add(self, counts):
            if self.fails:
                pending.count(MAP, MAP._replace(subject="late"))
            super().add(counts)

    store = Late()
    pending = store.pending()
    pending.count(MAP)
    for store.fails in (True, False):
        pending.flush()
    assert store.sums == {(DAY, MAP): 2, (DAY, MAP._replace(subject="late")): 1}


def test_a_second_failure_is_told_again(caplog):
    store = Store()
    pending = store.pending()
    for store.fails in (True, False, True):
        pending.count(MAP)
        pending.flush()
    assert len(caplog.records) == 2


def test_no_more_than_so_many_wait_and_those_go_on_being_counted():
    store = Store()
    pending = store.pending()
    store.fails = True
    for name in range(MOST + 100):
        pending.count(MAP._replace(subject=str(name)))
        if name % 3_000 == 0:
            pending.flush()
    pending.count(MAP._replace(subject="0"))
    store.fails = False
    pending.flush()
    assert len(store.sums) == MOST
    assert store.sums[DAY, MAP._replace(subject="0")] == 2


def test_old_days_are_let_go_once_a_day():
    store = Store()
    pending = store.pending()
    for _ in range(4):
        pending.count(MAP)
        pending.flush()
        store.time += 7 * 3_600
    assert store.pruned == [DAY, date(2026, 11, 29)]


def test_eight_threads_lose_nothing():
    store = Store()
    pending = store.pending()

    def work():
        for number in range(2_000):
            pending.count(MAP)
            if number % 50 == 0:
                pending.flush()

    threads = [Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pending.flush()
    assert store.sums == {(DAY, MAP): 16_000}


def test_while_one_thread_waits_for_the_store_no_other_does():
    reached, go_on = Event(), Event()

    class Slow(Store):
        def add(self, counts):
            reached.set()
            assert go_on.wait(10)
            super().add(counts)

    store = Slow()
    pending = store.pending()
    pending.count(MAP)
    thread = Thread(target=pending.flush)
    thread.start()
    assert reached.wait(10)
    pending.count(MAP)
    pending.flush()
    go_on.set()
    thread.join()
    assert store.sums == {(DAY, MAP): 1}
    pending.flush()
    assert store.sums == {(DAY, MAP): 2}


def run(code, *arguments):
    """What a process of its own prints, and what it complains of."""
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", code, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip(), done.stderr.strip()


BEGIN = """
import os, sys
from pathlib import Path
from willdash.partners.counts import Embedded
from willdash.partners.open import open_partners
partners = open_partners("", Path(sys.argv[1]))
partners.pending.count(Embedded("parma", "map", "bes_neet", "shown"))
"""


def kept(folder):
    counts = open_partners("", folder).counts
    found = counts.sums(date(2000, 1, 1), date(2100, 1, 1))
    counts.close()
    return found


def test_what_waits_is_kept_when_the_process_ends(tmp_path):
    run(BEGIN, tmp_path)
    assert kept(tmp_path) == {MAP: 1}


def test_a_child_does_not_count_again_what_its_parent_counted(tmp_path):
    """As gunicorn's workers end, so does this child: by leaving the interpreter, not by `os._exit`."""
    fork = """
child = os.fork()
if child == 0:
    partners.pending.count(Embedded("como", "map", "bes_neet", "shown"))
    sys.exit()
assert os.waitpid(child, 0)[1] == 0
"""
    run(BEGIN + fork, tmp_path)
    assert kept(tmp_path) == {MAP: 1, MAP._replace(partner="como"): 1}


def test_a_child_is_not_held_up_by_the_locks_of_its_parent(tmp_path):
    fork = """
with partners.pending._counting, partners.pending._flushing:
    child = os.fork()
    if child == 0:
        partners.pending.count(Embedded("como", "map", "bes_neet", "shown"))
        partners.pending.flush()
        os._exit(0)
import time
for _ in range(100):
    done, status = os.waitpid(child, os.WNOHANG)
    if done:
        break
    time.sleep(0.05)
else:
    os.kill(child, 9)
print(done == child and status == 0)
"""
    assert run(BEGIN + fork, tmp_path) == ("True", "")


def test_at_the_end_of_a_process_a_store_that_fails_breaks_nothing(tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    _, complaint = run(BEGIN, tmp_path / "taken" / "state")
    assert complaint.startswith("Counts of embeds wait in memory, since they cannot be kept: ")
    assert len(complaint.splitlines()) == 1
