"""Tables as files: ``GET /scarica/<name>.csv`` and ``.xlsx``, the same figures as on the page."""

from flask import Flask, Response, abort, request

from willdash.api.formats import FORMATS
from willdash.core.selection import parse_selection
from willdash.core.table import Delivery, Table
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.downloads import TABLE_FORMATS, TABLES_AT
from willdash.views.tables import TABLES

BAD_REQUEST, NOT_FOUND = 400, 404


def register_downloads(server: Flask, store: Store, *, public_url: str) -> None:
    """Adds the addresses of every table in `TABLES`; `public_url` as in the settings."""

    @server.route(f"{TABLES_AT}/<name>.<any({','.join(TABLE_FORMATS)}):format>")
    def download(name: str, format: str) -> Response:
        return _download(store, name, format, public_url)


def _download(store: Store, name: str, format: str, public_url: str) -> Response:
    """The file; a selection that cannot be shown is refused, since a file cannot say what it replaced."""
    if name not in TABLES:
        abort(NOT_FOUND)
    selection, notices = parse_selection(request.query_string.decode("latin-1"), store.choices)
    if notices:
        abort(BAD_REQUEST)
    try:
        table = TABLES[name](store, selection, Text.of(selection.lang), request.args)
    except LookupError:
        abort(NOT_FOUND)
    origin = public_url.rstrip("/") or f"{request.scheme}://{request.host}"
    answer = table_file(table, format, selection.lang, store, origin=origin)
    answer.headers["Cache-Control"] = "no-cache"
    answer.add_etag()
    answer.make_conditional(request)
    return answer


def table_file(table: Table, format: str, language: str, store: Store, *, origin: str) -> Response:
    """A table as a file to take away, which tells the address that was asked for.

    Args:
        table: what it holds.
        format: its ending, one of `FORMATS`.
        language: of its words and numbers.
        store: whose figures it was made of.
        origin: scheme and host that the reader knows the site by.
    """
    written = FORMATS[format]
    delivery = Delivery(
        language=language,
        address=origin + request.full_path.rstrip("?"),
        version=store.version,
        acquired=store.acquired,
        selection={key: value for key, value in request.args.items()},
    )
    answer = Response(written.encode(table, delivery), content_type=written.content_type)
    answer.headers["Content-Disposition"] = f'attachment; filename="{table.name}.{format}"'
    return answer
