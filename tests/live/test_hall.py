"""Sessions expire, minutes stay a while, and there are never too many."""

import pytest

from tests.clock import Clock
from tests.core.test_live import storyboard
from willdash.core.live import Moment
from willdash.live import hall as halls
from willdash.live.hall import Expired, Halls, HallsFull, NotYours, Terms
from willdash.live.keeping import NoSession
from willdash.live.sqlite_store import SqliteStore


@pytest.fixture
def clock():
    return Clock(1_000_000.0)


@pytest.fixture
def hall(tmp_path, clock):
    store = SqliteStore(tmp_path / "live.sqlite")
    yield Halls(store, version="abc", terms=Terms(followed=3_600, read=86_400), clock=clock)
    store.close()


def test_a_session_can_be_followed_for_an_hour_and_read_for_a_day(hall, clock):
    session = hall.start(storyboard())
    clock.at += 3_599
    assert hall.followed(session.code).version == "abc"
    clock.at += 1
    with pytest.raises(Expired):
        hall.followed(session.code)
    assert hall.kept(session.code) == session
    clock.at += 82_800
    with pytest.raises(NoSession):
        hall.kept(session.code)


def test_what_is_gone_is_swept_away_when_the_next_session_starts(hall, clock):
    session = hall.start(storyboard())
    hall.move(session, Moment(scene=1))
    clock.at += 86_401
    hall.start(storyboard())
    assert hall.shown(session.code) == ()


def test_a_token_is_worth_nothing_for_another_session(hall):
    one, two = hall.start(storyboard()), hall.start(storyboard())
    assert hall.controlled(one.code, hall.token(one)) == one
    with pytest.raises(NotYours):
        hall.controlled(two.code, hall.token(one))


def test_there_are_never_more_sessions_than_fit(hall, clock, monkeypatch):
    monkeypatch.setattr(halls, "MOST_ALIVE", 2)
    hall.start(storyboard())
    hall.start(storyboard())
    with pytest.raises(HallsFull):
        hall.start(storyboard())
    clock.at += 3_601
    hall.start(storyboard())


def test_a_moment_is_since_when_its_scene_was_reached(hall, clock):
    session = hall.start(storyboard())
    clock.at += 10
    hall.move(session, Moment(scene=1))
    clock.at += 10
    hall.move(session, Moment(scene=1, curtain="blank"))
    assert hall.now(session.code).since == 1_000_010
