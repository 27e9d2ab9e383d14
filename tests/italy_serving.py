"""The page of Italy over figures typed by hand, without a database."""

from flask import Flask

from willdash.api.errors import register_errors
from willdash.api.italy import register_italy
from willdash.core.model import Level
from willdash.database.fault import DatabaseError
from willdash.pages.italy import ItalyPage
from willdash.pages.routes import register_pages
from willdash.views.italy.among import Nation
from willdash.views.italy.map_of_italy import MapOfItaly

CSS = "/static/italy.css"


def drawing_of(store, settings):
    provinces = [area for area in store.catalog.areas.values() if area.level is Level.PROVINCIA]
    return MapOfItaly(settings.geodata, {area.code: area.parent for area in provinces})


def serve(app, store, drawing, ask):
    """A client of a server that has the page alone; `ask` tells the nationwide figures."""
    server = Flask("italy")
    nation = Nation(ask, store.catalog.indicators)
    page = ItalyPage(store, nation, drawing, css=CSS)
    register_errors(server, app.documents.message)
    register_pages(server, (page,), app.documents, store.choices, public_url="https://w.example")
    register_italy(
        server,
        store,
        nation,
        drawing,
        message=app.documents.message,
        origin=lambda: "https://w.example",
    )
    return server.test_client()


def away():
    raise DatabaseError("The database db.example.org/willdash cannot be reached: see that the server runs")
