"""The catalogue for harvesters of open data: ``GET /dati/catalog.ttl``."""

from collections.abc import Callable
from functools import lru_cache

from flask import Flask, Response, request
from werkzeug.wrappers import Response as Reply

from willdash.store.store import Store

ADDRESS = "/dati/catalog.ttl"
KEPT_SECONDS = 3600
MOST_ORIGINS = 2
"""Addresses are absolute, so each host that the site is known by has a document of its own."""


def register_dcat(server: Flask, store: Store, *, origin: Callable[[], str]) -> None:
    """Adds the address.

    Args:
        server: the app's server.
        store: what there is.
        origin: tells scheme and host that the reader knows the site by.
    """

    @lru_cache(maxsize=MOST_ORIGINS)
    def written(origin: str) -> bytes:
        # rdflib takes a sixth of a second to load, and is needed by harvesters alone.
        from willdash.api.dcat_graph import CatalogueGraph

        return CatalogueGraph(store, origin=origin, address=ADDRESS).made().serialize(encoding="utf-8")

    @server.route(ADDRESS)
    def catalogue() -> Reply:
        answer = Response(written(origin()), mimetype="text/turtle")
        answer.cache_control.public = True
        answer.cache_control.max_age = KEPT_SECONDS
        answer.add_etag()
        return answer.make_conditional(request)
