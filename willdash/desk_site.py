"""Adds the desk of municipalities' figures and practices to an app: invitations, drafts, publication."""

import logging
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date

from flask import Flask

from willdash.api.static_files import Manifest
from willdash.core.model import Area
from willdash.desk.child import RunChild, run_child
from willdash.desk.drafts import MOST_BYTES
from willdash.desk.open import open_desk
from willdash.live.throttle import MEMORY, Throttle
from willdash.pages.desk.door import Door
from willdash.pages.desk.frame import DeskPage, Frame
from willdash.pages.desk.home import for_everybody
from willdash.pages.desk.parts import DeskParts, RollBack, WriteTemplate
from willdash.pages.desk.routes import register_desk
from willdash.pages.desk.work import Work
from willdash.pages.document import Documents
from willdash.pipeline.uploading.sets import own_sets
from willdash.settings import Settings
from willdash.store.catalog import Catalog
from willdash.store.store import Store
from willdash.store.version import version_of, versioned_files
from willdash.text import Text
from willdash.views.desk.addresses import PRACTICES
from willdash.views.desk.home import Known
from willdash.views.desk.moments import day_of

LOG = logging.getLogger("willdash")
CSS = "desk.css"
ROLL_BACK_SECONDS = 120
MEGABYTE = 1_000_000
YEARS = 5
"""That a template asks figures of."""


def add_desk(
    server: Flask,
    store: Store,
    documents: Documents,
    manifest: Manifest,
    settings: Settings,
    *,
    origin: Callable[[], str],
    run: RunChild = run_child,
    clock: Callable[[], float] = time.time,
) -> DeskPage:
    """Adds the addresses.

    Args:
        server: the app's server.
        store: the figures as they are now.
        documents: makes documents.
        manifest: knows the browser assets.
        settings: where the package is, and where the desk keeps what it keeps.
        origin: scheme and host that the reader knows the site by.
        run: runs the children that read and publish.
        clock: seconds since 1970.

    Returns:
        The page as everybody reads it, for the site map.
    """
    desk, known = open_desk(settings.live, settings.state), known_of(store.defined)
    throttle = Throttle(settings.live or MEMORY)

    def today() -> date:
        return day_of(clock())

    parts = DeskParts(
        desk=desk,
        door=Door(desk.invitations, throttle, clock=clock, origin=origin),
        frame=Frame(documents, manifest.url(CSS), origin=origin),
        throttle=throttle,
        work=Work(desk, run, clock=clock, today=today),
        known=known,
        indicators=store.defined.indicators,
        package=settings.data,
        write_template=_templates(store.defined, known, today),
        roll_back=_roll_back(settings),
        present=lambda: version_of(versioned_files(settings.data)),
        clock=clock,
        today=today,
    )
    register_desk(server, parts)
    return DeskPage(for_everybody(known), manifest.url(CSS))


def known_of(catalog: Catalog) -> Known:
    """What the desk's pages know of a whole catalogue."""
    return Known(
        sets=own_sets(catalog),
        clusters=catalog.clusters,
        cities={city.code: city for city in catalog.cities},
        most_megabytes=MOST_BYTES // MEGABYTE,
    )


def _templates(catalog: Catalog, known: Known, today: Callable[[], date]) -> WriteTemplate:
    """Makes what writes templates; those of figures ask for the last years that are over."""

    def write(template: str, city: Area, text: Text, format: str) -> bytes:
        # Templates are asked for seldom; whoever asks first waits for what writes them.
        from willdash.pipeline.uploading.practice_template import write_practices_csv, write_practices_xlsx
        from willdash.pipeline.uploading.template import write_csv, write_xlsx

        if template == PRACTICES:
            if format == "csv":
                return write_practices_csv(text)
            return write_practices_xlsx(catalog, city, text, today().year)
        last = today().year - 1
        years = range(last - YEARS + 1, last + 1)
        make = write_xlsx if format == "xlsx" else write_csv
        return make(known.sets[template], known.clusters[template], city, text, years)

    return write


def _roll_back(settings: Settings) -> RollBack:
    """Makes what goes back to a former version in a process of its own."""

    def roll_back(version: str, *, present: str) -> bool:
        folders = (settings.data, settings.state / "versions", settings.geodata)
        done = subprocess.run(
            [sys.executable, "-m", "willdash.pipeline.publishing", *map(str, folders), version, present],
            capture_output=True,
            text=True,
            timeout=ROLL_BACK_SECONDS,
            check=False,
        )
        if done.returncode:
            LOG.warning("Version %s was not brought back: %s", version, done.stderr[-2_000:])
        return done.returncode == 0

    return roll_back
