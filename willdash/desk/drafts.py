"""Drafts and what may be done with them: who, when, and what remains of it."""

import hashlib
import json
import re
import secrets
from dataclasses import replace
from pathlib import Path

from willdash.core.upload import UploadReading
from willdash.desk.disk import cleaned, damaged, told
from willdash.desk.draft import Action, Born, Cause, Draft, Event, State
from willdash.desk.draft_files import DraftFiles
from willdash.desk.errors import Barrier, NotAllowed
from willdash.desk.invitation import Invitation
from willdash.desk.rights import may_see, must_be_a_day, must_decide, must_own, must_upload

MOST_BYTES = 5_000_000
"""Of an uploaded file; a filled template has some 20,000."""
MOST_OPEN = 20
"""Drafts of one invitation that wait, each with a copy of the package: 10 MB at most."""
MOST_EVER = 300
"""Drafts of one invitation."""
MOST_FILENAME, ENDING = 120, 10
"""Characters of a file's name, and of its end where it is longer."""
MOST_SAID = 1_000
"""Characters of a reason."""
UPLOAD, UPLOAD_FACTS, READING, PACKAGE = "upload", "upload.json", "reading.json", "package"


class Drafts:
    """The drafts of all cities; every method that changes one gives it as it is then.

    A method that takes a `Draft` does its work on what its caller has seen: whoever acts on an older picture
    is `Overtaken`. Any method may raise `DeskError`.

    Args:
        folder: where they lie; see `DraftFiles`.
    """

    def __init__(self, folder: Path) -> None:
        self._files = DraftFiles(folder)

    def folder(self, id: str) -> Path:
        """The folder of a draft: ``upload``, ``upload.json``, ``reading.json``, ``package/``.

        Raises:
            NoSuchDraft: the text is no id.
        """
        return self._files.of(id)

    def get(self, id: str) -> Draft:
        """A draft as it is now.

        Raises:
            NoSuchDraft: there is none with this id.
        """
        return self._files.get(id)

    def ids(self) -> tuple[str, ...]:
        """Ids of all drafts, damaged ones too."""
        return self._files.ids()

    def of(self, area: str) -> tuple[Draft, ...]:
        """The drafts of a city, the newest first; those of all cities where the code is empty."""
        found = [draft for draft in self._files.all() if area in ("", draft.area)]
        return tuple(sorted(found, key=lambda draft: (-draft.created, draft.id)))

    def due(self, today: str) -> tuple[Draft, ...]:
        """What is to be published by a day, and what a process set about publishing; the oldest first.

        Args:
            today: as ``2026-12-01``.
        """
        waiting = [
            draft
            for draft in self.of("")
            if draft.state is State.PUBLISHING
            or (draft.state is State.APPROVED and draft.publish_on <= today)
        ]
        return tuple(reversed(waiting))

    def may_see(self, draft: Draft, invitation: Invitation) -> bool:
        """See `rights.may_see`."""
        return may_see(draft, invitation)

    def reading(self, draft: Draft) -> UploadReading | None:
        """What reading its file gave; none where it was not read."""
        file = self.folder(draft.id) / READING
        with told(file.parent):
            try:
                return UploadReading.from_json(file.read_text(encoding="utf-8"))
            except FileNotFoundError:
                return None
            except ValueError as error:
                raise damaged(file) from error

    def upload(
        self, invitation: Invitation, filename: str, content: bytes, package: Path, now: float
    ) -> Draft:
        """Keeps a file as a new draft of the invitation's city, still to be read.

        Args:
            invitation: of who brings it.
            filename: as the browser says; only kept to be shown.
            content: bytes of the file.
            package: folder of the data package that it is to become part of.
            now: seconds since 1970.

        Raises:
            NotAllowed: the invitation is not for that, the file is empty or too large, or there are too many
                drafts of this invitation.
        """
        must_upload(invitation)
        if not content:
            raise NotAllowed(Barrier.EMPTY)
        if len(content) > MOST_BYTES:
            raise NotAllowed(Barrier.SIZE)
        self._must_have_room(invitation)
        born = Born(
            id=secrets.token_hex(16),
            area=invitation.area,
            filename=_told_name(filename),
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            by=invitation.id,
            office=invitation.office,
            created=now,
        )
        facts = {"filename": born.filename, "area": born.area, "package": str(package.resolve())}
        return self._files.add(born, {UPLOAD: content, UPLOAD_FACTS: json.dumps(facts).encode()})

    def read(self, id: str, now: float) -> Draft:
        """Notes what the child has found that read the file: faulty or ready.

        Raises:
            NotAllowed: that is known already.
            DeskError: there is no reading, or it is damaged.
        """
        draft = self.get(id)
        reading = self.reading(draft)
        if reading is None or not (reading.problem_count or (self.folder(id) / PACKAGE).is_dir()):
            raise damaged(self.folder(id))
        action = Action.FOUND_FAULTY if reading.problem_count else Action.FOUND_READY
        return self._files.note(draft, Event(action, now, problems=reading.problem_count))

    def submit(self, draft: Draft, invitation: Invitation, now: float) -> Draft:
        """Has a second person asked.

        Raises:
            NotAllowed, Overtaken: see the class and `Barrier`.
        """
        must_own(draft, invitation)
        return self._files.note(draft, _by(invitation, Action.SUBMITTED, now))

    def withdraw(self, draft: Draft, invitation: Invitation, now: float) -> Draft:
        """Takes a draft back; its file and what was made of it are deleted.

        Raises:
            NotAllowed, Overtaken: see the class and `Barrier`.
        """
        must_own(draft, invitation)
        after = self._files.note(draft, _by(invitation, Action.WITHDRAWN, now))
        self._tidy(after)
        return after

    def approve(self, draft: Draft, invitation: Invitation, publish_on: str, now: float) -> Draft:
        """Lets a draft be published.

        Args:
            draft: as the approver saw it.
            invitation: of the approver.
            publish_on: the day, as ``2026-12-01``; empty: at once.
            now: seconds since 1970.

        Raises:
            NotAllowed, Overtaken: see the class and `Barrier`.
        """
        must_decide(draft, invitation)
        must_be_a_day(publish_on, now)
        event = replace(_by(invitation, Action.APPROVED, now), publish_on=publish_on)
        return self._files.note(draft, event)

    def refuse(self, draft: Draft, invitation: Invitation, why: str, now: float) -> Draft:
        """Sends a draft back with a reason; its file is deleted, what it said remains.

        Raises:
            NotAllowed, Overtaken: see the class and `Barrier`.
        """
        must_decide(draft, invitation)
        said = cleaned(why, most=MOST_SAID)
        if not said:
            raise NotAllowed(Barrier.WHY)
        after = self._files.note(draft, replace(_by(invitation, Action.REFUSED, now), said=said))
        self._tidy(after)
        return after

    def claim(self, draft: Draft, until: float, now: float) -> Draft:
        """Has a draft to oneself for publishing it, until a moment.

        Raises:
            NotAllowed: it is not to be published, or another process's claim still holds.
            Overtaken: another process was quicker.
        """
        if draft.claimed_until > now:
            raise NotAllowed(Barrier.STATE)
        return self._files.note(draft, Event(Action.CLAIMED, now, until=until))

    def release(self, draft: Draft, said: str, now: float, cause: Cause | None = None) -> Draft:
        """Lets a claimed draft be tried again later.

        Args:
            draft: as it was claimed.
            said: why it was not published this time.
            now: seconds since 1970.
            cause: where something went wrong; none where another publication was going on.

        Raises:
            NotAllowed, Overtaken: it is no longer this process's.
        """
        event = Event(Action.RELEASED, now, cause=cause or "", said=cleaned(said, most=MOST_SAID))
        return self._files.note(draft, event)

    def published(self, id: str, version: str, former: str, now: float) -> Draft:
        """Notes that a claimed draft is published.

        Args:
            id: of the draft.
            version: of the data now.
            former: version before.
            now: seconds since 1970.

        Raises:
            NotAllowed, Overtaken: nobody is publishing it, or another process has noted it.
        """
        event = Event(Action.PUBLISHED, now, version=version, former=former)
        after = self._files.note(self.get(id), event)
        self._tidy(after)
        return after

    def failed(self, id: str, said: str, now: float, cause: Cause = Cause.PUBLISH_REFUSED) -> Draft:
        """Notes that a draft could not be read or published, and why.

        Raises:
            NotAllowed, Overtaken: it is neither being read nor published.
        """
        event = Event(Action.FAILED, now, cause=cause, said=cleaned(said, most=MOST_SAID))
        return self._files.note(self.get(id), event)

    def rolled_back(self, id: str, by: Invitation, version: str, now: float) -> Draft:
        """Notes that a version without a published draft is the present one again.

        Args:
            id: of the draft.
            by: invitation of an approver.
            version: that is the present one again.
            now: seconds since 1970.

        Raises:
            NotAllowed, Overtaken: see the class and `Barrier`.
        """
        draft = self.get(id)
        must_decide(draft, by)
        return self._files.note(draft, replace(_by(by, Action.ROLLED_BACK, now), version=version))

    def _must_have_room(self, invitation: Invitation) -> None:
        own = [draft for draft in self._files.all() if draft.by == invitation.id]
        for draft in own:
            self._tidy(draft)
        if len(own) >= MOST_EVER:
            raise NotAllowed(Barrier.COUNT)
        if sum(draft.is_open for draft in own) >= MOST_OPEN:
            raise NotAllowed(Barrier.OPEN)

    def _tidy(self, draft: Draft) -> None:
        """Deletes what nobody needs of a closed draft; what was published stays as it was brought."""
        if not draft.is_open:
            unfinished = [path.name for path in self.folder(draft.id).glob(".*")]
            is_kept = draft.state in (State.PUBLISHED, State.ROLLED_BACK)
            self._files.clear(draft, PACKAGE, *unfinished, *([] if is_kept else [UPLOAD]))


def _by(invitation: Invitation, action: Action, now: float) -> Event:
    return Event(action, now, by=invitation.id, role=invitation.role, office=invitation.office)


def _told_name(filename: str) -> str:
    """A file's name to be shown, its ending kept, since that says what kind of file it is meant to be."""
    name = cleaned(re.split(r"[/\\]", filename)[-1][-4 * MOST_FILENAME :], most=4 * MOST_FILENAME) or "-"
    if len(name) <= MOST_FILENAME:
        return name
    return f"{name[: MOST_FILENAME - ENDING - 1]}…{name[-ENDING:]}"
