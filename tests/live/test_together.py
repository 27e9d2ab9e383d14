"""Many processes at once, and processes that are killed: nothing is lost, counted twice, or half done."""

import os
import random
import signal
from itertools import pairwise

import pytest

from tests.live.children import (
    PROCESSES,
    make_the_store,
    together,
    vote_and_move,
    vote_as_the_same,
    write_until_killed,
)
from tests.live.talk import ASKS, CODE, OPEN, talk


@pytest.fixture
def asking(store):
    """A session whose question is open."""
    session = talk()
    store.open(session, OPEN)
    return session


def test_of_200_votes_and_200_moves_by_four_processes_none_is_lost(store, place, asking):
    told = together(vote_and_move, place)
    # Of 50 voters each, 17 chose the first option, 17 the second and 16 the third.
    assert store.tally(CODE, ASKS) == {0: 68, 1: 68, 2: 64}
    assert sorted(revision for process in told for revision in process) == list(range(1, 201))
    assert all(early < late for process in told for early, late in pairwise(process))
    shown = store.shown(CODE)
    assert (len(shown), len({line.moment for line in shown})) == (201, 201)
    assert store.now(CODE).moment == shown[-1].moment


def test_ten_voters_who_vote_from_four_processes_have_ten_votes(store, place, asking):
    together(vote_as_the_same, place)
    assert sum(store.tally(CODE, ASKS).values()) == 10


def test_whoever_comes_first_makes_the_store_for_all(store, place):
    secrets = together(make_the_store, place)
    assert set(secrets) == {store.secret()}
    assert store.alive(0) == 4


@pytest.mark.parametrize("rounds", [4, pytest.param(20, marks=pytest.mark.thorough)])
def test_a_process_killed_while_it_writes_leaves_a_whole_state(store, place, asking, rounds):
    moments = random.Random(2026)
    acknowledged = 0
    for round_ in range(rounds):
        acknowledged = max(acknowledged, killed_after(moments.uniform(0.01, 0.06), place, str(round_)))
        now, shown = store.now(CODE), store.shown(CODE)
        # What was acknowledged is there; what was not may be, whole or not at all.
        assert acknowledged <= now.revision <= acknowledged + 1
        assert len(shown) == now.revision + 1
        assert shown[-1].moment == now.moment
        votes = sum(store.tally(CODE, ASKS).values())
        assert now.revision <= votes <= now.revision + round_ + 1
        acknowledged = now.revision
    assert acknowledged > rounds


def killed_after(seconds, place, name):
    """The last revision that a process was told before it was killed, that long after the first."""
    read, write = PROCESSES.Pipe(duplex=False)
    child = PROCESSES.Process(target=write_until_killed, args=(place, name, write))
    child.start()
    write.close()
    with read:
        told = os.read(read.fileno(), 9)
        child.join(seconds)
        os.kill(child.pid, signal.SIGKILL)
        while more := os.read(read.fileno(), 9_000):
            told += more
    child.join()
    assert child.exitcode == -signal.SIGKILL
    return int(told[-9:])
