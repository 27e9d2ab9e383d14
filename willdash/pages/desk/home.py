"""The desk itself: what everybody reads, what the invited see, and the form that brings a file."""

from flask import Response, request
from htpy import Node, p

from willdash.desk.draft import Draft
from willdash.desk.drafts import MOST_BYTES
from willdash.desk.errors import NotAllowed
from willdash.desk.invitation import Invitation
from willdash.desk.rights import must_upload
from willdash.live.throttle import Rule
from willdash.pages.desk.door import NoInvitation, who
from willdash.pages.desk.frame import FOUND, Shown, moved
from willdash.pages.desk.parts import DeskParts
from willdash.pages.desk.refusals import NoFile, Sentence, refusal_of
from willdash.text import Text
from willdash.views.desk.addresses import draft_address
from willdash.views.desk.home import Known, home_view
from willdash.views.desk.public import public_view
from willdash.views.desk.refusal import warning
from willdash.views.desk.upload_form import FIELD
from willdash.views.desk.who import who_view
from willdash.views.links import Addresses

ROUND_A_FILE_BYTES = 64 * 1024
"""What a form takes beside the file."""
CROSS_SITE = "cross-site"


class Home:
    """Answers for the one address; see `DeskParts`."""

    def __init__(self, parts: DeskParts) -> None:
        self._parts = parts

    def page(self) -> Response:
        """What the reader may see."""
        try:
            invitation = self._parts.door.reader()
        except NoInvitation:
            return self._everybody()
        return self._invited(invitation)

    def upload(self) -> Response:
        """Takes a file, has it read, and leads to its page; or says above the form why there is none."""
        parts = self._parts
        invitation = parts.door.sender()
        must_upload(invitation)
        parts.throttle.hit(Rule.UPLOAD, invitation.id)
        parts.throttle.hit(Rule.UPLOAD_FROM, who())
        request.max_content_length = MOST_BYTES + ROUND_A_FILE_BYTES
        try:
            draft = self._taken(invitation)
        except (NoFile, NotAllowed) as error:
            status, sentence = refusal_of(error, parts.known)
            return self._invited(invitation, status=status, sentence=sentence)
        parts.work.read(draft.id)
        return moved(draft_address(draft.id))

    def _taken(self, invitation: Invitation) -> Draft:
        """The file of the form as a draft.

        Raises:
            NoFile: the form has none.
            NotAllowed: it is not taken.
            RequestEntityTooLarge: the form says that it is too large; its body is not read.
        """
        brought = request.files.get(FIELD)
        if brought is None or not brought.filename:
            raise NoFile
        parts = self._parts
        return parts.desk.drafts.upload(
            invitation, brought.filename, brought.read(MOST_BYTES + 1), parts.package, parts.clock()
        )

    def _everybody(self) -> Response:
        """The explanation.

        A link in a letter on the web leads here without the cookie that it has just got: browsers send a
        strict cookie only where our own page asked. So this page asks once more.
        """
        answer = self._parts.frame.answer(for_everybody(self._parts.known), is_hidden=False)
        if request.headers.get("Sec-Fetch-Site") == CROSS_SITE:
            answer.headers["Refresh"] = "0"
        return answer

    def _invited(
        self, invitation: Invitation, *, status: int = FOUND, sentence: Sentence | None = None
    ) -> Response:
        parts = self._parts
        drafts = [
            draft
            for draft in parts.desk.drafts.of(invitation.area)
            if parts.desk.drafts.may_see(draft, invitation)
        ]

        def body(to: Addresses, text: Text) -> Node:
            said = warning(p[sentence(text)]) if sentence else None
            return [
                who_view(invitation, parts.cities, to, text),
                home_view(invitation.role, drafts, parts.known, to, text, said=said),
            ]

        return parts.frame.answer(Shown("desk", body), status=status)


def for_everybody(known: Known) -> Shown:
    """What is read without an invitation."""

    def body(to: Addresses, text: Text) -> Node:
        return public_view(known.sets, known.clusters, to, text)

    return Shown("desk", body)
