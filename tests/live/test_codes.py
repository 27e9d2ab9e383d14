"""Codes are drawn by lot, and a code that is taken is drawn again."""

import pytest

from tests.live.talk import CODE, OTHER, talk
from willdash.core.live import Curtain, Moment, is_code
from willdash.live.codes import new_code, open_with_new_code
from willdash.live.keeping import CodeTaken


def test_codes_have_their_form_and_differ():
    codes = {new_code() for _ in range(1_000)}
    assert len(codes) >= 999
    assert all(map(is_code, codes))
    assert len(set("".join(codes))) == 28


def test_a_session_begins_behind_its_code(store):
    session = open_with_new_code(store, talk)
    assert store.session(session.code) == session
    assert store.now(session.code).moment == Moment(scene=0, curtain=Curtain.JOIN)


def test_a_code_that_is_taken_is_drawn_again(store, session):
    codes = iter([CODE, CODE, OTHER])
    opened = open_with_new_code(store, lambda code: talk(code, key="another"), draw=lambda: next(codes))
    assert (opened.code, store.session(CODE).key, store.session(OTHER).key) == (OTHER, "a-key", "another")


def test_where_every_code_is_taken_it_ends(store, session):
    drawn = []
    with pytest.raises(CodeTaken):
        open_with_new_code(
            store, lambda code: talk(code, key="another"), draw=lambda: drawn.append(1) or CODE
        )
    assert len(drawn) == 20
