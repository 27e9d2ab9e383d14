"""What one address may use of the server, and what it is told when it has used that up."""

from dataclasses import replace

import pytest
from flask import Flask, g

from tests.clock import Clock
from willdash.api.limits import (
    DEEPEST_DEBT_SECONDS,
    MOST_ADDRESSES,
    MOST_SECONDS,
    SECONDS_PER_SECOND,
    Shares,
    register_limits,
    spent_beside,
)
from willdash.app import create_app
from willdash.embedding import Lasting

HERE, THERE = "192.0.2.1", "192.0.2.2"
FROM_HERE = {"REMOTE_ADDR": HERE}
BROWSER = {"Accept": "text/html,*/*;q=0.8"}


@pytest.fixture
def clock():
    return Clock(1_000.0)


def test_a_minute_of_a_processor_may_be_used_at_once_and_half_of_one_for_ever(clock):
    shares = Shares(clock=clock)
    assert (MOST_SECONDS, SECONDS_PER_SECOND) == (60, 0.5)
    shares.charge(HERE, 60)
    assert shares.wait(HERE) == 0
    shares.charge(HERE, 1)
    assert shares.wait(HERE) == 2
    clock.at += 2
    assert shares.wait(HERE) == 0
    for _ in range(1_000):
        shares.charge(HERE, 0.5)
        clock.at += 1
        assert shares.wait(HERE) == 0


def test_nobody_saves_up_more_than_a_minute(clock):
    shares = Shares(clock=clock)
    shares.charge(HERE, 1)
    clock.at += 10_000
    shares.charge(HERE, 61)
    assert shares.wait(HERE) == 2


def test_who_goes_on_asking_waits_half_a_minute_at_most(clock):
    shares = Shares(clock=clock)
    for _ in range(100):
        shares.charge(HERE, 60)
    assert shares.wait(HERE) == 30 == DEEPEST_DEBT_SECONDS / SECONDS_PER_SECOND


def test_others_are_not_held_up(clock):
    shares = Shares(clock=clock)
    shares.charge(HERE, 100)
    assert shares.wait(HERE)
    assert shares.wait(THERE) == 0


def test_a_hall_of_300_behind_one_address_is_never_refused(clock):
    """Each opens a page that nobody opened before (30 ms), then chooses something new every five seconds."""
    shares = Shares(clock=clock)
    for _ in range(300):
        shares.charge(HERE, 0.030)
    for _ in range(3_600):
        shares.charge(HERE, 300 / 5 * 0.005)
        clock.at += 1
        assert shares.wait(HERE) == 0


def test_a_flood_from_many_addresses_takes_no_more_memory_than_five_thousand(clock):
    shares = Shares(clock=clock)
    for number in range(MOST_ADDRESSES + 1_000):
        shares.charge(f"10.0.{number >> 8}.{number & 255}", 61)
    assert len(shares._left) == MOST_ADDRESSES == 5_000
    assert shares.wait("10.0.0.0") == 0
    assert shares.wait("10.0.20.0") == 2


@pytest.fixture
def worked(clock):
    """A server whose every answer takes 25 seconds of a processor, two of them in another process."""
    server, shares, work = Flask("worked"), Shares(clock=clock), Clock(1_000.0)
    register_limits(server, shares, work=work)

    @server.route("/")
    def _():
        work.at += 23
        spent_beside(2)
        return "done"

    return server.test_client()


def ask(client, address):
    return client.get("/", environ_overrides={"REMOTE_ADDR": address}).status_code


def test_what_an_answer_costs_is_counted_for_the_address_that_asked(worked):
    assert [ask(worked, HERE) for _ in range(4)] == [200, 200, 200, 429]
    assert ask(worked, THERE) == 200


def test_whoever_has_one_ipv6_address_has_all_of_its_network(worked):
    asked = [ask(worked, f"2001:db8::{number}") for number in range(4)]
    assert asked == [200, 200, 200, 429]
    assert ask(worked, "2001:db8:0:1::1") == 200


@pytest.mark.parametrize("address", ["198.51.100.127", "::127.0.0.1", "::1:2", "::ffff:192.0.2.9"])
def test_what_only_looks_like_this_machine_is_counted(worked, address):
    assert [ask(worked, address) for _ in range(4)] == [200, 200, 200, 429]


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1", ""])
def test_this_machine_is_not_counted(worked, address):
    """Where nobody told us of a proxy on it, all readers would count as one."""
    assert [ask(worked, address) for _ in range(6)] == [200] * 6


def test_work_beside_counts_nowhere_when_nobody_asked():
    spent_beside(5)
    with Flask("none").app_context():
        spent_beside(5)
        assert "who" not in g


@pytest.fixture
def spent(store, settings):
    """A client of an app in which one address has used up its share, and eight seconds more."""
    shares = Shares(clock=Clock(1_000.0))
    shares.charge(HERE, MOST_SECONDS + 8)
    app = create_app(store, settings, lasting=replace(Lasting.begun(settings), shares=shares))
    return app.server.test_client()


@pytest.mark.parametrize(
    ("lang", "says"),
    [("it", "Troppe richieste dal tuo indirizzo"), ("en", "Too many requests from your address")],
)
def test_people_are_told_on_a_page_in_their_language(spent, lang, says):
    answer = spent.get(f"/citta/como?lang={lang}", headers=BROWSER, environ_overrides=FROM_HERE)
    assert (answer.status_code, answer.mimetype) == (429, "text/html")
    assert 16 <= int(answer.headers["Retry-After"]) <= 18
    assert answer.headers["Cache-Control"] == "no-store"
    assert "<h1" in answer.text
    assert says in answer.text
    assert HERE not in answer.text


@pytest.mark.parametrize(
    "path", ["/api/v1/areas", "/cerca.json?q=a", "/segui/RMKM89/momento", "/scarica/profilo.csv"]
)
def test_programs_are_told_by_a_problem(spent, path):
    answer = spent.get(path, environ_overrides=FROM_HERE)
    assert (answer.status_code, answer.mimetype) == (429, "application/problem+json")
    assert answer.json["detail"].startswith("Too many requests from this address")
    assert int(answer.headers["Retry-After"]) > 0


def test_an_embed_says_it_in_its_own_looks(spent):
    answer = spent.get("/embed/map", headers=BROWSER, environ_overrides=FROM_HERE)
    assert answer.status_code == 429
    assert "Al momento questa vista non si può mostrare" in answer.text


def test_what_was_answered_before_is_given_to_everybody(spent):
    path = "/metodo?lang=en"
    assert spent.get(path).status_code == 200
    assert spent.get(path, environ_overrides=FROM_HERE).status_code == 200
    assert spent.get("/metodo?lang=it&x=1", environ_overrides=FROM_HERE).status_code == 429


def test_no_address_comes_into_the_log(spent, caplog):
    with caplog.at_level(0):
        spent.get("/citta/como", environ_overrides=FROM_HERE)
    assert HERE not in caplog.text
