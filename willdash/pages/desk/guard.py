"""What is answered where something at the desk cannot be done: always a page, and a way on."""

import logging
from collections.abc import Callable
from functools import wraps

from flask import Response, request
from htpy import Node, p
from werkzeug.exceptions import RequestEntityTooLarge

from willdash.desk.addresses import ENTRANCE
from willdash.desk.errors import Barrier, DeskError, NotAllowed, NotInvited
from willdash.live.keeping import KeepingError
from willdash.live.throttle import TooMany
from willdash.pages.desk.door import COOKIE, NoInvitation
from willdash.pages.desk.frame import Frame, Shown, in_language
from willdash.pages.desk.refusals import (
    AWAY,
    FORBIDDEN,
    NOT_FOUND,
    REFUSALS,
    TOO_MANY,
    Sentence,
    refusal_of,
)
from willdash.text import Text
from willdash.views.desk.addresses import DESK, draft_address
from willdash.views.desk.home import Known
from willdash.views.desk.public import public_view
from willdash.views.desk.refusal import refusal_view, warning
from willdash.views.links import Addresses

LOG = logging.getLogger("willdash")
Answer = Callable[..., Response]


class Guard:
    """Turns what stands in the way into answers.

    Args:
        frame: makes them.
        known: what is told to whoever is not invited.
    """

    def __init__(self, frame: Frame, known: Known) -> None:
        self._frame = frame
        self._known = known

    def __call__(self, answer: Answer) -> Answer:
        """The answer, or the page about what stood in its way."""

        @wraps(answer)
        def guarded(**parts: str) -> Response:
            back = draft_address(parts["draft"]) if "draft" in parts else DESK
            try:
                return answer(**parts)
            except NoInvitation:
                return self._uninvited("needed")
            except NotInvited as error:
                return self._uninvited(error.reason)
            except REFUSALS as error:
                return self._refused(*refusal_of(error, self._known), back)
            except RequestEntityTooLarge:
                return self._refused(*refusal_of(NotAllowed(Barrier.SIZE), self._known), back)
            except TooMany as error:
                return self._busy(error.retry_after, back)
            except (DeskError, KeepingError) as error:
                LOG.warning("The desk cannot be used: %s", error)
                return self._refused(AWAY, lambda text: text("desk-away"), back)

        return guarded

    def _uninvited(self, reason: str) -> Response:
        """What everybody reads, below why this reader reads no more.

        A cookie that is worth nothing is forgotten; one that is stays, whatever link was followed.
        """

        def body(to: Addresses, text: Text) -> Node:
            said = warning(p[text(f"desk-not-invited-{reason}")])
            return public_view(self._known.sets, self._known.clusters, to, text, said=said)

        answer = self._frame.answer(Shown("desk", body), path=DESK, status=FORBIDDEN)
        if request.path != ENTRANCE:
            forget(answer, COOKIE)
        return answer

    def _refused(self, status: int, sentence: Sentence, back: str) -> Response:
        place = DESK if status == NOT_FOUND else back

        def body(_to: Addresses, text: Text) -> Node:
            return refusal_view(sentence(text), in_language(place), text)

        return self._frame.answer(Shown("desk", body), path=place, status=status)

    def _busy(self, seconds: int, back: str) -> Response:
        def sentence(text: Text) -> str:
            return text("desk-too-many", seconds=seconds, number=text.number(seconds))

        answer = self._refused(TOO_MANY, sentence, back)
        answer.headers["Retry-After"] = str(seconds)
        return answer


def forget(answer: Response, cookie: str) -> None:
    """Has the browser forget a cookie; it is taken back only as it was given."""
    answer.delete_cookie(cookie, path="/", secure=True, httponly=True, samesite="Strict")
