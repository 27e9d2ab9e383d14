"""How often is too often, in the process's memory and in Redis; and what happens when nobody can count."""

from time import monotonic

import pytest

from tests.live.redis_server import free_port
from willdash.live.keeping import KeepingError
from willdash.live.throttle import Rule, Throttle, TooMany, network

HERE, THERE = "192.0.2.1", "192.0.2.2"
PROMISES = [
    (Rule.START, 20, 3_600),
    (Rule.CHECK, 120, 60),
    (Rule.WRONG_CODE, 60, 60),
    (Rule.BALLOT, 600, 600),
    (Rule.UPLOAD, 40, 3_600),
    (Rule.UPLOAD_FROM, 100, 3_600),
    (Rule.WRONG_INVITATION, 30, 60),
    (Rule.CONTROL, 30, 1),
    (Rule.BALLOT_RUSH, 20, 1),
    (Rule.VOTE, 40, 1),
    (Rule.POLL, 1_000, 1),
]


@pytest.fixture(params=["memory", "redis"])
def throttle(request):
    return Throttle("memory://" if request.param == "memory" else request.getfixturevalue("redis_url"))


def passed(throttle, rule, times, *who):
    """How many of so many hits pass before one is too many, and after how long it is worth trying again."""
    for count in range(times):
        try:
            throttle.hit(rule, *who)
        except TooMany as refused:
            return count, refused.retry_after
    return times, None


def test_every_rule_has_its_promise():
    assert {rule for rule, _, _ in PROMISES} == set(Rule)


@pytest.mark.parametrize(("rule", "most", "seconds"), PROMISES[:7])
def test_so_many_pass_and_the_next_is_told_when_to_come_back(throttle, rule, most, seconds):
    count, again = passed(throttle, rule, most + 1, HERE)
    assert count == most
    assert seconds - 10 <= again <= seconds


@pytest.mark.parametrize(("rule", "most", "seconds"), PROMISES[7:])
def test_so_many_pass_in_a_second(rule, most, seconds):
    throttle, began = Throttle(), monotonic()
    count, again = passed(throttle, rule, most * 2, HERE)
    # On a machine too slow to ask more often than the rule allows, a second window begins.
    assert count == most or monotonic() - began > seconds
    assert again in (1, None)
    assert count >= most


def test_others_are_not_held_up(throttle):
    assert passed(throttle, Rule.START, 21, HERE)[0] == 20
    throttle.hit(Rule.START, THERE)
    throttle.hit(Rule.WRONG_CODE, HERE)


def test_a_rule_can_be_counted_by_two_things_at_once(throttle):
    assert passed(throttle, Rule.START, 21, "HALL34", HERE)[0] == 20
    throttle.hit(Rule.START, "HALL34", THERE)
    throttle.hit(Rule.START, "RMKM89", HERE)


def test_checking_counts_nothing(throttle):
    for _ in range(100):
        throttle.check(Rule.START, HERE)
    assert passed(throttle, Rule.START, 21, HERE)[0] == 20
    with pytest.raises(TooMany):
        throttle.check(Rule.START, HERE)
    throttle.check(Rule.START, THERE)


def test_workers_count_together_in_redis(redis_url):
    one, two = Throttle(redis_url), Throttle(redis_url)
    assert passed(one, Rule.START, 15, HERE) == (15, None)
    assert passed(two, Rule.START, 15, HERE)[0] == 5


def test_while_redis_is_away_readers_pass_and_writers_are_refused_at_once():
    throttle, began = Throttle(f"redis://127.0.0.1:{free_port()}/0"), monotonic()
    for rule in (Rule.POLL, Rule.WRONG_CODE):
        throttle.hit(rule, HERE)
        throttle.check(rule, HERE)
    for rule in (Rule.START, Rule.CONTROL, Rule.BALLOT, Rule.BALLOT_RUSH, Rule.VOTE):
        with pytest.raises(KeepingError, match="Redis does not answer"):
            throttle.hit(rule, HERE)
    assert monotonic() - began < 2


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("HALL34", "HALL34"),
        ("", ""),
    ],
)
def test_the_addresses_of_one_network_count_as_one(address, counted):
    assert network(address) == counted
