"""What a store promises, the same in a file and in Redis."""

from time import time

import pytest

from tests.live.talk import ASKS, BLANK, CLOSED, CODE, DAY, FIRST, HOUR, OPEN, OTHER, THIRD, talk
from willdash.core.live import Asking, Curtain, Moment, Unfit
from willdash.live.keeping import CodeTaken, NoSession, NotAsked, Now, Shown


def test_an_empty_store_knows_nothing(store):
    assert (store.session(CODE), store.now(CODE), store.shown(CODE)) == (None, None, ())
    assert (store.tally(CODE, 0), store.tallies(CODE), store.alive(time()), store.sweep(time())) == (
        {},
        {},
        0,
        0,
    )


def test_a_session_comes_back_as_it_was_opened(store, session, place, opened):
    for kept in (store, opened(*place)):
        assert kept.session(CODE) == session
        assert kept.now(CODE) == Now(revision=0, moment=FIRST, since=session.started)
        assert kept.shown(CODE) == (Shown(session.started, FIRST),)


def test_a_code_is_given_once(store, session):
    with pytest.raises(CodeTaken):
        store.open(talk(key="another"), THIRD)
    assert (store.session(CODE), store.now(CODE).moment) == (session, FIRST)


def test_a_session_does_not_begin_with_a_scene_that_it_lacks(store):
    with pytest.raises(Unfit):
        store.open(talk(), Moment(scene=3))
    assert store.session(CODE) is None


def test_each_change_is_one_revision_and_one_line_of_the_log(store, session):
    start = session.started
    assert store.move(CODE, OPEN, start + 10) == Now(1, OPEN, start + 10)
    assert store.move(CODE, CLOSED, start + 20) == Now(2, CLOSED, start + 10)
    assert store.move(CODE, THIRD, start + 30) == Now(3, THIRD, start + 30)
    assert store.now(CODE) == Now(3, THIRD, start + 30)
    assert store.shown(CODE) == (
        Shown(start, FIRST),
        Shown(start + 10, OPEN),
        Shown(start + 20, CLOSED),
        Shown(start + 30, THIRD),
    )


def test_the_same_moment_again_changes_nothing(store, session):
    once = store.move(CODE, THIRD, session.started + 10)
    assert store.move(CODE, THIRD, session.started + 20) == once
    assert len(store.shown(CODE)) == 2


def test_every_part_of_a_moment_is_kept(store, session):
    moment = Moment(scene=ASKS, curtain=Curtain.BLANK, detour="city=parma&year=2021", asking=Asking.CLOSED)
    store.move(CODE, moment, session.started + 1)
    assert (store.now(CODE).moment, store.shown(CODE)[1].moment) == (moment, moment)


def test_a_scene_that_the_storyboard_lacks_is_not_shown(store, session):
    for moment in (Moment(scene=3), Moment(scene=0, asking=Asking.OPEN)):
        with pytest.raises(Unfit):
            store.move(CODE, moment, session.started)
    assert store.now(CODE).revision == 0


def test_nobody_moves_or_votes_where_there_is_no_session(store, session):
    with pytest.raises(NoSession):
        store.move(OTHER, THIRD, session.started)
    with pytest.raises(NoSession):
        store.vote(OTHER, ASKS, "ada", 0, session.started)


def test_nobody_moves_or_votes_from_the_moment_of_expiry(store, session):
    store.move(CODE, OPEN, session.expires - 1)
    store.vote(CODE, ASKS, "ada", 0, session.expires - 1)
    with pytest.raises(NoSession):
        store.move(CODE, THIRD, session.expires)
    with pytest.raises(NoSession):
        store.vote(CODE, ASKS, "bea", 0, session.expires)
    assert (store.now(CODE).moment, store.tally(CODE, ASKS)) == (OPEN, {0: 1})


def test_votes_are_counted_by_option(store, session):
    store.move(CODE, OPEN, session.started)
    for voter, option in (("ada", 0), ("bea", 2), ("ciro", 2)):
        store.vote(CODE, ASKS, voter, option, session.started)
    assert store.tally(CODE, ASKS) == {0: 1, 2: 2}
    assert store.tallies(CODE) == {ASKS: {0: 1, 2: 2}}
    assert store.tally(CODE, 0) == {}


def test_a_second_vote_replaces_the_first(store, session):
    store.move(CODE, OPEN, session.started)
    for option in (0, 1, 1):
        store.vote(CODE, ASKS, "ada", option, session.started)
    assert store.tally(CODE, ASKS) == {1: 1}


@pytest.mark.parametrize("moment", [FIRST, THIRD, CLOSED, BLANK, Moment(scene=ASKS)])
def test_a_vote_counts_only_while_its_question_is_open(store, session, moment):
    store.move(CODE, moment, session.started)
    with pytest.raises(NotAsked):
        store.vote(CODE, ASKS, "ada", 0, session.started)
    assert store.tallies(CODE) == {}


@pytest.mark.parametrize("scene", [0, 2, 3, -1])
def test_a_vote_for_another_scene_does_not_count(store, session, scene):
    store.move(CODE, OPEN, session.started)
    with pytest.raises(NotAsked):
        store.vote(CODE, scene, "ada", 0, session.started)
    assert store.tallies(CODE) == {}


@pytest.mark.parametrize("option", [-1, 3, 10**9])
def test_a_question_with_three_answers_has_no_fourth(store, session, option):
    store.move(CODE, OPEN, session.started)
    with pytest.raises(NotAsked, match=f"no option {option}"):
        store.vote(CODE, ASKS, "ada", option, session.started)
    assert store.tallies(CODE) == {}


def test_votes_stay_when_the_talk_goes_on(store, session):
    store.move(CODE, OPEN, session.started)
    store.vote(CODE, ASKS, "ada", 1, session.started)
    store.move(CODE, THIRD, session.started + 1)
    assert store.tallies(CODE) == {ASKS: {1: 1}}


def test_sessions_share_nothing(store, session):
    store.open(talk(OTHER, key="another"), OPEN)
    store.vote(OTHER, ASKS, "ada", 1, session.started)
    assert (store.now(CODE).moment, store.tallies(CODE), len(store.shown(CODE))) == (FIRST, {}, 1)


def test_the_living_are_counted(store, session):
    store.open(talk(OTHER, key="another", started=session.started + 60), FIRST)
    counts = [store.alive(session.started + after) for after in (0, HOUR - 1, HOUR, HOUR + 60)]
    assert counts == [2, 2, 1, 0]


def test_a_sweep_removes_what_is_gone_and_nothing_else(store, session):
    store.open(talk(OTHER, key="another", started=session.started + 60), OPEN)
    store.vote(OTHER, ASKS, "ada", 1, session.started)
    assert store.sweep(session.started + DAY - 1) == 0
    assert store.sweep(session.started + DAY) == 1
    assert (store.session(CODE), store.now(CODE), store.shown(CODE)) == (None, None, ())
    assert (store.now(OTHER).moment, store.tallies(OTHER)) == (OPEN, {ASKS: {1: 1}})
    assert store.sweep(session.started + 2 * DAY) == 1
    assert (store.tallies(OTHER), store.sweep(session.started + 2 * DAY)) == ({}, 0)


def test_a_code_given_again_is_another_session(store, session, place, opened):
    elsewhere = opened(*place)
    for kept in (store, elsewhere):
        assert kept.session(CODE).key == "a-key"
    store.move(CODE, OPEN, session.started)
    store.vote(CODE, ASKS, "ada", 1, session.started)
    store.sweep(session.gone)
    store.open(talk(key="another"), FIRST)
    for kept in (store, elsewhere):
        assert (kept.session(CODE).key, kept.now(CODE).revision, kept.tallies(CODE)) == ("another", 0, {})


def test_the_secret_is_made_once_for_all(store, place, opened):
    secret = store.secret()
    assert len(secret) == 32
    assert [store.secret(), opened(*place).secret()] == [secret, secret]


def test_a_store_that_was_closed_can_be_used_again(store, session):
    store.close()
    assert store.move(CODE, THIRD, session.started).revision == 1
