"""What the desk may refuse, and what may stand in its way."""

from enum import StrEnum


class Reason(StrEnum):
    """Why somebody is not invited; the language files have the words."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Barrier(StrEnum):
    """Why something is not allowed; the language files have the words."""

    ROLE = "role"
    """The invitation is for something else."""
    CITY = "city"
    """The draft is another city's."""
    OWN = "own"
    """Nobody decides on what came by their own invitation."""
    STATE = "state"
    """The draft is not, or no longer, where this could be done."""
    DAY = "day"
    """No day as ``2026-12-01``, a past one, or one beyond a year."""
    WHEN = "when"
    """Approved for neither at once nor a day, or for both."""
    WHY = "why"
    """Sent back without a reason."""
    EMPTY = "empty"
    """A file without a byte."""
    SIZE = "size"
    """More than `MOST_BYTES`."""
    OPEN = "open"
    """`MOST_OPEN` drafts of this invitation wait already: one has to be withdrawn first."""
    COUNT = "count"
    """`MOST_EVER` drafts came by this invitation: another invitation is needed."""


class NotInvited(Exception):
    """Whoever asks shows no valid invitation; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(f"the invitation is {reason}")
        self.reason = reason


class NotAllowed(Exception):
    """It is not for this invitation, or not now; `barrier` says why."""

    def __init__(self, barrier: Barrier) -> None:
        super().__init__(f"not allowed: {barrier}")
        self.barrier = barrier


class Overtaken(Exception):
    """Somebody else changed the draft a moment ago: look at it again before deciding."""


class NoSuchDraft(LookupError):
    """Not the form of an id, or of no draft."""


class NoSuchInvitation(LookupError):
    """Not the form of an id, or of no invitation."""


class BadInvitation(ValueError):
    """It cannot be issued; the message says why and what to write instead."""


class DeskError(Exception):
    """What is kept cannot be read or written; the message says what happened and what to do."""
