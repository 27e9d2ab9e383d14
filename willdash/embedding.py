"""Adds everything of embedding to an app: the views, oEmbed, the script that partners load, the counts."""

from collections.abc import Callable

from flask import Flask

from willdash.api.static_files import Manifest
from willdash.pages.document import Documents
from willdash.settings import Settings
from willdash.store.store import Store


def add_embedding(
    server: Flask,
    store: Store,
    documents: Documents,
    manifest: Manifest,
    settings: Settings,
    *,
    origin: Callable[[], str],
) -> None:
    """Adds the addresses; the pages that are like all others are added with them.

    Args:
        server: the app's server.
        store: what embeds show.
        documents: makes messages.
        manifest: knows the browser assets.
        settings: who may embed, and where former data are kept.
        origin: scheme and host that the reader knows the site by.
    """
