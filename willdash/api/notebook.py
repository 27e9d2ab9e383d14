"""A city's notebook as PDF: ``GET /citta/<city>/quaderno.pdf``."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import orjson
from flask import Flask, Response, abort, request

from willdash.api.child import PATIENCE_SECONDS, Child
from willdash.api.kept_child import KeptChild
from willdash.api.made_file import made_file
from willdash.api.pictures import FONTS
from willdash.api.static_files import Manifest
from willdash.core.selection import parse_selection
from willdash.store.store import Store
from willdash.views.notebook.document import Notebook, plain
from willdash.views.notebook.making import notebook_of, notebook_path
from willdash.views.palette import RAMPS, accent

TEMPLATE = Path(__file__).with_name("notebook.typ")
KEPT_BYTES = 4 * 1024 * 1024
"""Of PDFs in memory: the nine in both languages, and some with another benchmark."""
NOT_FOUND = 404


class Typesetter:
    """Turns notebooks into PDF, in a process of its own, about a second each, and keeps the latest.

    Args:
        manifest: knows the fonts.
        kept_bytes: of PDFs at most.
        patience: seconds to wait for one's turn, and then for the PDF.

    Raises:
        AssetsMissing: the fonts have not been built.
    """

    def __init__(
        self, manifest: Manifest, *, kept_bytes: int = KEPT_BYTES, patience: float = PATIENCE_SECONDS
    ) -> None:
        folders = {manifest.file(font).parent for font in FONTS}
        script = Path(__file__).with_name("typeset.py")
        child = Child(script, str(TEMPLATE), *map(str, folders), patience=patience)
        self._child = KeptChild(child, most=kept_bytes)
        self._look = TEMPLATE.read_bytes()

    def tag(self, document: bytes) -> str:
        """Changes whenever the PDF would: with the document, or its look."""
        return hashlib.sha256(self._look + document).hexdigest()[:32]

    def pdf(self, document: bytes) -> bytes:
        """The PDF of a document, as `printable` has it.

        Raises:
            TooBusy: the queue, or the work, takes too long.
            CalledProcessError: it cannot be set; says why.
        """
        return self._child.answer(self.tag(document), document)


def printable(notebook: Notebook) -> bytes:
    """A notebook as the template reads it, with the ink that each cluster has on the site."""
    inks = {cluster: accent(cluster) for cluster in RAMPS}
    return orjson.dumps({"notebook": plain(notebook), "inks": inks, "acquired": notebook.acquired})


def file_name(city: str, language: str) -> str:
    """What the file of a city's notebook is called."""
    return f"willdash-quaderno-{city}-{language}.pdf"


def register_notebook(
    server: Flask, store: Store, manifest: Manifest, *, origin: Callable[[], str], is_draft: bool = False
) -> None:
    """Adds the address of every city's notebook as PDF.

    Args:
        server: the app's server.
        store: figures and practices.
        manifest: knows the fonts.
        origin: scheme and host that the reader knows the site by.
        is_draft: whether the figures are not published.

    Raises:
        AssetsMissing: the fonts have not been built.
    """
    typesetter = Typesetter(manifest)
    rule = f"{notebook_path('<city>')}.pdf"

    def pdf(city: str) -> Response:
        if city not in store.choices.cities:
            abort(NOT_FOUND)
        asked, _ = parse_selection(request.query_string.decode("latin-1"), store.choices)
        selection = replace(asked, city=city)
        notebook = notebook_of(store, selection, origin=origin(), is_draft=is_draft)
        document, name = printable(notebook), file_name(city, selection.lang)
        return made_file("application/pdf", name, typesetter.tag(document), lambda: typesetter.pdf(document))

    server.add_url_rule(rule, endpoint=rule, view_func=pdf)
