"""What stands in the way of a command, as a status and a sentence."""

from collections.abc import Callable, Mapping

from willdash.desk.errors import Barrier, NoSuchDraft, NotAllowed, Overtaken
from willdash.pages.desk.door import SentFromElsewhere
from willdash.text import Text
from willdash.views.desk.home import Known

BAD, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_LARGE, TOO_MANY, AWAY = 400, 403, 404, 409, 413, 429, 503
STATUSES: Mapping[Barrier, int] = {
    Barrier.ROLE: FORBIDDEN,
    Barrier.CITY: FORBIDDEN,
    Barrier.OWN: FORBIDDEN,
    Barrier.SIZE: TOO_LARGE,
    Barrier.DAY: BAD,
    Barrier.WHEN: BAD,
    Barrier.WHY: BAD,
    Barrier.EMPTY: BAD,
}
"""Statuses of barriers; all others are about what there is already."""
Sentence = Callable[[Text], str]


class NoFile(Exception):
    """A form without a file."""


class CannotRollBack(Exception):
    """The version before does not come back; `key` names the words for why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


REFUSALS = (NotAllowed, Overtaken, NoSuchDraft, SentFromElsewhere, NoFile, CannotRollBack)


def refusal_of(error: Exception, known: Known) -> tuple[int, Sentence]:
    """Status and sentence for one of `REFUSALS`.

    Args:
        error: what stands in the way.
        known: the limit of a file.
    """
    match error:
        case NotAllowed():
            return STATUSES.get(error.barrier, CONFLICT), lambda text: _barrier(error.barrier, known, text)
        case CannotRollBack():
            return CONFLICT, lambda text: text(error.key)
        case Overtaken():
            return CONFLICT, lambda text: text("desk-overtaken")
        case NoSuchDraft():
            return NOT_FOUND, lambda text: text("desk-no-draft")
        case NoFile():
            return BAD, lambda text: text("desk-no-file")
        case _:
            return FORBIDDEN, lambda text: text("desk-elsewhere")


def _barrier(barrier: Barrier, known: Known, text: Text) -> str:
    if barrier is Barrier.SIZE:
        return text("desk-barrier-size", most=text.number(known.most_megabytes))
    return text(f"desk-barrier-{barrier}")
