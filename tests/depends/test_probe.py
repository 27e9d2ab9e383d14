"""Asking whether something answers: nobody waits for long, nothing is tried more than once at a time."""

import logging
from threading import Event
from time import monotonic

import pytest

from willdash.depends.probe import PATIENCE_SECONDS, TRUSTED_SECONDS, Answer, Probe, State


class Thing:
    """What is tried: answers, fails, or hangs until it is let go."""

    def __init__(self):
        self.tries = 0
        self.error = None
        self.free = Event()
        self.free.set()

    def __call__(self):
        self.tries += 1
        self.free.wait(30)
        if self.error:
            raise self.error
        return 7


@pytest.fixture
def thing():
    thing = Thing()
    yield thing
    thing.free.set()


@pytest.fixture
def time():
    return [monotonic()]


@pytest.fixture
def probe(thing, time):
    return Probe("Thing", thing, clock=lambda: time[0])


def test_what_answers_is_told_with_its_value(probe):
    assert probe.answer() == Answer(State.OK, 7)


def test_what_fails_is_away(probe, thing):
    thing.error = OSError("gone")
    assert probe.answer() == Answer(State.AWAY)


def test_who_asks_often_has_it_tried_once_in_two_seconds(probe, thing, time):
    for _ in range(100):
        probe.answer()
    assert thing.tries == 1
    time[0] += TRUSTED_SECONDS
    probe.answer()
    assert thing.tries == 2


def test_what_hangs_is_slow_after_a_second_and_from_then_on_at_once(thing):
    probe = Probe("Thing", thing)
    thing.free.clear()
    began = monotonic()
    assert probe.answer() == Answer(State.SLOW)
    first = monotonic() - began
    assert PATIENCE_SECONDS <= first < 10 * PATIENCE_SECONDS
    began = monotonic()
    assert {probe.answer().state for _ in range(50)} == {State.SLOW}
    assert monotonic() - began < first
    assert thing.tries == 1


def test_what_hung_is_well_again_once_it_has_answered(probe, thing, time):
    thing.free.clear()
    probe.begin()
    time[0] += PATIENCE_SECONDS
    assert probe.answer().state is State.SLOW
    thing.free.set()
    until = monotonic() + 10
    while probe.answer().state is not State.OK:
        assert monotonic() < until
    assert thing.tries == 1


def test_the_log_tells_once_that_it_is_away_and_once_that_it_is_back(probe, thing, time, caplog):
    caplog.set_level(logging.WARNING, "willdash")
    thing.error = OSError("gone")
    for _ in range(3):
        probe.answer()
        time[0] += TRUSTED_SECONDS
    thing.error = None
    probe.answer()
    assert caplog.messages == ["Thing: away (OSError: gone)", "Thing: answers again"]
