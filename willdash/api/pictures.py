"""Charts as files: ``GET /grafici/<name>.svg`` and ``.png``, each with its source, date and address in it.

``/grafici/scheda/<name>.png`` is what other sites show of a page that is sent to them.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from flask import Flask, Response, abort, request

from willdash.api.child import PATIENCE_SECONDS, Child
from willdash.api.kept_child import KeptChild
from willdash.api.made_file import made_file
from willdash.api.static_files import Manifest
from willdash.core.selection import parse_selection
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.downloads import PICTURE_FORMATS
from willdash.views.frame.card import CARD_SIZE, CARDS_AT
from willdash.views.pictures import PICTURES, Maker
from willdash.views.pictures.cards import CARDS
from willdash.views.pictures.frame import Imprint, framed

PICTURES_AT = "/grafici"
FONTS = ("picture-400.ttf", "picture-700.ttf")
KEPT_BYTES = 4 * 1024 * 1024
"""Of PNGs in memory: about fifty, 4 MB."""
NOT_FOUND = 404
SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


class Rasteriser:
    """Turns SVG into PNG, in a process of its own, a quarter of a second each, and keeps the latest."""

    def __init__(
        self, fonts: Sequence[str], *, kept_bytes: int = KEPT_BYTES, patience: float = PATIENCE_SECONDS
    ) -> None:
        child = Child(Path(__file__).with_name("rasterise.py"), *fonts, patience=patience)
        self._child = KeptChild(child, most=kept_bytes)

    def png(self, svg: str) -> bytes:
        """The picture in as many pixels as the SVG says.

        Raises:
            TooBusy: the queue, or the drawing, takes too long.
        """
        given = svg.encode()
        return self._child.answer(hashlib.sha256(given).hexdigest(), given)


def register_pictures(
    server: Flask,
    store: Store,
    manifest: Manifest,
    *,
    origin: Callable[[], str],
    is_draft: bool = False,
    today: Callable[[], date] = date.today,
) -> None:
    """Adds the addresses of every picture in `PICTURES`, and of every card in `CARDS`.

    Args:
        server: the app's server.
        store: figures and boundaries.
        manifest: knows the fonts.
        origin: scheme and host that the reader knows the site by.
        is_draft: whether the figures are not published.
        today: the date that is written in pictures.

    Raises:
        AssetsMissing: the fonts have not been built.
    """
    rasteriser = Rasteriser([str(manifest.file(font)) for font in FONTS])

    def imprint() -> Imprint:
        return Imprint(today(), origin(), store.version, is_draft)

    def picture(name: str, format: str) -> Response:
        svg, file_name = _svg(store, PICTURES, name, imprint())
        return _answer(svg, f"{file_name}.{format}", rasteriser if format == "png" else None)

    def card(name: str) -> Response:
        svg, file_name = _svg(store, CARDS, name, imprint(), size=CARD_SIZE)
        return _answer(svg, f"{file_name}.png", rasteriser)

    rule = f"{PICTURES_AT}/<name>.<any({','.join(PICTURE_FORMATS)}):format>"
    server.add_url_rule(rule, endpoint=PICTURES_AT, view_func=picture)
    server.add_url_rule(f"{CARDS_AT}/<name>.png", endpoint=CARDS_AT, view_func=card)


def _svg(
    store: Store,
    makers: Mapping[str, Maker],
    name: str,
    imprint: Imprint,
    *,
    size: tuple[int, int] | None = None,
) -> tuple[str, str]:
    """The picture and what its file is called; what the address gets wrong falls back, as on pages."""
    if name not in makers:
        abort(NOT_FOUND)
    selection, _ = parse_selection(request.query_string.decode("latin-1"), store.choices)
    text = Text.of(selection.lang)
    try:
        found = makers[name](store, selection, text, request.args)
    except LookupError:
        abort(NOT_FOUND)
    return framed(found, imprint, text, size=size), f"willdash-{name}-{found.about}"


def _answer(svg: str, file_name: str, rasteriser: Rasteriser | None) -> Response:
    """The file, or that the reader has it already; a PNG is all in its SVG, so that one tag does for both.

    Raises:
        TooBusy: see `Rasteriser.png`.
    """
    tag, mimetype = (
        hashlib.sha256(svg.encode()).hexdigest()[:16],
        "image/png" if rasteriser else "image/svg+xml",
    )
    answer = made_file(mimetype, file_name, tag, lambda: rasteriser.png(svg) if rasteriser else svg.encode())
    answer.headers["Content-Security-Policy"] = SVG_POLICY
    return answer
