"""What a draft's app adds to its answers: nobody keeps them, nothing is written, nothing leaves unmarked."""

from collections.abc import Callable, Iterable

from flask import Flask, Response, request

from willdash.api.live.refusals import language, said
from willdash.api.seen import CALLBACKS
from willdash.api.wsgi import Application, Environ, Headers, StartResponse
from willdash.core.embed import PATH as EMBED
from willdash.text import Text

READING = frozenset({"GET", "HEAD"})
PUBLIC_ONLY = (
    f"{EMBED}/", "/oembed", "/incorpora",
    "/segui", "/plenaria/palco/", "/plenaria/regia/", "/plenaria/sessione/", "/plenaria/verbale/",
)  # fmt: skip
"""Where addresses begin that other sites or a hall see: embeds, what makes them, live sessions."""
REFUSED = "preview-refused"
FORBIDDEN = 403
CONDITIONS = (
    "HTTP_IF_NONE_MATCH",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_IF_MATCH",
    "HTTP_IF_UNMODIFIED_SINCE",
    "HTTP_IF_RANGE",
    "HTTP_RANGE",
)
"""What a client says of copies that it has."""
OF_COPIES = frozenset({"cache-control", "etag", "last-modified", "expires", "accept-ranges", "x-robots-tag"})
"""Headers about copies; a draft has none."""
ALONE = (("Cache-Control", "private, no-store"), ("X-Robots-Tag", "noindex"))
FILE_NAME, FILE_MARK = 'filename="', "bozza-"


class DraftReplies:
    """An application whose answers are for one reader alone: whole, never kept, files named as a draft.

    Args:
        application: whose answers.
    """

    def __init__(self, application: Application) -> None:
        self._application = application

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer, as if the client had no copy of anything."""
        for name in CONDITIONS:
            environ.pop(name, None)

        def start(status: str, headers: Headers, *rest: object) -> object:
            return start_response(status, _alone(headers), *rest)

        return self._application(environ, start)


def register_draft(server: Flask, message: Callable[[str, str], str], *, ground: str) -> None:
    """Refuses whatever writes, and whatever others than the reader would see.

    Args:
        server: the app's server.
        message: makes a document out of a message name and a language.
        ground: where addresses of what lies beneath maps begin, which pages load too.
    """

    @server.before_request
    def _() -> Response | None:
        if request.method in READING:
            if not request.path.startswith(PUBLIC_ONLY) or request.path.startswith(f"{ground}/"):
                return None
            return Response(message(REFUSED, language()), FORBIDDEN, mimetype="text/html")
        if request.method == "POST" and request.path == CALLBACKS:
            return None
        return said({"say": Text.of(language())(REFUSED)}, FORBIDDEN)


def _alone(headers: Headers) -> Headers:
    """Headers without what lets anybody keep the answer."""
    left = [_marked(name, value) for name, value in headers if name.lower() not in OF_COPIES]
    varies = ", ".join([value for name, value in left if name.lower() == "vary"] + ["Cookie"])
    return [*(pair for pair in left if pair[0].lower() != "vary"), ("Vary", varies), *ALONE]


def _marked(name: str, value: str) -> tuple[str, str]:
    """A header; the name of a file begins with what it is."""
    if name.lower() != "content-disposition":
        return name, value
    return name, value.replace(FILE_NAME, FILE_NAME + FILE_MARK)
