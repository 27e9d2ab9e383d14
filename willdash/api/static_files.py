"""Serves the built browser assets: compressed once, cached for a year, never listed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from wsgiref.headers import Headers

from flask import Flask
from whitenoise import WhiteNoise

YEAR_SECONDS = 365 * 24 * 60 * 60
HASHED = r"^/static/[^/]+\.(?:[0-9a-f]{10}|[0-9A-Z]{8})\.[a-z0-9]+$"
# Where dcc.Graph looks for plotly.js when a page has not loaded ours first.
DASH_PLOTLY = "/_dash-component-suites/plotly/package_data/plotly.min.js"


class AssetsMissing(Exception):
    """A built asset is not there; the message says how to build it."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which built file is which.

    Attributes:
        dist: the folder the files are in.
        files: paths below `dist` by logical name, e.g. ``willdash.css``.
        preload: addresses of the fonts that every page shows.
    """

    dist: Path
    files: Mapping[str, str]
    preload: tuple[str, ...]

    def url(self, name: str) -> str:
        """The address of an asset by its logical name.

        Raises:
            AssetsMissing: nothing of that name was built.
        """
        return f"/{self._path(name)}"

    def file(self, name: str) -> Path:
        """The built file by its logical name.

        Raises:
            AssetsMissing: nothing of that name was built.
        """
        return self.dist / self._path(name)

    def _path(self, name: str) -> str:
        if name not in self.files:
            raise AssetsMissing(f"{self.dist} has no {name}: run `make assets`")
        return self.files[name]


def load_manifest(dist: Path) -> Manifest:
    """Reads ``manifest.json`` in `dist`.

    Raises:
        AssetsMissing: the assets have not been built, or not to the end.
    """
    path = dist / "manifest.json"
    if not path.exists():
        raise AssetsMissing(f"{path} is missing: run `make assets`")
    try:
        content = json.loads(path.read_bytes())
        return Manifest(dist, content["files"], tuple(f"/{font}" for font in content["preload"]))
    except (ValueError, KeyError, TypeError) as error:
        raise AssetsMissing(f"{path} is damaged ({error}): run `make assets`") from error


def mount(server: Flask, dist: Path) -> None:
    """Puts the assets in `dist` before `server`; whatever is no asset falls through to it.

    Raises:
        AssetsMissing: the assets have not been built.
    """
    plotly = load_manifest(dist).file("plotly.js")
    files = WhiteNoise(
        server.wsgi_app,
        # A frame in a sandbox is of another origin than its own server, and fonts need to be readable.
        allow_all_origins=True,
        immutable_file_test=HASHED,
        add_headers_function=_add_safety,
    )
    files.FOREVER = YEAR_SECONDS
    files.add_files(str(dist / "static"), "static/")
    files.add_file_to_dictionary(DASH_PLOTLY, str(plotly))
    server.wsgi_app = files  # type: ignore[method-assign]


def _add_safety(headers: Headers, _path: str, _url: str) -> None:
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
