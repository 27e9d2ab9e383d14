"""The composition root: settings and store in, a Dash app out. Nothing else imports this module."""

from collections.abc import Callable

import dash_bootstrap_components  # noqa: F401 - registers its scripts with Dash before an app asks for them
from dash import Dash, dcc, html
from dash.dependencies import Input, Output, State
from flask import Response, abort, request
from flask_openapi3.openapi import OpenAPI
from werkzeug.middleware.proxy_fix import ProxyFix

from willdash.api.discovery import register_discovery
from willdash.api.downloads import register_downloads
from willdash.api.embed_counts import CountedEmbeds
from willdash.api.errors import register_errors
from willdash.api.health import register_health
from willdash.api.kept import KeptReplies
from willdash.api.pictures import register_pictures
from willdash.api.plain_query import PlainQuery
from willdash.api.safety import register_safety
from willdash.api.static_files import Manifest, load_manifest, mount
from willdash.api.v1.problems import refused_by_pydantic
from willdash.api.v1.routes import register_api
from willdash.core.embed import PATH as EMBED
from willdash.embedding import add_embedding, embed_page
from willdash.pages.api import ApiPage
from willdash.pages.catalogue import CataloguePage
from willdash.pages.city import CityPage
from willdash.pages.cluster import ClusterPage
from willdash.pages.compose import ComposePage
from willdash.pages.document import Documents
from willdash.pages.embed import EmbedPage
from willdash.pages.embed_builder import EmbedBuilderPage
from willdash.pages.embed_routes import message as embed_message
from willdash.pages.follow import FollowPage
from willdash.pages.ids import Frame
from willdash.pages.indicator import IndicatorPage
from willdash.pages.map import PATH, MapPage
from willdash.pages.method import MethodPage
from willdash.pages.page import Page
from willdash.pages.routes import origin, public, register_pages
from willdash.pages.search import SearchPage
from willdash.pages.storyboards import StoryboardsPage
from willdash.pages.versus import VersusPage
from willdash.partners.open import Partners, open_partners
from willdash.plenary import add_plenary
from willdash.settings import ROOT, Settings
from willdash.store.boundaries import Boundaries
from willdash.store.store import Store
from willdash.views.findable import findable
from willdash.views.frame.shell import Assets


class WilldashApp(Dash):
    """Dash, with documents of our own around its pages."""

    documents: Documents
    public_url: str

    def index(self, *_args: object, **_kwargs: object) -> Response:
        """The document of the requested page; 404 for an address that is none.

        Dash's own index looks up every script file at each call; ours are known from the build.
        """
        if request.path != PATH:
            abort(404)
        query = request.query_string.decode("latin-1")
        config = self._generate_config_html()
        return public(self.documents.dash_page(PATH, query, config=config, origin=origin(self.public_url)))


def create_app(store: Store, settings: Settings) -> WilldashApp:
    """A new app, independent of any other in the process.

    Raises:
        AssetsMissing: the browser assets have not been built.
    """
    manifest = load_manifest(settings.dist)
    server = OpenAPI("willdash", doc_ui=False, validation_error_callback=refused_by_pydantic)
    app = WilldashApp(
        "willdash",
        server=server,  # type: ignore[arg-type] # Dash takes a Flask app; its annotation says less
        assets_folder=str(ROOT / "assets"),
        include_assets_files=False,
        compress=True,
        update_title="",
        # Else Dash writes a whole page into every document to check ids against; a test does that.
        suppress_callback_exceptions=True,
    )
    app.public_url = settings.public_url
    embeds = embed_page(store, manifest, settings)
    app.documents = Documents(
        store, _assets(manifest), embeds.ground, geometry_url=manifest.url("first-page.json")
    )
    _add_map(app, MapPage(store, geometry_url=manifest.url("first-page.json")))
    partners = open_partners(settings.live, settings.state)
    _add_site(server, app.documents, embeds, partners, manifest, store, settings)
    register_health(server, version=store.version)
    register_errors(server, _messages(app.documents, embeds))
    register_safety(server, script_hashes=app.csp_hashes(), embed_hosts=settings.embed_hosts)
    server.wsgi_app = PlainQuery(  # type: ignore[method-assign]
        CountedEmbeds(KeptReplies(server.wsgi_app), partners)
    )
    if settings.proxies:
        server.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            server.wsgi_app, x_for=settings.proxies, x_proto=settings.proxies, x_host=settings.proxies
        )
    mount(server, settings.dist)
    return app


def _add_map(app: WilldashApp, page: MapPage) -> None:
    """The one page that Dash draws; its first views are made once a worker runs."""
    app.layout = html.Div([dcc.Location(id=Frame.URL, refresh="callback-nav"), html.Div(id=Frame.PAGE)])

    @app.callback(Output(Frame.PAGE, "children"), Input(Frame.URL, "pathname"), State(Frame.URL, "search"))
    def _(_path: object, search: object) -> html.Main:
        return page.layout(search)

    page.register(app)
    app.server.extensions["willdash_warm"] = page.warm


def _add_site(
    server: OpenAPI,
    documents: Documents,
    embeds: EmbedPage,
    partners: Partners,
    manifest: Manifest,
    store: Store,
    settings: Settings,
) -> None:
    """The pages that are whole documents, the API, and the files."""
    public_url = settings.public_url
    api = register_api(server, store, Boundaries(settings.geodata), public_url=public_url)
    index = findable(store.catalog)
    pages: tuple[Page, ...] = (
        CityPage(store),
        ClusterPage(store),
        VersusPage(store),
        CataloguePage(store),
        IndicatorPage(store),
        MethodPage(store),
        SearchPage(store.catalog, index),
        ApiPage(store, api.of),
        StoryboardsPage(store),
        ComposePage(store, store.storyboards, script_url=manifest.url("compose.js")),
        FollowPage(),
        EmbedBuilderPage(
            store,
            hosts=settings.embed_hosts,
            static=embeds.fragment,
            partner=partners.known.partner,
        ),
    )

    def host() -> str:
        return origin(public_url)

    register_pages(server, pages, documents, store.choices, public_url=public_url)
    add_plenary(server, store, documents, manifest, settings, origin=host)
    register_downloads(server, store, public_url=public_url)
    register_pictures(server, store, manifest, origin=host)
    status = add_embedding(server, embeds, pages, documents, manifest, partners, origin=host)
    register_discovery(server, store, index, (*pages, status), folder=settings.data, origin=host)


def _messages(documents: Documents, embeds: EmbedPage) -> Callable[[str, str], str]:
    """What says that something went wrong: within a partner's page in the looks of an embed."""

    def message(name: str, language: str) -> str:
        if request.path.startswith(f"{EMBED}/"):
            return embed_message(embeds, "embed-broke" if name == "broke" else "embed-none", language)
        return documents.message(name, language)

    return message


def _assets(manifest: Manifest) -> Assets:
    return Assets(
        css=manifest.url("willdash.css"),
        dash=manifest.url("dash-renderer.js"),
        js=manifest.url("willdash.js"),
        plotly=manifest.url("plotly.js"),
        fonts=manifest.preload,
        icon=manifest.url("images/icon.svg"),
        page=manifest.url("page.js"),
    )
