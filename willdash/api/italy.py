"""The map of all comuni as a picture, their figures as a file, and what is said while they are away."""

import logging
from collections.abc import Callable

from flask import Flask, Response, abort, redirect, request
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as AnyResponse

from willdash.api.formats.comma_separated import csv_pieces
from willdash.api.pictures import SVG_POLICY
from willdash.core.table import Delivery
from willdash.database.fault import DatabaseError
from willdash.store.store import Store
from willdash.text import LANGUAGES, Text
from willdash.views.italy.among import Among, Nation
from willdash.views.italy.map_of_italy import AT, MapOfItaly
from willdash.views.italy.source import FILE_AT
from willdash.views.italy.table import NAME, columns, rows

LOG = logging.getLogger("willdash")
DAY_SECONDS = 86_400
AWAY, RETRY_SECONDS = 503, "30"
BAD_REQUEST = 400


def register_italy(
    server: Flask,
    store: Store,
    nation: Nation,
    drawing: MapOfItaly,
    *,
    message: Callable[[str, str], str],
    origin: Callable[[], str],
) -> None:
    """Adds the addresses of the picture and of the file.

    Args:
        server: the app's server.
        store: names and sources.
        nation: the figures of all comuni.
        drawing: the map.
        message: makes a document that says something, out of its name and a language.
        origin: scheme and host that the reader knows the site by.
    """

    @server.route(f"{AT}/<version>/<indicator>-<int:year>.svg")
    def map_of_italy(version: str, indicator: str, year: int) -> AnyResponse:
        return _picture(_among(nation, indicator, year), drawing, version, indicator, year)

    @server.route(FILE_AT)
    def file_of_italy() -> Response:
        return _file(store, nation, drawing, origin())

    @server.errorhandler(DatabaseError)
    def _(error: DatabaseError) -> Response:
        LOG.error("%s failed: %s", request.path, error)
        language = LANGUAGES[1] if request.args.get("lang") == LANGUAGES[1] else LANGUAGES[0]
        answer = Response(message("italy-away", language), AWAY, mimetype="text/html")
        answer.headers["Retry-After"] = RETRY_SECONDS
        answer.headers["Cache-Control"] = "no-store"
        return answer


def _among(nation: Nation, indicator: str, year: int) -> Among:
    among = nation.now()
    if among is None or indicator not in among.indicators or year not in among.nationwide.years(indicator):
        raise NotFound
    return among


def _picture(among: Among, drawing: MapOfItaly, version: str, indicator: str, year: int) -> AnyResponse:
    """The picture; an address of former figures leads to the present one's, so that no cache mixes them."""
    if version != drawing.version(among):
        return redirect(drawing.address(among, indicator, year))
    answer = Response(drawing.drawn(among, indicator, year), mimetype="image/svg+xml")
    answer.cache_control.public = True
    answer.cache_control.max_age = DAY_SECONDS
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.headers["Content-Security-Policy"] = SVG_POLICY
    answer.set_etag(f"{version}-{indicator}-{year}", weak=True)
    answer.make_conditional(request)
    return answer


def _file(store: Store, nation: Nation, drawing: MapOfItaly, origin: str) -> Response:
    """The figures of all comuni, line by line; what names nothing is refused, as with all files."""
    year, language = request.args.get("year", ""), request.args.get("lang", LANGUAGES[0])
    if language not in LANGUAGES or not (year.isascii() and year.isdecimal() and len(year) == 4):
        abort(BAD_REQUEST)
    among = _among(nation, request.args.get("indicator", ""), int(year))
    text, indicator = Text.of(language), among.indicators[request.args["indicator"]]
    delivery = Delivery(language, origin + request.full_path, store.version, store.acquired)
    heads = [column.label for column in columns(indicator, text)]
    lines = rows(among, indicator, int(year), store, drawing.atlas, text)
    answer = Response(csv_pieces(heads, lines, delivery), content_type="text/csv; charset=utf-8")
    name = f"{NAME}-{indicator.id}-{year}.csv"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Cache-Control"] = "no-cache"
    return answer
