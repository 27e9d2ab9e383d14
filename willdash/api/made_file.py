"""A file that is made for a question, as an answer: any cache may keep it, and who has it is told so."""

from collections.abc import Callable

from flask import Response, request

FRESH_SECONDS = 3600
NOT_MODIFIED = 304


def made_file(mimetype: str, name: str, tag: str, make: Callable[[], bytes]) -> Response:
    """The file, or that the reader has it already, for which nothing is made.

    Args:
        mimetype: of the file.
        name: that it is saved under.
        tag: changes whenever the file would.
        make: makes it.
    """
    answer = Response(mimetype=mimetype)
    answer.headers["Content-Disposition"] = f'inline; filename="{name}"'
    answer.headers["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    # Search engines should lead to pages, which show the same.
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.set_etag(tag)
    if request.if_none_match.contains_weak(tag):
        answer.status_code = NOT_MODIFIED
    else:
        answer.set_data(make())
    return answer
