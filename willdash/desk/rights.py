"""Who may do what with a draft: pure, and the only place that says it."""

from datetime import UTC, date, datetime

from willdash.desk.draft import Draft
from willdash.desk.errors import Barrier, NotAllowed
from willdash.desk.invitation import Invitation, Role

MOST_DAYS_AHEAD = 366


def may_see(draft: Draft, invitation: Invitation) -> bool:
    """Whether a draft is shown to somebody: its uploader; an approver of its city once it was submitted."""
    if draft.by == invitation.id:
        return True
    return invitation.role is Role.APPROVER and invitation.covers(draft.area) and draft.is_submitted


def must_upload(invitation: Invitation) -> None:
    """Holds that somebody may bring figures.

    Raises:
        NotAllowed: the invitation is not for that.
    """
    if invitation.role is not Role.CONTRIBUTOR:
        raise NotAllowed(Barrier.ROLE)
    if not invitation.area:
        raise NotAllowed(Barrier.CITY)


def must_own(draft: Draft, invitation: Invitation) -> None:
    """Holds that a draft came by an invitation, and that it is still for the same city.

    Raises:
        NotAllowed: it did not, or is not.
    """
    must_upload(invitation)
    if invitation.area != draft.area:
        raise NotAllowed(Barrier.CITY)
    if draft.by != invitation.id:
        raise NotAllowed(Barrier.ROLE)


def must_decide(draft: Draft, invitation: Invitation) -> None:
    """Holds that somebody may decide on a draft.

    Raises:
        NotAllowed: it came by their own invitation, is another city's, was never submitted, or they are no
            approver.
    """
    if draft.by == invitation.id:
        raise NotAllowed(Barrier.OWN)
    if invitation.role is not Role.APPROVER:
        raise NotAllowed(Barrier.ROLE)
    if not invitation.covers(draft.area):
        raise NotAllowed(Barrier.CITY)
    if not draft.is_submitted:
        raise NotAllowed(Barrier.STATE)


def must_be_a_day(text: str, now: float) -> None:
    """Holds that a text is empty or a day to come; yesterday's too, since it is still today somewhere.

    Args:
        text: as ``2026-12-01``.
        now: seconds since 1970.

    Raises:
        NotAllowed: it is neither.
    """
    if not text:
        return
    today = datetime.fromtimestamp(now, UTC).date()
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise NotAllowed(Barrier.DAY) from error
    if day.isoformat() != text or not -1 <= (day - today).days <= MOST_DAYS_AHEAD:
        raise NotAllowed(Barrier.DAY)
