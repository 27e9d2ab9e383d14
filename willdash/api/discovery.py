"""How the site and its data are found: search, crawlers, the package as a file, harvesters."""

from collections.abc import Callable, Sequence
from pathlib import Path

from flask import Flask

from willdash.api.dcat import register_dcat
from willdash.api.package import register_package
from willdash.api.site import Addressed, register_site
from willdash.api.suggest import register_suggestions
from willdash.core.search import Index
from willdash.store.store import Store


def register_discovery(
    server: Flask,
    store: Store,
    index: Index,
    pages: Sequence[Addressed],
    *,
    folder: Path,
    origin: Callable[[], str],
) -> None:
    """Adds ``/cerca.json``, ``/sitemap.xml``, ``/robots.txt``, the package and its catalogue.

    Args:
        server: the app's server.
        store: what there is.
        index: what the search finds.
        pages: all but the map.
        folder: of the data package.
        origin: tells scheme and host that the reader knows the site by.
    """
    register_suggestions(server, store, index)
    register_site(server, pages, modified=store.acquired, origin=origin)
    register_package(server, store, folder)
    register_dcat(server, store, origin=origin)
