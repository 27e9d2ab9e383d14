"""The WSGI callable: answers with the app of the present version, and puts a newer one in its place."""

import gc
import logging
from collections.abc import Hashable, Iterable
from contextvars import copy_context
from functools import partial
from pathlib import Path
from threading import Lock, Timer
from time import monotonic

from willdash.api.wsgi import Environ, StartResponse
from willdash.database.database import Database
from willdash.desk.open import open_desk
from willdash.embedding import Lasting
from willdash.serving.complaint import Complaint
from willdash.serving.due import EVERY_SECONDS, Due
from willdash.serving.package_database import DatabasePackages, pull_by_child
from willdash.serving.package_folder import FolderPackages, content_of
from willdash.serving.packages import NothingToShow, Packages
from willdash.serving.previews import Previews
from willdash.serving.repeated import Repeated
from willdash.serving.version import ServedVersion
from willdash.settings import Settings

LOG = logging.getLogger("willdash")
PAUSE_SECONDS = 60.0
"""How long a package that could not be brought is not asked for again."""
WARM_SECONDS = 2.0
"""After which a worker makes the first views: whoever has waited for the server comes before them."""
BROUGHT = "package"
"""Folder, within the state folder, of packages that come from a database."""


class Serving:
    """Serves what is published, as it is published; and a draft to those who may see it.

    The first package is read at once, so that workers forked afterwards share it. Nothing watches before
    `begin`; a test or a script may call `refresh` instead.

    Args:
        settings: where things are.
        packages: where newer packages appear; as the settings say unless given.

    Raises:
        NothingToShow, CatalogError, LookupError, OSError, ValueError: there is no package, or it cannot be
            shown.
        AssetsMissing: the browser assets have not been built.
    """

    def __init__(self, settings: Settings, *, packages: Packages | None = None) -> None:
        self._settings = settings
        self._lasting = Lasting.begun(settings)
        self._packages = packages or _packages(settings)
        folder, self._seen = self._packages.first()
        self._served = copy_context().run(ServedVersion.of, folder, settings, self._lasting)
        self._desk = open_desk(settings.live, settings.state)
        self._previews = Previews(settings, self._lasting, self._desk)
        self._refreshing = Lock()
        self._paused_until = float("-inf")
        self._away, self._unfit = Complaint(), Complaint()

    @property
    def version(self) -> str:
        """Of the data that are served."""
        return self._served.version

    @property
    def lasting(self) -> Lasting:
        """What the process keeps while versions of the data come and go."""
        return self._lasting

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        """The answer of the present version, or of a draft."""
        present = self._served.app.server
        # In a context of its own: Dash leaves in the thread's which app it answered for, and so holds it.
        context = copy_context()
        if self._previews.concern(environ):
            return context.run(self._previews, environ, start_response, present)
        return context.run(present, environ, start_response)

    def begin(self) -> None:
        """Begins what is done beside requests, in threads of this process; to be called after the last fork.

        A worker that takes the place of another is forked from what was read when the server started.
        """
        if self._packages.is_near:
            self.refresh()
        warm = Timer(WARM_SECONDS, self._served.app.warm)
        warm.daemon = True
        warm.start()
        Repeated("Looking for newer data", self._look, seconds=self._settings.refresh_seconds).start()
        Repeated("Publishing what is due", Due(self._desk).publish, seconds=EVERY_SECONDS).start()

    def refresh(self) -> bool:
        """Puts the package that is there now in the place of the one that is served.

        Where it cannot be shown, the one that is served stays; the log says why, once, and it is tried again
        when it changes again. Answers that are being given are given to their end.

        Returns:
            Whether another one is served now.
        """
        return self._refreshed(only_settled=False)

    def _look(self) -> None:
        """Takes newer data, unless somebody writes them at this moment."""
        self._refreshed(only_settled=True)
        self._previews.forget_idle()

    def _refreshed(self, *, only_settled: bool) -> bool:
        with self._refreshing:
            try:
                seen = self._packages.look()
            except NothingToShow as error:
                self._away.tell(error, version=self.version)
                return False
            self._away.over()
            if seen == self._seen or (only_settled and not self._is_worth_it(seen)):
                return False
            try:
                folder = self._packages.folder()
            except NothingToShow as error:
                self._unfit.tell(error, version=self.version)
                self._paused_until = monotonic() + PAUSE_SECONDS
                return False
            self._seen = seen
            return self._exchanged(folder)

    def _is_worth_it(self, seen: Hashable) -> bool:
        """Whether what was seen is whole, and did not fail a moment ago."""
        return self._packages.is_settled(seen) and monotonic() >= self._paused_until

    def _exchanged(self, folder: Path) -> bool:
        """Serves a package, if it differs and can be shown; whether it does."""
        try:
            if content_of(folder) == self._served.content:
                self._unfit.over()
                return False
            served = copy_context().run(ServedVersion.of, folder, self._settings, self._lasting)
            served.app.warm()
        except Exception as error:  # whatever is wrong with a package, the former one can still be shown
            self._unfit.tell(error, version=self.version)
            return False
        LOG.info("Version %s of the data is served in the place of %s.", served.version, self.version)
        self._served = served
        self._unfit.over()
        # What makes up an app refers to itself, so that it would stay in memory until much else has come.
        gc.collect()
        return True


def _packages(settings: Settings) -> Packages:
    if not settings.store:
        return FolderPackages(settings.data)
    return DatabasePackages(
        Database(settings.store, settings.state), settings.state / BROUGHT, partial(pull_by_child, settings)
    )
