"""The composition root: settings and store in, a Dash app out. Nothing else imports this module."""

import dash_bootstrap_components  # noqa: F401 - registers its scripts with Dash before an app asks for them
from dash import Dash, dcc, html
from dash.dependencies import Input, Output, State
from flask import Flask, abort, request

from willdash.api.errors import register_errors
from willdash.api.health import register_health
from willdash.api.safety import register_safety
from willdash.api.static_files import Manifest, load_manifest, mount
from willdash.pages.document import Documents
from willdash.pages.ids import Frame
from willdash.pages.map import MapPage
from willdash.settings import ROOT, Settings
from willdash.store.store import Store
from willdash.views.shell import Assets


class WilldashApp(Dash):
    """Dash, with documents of our own around its pages."""

    documents: Documents

    def index(self, *_args: object, **_kwargs: object) -> str:
        """The document of the requested page; 404 for an address that is none.

        Dash's own index looks up every script file at each call; ours are known from the build.
        """
        if request.path not in self.documents.paths:
            abort(404)
        query = request.query_string.decode("latin-1")
        return self.documents.dash_page(request.path, query, config=self._generate_config_html())


def create_app(store: Store, settings: Settings) -> WilldashApp:
    """A new app, independent of any other in the process.

    Raises:
        AssetsMissing: the browser assets have not been built.
    """
    manifest = load_manifest(settings.dist)
    geometry_url = manifest.url("first-page.json")
    app = WilldashApp(
        "willdash",
        assets_folder=str(ROOT / "assets"),
        include_assets_files=False,
        compress=True,
        update_title="",
        # Else Dash writes a whole page into every document to check ids against; a test does that.
        suppress_callback_exceptions=True,
    )
    app.documents = Documents(store, _assets(manifest), geometry_url=geometry_url)
    page = MapPage(store, geometry_url=geometry_url)
    app.layout = html.Div([dcc.Location(id=Frame.URL, refresh="callback-nav"), html.Div(id=Frame.PAGE)])

    @app.callback(Output(Frame.PAGE, "children"), Input(Frame.URL, "pathname"), State(Frame.URL, "search"))
    def _(_path: object, search: object) -> html.Main:
        return page.layout(search)

    page.register(app)
    _register_plain_pages(app.server, app.documents)
    app.server.extensions["willdash_warm"] = page.warm
    register_health(app.server, version=store.version)
    register_errors(app.server, app.documents.message)
    register_safety(app.server, script_hashes=app.csp_hashes())
    mount(app.server, settings.dist)
    return app


def _register_plain_pages(server: Flask, documents: Documents) -> None:
    """Adds the pages that need no script."""
    for path in documents.plain_paths:
        server.add_url_rule(path, endpoint=path, view_func=lambda: _plain_page(documents))


def _plain_page(documents: Documents) -> str:
    return documents.plain_page(request.path, request.query_string.decode("latin-1"))


def _assets(manifest: Manifest) -> Assets:
    return Assets(
        css=manifest.url("willdash.css"),
        dash=manifest.url("dash-renderer.js"),
        js=manifest.url("willdash.js"),
        plotly=manifest.url("plotly.js"),
        fonts=manifest.preload,
        icon=manifest.url("images/icon.svg"),
    )
