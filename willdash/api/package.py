"""The whole data package as one file: ``GET /dati/willdash-data.zip``."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from threading import Lock
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from flask import Flask, Response, request
from werkzeug.exceptions import ServiceUnavailable
from werkzeug.wrappers import Response as Reply

from willdash.store.store import Store
from willdash.store.version import version_of, versioned_files
from willdash.views.frame.structured_data import PACKAGE
from willdash.views.package_readme import package_readme

README = "README.md"
UNIX = 3
PLAIN_FILE = 0o100644 << 16
KEPT_SECONDS = 3600
REPLACED_SECONDS = 10
"""A server takes a newer package in less."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The file, and the digest by which a client knows whether it has it."""

    content: bytes
    digest: str


class DataPackage:
    """The file of one app, made when it is first asked for; never twice at a time.

    Args:
        folder: of the data package.
        store: what was read from it.
    """

    def __init__(self, folder: Path, store: Store) -> None:
        self._folder = folder
        self._store = store
        self._lock = Lock()
        self._bundle: Bundle | None = None

    @property
    def modified(self) -> datetime:
        """Day on which the latest figures were acquired: the same on every machine, unlike a file's date."""
        return datetime.fromisoformat(self._store.acquired).replace(tzinfo=UTC)

    def bundle(self) -> Bundle:
        """The file; its bytes depend on the package alone.

        Raises:
            ServiceUnavailable: a newer package is in the folder, and shown in a moment.
        """
        with self._lock:
            if self._bundle is None:
                content = self._zipped()
                self._bundle = Bundle(content, hashlib.sha256(content).hexdigest()[:16])
            return self._bundle

    def _zipped(self) -> bytes:
        written = BytesIO()
        with ZipFile(written, "w", ZIP_DEFLATED) as bundle:
            readme = package_readme(self._store.catalog, acquired=self._store.acquired)
            bundle.writestr(self._entry(README), readme)
            for name, content in self._files().items():
                bundle.writestr(self._entry(name), content)
        return written.getvalue()

    def _files(self) -> dict[str, bytes]:
        """Name to content of the version that is shown; another may have taken its place in the folder."""
        files = versioned_files(self._folder)
        if version_of(files) != self._store.version:
            raise ServiceUnavailable(retry_after=REPLACED_SECONDS)
        return files

    def _entry(self, name: str) -> ZipInfo:
        """What the archive says of a file: nothing that differs from machine to machine."""
        entry = ZipInfo(name, self.modified.timetuple()[:6])
        entry.compress_type = ZIP_DEFLATED
        entry.create_system = UNIX
        entry.external_attr = PLAIN_FILE
        return entry


def register_package(server: Flask, store: Store, folder: Path) -> None:
    """Adds the address.

    Args:
        server: the app's server.
        store: what was read from the package.
        folder: of the package.
    """
    package = DataPackage(folder, store)

    @server.route(PACKAGE)
    def download_package() -> Reply:
        bundle = package.bundle()
        answer = Response(bundle.content, mimetype="application/zip")
        answer.set_etag(bundle.digest)
        answer.last_modified = package.modified
        answer.cache_control.public = True
        answer.cache_control.max_age = KEPT_SECONDS
        answer.headers["Content-Disposition"] = f'attachment; filename="{PACKAGE.rpartition("/")[2]}"'
        return answer.make_conditional(request, accept_ranges=True, complete_length=len(bundle.content))
