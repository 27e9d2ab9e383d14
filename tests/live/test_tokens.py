"""Tokens that are forged, changed, of another session or of another kind never pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.live.talk import CODE, OTHER, talk
from willdash.live.tokens import Tokens

SECRET = bytes(range(32))
TOKENS, OURS = Tokens(SECRET), talk(started=0)
CONTROL, BALLOT = TOKENS.control(OURS), TOKENS.ballot(OURS)
LETTERS = st.characters(min_codepoint=33, max_codepoint=126)


def passes(token, session=OURS, tokens=TOKENS):
    return tokens.controls(token, session), tokens.voter(token, session) is not None


def test_a_token_passes_for_what_it_is():
    assert passes(CONTROL) == (True, False)
    assert passes(BALLOT) == (False, True)


def test_every_worker_with_the_secret_knows_the_tokens():
    worker = Tokens(SECRET)
    assert (worker.controls(CONTROL, OURS), worker.control(OURS)) == (True, CONTROL)
    assert worker.voter(BALLOT, OURS) == TOKENS.voter(BALLOT, OURS)


def test_each_ballot_has_a_voter_of_its_own():
    voters = {TOKENS.voter(TOKENS.ballot(OURS), OURS) for _ in range(200)}
    assert len(voters) == 200
    assert None not in voters


@pytest.mark.parametrize("session", [talk(OTHER), talk(key="another"), talk(OTHER, key="another")])
def test_tokens_of_another_session_or_of_an_earlier_one_with_the_same_code_do_not_pass(session):
    for token in (CONTROL, BALLOT):
        assert passes(token, session) == (False, False)


def test_tokens_of_another_secret_do_not_pass():
    for token in (CONTROL, BALLOT):
        assert passes(token, tokens=Tokens(bytes(32))) == (False, False)


def test_tokens_tell_neither_key_nor_secret():
    session = talk(key="the-key-of-this-talk")
    for token in (TOKENS.control(session), TOKENS.ballot(session)):
        assert "the-key" not in token
        assert len(token) < 80


@given(st.one_of(st.binary(), st.text(), st.none(), st.integers(), st.lists(st.text())))
def test_garbage_does_not_pass(garbage):
    assert passes(garbage) == (False, False)


@given(st.text(LETTERS), st.text(LETTERS))
def test_what_has_the_form_of_a_token_does_not_pass_without_the_secret(value, signature):
    assert passes(f"{value}.{signature}") == (False, False)
    assert passes(f"{CODE}.{signature}") == (False, False)


@pytest.mark.parametrize("token", [CONTROL, BALLOT], ids=["control", "ballot"])
def test_no_bit_of_a_token_can_be_changed(token):
    for place in range(len(token)):
        for bit in range(8):
            changed = bytearray(token.encode())
            changed[place] ^= 1 << bit
            for text in (bytes(changed), changed.decode("latin-1")):
                assert passes(text) == (False, False)


@pytest.mark.parametrize("token", [CONTROL, BALLOT], ids=["control", "ballot"])
@given(st.data())
def test_no_letter_of_a_token_can_be_replaced_added_or_left_out(token, data):
    start = data.draw(st.integers(0, len(token)))
    end = data.draw(st.integers(start, min(start + 3, len(token))))
    changed = token[:start] + data.draw(st.text(LETTERS, max_size=3)) + token[end:]
    assert (passes(changed) == (False, False)) == (changed != token)


@pytest.mark.parametrize(
    "token", ["", ".", "..", "a" * 10**6, "." * 10**6, CONTROL * 20, "\ud800.x", "é.x", "\0"]
)
def test_long_and_odd_texts_do_not_pass(token):
    assert passes(token) == (False, False)


def test_the_value_of_a_ballot_does_not_make_a_control_token():
    voter, signature = BALLOT.split(".")
    code, other = CONTROL.split(".")
    for token in (f"{code}.{signature}", f"{voter}.{other}", f"{CODE}{BALLOT}", f"{CONTROL}.{BALLOT}"):
        assert passes(token) == (False, False)
