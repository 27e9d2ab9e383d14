"""The composition root: settings and store in, a Dash app out. Nothing else imports this module."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import dash_bootstrap_components  # noqa: F401 - registers its scripts with Dash before an app asks for them
from dash import Dash
from flask import Response, abort, request
from flask_openapi3.openapi import OpenAPI
from werkzeug.middleware.proxy_fix import ProxyFix

from willdash.api.crowd import Crowd
from willdash.api.dash_requests import guard_dash
from willdash.api.discovery import register_discovery
from willdash.api.downloads import register_downloads
from willdash.api.draft import DraftReplies, register_draft
from willdash.api.embed_counts import CountedEmbeds
from willdash.api.errors import PASSING, register_errors
from willdash.api.health import register_health
from willdash.api.kept import KeptReplies
from willdash.api.kept_callbacks import KeptCallbacks
from willdash.api.limits import register_limits
from willdash.api.notebook import register_notebook
from willdash.api.pictures import register_pictures
from willdash.api.plain_query import PlainQuery
from willdash.api.safety import register_safety
from willdash.api.seen import register_seen
from willdash.api.shelf import MB, Shelf
from willdash.api.static_files import Manifest, load_manifest, mount
from willdash.api.v1.problems import refused_by_pydantic
from willdash.api.v1.routes import register_api
from willdash.core.embed import PATH as EMBED
from willdash.desk_site import add_desk
from willdash.embedding import Lasting, add_embedding, embed_page
from willdash.italy import add_italy
from willdash.pages.api import ApiPage
from willdash.pages.catalogue import CataloguePage
from willdash.pages.city import CityPage
from willdash.pages.cluster import ClusterPage
from willdash.pages.compose import ComposePage
from willdash.pages.document import Documents
from willdash.pages.embed import GROUND, EmbedPage
from willdash.pages.embed_builder import EmbedBuilderPage
from willdash.pages.embed_routes import message as embed_message
from willdash.pages.follow import FollowPage
from willdash.pages.indicator import IndicatorPage
from willdash.pages.map import PATH, MapPage
from willdash.pages.method import MethodPage
from willdash.pages.notebook import NotebookPage
from willdash.pages.page import Page
from willdash.pages.practices import PracticesPage
from willdash.pages.routes import origin, public, register_pages
from willdash.pages.search import SearchPage
from willdash.pages.storyboards import StoryboardsPage
from willdash.pages.trajectory import TrajectoryPage
from willdash.pages.versus import VersusPage
from willdash.pages.view_routes import register_views
from willdash.plenary import add_plenary
from willdash.settings import ROOT, Settings
from willdash.store.boundaries import Boundaries
from willdash.store.store import Store
from willdash.views.findable import findable
from willdash.views.frame.draft import DraftMark
from willdash.views.frame.shell import Assets


class WilldashApp(Dash):
    """Dash, with documents of our own around its pages."""

    documents: Documents
    map_page: MapPage
    public_url: str
    warm: Callable[[], None]
    """Makes the first views, beside the first requests."""

    def index(self, *_args: object, **_kwargs: object) -> Response:
        """The document of the requested page; 404 for an address that is none.

        Dash's own index looks up every script file at each call; ours are known from the build.
        """
        if request.path != PATH:
            abort(404)
        query = request.query_string.decode("latin-1")
        html = self.documents.dash_page(
            PATH,
            query,
            layout=self.map_page.layout(query),
            wires=self.dependencies().get_data(as_text=True),
            config=self._generate_config_html(),
            origin=origin(self.public_url),
        )
        return public(html)

    def _config(self) -> dict[str, object]:
        """Dash's, without its token for jobs in the background, of which there are none.

        The token is another at each call: no two workers or machines would give the same document, and nobody
        could be told that he has it already.
        """
        config: dict[str, object] = super()._config()  # type: ignore[no-untyped-call] # Dash's own
        config.pop("end_id", None)
        return config


def create_app(
    store: Store,
    settings: Settings,
    *,
    package: Path | None = None,
    lasting: Lasting | None = None,
    draft: DraftMark | None = None,
) -> WilldashApp:
    """A new app, independent of any other in the process.

    Args:
        store: the data.
        settings: where things are.
        package: folder that the data were read from; as in the settings where none is given.
        lasting: what apps of one process share; of its own where none is given.
        draft: whose figures the data hold, where they are not published: everything is then marked, nothing
            kept or counted, and files are served elsewhere.

    Raises:
        AssetsMissing: the browser assets have not been built.
    """
    manifest = load_manifest(settings.dist)
    lasting = lasting or Lasting.begun(settings)
    package = package or settings.data
    server = OpenAPI("willdash", doc_ui=False, validation_error_callback=refused_by_pydantic)
    app = _dash(server)
    register_seen(server, app.callback_map)
    app.public_url = settings.public_url
    is_draft = draft is not None
    embeds = embed_page(store, manifest, settings, kept=None if is_draft else package)
    app.documents = Documents(
        store, _assets(manifest), geometry_url=manifest.url("first-page.json"), draft=draft
    )
    if draft:
        register_draft(server, app.documents.message, ground=GROUND)
    _add_map(app, MapPage(store, geometry_url=manifest.url("first-page.json"), ground=embeds.ground))
    _add_site(
        server, app.documents, embeds, lasting, manifest, store, settings, package=package, is_draft=is_draft
    )
    guard_dash(app)
    register_health(server, store, manifest, lasting.depends)
    register_limits(server, lasting.shares)
    register_errors(server, _messages(app.documents, embeds))
    _surround(server, lasting, settings, is_draft=is_draft)
    register_safety(server, script_hashes=app.csp_hashes(), embed_hosts=settings.embed_hosts)
    _believe_proxies(server, settings.proxies)
    return app


def _dash(server: OpenAPI) -> WilldashApp:
    return WilldashApp(
        "willdash",
        server=server,  # type: ignore[arg-type] # Dash takes a Flask app; its annotation says less
        assets_folder=str(ROOT / "assets"),
        include_assets_files=False,
        compress=True,
        update_title="",
        # Else Dash writes a whole page into every document to check ids against; a test does that.
        suppress_callback_exceptions=True,
    )


def _surround(server: OpenAPI, lasting: Lasting, settings: Settings, *, is_draft: bool) -> None:
    """What every request passes before Flask is asked: files, counts, kept answers, the crowd."""
    crowd = Crowd(server.wsgi_app, patience=settings.patience_seconds)
    if is_draft:
        server.wsgi_app = PlainQuery(DraftReplies(crowd))  # type: ignore[method-assign]
    else:
        shelf = Shelf(most=settings.kept_mb * MB)
        kept = KeptReplies(KeptCallbacks(crowd, shelf), shelf)
        server.wsgi_app = PlainQuery(CountedEmbeds(kept, lasting.partners))  # type: ignore[method-assign]
    if not is_draft:
        mount(server, settings.dist)


def _believe_proxies(server: OpenAPI, count: int) -> None:
    """Lets so many proxies say who asks, by what scheme, and for what host."""
    if count:
        server.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            server.wsgi_app, x_for=count, x_proto=count, x_host=count
        )


def _add_map(app: WilldashApp, page: MapPage) -> None:
    """The one page that Dash draws; its first views are made once a worker runs."""
    app.layout = partial(page.layout, "")
    app.map_page = page
    page.register(app)
    register_views(app.server, page)
    app.warm = page.warm


def _add_site(
    server: OpenAPI,
    documents: Documents,
    embeds: EmbedPage,
    lasting: Lasting,
    manifest: Manifest,
    store: Store,
    settings: Settings,
    *,
    package: Path,
    is_draft: bool,
) -> None:
    """The pages that are whole documents, the API, and the files."""
    public_url = settings.public_url
    api = register_api(server, store, Boundaries(settings.geodata), public_url=public_url)
    index = findable(store.catalog)
    pages: tuple[Page, ...] = (
        *_pages_of_data(store, manifest, is_draft=is_draft),
        SearchPage(store.catalog, index),
        ApiPage(store, api.of),
        FollowPage(),
        EmbedBuilderPage(
            store,
            hosts=settings.embed_hosts,
            static=embeds.fragment,
            partner=lasting.partners.known.partner,
        ),
    )

    def host() -> str:
        return origin(public_url)

    italy = add_italy(server, store, manifest, settings, message=documents.message, origin=host)
    pages = (*pages, italy)
    register_pages(server, pages, documents, store.choices, public_url=public_url)
    pages = (*pages, add_desk(server, store, documents, manifest, settings, origin=host))
    add_plenary(server, store, documents, manifest, settings, origin=host)
    register_downloads(server, store, public_url=public_url)
    register_pictures(server, store, manifest, origin=host, is_draft=is_draft)
    register_notebook(server, store, manifest, origin=host, is_draft=is_draft)
    status = add_embedding(server, embeds, pages, documents, manifest, lasting, origin=host)
    register_discovery(server, store, index, (*pages, status), folder=package, origin=host)


def _pages_of_data(store: Store, manifest: Manifest, *, is_draft: bool) -> tuple[Page, ...]:
    """The pages that need nothing but the data and the browser assets."""
    return (
        CityPage(store),
        NotebookPage(store, css=manifest.url("notebook.css"), is_draft=is_draft),
        ClusterPage(store),
        VersusPage(store),
        TrajectoryPage(store),
        PracticesPage(store),
        CataloguePage(store),
        IndicatorPage(store),
        MethodPage(store),
        StoryboardsPage(store),
        ComposePage(store, store.storyboards, script_url=manifest.url("compose.js")),
    )


def _messages(documents: Documents, embeds: EmbedPage) -> Callable[[str, str], str]:
    """What says that something went wrong: within a partner's page in the looks of an embed."""

    @cache  # made once each: no flood of wrong addresses should keep the server busy
    def made(name: str, language: str, *, is_embed: bool) -> str:
        if is_embed:
            return embed_message(embeds, "embed-broke" if name in PASSING else "embed-none", language)
        return documents.message(name, language)

    def message(name: str, language: str) -> str:
        return made(name, language, is_embed=request.path.startswith(f"{EMBED}/"))

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
