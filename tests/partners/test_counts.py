"""Counts kept in a file or in Redis: added up over days, seen by other processes, let go after 400 days."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from tests.live.redis_server import RedisServer
from willdash.live.keeping import KeepingError
from willdash.partners.counts import Embedded, first_kept
from willdash.partners.open import open_partners

TODAY = datetime.now(UTC).date()
MAP = Embedded("parma", "map", "bes_neet", "shown")
TABLE = Embedded("-", "table", "-", "not-found")


def ago(days):
    return TODAY - timedelta(days=days)


def test_nothing_was_counted_at_first(counts):
    assert counts.sums(ago(399), TODAY) == {}


def test_counts_of_the_same_add_up_and_others_stay_apart(counts):
    counts.add({(TODAY, MAP): 2, (TODAY, TABLE): 1})
    counts.add({(TODAY, MAP): 3, (TODAY, MAP._replace(outcome="corrected")): 1})
    assert counts.sums(TODAY, TODAY) == {MAP: 5, TABLE: 1, MAP._replace(outcome="corrected"): 1}


def test_a_sum_is_of_the_days_asked_for_the_first_and_the_last_among_them(counts):
    counts.add({(ago(7), MAP): 1, (ago(6), MAP): 10, (TODAY, MAP): 100})
    assert counts.sums(ago(6), TODAY) == {MAP: 110}
    assert counts.sums(ago(7), ago(7)) == {MAP: 1}
    assert counts.sums(first_kept(TODAY, 7), TODAY) == {MAP: 110}


def test_what_one_process_adds_another_reads(counts, place):
    counts.add({(TODAY, MAP): 1})
    other = open_partners(*place).counts
    other.add({(TODAY, MAP): 1})
    assert counts.sums(TODAY, TODAY) == other.sums(TODAY, TODAY) == {MAP: 2}
    other.close()


def test_400_days_are_kept(counts):
    counts.add({(ago(400), MAP): 1, (ago(399), MAP): 10, (TODAY, MAP): 100})
    counts.prune(TODAY)
    assert counts.sums(ago(500), TODAY) == {MAP: 110}


def test_in_a_file_nothing_is_kept_but_day_partner_view_subject_and_outcome(tmp_path):
    counts = open_partners("", tmp_path).counts
    counts.add({(TODAY, MAP): 2})
    with sqlite3.connect(tmp_path / "partners.sqlite") as file:
        rows = file.execute("SELECT * FROM embedded").fetchall()
        tables = file.execute("SELECT name FROM sqlite_master").fetchall()
    file.close()
    assert rows == [(TODAY.isoformat(), "parma", "map", "bes_neet", "shown", 2)]
    assert tables == [("embedded",)]
    counts.close()


def test_in_a_file_all_is_added_or_nothing(tmp_path):
    counts = open_partners("", tmp_path).counts
    counts.add({(TODAY, MAP): 1})
    with pytest.raises(OverflowError):
        counts.add({(TODAY, MAP): 1, (TODAY, TABLE): 2**70})
    assert counts.sums(TODAY, TODAY) == {MAP: 1}
    counts.close()


def test_redis_lets_go_of_a_day_when_it_is_no_longer_kept(redis_url, shared_redis, tmp_path):
    counts = open_partners(redis_url, tmp_path).counts
    counts.add({(ago(1), MAP): 1})
    said = shared_redis.said(f"EXPIRETIME willdash:embeds:{ago(1).isoformat()}".encode())
    gone = datetime.fromtimestamp(int(said[1:]), UTC)
    assert gone == datetime(*(ago(1) + timedelta(days=400)).timetuple()[:3], tzinfo=UTC)
    counts.close()


def test_a_redis_that_is_away_is_told_without_its_password(tmp_path):
    counts = open_partners(f"redis://:word@127.0.0.1:{RedisServer(tmp_path).port}/0", tmp_path).counts
    for use in (lambda: counts.add({(TODAY, MAP): 1}), lambda: counts.sums(TODAY, TODAY)):
        with pytest.raises(KeepingError, match=r"WILLDASH_LIVE .* start it") as told:
            use()
        assert "word" not in str(told.value).removesuffix("its password, its memory and its settings.")
    counts.close()
