"""Writes a storyboard as slides, for whoever has to speak without a browser."""

import os
import tempfile
from collections.abc import Sequence
from functools import partial
from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image

from willdash.api.pictures import FONTS
from willdash.api.static_files import AssetsMissing
from willdash.export.pdf_deck import pdf_bytes
from willdash.export.pptx_deck import pptx_bytes
from willdash.export.slide import Deck
from willdash.export.slide_deck import deck_of
from willdash.export.source import ExportError, ExportSource
from willdash.text import LANGUAGES, Text
from willdash.views.template import FONT_NAME

ENDINGS = (".pptx", ".pdf")


def write_slides(source: ExportSource, out: Path, *, language: str) -> int:
    """Writes the slides, whole or not at all; a file that is there is replaced.

    Args:
        source: storyboard, figures and fonts.
        out: the file, whose ending says its format: ``.pptx`` or ``.pdf``.
        language: of all words, as in ``it``.

    Returns:
        How many slides there are.

    Raises:
        ExportError: ending, folder or language are not known, a scene cannot be shown, or the file cannot be
            written.
    """
    _check(out, language)
    try:
        fonts = [source.manifest.file(font) for font in FONTS]
    except AssetsMissing as error:
        raise ExportError(str(error)) from error
    deck = deck_of(source, Text.of(language), partial(sharp_png, fonts=fonts))
    _replace(out, _bytes(deck, out.suffix.lower(), fonts))
    return len(deck.slides)


def sharp_png(svg: str, *, fonts: Sequence[Path]) -> bytes:
    """The PNG of an SVG in full colours, in as many pixels as the SVG says.

    Unlike pictures for pages, which are kept small by a palette, one for a slide is drawn once and not sent.

    Raises:
        ValueError: the SVG cannot be read.
    """
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg, font_files=list(map(str, fonts)), skip_system_fonts=True, font_family=FONT_NAME
    )
    opaque = BytesIO()
    # The paper is drawn, so nothing is lost with the channel of opacity.
    Image.open(BytesIO(bytes(drawn))).convert("RGB").save(opaque, "PNG")
    return opaque.getvalue()


def _check(out: Path, language: str) -> None:
    """Says what is wrong before anything is drawn.

    Raises:
        ExportError: something is.
    """
    if out.suffix.lower() not in ENDINGS:
        raise ExportError(f"{out}: name a file that ends in {' or '.join(ENDINGS)}")
    if out.is_dir():
        raise ExportError(f"{out} is a folder: name a file")
    if not out.parent.is_dir():
        raise ExportError(f"{out.parent} is no folder: make it, or name another")
    if language not in LANGUAGES:
        raise ExportError(f"no language «{language}»: take {' or '.join(LANGUAGES)}")


def _bytes(deck: Deck, ending: str, fonts: Sequence[Path]) -> bytes:
    return pdf_bytes(deck, fonts) if ending == ".pdf" else pptx_bytes(deck)


def _replace(out: Path, content: bytes) -> None:
    """Writes a file beside it first, so that a full disk or an open program spoils nothing.

    Raises:
        ExportError: the file cannot be written.
    """
    name = None
    try:
        with tempfile.NamedTemporaryFile(dir=out.parent, prefix=f".{out.name}-", delete=False) as beside:
            name = Path(beside.name)
            beside.write(content)
        # Temporary files are for their owner alone; this one is to be handed on.
        name.chmod(0o666 & ~_mask())
        name.replace(out)
    except OSError as error:
        if name:
            name.unlink(missing_ok=True)
        raise ExportError(f"{out} cannot be written ({error}): close it, or name another file") from error


def _mask() -> int:
    """Which permissions new files do not get; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
