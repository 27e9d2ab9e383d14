"""Adds everything of the plenary to an app: storyboards, live sessions, their windows and minutes."""

from collections.abc import Callable

from flask import Flask, Response, request

from willdash.api.downloads import table_file
from willdash.api.live.routes import register_live
from willdash.api.live.scene import register_scene
from willdash.api.live.windows import register_windows
from willdash.api.static_files import Manifest
from willdash.api.storyboards import register_storyboards
from willdash.core.table import Table
from willdash.live.door import Door
from willdash.live.hall import DAY, HOUR, Halls, Terms
from willdash.live.open import open_store
from willdash.live.throttle import MEMORY, Rule, Throttle, TooMany
from willdash.pages.document import Documents
from willdash.pages.minutes import Minutes
from willdash.settings import Settings
from willdash.store.store import Store
from willdash.store.storyboards import read_storyboard
from willdash.views.live.bare import HallAssets

FILE = "storyboard.json"


def add_plenary(
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
        store: what scenes show.
        documents: makes the minutes' page and messages.
        manifest: knows the browser assets.
        settings: where sessions are kept, and for how long.
        origin: scheme and host that the reader knows the site by.
    """
    terms = Terms(settings.live_hours * HOUR, settings.minutes_days * DAY)
    halls = Halls(open_store(settings.live, settings.state), version=store.version, terms=terms)
    throttle = Throttle(settings.live or MEMORY)
    door = Door(halls, throttle)

    def write(table: Table, format: str, language: str) -> Response:
        return table_file(table, format, language, store, origin=origin())

    register_scene(server, store)
    register_live(server, halls, throttle, store, origin=origin)
    register_windows(server, door, store, _assets(manifest), documents.message, origin=origin)
    Minutes(halls, door, store, documents, write, origin=origin).register(server)
    register_storyboards(
        server,
        store.storyboards,
        read=lambda text: read_storyboard(text, file=FILE, choices=store.choices),
        wait_seconds=_waiting(throttle),
    )


def _waiting(throttle: Throttle) -> Callable[[], int]:
    """How long who asks has to wait until the next storyboard is checked; 0 for not at all."""

    def seconds() -> int:
        try:
            throttle.hit(Rule.CHECK, request.remote_addr or "")
        except TooMany as busy:
            return busy.retry_after
        return 0

    return seconds


def _assets(manifest: Manifest) -> HallAssets:
    return HallAssets(
        css=manifest.url("hall.css"),
        fonts=manifest.preload,
        icon=manifest.url("images/icon.svg"),
        stage=manifest.url("stage.js"),
        director=manifest.url("director.js"),
        follow=manifest.url("follow.js"),
    )
