"""Codes of sessions: six signs, drawn by lot, so that none says anything of another (28⁶ = 482 million)."""

import secrets
from collections.abc import Callable

from willdash.core.live import ALPHABET, CODE_LENGTH, Curtain, Moment
from willdash.live.keeping import CodeTaken, LiveStore, Session

MOST_TRIES = 20
"""With 10,000 sessions kept, the first try fails once in 48,000; twenty in a row never do."""
BEGINNING = Moment(curtain=Curtain.JOIN)
"""A talk begins with the code before the first scene."""


def new_code() -> str:
    """A code drawn by lot."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def open_with_new_code(
    store: LiveStore,
    under: Callable[[str], Session],
    *,
    moment: Moment = BEGINNING,
    draw: Callable[[], str] = new_code,
) -> Session:
    """Opens a session under a code that no other has.

    Args:
        store: that keeps it.
        under: the session with the code that it is given.
        moment: what it shows first.
        draw: gives codes.

    Raises:
        CodeTaken: every code drawn is taken.
        Unfit: the storyboard does not have the moment.
        KeepingError: the store cannot be written.
    """
    for _ in range(MOST_TRIES - 1):
        session = under(draw())
        try:
            store.open(session, moment)
        except CodeTaken:
            continue
        return session
    session = under(draw())
    store.open(session, moment)
    return session
