"""Invitations in a folder: a file each, and one more for each that was revoked. Tokens are kept nowhere."""

import logging
import re
import secrets
from collections.abc import Callable
from pathlib import Path

from pydantic import TypeAdapter

from willdash.desk.disk import add_file, cleaned, damaged, make_folder, read_file, told
from willdash.desk.errors import BadInvitation, DeskError, NoSuchInvitation, NotInvited, Reason
from willdash.desk.invitation import Invitation, Role
from willdash.desk.tokens import claimed, token_of
from willdash.live.keeping import KeepingError
from willdash.store.whole_folder import sweep

LOG = logging.getLogger("willdash")
ID = re.compile(r"[0-9a-f]{16}")
FILE = re.compile(r"([0-9a-f]{16})\.json")
CITY = re.compile(r"[0-9]{6}")
DAY_SECONDS = 86_400
MOST_DAYS = 365
MOST_OFFICE = 80
"""Characters of an office's name."""
FORM = TypeAdapter(Invitation)
AT = TypeAdapter(float)


class Invitations:
    """Issues, knows and revokes invitations; nothing is read or written before it is asked for.

    Several processes and machines may share the folder.

    Args:
        folder: where they lie.
        secret: gives what tokens are signed with; may raise `KeepingError`.
    """

    def __init__(self, folder: Path, secret: Callable[[], bytes]) -> None:
        self._folder = folder
        self._secret = secret
        self._told: set[str] = set()

    def issue(self, role: Role, office: str, area: str, days: int, now: float) -> tuple[Invitation, str]:
        """Makes an invitation.

        Args:
            role: what it is for.
            office: whose it is, as it will stand in the log; never a person.
            area: ISTAT code of a city; empty: every city, for approvers only.
            days: how long it is valid, 1 to 365.
            now: seconds since 1970.

        Returns:
            It, and its token, which is not kept.

        Raises:
            BadInvitation: it cannot be issued like this.
            DeskError: it cannot be written.
        """
        name = cleaned(office, most=MOST_OFFICE)
        _checked(role, name, area, days)
        invitation = Invitation(
            id=secrets.token_hex(8),
            role=role,
            office=name,
            area=area,
            issued=now,
            expires=float(int(now) + days * DAY_SECONDS),
        )
        token = token_of(invitation, self._read_secret())
        with told(self._folder):
            make_folder(self._folder)
            sweep(self._folder)
            add_file(self._file(invitation.id), FORM.dump_json(invitation), aside=self._folder)
        return invitation, token

    def known(self, token: object, now: float) -> Invitation:
        """The invitation that a token stands for.

        Args:
            token: whatever a request carries.
            now: seconds since 1970.

        Raises:
            NotInvited: it is none of ours, has expired, or was revoked.
            DeskError: that cannot be told, since the secret or the invitation cannot be read.
        """
        found = claimed(token, self._read_secret())
        if found is None:
            raise NotInvited(Reason.UNKNOWN)
        try:
            invitation = self._read(found.id)
        except NoSuchInvitation as error:
            raise NotInvited(Reason.UNKNOWN) from error
        if self._revoked(found.id) is not None:
            raise NotInvited(Reason.REVOKED)
        if now >= min(found.expires, invitation.expires):
            raise NotInvited(Reason.EXPIRED)
        return invitation

    def revoke(self, id: str, now: float) -> None:
        """Makes an invitation worthless from now on; where it was revoked before, nothing changes.

        Raises:
            NoSuchInvitation: no invitation has this id.
            DeskError: it cannot be written.
        """
        with told(self._folder):
            if not ID.fullmatch(id) or not self._file(id).exists():
                raise NoSuchInvitation(id)
            try:
                add_file(self._revocation(id), AT.dump_json(now), aside=self._folder)
            except FileExistsError:
                return

    def get(self, id: str) -> tuple[Invitation, float | None]:
        """An invitation, and when it was revoked, if it was.

        Raises:
            NoSuchInvitation: no invitation has this id.
            DeskError: it is damaged, or cannot be read.
        """
        return self._read(id), self._revoked(id)

    def ids(self) -> tuple[str, ...]:
        """Ids of all invitations.

        Raises:
            DeskError: the folder cannot be read.
        """
        with told(self._folder):
            try:
                names = [path.name for path in self._folder.iterdir()]
            except FileNotFoundError:
                return ()
        return tuple(found[1] for name in names if (found := FILE.fullmatch(name)))

    def all(self) -> tuple[tuple[Invitation, float | None], ...]:
        """Every invitation with when it was revoked, the oldest first; damaged ones are logged and left out.

        Raises:
            DeskError: the folder cannot be read.
        """
        found = []
        for id_ in self.ids():
            try:
                found.append(self.get(id_))
            except DeskError as error:
                self._log(id_, error)
        return tuple(sorted(found, key=lambda each: (each[0].issued, each[0].id)))

    def _read(self, id_: str) -> Invitation:
        if not ID.fullmatch(id_):
            raise NoSuchInvitation(id_)
        file = self._file(id_)
        with told(self._folder):
            try:
                invitation = read_file(file, FORM)
            except FileNotFoundError as error:
                raise NoSuchInvitation(id_) from error
        if invitation.id != id_:
            raise damaged(file)
        return invitation

    def _revoked(self, id_: str) -> float | None:
        with told(self._folder):
            try:
                return read_file(self._revocation(id_), AT)
            except FileNotFoundError:
                return None

    def _read_secret(self) -> bytes:
        try:
            return self._secret()
        except KeepingError as error:
            raise DeskError(f"Invitations cannot be told from forged ones: {error}") from error

    def _file(self, id_: str) -> Path:
        return self._folder / f"{id_}.json"

    def _revocation(self, id_: str) -> Path:
        return self._folder / f"{id_}.revoked"

    def _log(self, id_: str, error: DeskError) -> None:
        """Once for each."""
        if id_ not in self._told:
            self._told.add(id_)
            LOG.warning("An invitation is left out: %s", error)


def _checked(role: Role, office: str, area: str, days: int) -> None:
    if not office:
        raise BadInvitation(
            "An invitation is an office's: name it, as in «Ufficio statistica, Comune di Como»"
        )
    if area and not CITY.fullmatch(area):
        raise BadInvitation(f"{area!r} is no ISTAT code of a comune: six digits, as in 016024")
    if not area and role is not Role.APPROVER:
        raise BadInvitation("A contributor uploads for one city: name it")
    if not 1 <= days <= MOST_DAYS:
        raise BadInvitation(f"An invitation is valid for 1 to {MOST_DAYS} days, not {days}")
