"""What happened at the desk, line by line: offices and ids, nothing of a person or a machine.

Names of files and reasons in words may name people, so they stand with their draft and not here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from willdash.desk.draft import Event
from willdash.desk.errors import DeskError, NoSuchDraft
from willdash.desk.invitation import Invitation
from willdash.desk.open import Desk

INVITED, REVOKED, DAMAGED = "invited", "revoked", "damaged"
"""What can happen beside the actions of drafts; of what is damaged nothing else can be told."""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Something that happened.

    Attributes:
        at: when, in seconds since 1970; none where that cannot be read.
        office: whose invitation it was done with; empty: the server itself.
        role: of the invitation, or empty.
        invitation: its id, or empty.
        action: an `Action`, or `INVITED`, `REVOKED`, `DAMAGED`.
        draft: id of the draft, or empty.
        details: name to value, as in ``publish_on`` to ``2026-12-01``; only those that say something.
    """

    at: float | None
    office: str
    role: str
    invitation: str
    action: str
    draft: str
    details: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        """One line with tabs between, for other programs to read."""
        at = "?" if self.at is None else datetime.fromtimestamp(self.at, UTC).isoformat(timespec="seconds")
        details = " ".join(f"{name}={value}" for name, value in self.details)
        fields = (at, self.action, self.role, self.office, self.invitation, self.draft, details)
        return "\t".join(field or "-" for field in fields)


def audit(desk: Desk) -> Iterator[AuditLine]:
    """Everything that happened, the oldest first.

    Raises:
        DeskError: the folders cannot be read.
    """
    lines = [*_of_invitations(desk), *_of_drafts(desk)]
    yield from sorted(lines, key=lambda line: line.at or 0.0)


def _of_invitations(desk: Desk) -> Iterator[AuditLine]:
    for id_ in desk.invitations.ids():
        try:
            invitation, revoked = desk.invitations.get(id_)
        except DeskError:
            yield AuditLine(None, "", "", id_, DAMAGED, "")
            continue
        expires = datetime.fromtimestamp(invitation.expires, UTC).isoformat(timespec="seconds")
        area = (("area", invitation.area),) if invitation.area else ()
        yield _of_invitation(invitation, INVITED, invitation.issued, (*area, ("expires", expires)))
        if revoked is not None:
            yield _of_invitation(invitation, REVOKED, revoked)


def _of_invitation(
    invitation: Invitation, action: str, at: float, details: tuple[tuple[str, str], ...] = ()
) -> AuditLine:
    return AuditLine(at, invitation.office, invitation.role, invitation.id, action, "", details)


def _of_drafts(desk: Desk) -> Iterator[AuditLine]:
    for id_ in desk.drafts.ids():
        try:
            draft = desk.drafts.get(id_)
        except NoSuchDraft:
            continue
        except DeskError:
            yield AuditLine(None, "", "", "", DAMAGED, id_)
            continue
        for number, event in enumerate(draft.events):
            born = (("area", draft.area), ("bytes", str(draft.size)), ("sha256", draft.sha256))
            details = born if number == 0 else _details(event)
            yield AuditLine(event.at, event.office, event.role, event.by, event.action, draft.id, details)


def _details(event: Event) -> tuple[tuple[str, str], ...]:
    told = {
        "publish_on": event.publish_on,
        "problems": str(event.problems or ""),
        "version": event.version,
        "former": event.former,
        "cause": event.cause,
    }
    return tuple((name, value) for name, value in told.items() if value)
