"""Adds everything of embedding to an app: the views, oEmbed, the script that partners load, the counts."""

import logging
from collections.abc import Callable

from flask import Flask, Response
from htpy import Node

from willdash.api.embed_counts import count_header
from willdash.api.static_files import Manifest
from willdash.pages.embed import EmbedPage
from willdash.pages.embed_routes import register_embeds
from willdash.settings import Settings
from willdash.store.archive import Archive, ArchiveError
from willdash.store.store import Store
from willdash.views.embed.document import EmbedAssets, Made
from willdash.views.frame.oembed_links import oembed_links

LOG = logging.getLogger("willdash")
SCRIPT = "will-embed.js"
HOUR_SECONDS = 3600


def embed_page(store: Store, manifest: Manifest, settings: Settings) -> EmbedPage:
    """What makes embeds; keeps the present figures, so that embeds can keep to them when newer ones come.

    Where they cannot be kept, the server says so in its log and goes on.
    """
    archive = Archive(settings.state / "versions", settings.geodata)
    try:
        archive.keep(settings.data)
    except ArchiveError as error:
        LOG.warning("The present figures are not kept for embeds that are to stay as they are: %s", error)
    assets = EmbedAssets(
        icon=manifest.url("images/icon.svg"),
        css=manifest.url("embed.css"),
        js=manifest.url("embed.js"),
        fonts=manifest.preload,
        static_css=manifest.file("embed-static.css").read_text(encoding="utf-8"),
    )
    return EmbedPage(store, archive, assets)


def add_embedding(server: Flask, page: EmbedPage, manifest: Manifest, *, origin: Callable[[], str]) -> None:
    """Adds the addresses; the pages that are like all others are added with them.

    Args:
        server: the app's server.
        page: makes embeds.
        manifest: knows the browser assets.
        origin: scheme and host that the reader knows the site by.
    """

    def also(made: Made) -> Node:
        return oembed_links(made.shown.whole, made.shown.title)

    register_embeds(server, page, also, count_header, origin=origin)
    script = manifest.file(SCRIPT).read_bytes()

    @server.route(f"/{SCRIPT}")
    def will_embed() -> Response:
        """Under an address that never changes, since partners write it into their pages."""
        answer = Response(script, mimetype="text/javascript")
        answer.cache_control.public = True
        answer.cache_control.max_age = HOUR_SECONDS
        answer.headers["Access-Control-Allow-Origin"] = "*"
        answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return answer
