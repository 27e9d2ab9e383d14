"""Serves the static page: the same gunicorn, the same compressed files, the same cache headers."""

import os
from pathlib import Path

from flask import Flask
from whitenoise import WhiteNoise

from willdash.api.static_files import HASHED, YEAR_SECONDS
from willdash.settings import Settings

FOLDER = "BENCH_FLOOR"


def create_server(floor: Path, dist: Path) -> Flask:
    """The page in `floor`, and the browser files in `dist` that it shares with willdash."""
    server = Flask("bench", static_folder=None)
    files = WhiteNoise(
        server.wsgi_app, allow_all_origins=False, immutable_file_test=HASHED, index_file=True, max_age=0
    )
    files.FOREVER = YEAR_SECONDS
    files.add_files(str(dist / "static"), "static/")
    files.add_files(str(floor / "static"), "static/")
    files.add_files(str(floor), "")
    server.wsgi_app = files  # type: ignore[method-assign]
    return server


if FOLDER in os.environ:
    server = create_server(Path(os.environ[FOLDER]), Settings().dist)
