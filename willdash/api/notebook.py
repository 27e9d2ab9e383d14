"""A city's notebook as PDF: ``GET /citta/<city>/quaderno.pdf``."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import orjson
from flask import Flask, Response, abort, request

from willdash.api.child import PATIENCE_SECONDS, Child
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
FRESH_SECONDS = 3600
NOT_MODIFIED, NOT_FOUND = 304, 404


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
        self._child = Child(script, str(TEMPLATE), *map(str, folders), patience=patience)
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[str, bytes] = OrderedDict()
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
        key = self.tag(document)
        # Looked up in one's turn, since who stood before may have asked for the same.
        with self._child.turn():
            if key not in self._kept:
                self._keep(key, self._child.answer(document))
            self._kept.move_to_end(key)
            return self._kept[key]

    def _keep(self, key: str, pdf: bytes) -> None:
        """Keeps a PDF, and drops the oldest when there are too many bytes; never the newest."""
        self._kept[key] = pdf
        while len(self._kept) > 1 and sum(map(len, self._kept.values())) > self._kept_bytes:
            self._kept.popitem(last=False)


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
        return _answer(printable(notebook), file_name(city, selection.lang), typesetter)

    server.add_url_rule(rule, endpoint=rule, view_func=pdf)


def _answer(document: bytes, name: str, typesetter: Typesetter) -> Response:
    """The file, or that the reader has it already, which takes no typesetting.

    Raises:
        TooBusy: see `Typesetter.pdf`.
    """
    answer = Response(mimetype="application/pdf")
    answer.headers["Content-Disposition"] = f'inline; filename="{name}"'
    answer.headers["Cache-Control"] = f"public, max-age={FRESH_SECONDS}"
    # Search engines should lead to the page, which shows the same.
    answer.headers["X-Robots-Tag"] = "noindex"
    tag = typesetter.tag(document)
    answer.set_etag(tag)
    if request.if_none_match.contains_weak(tag):
        answer.status_code = NOT_MODIFIED
        return answer
    answer.set_data(typesetter.pdf(document))
    return answer
