"""The clock jumps in the middle of a talk: what was said is kept, links work, and it goes on."""

import pytest

from tests.clock import Clock
from tests.core.test_live import storyboard
from willdash.core.live import Moment
from willdash.live.hall import Expired, Halls, Terms
from willdash.live.sqlite_store import SqliteStore

HOUR, DAY = 3_600.0, 86_400.0


@pytest.fixture
def clock():
    return Clock(1_800_000_000.0)


@pytest.fixture
def hall(tmp_path, clock):
    store = SqliteStore(tmp_path / "live.sqlite")
    yield Halls(store, version="abc", terms=Terms(followed=12 * HOUR, read=30 * DAY), clock=clock)
    store.close()


@pytest.mark.parametrize("jump", [-DAY, -HOUR, -1, +1, +HOUR])
def test_a_talk_goes_on_and_the_presenter_s_link_stays_good(hall, clock, jump):
    session = hall.start(storyboard())
    token = hall.token(session)
    before = hall.move(session, Moment(scene=1)).revision
    clock.at += jump
    assert hall.controlled(session.code, token) == session
    assert hall.move(session, Moment(scene=0)).revision == before + 1
    assert hall.now(session.code).moment.scene == 0


def test_a_session_that_a_jump_ended_is_there_again_once_the_clock_is_right(hall, clock):
    session = hall.start(storyboard())
    moved = hall.move(session, Moment(scene=1))
    clock.at += DAY
    with pytest.raises(Expired):
        hall.followed(session.code)
    clock.at -= DAY
    assert hall.followed(session.code) == session
    assert hall.now(session.code).revision == moved.revision


def test_starting_a_session_a_day_ahead_loses_no_minutes(hall, clock):
    session = hall.start(storyboard())
    hall.move(session, Moment(scene=1))
    clock.at += DAY
    hall.start(storyboard())
    clock.at -= DAY
    assert len(hall.shown(session.code)) >= 1
    assert hall.kept(session.code) == session
