"""Adds all comuni of Italy to an app: page, map, file, and what is said while the database is away."""

from collections.abc import Callable

from flask import Flask

from willdash.api.italy import register_italy
from willdash.api.static_files import Manifest
from willdash.core.model import Level
from willdash.database.database import Database
from willdash.pages.italy import ItalyPage
from willdash.settings import Settings
from willdash.store.store import Store
from willdash.views.italy.among import Nation
from willdash.views.italy.map_of_italy import MapOfItaly


def add_italy(
    server: Flask,
    store: Store,
    manifest: Manifest,
    settings: Settings,
    *,
    message: Callable[[str, str], str],
    origin: Callable[[], str],
) -> ItalyPage:
    """Adds everything but the page, which it gives; neither the database nor the shapes are touched.

    Args:
        server: the app's server.
        store: names and sources.
        manifest: knows the browser assets.
        settings: where database and boundaries are.
        message: makes a document that says something, out of its name and a language.
        origin: scheme and host that the reader knows the site by.

    Raises:
        AssetsMissing: the page's stylesheet has not been built.
        DatabaseError: the setting `store` is no address.
    """
    database = Database(settings.store, settings.state)
    nation = Nation(lambda: database.nationwide, store.catalog.indicators)
    provinces = (area for area in store.catalog.areas.values() if area.level is Level.PROVINCIA)
    drawing = MapOfItaly(settings.geodata, {area.code: area.parent or "" for area in provinces})
    register_italy(server, store, nation, drawing, message=message, origin=origin)
    return ItalyPage(store, nation, drawing, css=manifest.url("italy.css"))
