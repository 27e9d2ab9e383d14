"""Makes every query string plain ASCII, as browsers send it, so that nothing behind has to expect else."""

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote

Environ = dict[str, Any]
Application = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]
ASCII = "".join(map(chr, range(128)))


def with_plain_query(application: Application) -> Application:
    """The application, given percent-encoded what a program sent raw.

    Werkzeug cannot read a query with bytes that are no UTF-8, not even while an error is being answered;
    percent-encoded it reads them as signs that it does not know.
    """

    def plain(environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        query = environ.get("QUERY_STRING", "")
        if not query.isascii():
            environ["QUERY_STRING"] = quote(query.encode("latin-1"), safe=ASCII)
        return application(environ, start_response)

    return plain
