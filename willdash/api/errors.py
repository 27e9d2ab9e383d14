"""What is said when something cannot be answered: a page, or a problem for programs; no stack trace."""

import logging
from collections.abc import Callable

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, InternalServerError

from willdash.api.v1.problems import is_for_programs, problem_of

LOG = logging.getLogger("willdash")
NAMES = {404: "not-found", 405: "not-found", 500: "broke"}


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
        LOG.exception("%s %s failed", request.method, request.path, exc_info=error)
        return _answer(InternalServerError())

    def _answer(error: HTTPException) -> Response:
        code = error.code or 500
        if is_for_programs(request):
            return problem_of(error)
        if request.path.startswith("/_dash"):
            return Response(f"{code} {error.name}", code, mimetype="text/plain")
        language = "en" if request.args.get("lang") == "en" else "it"
        return Response(document(NAMES.get(code, "bad-request"), language), code, mimetype="text/html")
