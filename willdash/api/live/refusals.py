"""What is said to a stage or a phone when something cannot be done: one sentence in its language."""

from collections.abc import Mapping
from typing import Any

import orjson
from flask import Response, request

from willdash.core.live import Unfit
from willdash.live.hall import Expired, HallsFull, NotYours
from willdash.live.keeping import KeepingError, NoSession, NotAsked
from willdash.live.throttle import TooMany
from willdash.text import LANGUAGES, Text

REFUSALS: Mapping[type[Exception], tuple[int, str]] = {
    NoSession: (404, "live-no-session"),
    Expired: (410, "live-expired"),
    NotYours: (403, "live-not-yours"),
    NotAsked: (409, "live-not-asked"),
    Unfit: (422, "live-unfit"),
    TooMany: (429, "live-too-many"),
    HallsFull: (503, "live-halls-full"),
    KeepingError: (503, "live-keeping"),
}
"""Exception to the status and the sentence it is told with."""
PATIENCE_SECONDS = 2


def language() -> str:
    """The language that a request asks for."""
    given = request.args.get("lang", "")
    return given if given in LANGUAGES else LANGUAGES[0]


def said(body: Mapping[str, Any], status: int = 200) -> Response:
    """A JSON answer that nobody may keep."""
    return Response(
        orjson.dumps(body), status, mimetype="application/json", headers={"Cache-Control": "no-store"}
    )


def refused(error: Exception) -> Response:
    """The sentence for one of `REFUSALS`."""
    status, key = next(told for kind, told in REFUSALS.items() if isinstance(error, kind))
    answer = said({"say": Text.of(language())(key)}, status)
    if isinstance(error, TooMany):
        answer.headers["Retry-After"] = str(error.retry_after)
    elif isinstance(error, KeepingError | HallsFull):
        answer.headers["Retry-After"] = str(PATIENCE_SECONDS)
    return answer


def badly_asked() -> Response:
    """The answer to a request that nothing of ours sends."""
    return said({"say": Text.of(language())("live-badly-asked")}, 400)
