"""Invitations for the terminal."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from rich.table import Table
from rich.text import Text

from willdash.desk.invitation import Invitation

COLUMNS = ("id", "for", "office", "city", "expires", "is")


def invitation_table(
    invitations: Iterable[tuple[Invitation, float | None]], slugs: Mapping[str, str], now: float
) -> Table:
    """One line an invitation.

    Args:
        invitations: each with when it was revoked, if it was.
        slugs: of cities, by ISTAT code.
        now: seconds since 1970.
    """
    table = Table(box=None)
    for column in COLUMNS:
        # An id is copied from here into «willdash revoke», so it is never cut.
        table.add_column(column, min_width=16 if column == "id" else None)
    for invitation, revoked in invitations:
        city = slugs.get(invitation.area, invitation.area) or "every city"
        expires = datetime.fromtimestamp(invitation.expires, UTC).date().isoformat()
        standing = _standing(invitation, revoked, now)
        row = (invitation.id, invitation.role, invitation.office, city, expires, standing)
        table.add_row(*map(Text, row))
    return table


def _standing(invitation: Invitation, revoked: float | None, now: float) -> str:
    if revoked is not None:
        return "revoked"
    return "valid" if now < invitation.expires else "expired"
