"""The page of a draft, and everything that can be done with one."""

from collections.abc import Callable, Mapping

from flask import Response, request
from htpy import Node

from willdash.desk.draft import Draft, State
from willdash.desk.errors import Barrier, NotAllowed
from willdash.desk.invitation import Invitation
from willdash.pages.desk.door import PREVIEW_COOKIE
from willdash.pages.desk.frame import Shown, moved
from willdash.pages.desk.guard import forget
from willdash.pages.desk.parts import DeskParts
from willdash.pages.desk.refusals import CannotRollBack
from willdash.text import Text
from willdash.views.desk.actions import AT_ONCE, ON_DAY
from willdash.views.desk.addresses import DESK, Command, draft_address
from willdash.views.desk.commands import SHOWABLE, commands_of, is_approver, is_owner
from willdash.views.desk.draft import Named, Seen, draft_view
from willdash.views.desk.who import who_view
from willdash.views.links import Addresses

Do = Callable[[Draft, Invitation], Response]


class DraftPages:
    """Answers for drafts; see `DeskParts`."""

    def __init__(self, parts: DeskParts) -> None:
        self._parts = parts
        self._commands: Mapping[Command, Do] = {
            Command.READ: self._read,
            Command.PREVIEW: self._preview,
            Command.SUBMIT: self._submit,
            Command.WITHDRAW: self._withdraw,
            Command.APPROVE: self._approve,
            Command.REFUSE: self._refuse,
            Command.ROLL_BACK: self._roll_back,
        }

    def page(self, draft: str) -> Response:
        """Where it stands, what it says, what can be done."""
        parts = self._parts
        invitation = parts.door.reader()
        found = parts.seen(draft, invitation)
        seen = self._seen(found, invitation)
        named = Named(parts.indicators, parts.known.clusters, parts.cities)

        def body(to: Addresses, text: Text) -> Node:
            return [
                who_view(invitation, parts.cities, to, text),
                draft_view(seen, named, to, text),
            ]

        return parts.frame.answer(Shown("desk-draft", body, name=found.filename))

    def do(self, draft: str, command: str) -> Response:
        """Does what a form asks for, and leads to where its outcome is seen."""
        invitation = self._parts.door.sender()
        return self._commands[Command(command)](self._parts.seen(draft, invitation), invitation)

    def close_preview(self) -> Response:
        """Has the browser show what is in line again, and leads back to the draft."""
        self._parts.door.must_be_ours()
        draft = request.cookies.get(PREVIEW_COOKIE, "")
        answer = moved(draft_address(draft) if draft.isascii() and draft.isalnum() else DESK)
        forget(answer, PREVIEW_COOKIE)
        return answer

    def _seen(self, draft: Draft, invitation: Invitation) -> Seen:
        is_read = draft.state is not State.READ_PENDING
        is_latest = draft.state is State.PUBLISHED and self._is_latest(draft)
        return Seen(
            draft=draft,
            reading=self._parts.desk.drafts.reading(draft) if is_read else None,
            commands=commands_of(draft, invitation, is_latest=is_latest),
            is_owner=is_owner(draft, invitation),
            today=self._parts.today(),
        )

    def _is_latest(self, draft: Draft) -> bool:
        """Whether what is in line came by it, and there is something to go back to."""
        return draft.version != draft.former and self._parts.present() == draft.version

    def _read(self, draft: Draft, _invitation: Invitation) -> Response:
        self._parts.work.read(draft.id)
        return _back(draft)

    def _preview(self, draft: Draft, _invitation: Invitation) -> Response:
        """Leads to the site as it would be, at the first figure or practice that would change."""
        if draft.state not in SHOWABLE:
            raise NotAllowed(Barrier.STATE)
        answer = moved(self._first_change(draft))
        answer.set_cookie(PREVIEW_COOKIE, draft.id, path="/", secure=True, httponly=True, samesite="Strict")
        return answer

    def _submit(self, draft: Draft, invitation: Invitation) -> Response:
        self._parts.desk.drafts.submit(draft, invitation, self._parts.clock())
        return _back(draft)

    def _withdraw(self, draft: Draft, invitation: Invitation) -> Response:
        self._parts.desk.drafts.withdraw(draft, invitation, self._parts.clock())
        return _back(draft)

    def _approve(self, draft: Draft, invitation: Invitation) -> Response:
        """At once, or for a day; what is due is published before this is answered, or soon after."""
        today = self._parts.today().isoformat()
        day = _asked_day(today)
        self._parts.desk.drafts.approve(draft, invitation, day, self._parts.clock())
        if day <= today:
            self._parts.work.publish()
        return _back(draft)

    def _refuse(self, draft: Draft, invitation: Invitation) -> Response:
        self._parts.desk.drafts.refuse(draft, invitation, request.form.get("why", ""), self._parts.clock())
        return _back(draft)

    def _roll_back(self, draft: Draft, invitation: Invitation) -> Response:
        """Brings the version before back, as long as nothing came after it."""
        parts = self._parts
        if not is_approver(draft, invitation):
            raise NotAllowed(Barrier.ROLE)
        if draft.state is not State.PUBLISHED:
            raise NotAllowed(Barrier.STATE)
        if not self._is_latest(draft):
            raise CannotRollBack("desk-not-latest")
        refused: list[str] = []

        def job() -> None:
            if parts.roll_back(draft.former, present=draft.version):
                parts.desk.drafts.rolled_back(draft.id, invitation, draft.former, parts.clock())
            else:
                refused.append(draft.id)

        parts.work.do(job)
        if refused:
            raise CannotRollBack("desk-rollback-refused")
        return _back(draft)

    def _first_change(self, draft: Draft) -> str:
        """Where the first practice or figure that would change is shown; the first page where none would."""
        reading = self._parts.desk.drafts.reading(draft)
        city = self._parts.cities.get(draft.area)
        if reading and reading.practices:
            return f"/pratiche/{reading.practices[0].practice.id}"
        if reading is None or not reading.changes or city is None:
            return "/"
        change = reading.changes[0]
        return f"/?indicator={change.indicator}&year={change.year}&city={city.slug}"


def _asked_day(today: str) -> str:
    """The day that the form asks for; empty: at once.

    Who fills in a day and leaves the mark at «at once» may mean either, and only one can be taken back.

    Raises:
        NotAllowed: it does not say for certain when, or names a day that is past or none.
    """
    when, day = request.form.get("when"), request.form.get("day", "")
    if when == ON_DAY and day < today:
        raise NotAllowed(Barrier.DAY)
    if when != ON_DAY and (when != AT_ONCE or day):
        raise NotAllowed(Barrier.WHEN)
    return day


def _back(draft: Draft) -> Response:
    return moved(draft_address(draft.id))
