"""Adds everything of embedding to an app: the views, oEmbed, the script that partners load, the counts."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import time

from flask import Flask, Response

from willdash.api.embed_counts import count_header
from willdash.api.limits import Shares
from willdash.api.oembed import register_oembed
from willdash.api.static_files import Manifest
from willdash.depends.dependencies import Dependencies
from willdash.pages.document import Documents
from willdash.pages.embed import EmbedPage
from willdash.pages.embed_routes import register_embeds
from willdash.pages.page import Page
from willdash.pages.status import Status
from willdash.pages.titles import PageTitles
from willdash.partners.open import Partners, open_partners
from willdash.settings import Settings
from willdash.store.archive import Archive, ArchiveError
from willdash.store.store import Store
from willdash.views.embed.document import EmbedAssets

LOG = logging.getLogger("willdash")
SCRIPT = "will-embed.js"
HOUR_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Lasting:
    """What a process keeps while versions of the data come and go.

    Attributes:
        partners: who knows keys and keeps counts.
        since: when the server was started, in seconds since 1970.
        depends: what the service needs beside its memory, and whether that is there.
        shares: what each address may still use of the server.
    """

    partners: Partners
    since: float
    depends: Dependencies
    shares: Shares

    @classmethod
    def begun(cls, settings: Settings) -> "Lasting":
        """Of a server that starts now; neither disk nor network is touched.

        Raises:
            ValueError: the setting `live` is none.
            DatabaseError: the setting `store` is none.
        """
        return cls(open_partners(settings.live, settings.state), time(), Dependencies.of(settings), Shares())


def embed_page(store: Store, manifest: Manifest, settings: Settings, *, kept: Path | None) -> EmbedPage:
    """What makes embeds; keeps the present figures, so that embeds can keep to them when newer ones come.

    Where they cannot be kept, the server says so in its log and goes on.

    Args:
        store: the present figures.
        manifest: knows the browser assets.
        settings: where former figures are.
        kept: folder that the present ones were read from; none for figures that must not be kept.
    """
    archive = Archive(settings.state / "versions", settings.geodata)
    if kept:
        _keep(store, archive, kept)
    assets = EmbedAssets(
        icon=manifest.url("images/icon.svg"),
        css=manifest.url("embed.css"),
        js=manifest.url("embed.js"),
        fonts=manifest.preload,
        dark_css=manifest.url("embed-dark.css"),
        static_css=manifest.file("embed-static.css").read_text(encoding="utf-8"),
        static_dark_css=manifest.file("embed-dark.css").read_text(encoding="utf-8"),
    )
    return EmbedPage(store, archive, assets)


def _keep(store: Store, archive: Archive, package: Path) -> None:
    try:
        if archive.keep(package) != store.version:
            LOG.warning("The data package changed while it was read; the next look at it will tell.")
    except ArchiveError as error:
        LOG.warning("The present figures are not kept for embeds that are to stay as they are: %s", error)


def add_embedding(
    server: Flask,
    page: EmbedPage,
    pages: Sequence[Page],
    documents: Documents,
    manifest: Manifest,
    lasting: Lasting,
    *,
    origin: Callable[[], str],
) -> Status:
    """Adds the addresses; the pages that are like all others are added with them.

    Args:
        server: the app's server.
        page: makes embeds.
        pages: of the site, whose addresses other sites may be pasted.
        documents: makes the page of what was counted.
        manifest: knows the browser assets.
        lasting: who knows keys and keeps counts, and since when.
        origin: scheme and host that the reader knows the site by.

    Returns:
        The page of the service's state, for the site map.
    """
    register_embeds(server, page, count_header, origin=origin)
    _add_script(server, manifest)
    status = Status(
        page.store, lasting.partners, documents, lasting.depends, origin=origin, since=lasting.since
    )
    status.register(server)
    titles = PageTitles((*pages, status.page), page.store.choices, origin=origin)
    register_oembed(server, page.store, titles, origin=origin, former=page.former)
    return status


def _add_script(server: Flask, manifest: Manifest) -> None:
    """The script that partners load."""
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
