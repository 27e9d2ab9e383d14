"""In and out: a link becomes a cookie, and the cookie is given back. The token never stays in an address."""

from flask import Response, request

from willdash.desk.addresses import TOKEN
from willdash.pages.desk.door import COOKIE, PREVIEW_COOKIE
from willdash.pages.desk.frame import moved
from willdash.pages.desk.guard import forget
from willdash.pages.desk.parts import DeskParts
from willdash.views.desk.addresses import DESK


class Entrance:
    """Answers for entering and leaving; see `DeskParts`."""

    def __init__(self, parts: DeskParts) -> None:
        self._parts = parts

    def enter(self) -> Response:
        """Takes the token out of the address and keeps it in the browser until it expires."""
        token = request.args.get(TOKEN, "")
        invitation = self._parts.door.known(token)
        answer = moved(DESK)
        answer.set_cookie(
            COOKIE,
            token,
            max_age=max(0, int(invitation.expires - self._parts.clock())),
            path="/",
            secure=True,
            httponly=True,
            samesite="Strict",
        )
        return answer

    def leave(self) -> Response:
        """Has the browser forget who it was, and what it previewed."""
        self._parts.door.must_be_ours()
        answer = moved(DESK)
        forget(answer, COOKIE)
        forget(answer, PREVIEW_COOKIE)
        return answer
