"""What holds for every request and every answer, whoever gives it: the headers, the host, the limits."""

from collections.abc import Iterable, Sequence

from flask import Flask, abort, request

from willdash.api.policies import Policies
from willdash.api.wsgi import Application, Environ, Headers, StartResponse

LARGEST_REQUEST_BYTES = 256 * 1024
BAD_REQUEST = 400


class SafeAnswers:
    """An application whose every answer carries the headers that `Policies` asks for.

    Around everything else, since files, refusals and answers that were kept never come to Flask.

    Args:
        application: whose answers.
        policies: what they carry.
    """

    def __init__(self, application: Application, policies: Policies) -> None:
        self._application = application
        self._policies = policies

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer."""
        path, scheme = environ.get("PATH_INFO", ""), environ["wsgi.url_scheme"]

        def start(status: str, headers: Headers, *rest: object) -> object:
            return start_response(status, [*headers, *self._policies.missing(path, scheme, headers)], *rest)

        return self._application(environ, start)


def register_safety(server: Flask, *, script_hashes: Sequence[str], embed_hosts: str) -> None:
    """Sets the security headers and the limit on request bodies.

    Args:
        server: the app's server, with all that surrounds it but what reads a proxy's headers.
        script_hashes: hashes of the inline scripts that Dash writes.
        embed_hosts: who may frame embeds, as in the settings; nobody may frame anything else.
    """
    server.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST_BYTES
    policies = Policies(script_hashes=script_hashes, embed_hosts=embed_hosts)
    server.wsgi_app = SafeAnswers(server.wsgi_app, policies)  # type: ignore[method-assign]

    @server.before_request
    def _() -> None:
        # Werkzeug takes a malformed host for none; whole addresses on pages would then lead nowhere.
        if not request.host:
            abort(BAD_REQUEST)
