"""The register of what was done, for whoever is invited."""

from flask import Response
from htpy import Node

from willdash.desk.audit import AuditLine, audit
from willdash.desk.invitation import Invitation
from willdash.pages.desk.frame import Shown
from willdash.pages.desk.parts import DeskParts
from willdash.text import Text
from willdash.views.desk.audit import audit_view
from willdash.views.desk.who import who_view
from willdash.views.links import Addresses

MOST_LINES = 500


class Register:
    """Answers with the register; see `DeskParts`."""

    def __init__(self, parts: DeskParts) -> None:
        self._parts = parts

    def page(self) -> Response:
        """The lines of the reader's city, the newest first; of all cities for who approves for all."""
        parts = self._parts
        invitation = parts.door.reader()
        lines = self._lines(invitation)
        names = {
            draft.id: draft.filename
            for draft in parts.desk.drafts.of(invitation.area)
            if parts.desk.drafts.may_see(draft, invitation)
        }

        def body(to: Addresses, text: Text) -> Node:
            return [
                who_view(invitation, parts.cities, to, text),
                audit_view(lines[:MOST_LINES], names, parts.cities, to, text, count=len(lines)),
            ]

        return parts.frame.answer(Shown("desk-audit", body))

    def _lines(self, invitation: Invitation) -> list[AuditLine]:
        desk = self._parts.desk
        lines = reversed(tuple(audit(desk)))
        if not invitation.area:
            return list(lines)
        of_city = {draft.id for draft in desk.drafts.of(invitation.area)}
        of_city |= {each.id for each, _ in desk.invitations.all() if each.area == invitation.area}
        return [line for line in lines if (line.draft or line.invitation) in of_city]
