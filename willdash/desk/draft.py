"""A draft and what happened to it: its state is what its events come to, and nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from willdash.desk.errors import Barrier, NotAllowed


class State(StrEnum):
    """Where a draft is between its upload and what becomes of it."""

    READ_PENDING = "pending"
    FAULTY = "faulty"
    READY = "ready"
    WAITING = "waiting"
    """Submitted, for a second person to decide."""
    APPROVED = "approved"
    """For now, or for a day."""
    PUBLISHING = "publishing"
    """A process publishes it, or was killed while it did: the next one finds out."""
    PUBLISHED = "published"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    FAILED = "failed"
    """It could not be read, or publication was refused; `cause` and `said` tell why."""
    ROLLED_BACK = "rolled_back"


class Action(StrEnum):
    """What can happen to a draft."""

    UPLOADED = "uploaded"
    FOUND_FAULTY = "found_faulty"
    FOUND_READY = "found_ready"
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"
    APPROVED = "approved"
    REFUSED = "refused"
    CLAIMED = "claimed"
    """A process set about publishing it."""
    RELEASED = "released"
    """It could not be published this time, and is tried again."""
    PUBLISHED = "published"
    FAILED = "failed"
    ROLLED_BACK = "rolled_back"


class Cause(StrEnum):
    """Why a draft failed; the language files have the words."""

    READ_LONG = "read-long"
    """Reading it took too long."""
    READ_DIED = "read-died"
    """The process that read it ended without an answer, as with a file made to use up its memory."""
    PUBLISH_REFUSED = "publish-refused"
    """With it the package would not pass `willdash check`, or has changed so that it no longer fits."""
    PUBLISH_DIED = "publish-died"
    """The process that published it ended several times without an answer."""


NEXT: Mapping[State, Mapping[Action, State]] = MappingProxyType(
    {
        State.READ_PENDING: {
            Action.FOUND_FAULTY: State.FAULTY,
            Action.FOUND_READY: State.READY,
            Action.FAILED: State.FAILED,
            Action.WITHDRAWN: State.WITHDRAWN,
        },
        State.FAULTY: {Action.WITHDRAWN: State.WITHDRAWN},
        State.READY: {Action.SUBMITTED: State.WAITING, Action.WITHDRAWN: State.WITHDRAWN},
        State.WAITING: {
            Action.APPROVED: State.APPROVED,
            Action.REFUSED: State.REFUSED,
            Action.WITHDRAWN: State.WITHDRAWN,
        },
        State.APPROVED: {
            Action.CLAIMED: State.PUBLISHING,
            Action.REFUSED: State.REFUSED,
            Action.WITHDRAWN: State.WITHDRAWN,
        },
        # Its figures may be published already, so nobody takes it back from here.
        State.PUBLISHING: {
            Action.CLAIMED: State.PUBLISHING,
            Action.RELEASED: State.APPROVED,
            Action.PUBLISHED: State.PUBLISHED,
            Action.FAILED: State.FAILED,
        },
        # Approved again, it is tried again; not where reading failed, since nobody was asked then.
        State.FAILED: {Action.APPROVED: State.APPROVED, Action.WITHDRAWN: State.WITHDRAWN},
        State.PUBLISHED: {Action.ROLLED_BACK: State.ROLLED_BACK},
        State.REFUSED: {},
        State.WITHDRAWN: {},
        State.ROLLED_BACK: {},
    }
)
"""Everything that may happen, and where it leads; nothing is approved that was never submitted."""
CLOSED = frozenset({State.PUBLISHED, State.REFUSED, State.WITHDRAWN, State.ROLLED_BACK})
"""Nothing of a draft waits there for anybody."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a draft; fields that do not belong to the action are empty.

    Attributes:
        action: what.
        at: when, in seconds since 1970.
        by: id of the invitation; empty: the server itself.
        role: of the invitation.
        office: of the invitation.
        publish_on: day for which it was approved; empty: at once.
        problems: how many were found.
        until: a claim holds until then.
        version: of the data that it led to.
        former: version before.
        cause: why it failed, a `Cause`.
        said: reason in words, by who sent it back or by what failed.
    """

    action: Action
    at: float
    by: str = ""
    role: str = ""
    office: str = ""
    publish_on: str = ""
    problems: int = 0
    until: float = 0.0
    version: str = ""
    former: str = ""
    cause: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Born:
    """What a draft is from its upload on; the fields are those of `Draft`."""

    id: str
    area: str
    filename: str
    size: int
    sha256: str
    by: str
    office: str
    created: float


@dataclass(frozen=True, slots=True)
class Draft:
    """One uploaded file of one city.

    Attributes:
        id: 32 hexadecimal digits, drawn by lot.
        area: ISTAT code of the city.
        filename: what the uploader's file was called, cleaned; only to be shown.
        size: bytes of the file.
        sha256: of the file.
        by: id of the invitation that it came by.
        office: of that invitation.
        created: when, in seconds since 1970.
        state: where it is now.
        publish_on: day for which it is approved, as ``2026-12-01``; empty: at once.
        approved_by: id of the approver's invitation.
        version: of the data that it led to.
        former: version before; the same as `version` where the figures were there already.
        cause: why it failed, a `Cause`.
        said: reason why it was sent back, or what failed said.
        events: everything that happened, the upload first.
    """

    id: str
    area: str
    filename: str
    size: int
    sha256: str
    by: str
    office: str
    created: float
    state: State = State.READ_PENDING
    publish_on: str = ""
    approved_by: str = ""
    version: str = ""
    former: str = ""
    cause: str = ""
    said: str = ""
    events: tuple[Event, ...] = ()

    @classmethod
    def born(cls, born: Born, uploaded: Event) -> "Draft":
        """A draft to which nothing has happened since its upload."""
        return cls(**asdict(born), events=(uploaded,))

    @property
    def is_submitted(self) -> bool:
        """Whether approvers were ever asked."""
        return any(event.action is Action.SUBMITTED for event in self.events)

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody."""
        return self.state not in CLOSED

    @property
    def claimed_until(self) -> float:
        """Until when it belongs to the process that publishes it."""
        return self.events[-1].until if self.state is State.PUBLISHING else 0.0

    @property
    def tries(self) -> int:
        """How often a process set about publishing it since it was last approved."""
        count = 0
        for event in self.events:
            count = 0 if event.action is Action.APPROVED else count + (event.action is Action.CLAIMED)
        return count

    def allows(self, action: Action) -> bool:
        """Whether something may happen to it now."""
        is_possible = action in NEXT[self.state]
        return is_possible and (action is not Action.APPROVED or self.is_submitted)

    def after(self, event: Event) -> "Draft":
        """What it is once an event has happened.

        Raises:
            NotAllowed: it cannot happen to it now.
        """
        if not self.allows(event.action):
            raise NotAllowed(Barrier.STATE)
        changed = replace(self, state=NEXT[self.state][event.action], events=(*self.events, event))
        match event.action:
            case Action.APPROVED:
                return replace(changed, approved_by=event.by, publish_on=event.publish_on, cause="", said="")
            case Action.PUBLISHED:
                return replace(changed, version=event.version, former=event.former, cause="", said="")
            case Action.REFUSED | Action.FAILED | Action.RELEASED:
                return replace(changed, cause=event.cause, said=event.said)
            case _:
                return changed


def fold(draft: Draft, events: Iterable[Event]) -> Draft:
    """What a draft is after all of its events.

    Raises:
        NotAllowed: they cannot have happened in this order.
    """
    for event in events:
        draft = draft.after(event)
    return draft
