"""Answers of callbacks, kept as those to readers are: what a view shows depends on the question alone."""

from collections.abc import Iterable
from io import BytesIO

from willdash.api.seen import CALLBACKS
from willdash.api.shelf import Shelf
from willdash.api.wsgi import Application, Environ, StartResponse

LARGEST_QUESTION_BYTES = 6_000
"""Dash's script sends 4 kB; what is longer is answered, and not kept."""
DEPENDS_ON = ("CONTENT_TYPE", "HTTP_ACCEPT_ENCODING")


class KeptCallbacks:
    """Keeps the answers of an application's callbacks that say that they may be kept.

    A browser that can fetch views asks for none of these; where it cannot, a whole hall asks the same.

    Args:
        application: whose answers.
        shelf: where they are kept.
    """

    def __init__(self, application: Application, shelf: Shelf) -> None:
        self._application = application
        self._shelf = shelf

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The answer that was kept, else the application's, which is kept if it may be."""
        is_callback = environ["REQUEST_METHOD"] == "POST" and environ.get("PATH_INFO") == CALLBACKS
        if not is_callback or environ.get("QUERY_STRING") or not _is_short(environ):
            return self._application(environ, start_response)
        question = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        environ["wsgi.input"] = BytesIO(question)
        key = question, *(environ.get(name, "") for name in DEPENDS_ON)
        reply = self._shelf.find(key, environ)
        if reply is None:
            return self._shelf.ask(self._application, key, environ, start_response)
        start_response("200 OK", reply.headers)
        return [reply.body]


def _is_short(environ: Environ) -> bool:
    """Whether all of a request says beforehand that it has few bytes."""
    length = environ.get("CONTENT_LENGTH") or ""
    is_number = length.isascii() and length.isdigit() and len(length) < 9
    names = sum(len(environ.get(name, "")) for name in DEPENDS_ON)
    return is_number and 0 < int(length) + names <= LARGEST_QUESTION_BYTES
