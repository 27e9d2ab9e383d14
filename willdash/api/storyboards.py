"""Storyboards as files: those that are shipped, and whether one's own can be shown.

Nothing that is sent here is kept.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import orjson
from flask import Flask, Response, abort, request
from werkzeug.exceptions import HTTPException, UnprocessableEntity, UnsupportedMediaType

from willdash.core.storyboard import Storyboard
from willdash.store.storyboard_fault import Fault
from willdash.text import LANGUAGES, Text

CHECK = "/plenaria/controlla"
SHIPPED = "/plenaria/<id>.json"
LARGEST_BYTES = 64 * 1024
KEPT_SECONDS = 600
NOT_FOUND, TOO_MANY = 404, 429
JSON, PLAIN = "application/json", "text/plain"

Read = Callable[[str], tuple[Storyboard | None, Sequence[Fault]]]
"""A storyboard out of a text, or every reason why it is none."""


def register_storyboards(
    server: Flask,
    shipped: Mapping[str, Storyboard],
    *,
    read: Read,
    wait_seconds: Callable[[], int],
) -> None:
    """Adds both addresses.

    Args:
        server: the app's server.
        shipped: the storyboards of the data package, by id.
        read: reads a storyboard.
        wait_seconds: counts the present request; 0 where it may be answered, else how long to wait.
    """

    @server.route(SHIPPED)
    def shipped_storyboard(id: str) -> Response:
        if id not in shipped:
            abort(NOT_FOUND)
        answer = _json(shipped[id].model_dump(mode="json", exclude_none=True))
        answer.cache_control.public = True
        answer.cache_control.max_age = KEPT_SECONDS
        answer.add_etag()
        answer.make_conditional(request)
        return answer

    @server.post(CHECK)
    def check_storyboard() -> Response:
        wait = wait_seconds()
        if wait:
            refusal = _said("compose-too-many", TOO_MANY)
            refusal.headers["Retry-After"] = str(wait)
            return refusal
        try:
            storyboard, faults = read(_sent())
        except HTTPException as error:
            return _said(f"compose-refused-{error.code}", error.code or UnprocessableEntity.code)
        return _unkept(_json(_checked(storyboard, faults)))


def _sent() -> str:
    """The text that was sent, as JSON ``{"text": …}`` or as it is.

    Raises:
        HTTPException: too much was sent, something else, or nothing that can be read.
    """
    if request.mimetype not in (JSON, PLAIN):
        raise UnsupportedMediaType
    request.max_content_length = LARGEST_BYTES
    try:
        text = request.get_data().decode("utf-8")
        given = orjson.loads(text)["text"] if request.mimetype == JSON else text
    except (UnicodeDecodeError, orjson.JSONDecodeError, LookupError, TypeError) as error:
        raise UnprocessableEntity from error
    if not isinstance(given, str):
        raise UnprocessableEntity
    return given


def _checked(storyboard: Storyboard | None, faults: Sequence[Fault]) -> dict[str, Any]:
    return {
        "storyboard": storyboard and storyboard.model_dump(mode="json", exclude_none=True),
        "problems": problems_told(faults, _text()),
    }


def problems_told(faults: Sequence[Fault], text: Text) -> list[dict[str, Any]]:
    """What is wrong with a storyboard, in the reader's language, as the composer reads it."""
    problems = (fault.told(text) for fault in faults)
    return [{"line": each.row, "say": each.say, "fix": each.fix} for each in problems]


def _text() -> Text:
    """The words of the language that a request asks for."""
    given = request.args.get("lang", "")
    return Text.of(given if given in LANGUAGES else LANGUAGES[0])


def _said(key: str, status: int) -> Response:
    return _unkept(_json({"say": _text()(key)}, status))


def _unkept(answer: Response) -> Response:
    answer.cache_control.no_store = True
    return answer


def _json(body: object, status: int = 200) -> Response:
    return Response(orjson.dumps(body), status, mimetype=JSON)
