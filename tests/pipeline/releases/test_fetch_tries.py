"""Servers that are busy, slow or gone: asked again in good time, and given up in the end."""

import pytest

from tests.pipeline.releases.misbehaving import drips, misbehaving, stalls, status, whole
from tests.pipeline.releases.published import CSV, TABLE, is_whole
from willdash.pipeline.releases.fetch import fetch
from willdash.pipeline.releases.limits import Clock, Limits


def test_an_error_of_the_server_passes(server, get, pauses):
    (fetched,) = get(server.at(TABLE, status(500), whole(CSV)))
    assert is_whole(fetched, CSV)
    assert pauses == [1]


def test_pauses_double_up_to_the_longest_and_five_tries_are_enough(server, refused, pauses):
    told = refused(server.at(TABLE, status(500)), limits=Limits(longest_pause_s=5))
    assert "/tavole/comuni.csv: the server answers 500 Internal Server Error; tried 5 times" in told
    assert "--file" in told
    assert pauses == [1, 2, 4, 5]
    assert len(server.asked[TABLE]) == 5


@pytest.mark.parametrize(
    ("asks", "seconds"),
    [("7", 7), ("3600", 60), ("Thu, 26 Nov 2026 12:00:20 GMT", 20), ("0", 1), ("soon", 1), ("-5", 1)],
)
def test_a_server_that_asks_to_wait_is_obeyed_up_to_a_minute(server, get, pauses, asks, seconds):
    (fetched,) = get(server.at(TABLE, status(429, Retry_After=asks), whole(CSV)))
    assert is_whole(fetched, CSV)
    assert pauses == [seconds]


def test_the_reason_of_a_pause_is_told(server, get):
    stages = []
    get(server.at(TABLE, status(503), whole(CSV)), progress=stages.append)
    assert stages[0].waiting == "the server answers 503 Service Unavailable; again in 1 s"
    assert stages[-1].waiting == ""


def test_a_server_that_is_not_there_is_told_as_such(server, refused, pauses):
    with misbehaving() as gone:
        address = gone.origin + TABLE
    assert "the connection failed" in refused(address)
    assert pauses == [1, 2, 4, 8]


@pytest.mark.parametrize(
    ("code", "told"),
    [(404, "not found (404 Not Found)"), (410, "not found (410 Gone)"), (403, "the server answers 403")],
)
def test_what_will_not_change_is_asked_once(server, refused, pauses, code, told):
    assert told in refused(server.at(TABLE, status(code), whole(CSV)))
    assert len(server.asked[TABLE]) == 1
    assert pauses == []


def test_a_server_that_stalls_is_given_up_after_its_tries(server, refused):
    limits = Limits(tries=2, read_s=0.1)
    told = refused(server.at(TABLE, stalls(CSV, 4_000)), limits=limits)
    assert f"does not answer in time, cut off after 4,000 of {len(CSV):,} bytes; tried 2 times" in told


def test_a_server_that_stalls_once_does_no_harm(server, get):
    (fetched,) = get(server.at(TABLE, stalls(CSV, 4_000), whole(CSV)), limits=Limits(read_s=0.1))
    assert is_whole(fetched, CSV)


def test_a_server_that_drips_is_given_up_though_every_byte_is_in_time(server, refused):
    told = refused(server.at(TABLE, drips(0.02)), limits=Limits(read_s=5, total_s=0.3))
    assert "not whole after 0.3 s, cut off after " in told
    assert " of 1,000,000 bytes" in told


def test_a_pause_beyond_the_time_limit_is_not_begun(server, refused, pauses):
    told = refused(server.at(TABLE, status(503, Retry_After=30)), limits=Limits(total_s=20))
    assert "503 Service Unavailable; not whole after 20 s" in told
    assert pauses == []


# Hosts that count requests


class Time:
    """A clock that moves only when somebody waits."""

    def __init__(self):
        self.seconds = 0.0
        self.waits = []

    def sleep(self, seconds):
        self.waits.append(seconds)
        self.seconds += seconds

    def clock(self):
        return Clock(monotonic=lambda: self.seconds, sleep=self.sleep)


def test_requests_to_a_host_that_counts_them_are_kept_apart(server, tmp_path):
    time, told = Time(), []
    server.at("/c.csv", whole(CSV))
    addresses = [
        server.at("/a.csv", whole(CSV)),
        server.at("/b.csv", status(302, Location="/c.csv")),
        server.at("/d.csv", status(503), whole(CSV)),
    ]
    limits = Limits(gaps={"127.0.0.1": 16})
    fetch(addresses, tmp_path, limits=limits, clock=time.clock(), progress=told.append)
    # a; b, c after a redirect; d; a pause of 1 s after the 503, then the rest of the gap
    assert time.waits == [16, 16, 16, 1, 15]
    assert next(stage.waiting for stage in told if stage.waiting) == "127.0.0.1 wants requests apart; in 16 s"


def test_istat_is_asked_less_than_five_times_a_minute_and_others_as_they_come(server, tmp_path):
    assert {host: 60 / gap for host, gap in Limits().gaps.items()} == {"esploradati.istat.it": 3.75}
    time = Time()
    fetch([server.at("/a.csv", whole(CSV)), server.at("/b.csv", whole(CSV))], tmp_path, clock=time.clock())
    assert time.waits == []
