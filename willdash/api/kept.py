"""Answers given lately: the same question is answered as it was before, before Flask is asked."""

from collections.abc import Iterable

from werkzeug.http import is_resource_modified

from willdash.api.shelf import Reply, Shelf
from willdash.api.wsgi import Application, Environ, StartResponse

LONGEST_KEY = 1_500
"""Signs of a question; browsers send some 300, and what is longer would take more than is counted."""
DEPENDS_ON = (
    "wsgi.url_scheme",
    "HTTP_HOST",
    "PATH_INFO",
    "QUERY_STRING",
    "HTTP_ACCEPT",
    "HTTP_ACCEPT_ENCODING",
)
"""All of a request that an answer can differ by."""


class KeptReplies:
    """Keeps the replies of an application to those who read; everything else falls through.

    Args:
        application: whose answers.
        shelf: where they are kept.
    """

    def __init__(self, application: Application, shelf: Shelf) -> None:
        self._application = application
        self._shelf = shelf

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The reply that was kept, else the application's, which is kept if it may be."""
        is_plain = environ["REQUEST_METHOD"] == "GET" and "HTTP_RANGE" not in environ
        if not is_plain or environ.get("CONTENT_LENGTH") not in (None, "", "0"):
            return self._application(environ, start_response)
        key = tuple(environ.get(name, "") for name in DEPENDS_ON)
        if sum(map(len, key)) > LONGEST_KEY:
            return self._application(environ, start_response)
        reply = self._shelf.find(key, environ)
        if reply is None:
            return self._shelf.ask(self._application, key, environ, start_response)
        if _has_it(environ, reply):
            start_response(
                "304 NOT MODIFIED", [pair for pair in reply.headers if pair[0] != "Content-Length"]
            )
            return []
        start_response("200 OK", reply.headers)
        return [reply.body]


def _has_it(environ: Environ, reply: Reply) -> bool:
    """Whether the client says that it has the reply already."""
    if "HTTP_IF_NONE_MATCH" not in environ and "HTTP_IF_MODIFIED_SINCE" not in environ:
        return False
    return not is_resource_modified(environ, etag=reply.etag, last_modified=reply.modified)
