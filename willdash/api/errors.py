"""What is said when something cannot be answered: a page, or a problem for programs; no stack trace."""

import logging
from collections.abc import Callable

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, InternalServerError

from willdash.api.v1.problems import HEADERS, is_for_programs, problem_of
from willdash.text import LANGUAGES, Text

LOG = logging.getLogger("willdash")
TOO_MANY, AWAY = 429, 503
NAMES = {
    404: "not-found",
    405: "not-done-here",
    413: "too-large",
    TOO_MANY: "too-many",
    500: "broke",
    AWAY: "busy",
}
PASSING = frozenset({"broke", "too-many", "busy"})
"""Messages about what is over some time later."""
DASH = "/_dash"


def register_errors(server: Flask, document: Callable[[str, str], str]) -> None:
    """Answers every error with a document.

    Args:
        server: the app's server.
        document: makes one out of a message name and a language.
    """

    @server.errorhandler(HTTPException)
    def _(error: HTTPException) -> Response:
        return _answer(error)

    @server.errorhandler(Exception)
    def _(error: Exception) -> Response:
        # Not the address itself, which may hold a code or a token.
        LOG.exception("%s %s failed", request.method, request.url_rule, exc_info=error)
        return _answer(InternalServerError())

    def _answer(error: HTTPException) -> Response:
        code = error.code or InternalServerError.code
        if is_for_programs(request) or (code in (TOO_MANY, AWAY) and not _is_for_people()):
            return problem_of(error)
        language = LANGUAGES[1] if request.args.get("lang") == LANGUAGES[1] else LANGUAGES[0]
        name = NAMES.get(code, "bad-request")
        if request.path.startswith(DASH):
            answer = Response(Text.of(language)(name), code, mimetype="text/plain")
        else:
            answer = Response(document(name, language), code, mimetype="text/html")
        answer.headers.extend([pair for pair in error.get_headers() if pair[0] in HEADERS])
        if code in (TOO_MANY, AWAY):
            answer.headers["Cache-Control"] = "no-store"
        return answer


def _is_for_people() -> bool:
    """Whether a browser asks for something to show: its scripts, and other programs, read no pages."""
    return "text/html" in request.headers.get("Accept", "")
