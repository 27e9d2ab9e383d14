"""The composition root: settings and store in, a Dash app out. Nothing else imports this module."""

from typing import Any

import dash_bootstrap_components  # noqa: F401 - registers its scripts with Dash before an app asks for them
from dash import Dash, dcc, html
from dash.dependencies import Input, Output, State
from flask import abort, request

from willdash.api import health, safety, static_files
from willdash.api.errors import register_errors
from willdash.api.static_files import Manifest, load_manifest
from willdash.core.selection import parse_selection
from willdash.pages.document import Documents
from willdash.pages.ids import Frame
from willdash.pages.map import PATH, MapPage
from willdash.settings import ROOT, Settings
from willdash.store.store import Store
from willdash.views.shell import Assets


class WilldashApp(Dash):
    """Dash, with documents of our own around its pages."""

    documents: Documents

    def interpolate_index(self, **parts: str) -> str:  # type: ignore[override]
        """The document of the requested page; 404 for an address that is none."""
        if request.path not in self.documents.paths:
            abort(404)
        return self.documents.dash_page(
            request.path, request.query_string.decode("latin-1"), scripts=parts["scripts"], config=parts["config"]
        )


def create_app(store: Store, settings: Settings) -> WilldashApp:
    """A new app, independent of any other in the process.

    Raises:
        AssetsMissing: the browser assets have not been built.
    """
    manifest = load_manifest(settings.dist)
    assets = _assets(manifest)
    app = WilldashApp(
        "willdash",
        assets_folder=str(ROOT / "assets" / "served-by-build"),
        include_assets_files=False,
        pages_folder="",
        compress=True,
        update_title="",
        title="willdash",
    )
    app.documents = Documents(store, assets, geometry_url=manifest.url("first-page.json"))
    page = MapPage(store, geometry_url=manifest.url("first-page.json"))
    app.layout = html.Div([dcc.Location(id=Frame.URL, refresh="callback-nav"), html.Div(id=Frame.PAGE)])
    app.validation_layout = html.Div([app.layout, page.layout("")])

    @app.callback(
        Output(Frame.PAGE, "children"), Input(Frame.URL, "pathname"), State(Frame.URL, "search")
    )
    def _(_: str, search: str | None) -> html.Main:
        return page.layout(search or "")

    page.register(app)
    return app
