"""Machines that die, or are started again, while readers read: nobody notices who was not being answered."""

import time

import pytest

from tests.deployment.load import Load

pytestmark = pytest.mark.thorough

READERS = 8
MANY = 25
"""Answers that make sure that a machine takes part, on however slow a computer."""
PATIENCE_S = 240
OK = 200


@pytest.fixture
def load(site):
    load = Load(site.nginx, readers=READERS)
    load.start()
    yield load
    load.stop()


def failed(asked):
    return [each for each in asked if each.status != OK]


def until_they_answer(site, *machines):
    """Waits until each machine has answered many more requests."""
    wanted = {machine: site.nginx.answered_by(machine.port) + MANY for machine in machines}
    deadline = time.monotonic() + PATIENCE_S
    while any(site.nginx.answered_by(machine.port) < count for machine, count in wanted.items()):
        assert time.monotonic() < deadline, f"of {wanted}, only\n{site.nginx.log()[-2000:]}"
        time.sleep(0.1)


def test_when_a_machine_is_killed_under_load_no_answer_fails_but_those_it_was_giving(site, load):
    left, killed = site.machines
    until_they_answer(site, left, killed)
    before = time.monotonic()
    killed.kill()
    until_they_answer(site, left)
    alone = site.nginx.answered_by(killed.port)
    killed.start()
    until_they_answer(site, left, killed)
    asked = load.stop()

    lost = failed(asked)
    assert len(lost) <= READERS
    for each in lost:
        assert each.begun <= before <= each.ended, f"{each} was not in flight at {before}"
    assert {each.what.split()[0] for each in asked} == {"GET", "POST"}
    assert site.nginx.answered_by(killed.port) >= alone + MANY


def test_machines_are_restarted_one_after_the_other_and_no_answer_fails(site, load):
    until_they_answer(site, *site.machines)
    for machine in site.machines:
        machine.end()
        machine.start()
        # Whoever ends the next one before nginx has taken this one back ends all there is.
        until_they_answer(site, machine)
    asked = load.stop()
    assert failed(asked) == []
