"""Makes every query string plain ASCII, as browsers send it, so that nothing behind has to expect else."""

from collections.abc import Iterable
from urllib.parse import quote

from willdash.api.wsgi import Application, Environ, StartResponse

ASCII = "".join(map(chr, range(128)))


class PlainQuery:
    """An application that is given percent-encoded what a program sent raw.

    Werkzeug cannot read a query with bytes that are no UTF-8, not even while an error is being answered;
    percent-encoded it reads them as signs that it does not know.
    """

    def __init__(self, application: Application) -> None:
        self._application = application

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The application's answer."""
        query = environ.get("QUERY_STRING", "")
        if not query.isascii():
            environ["QUERY_STRING"] = quote(query.encode("latin-1"), safe=ASCII)
        return self._application(environ, start_response)
