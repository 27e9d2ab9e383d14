"""Views as resources: what the map page shows for a selection, kept by whoever likes, for ever."""

import orjson
from flask import Flask, Response, abort, request

from willdash.pages.map import VIEWS, MapPage

YEAR_SECONDS = 365 * 24 * 60 * 60


def register_views(server: Flask, page: MapPage) -> None:
    """Adds ``GET /viste/<edition>/mappa?…``: browsers, proxies and CDNs may keep the answer for ever.

    Only the present edition is known. Whoever asks for another one asks Dash's callback instead, which
    answers with what is there now.
    """

    def view(edition: str) -> Response:
        if edition != page.edition:
            abort(404)
        body = orjson.dumps(page.view(request.query_string.decode("latin-1")))
        answer = Response(body, mimetype="application/json")
        answer.cache_control.public = True
        answer.cache_control.max_age = YEAR_SECONDS
        answer.cache_control.immutable = True
        return answer

    server.add_url_rule(f"{VIEWS}/<edition>/mappa", endpoint="map-view", view_func=view)
