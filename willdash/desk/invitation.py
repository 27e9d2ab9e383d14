"""Who may do what at the desk: an office, for a city, until a day. No person is named anywhere."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What an invitation is for; approving is never for who uploads."""

    CONTRIBUTOR = "contributor"
    APPROVER = "approver"


@dataclass(frozen=True, slots=True)
class Invitation:
    """An office's right to act at the desk; its link is a signed token that is kept nowhere.

    Attributes:
        id: 16 hexadecimal digits, drawn by lot; no secret.
        role: what it is for.
        office: as it stands in the log, as in "Ufficio statistica, Comune di Parma".
        area: ISTAT code of the city; empty: every city, which only approvers can have.
        issued: when, in seconds since 1970.
        expires: from when on it is worthless.
    """

    id: str
    role: Role
    office: str
    area: str
    issued: float
    expires: float

    def covers(self, area: str) -> bool:
        """Whether it is for a city."""
        return self.area in ("", area)
