"""The frame of a picture: what it shows, over it; who says so, when and where, under it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from htpy import Element, Node, fragment, g, line, rect, svg, title

from willdash.text import Text
from willdash.views.drawing import Box, attributes, text_width, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.palette import INK, accent
from willdash.views.template import FONT, INKS, PAPER, SOFT, Look

SIZE = (1200, 675)
"""Pixels of a picture unless said: 16 : 9, as slides are."""
EDGE = 44.0
"""Free on the left and right."""
STRIPE = 8.0
SUBTITLE, SMALL = 21.0, 15.5
TITLES = ((34.0, 1), (31.0, 1), (28.0, 1), (32.0, 2), (26.0, 2))
"""Sizes that a title may have, and in how many lines, the best first; for pictures 1,200 wide."""

Body = Callable[[Box], Node]
"""Draws into a box."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart with what has to stand beside it wherever it is pasted.

    Attributes:
        title: what is shown, of whom.
        subtitle: unit, year, level.
        cluster: whose colour the frame has.
        body: draws the chart.
        source: publisher, title and edition.
        address: path and query of the page that shows the same.
        about: what is shown, as a part of a file's name.
        note: a sentence that has to be read with the chart, such as what its dots are.
        size: width and height in pixels; higher where the chart is a long list.
        tall: how high the chart has to be in a narrow place of a width, where that depends on its rows.
    """

    title: str
    subtitle: str
    cluster: str
    body: Body
    source: str
    address: str
    about: str
    note: str = ""
    size: tuple[int, int] = SIZE
    tall: Callable[[float], float] | None = None


@dataclass(frozen=True, slots=True)
class Imprint:
    """When, where and from which data a picture was made.

    Attributes:
        made: the day.
        origin: scheme and host, as in ``https://example.org``.
        version: of the data package.
        is_draft: whether its figures are not published.
    """

    made: date
    origin: str
    version: str
    is_draft: bool = False


def framed(picture: Picture, imprint: Imprint, text: Text, *, size: tuple[int, int] | None = None) -> str:
    """The picture as a whole SVG file that needs nothing else.

    Args:
        picture: what it shows.
        imprint: when and where it was made.
        text: words of the language.
        size: width and height in pixels, instead of the picture's own; the texts keep their size. Other sites
            show a page's picture at 1,200 by 630.
    """
    if imprint.is_draft:
        picture = replace(picture, subtitle=text("preview-subtitle", subtitle=picture.subtitle))
    width, height = size or picture.size
    inner = Box(EDGE, STRIPE + 22, width - 2 * EDGE, height - STRIPE - 22 - 18)
    head, head_height = _head(picture, inner)
    foot, foot_height = _foot(picture, imprint, text, inner)
    body = inner.inset(top=head_height, bottom=foot_height)
    return str(
        svg(
            xmlns="http://www.w3.org/2000/svg",
            width=str(width),
            height=str(height),
            viewBox=f"0 0 {width} {height}",
            font_family=FONT,
            role="img",
            lang=text.language,
        )[
            title[f"{picture.title}. {picture.subtitle}"],
            rect({"width": str(width), "height": str(height), "fill": PAPER}),
            rect({"width": str(width), "height": f"{STRIPE:g}", "fill": accent(picture.cluster)}),
            head,
            g[picture.body(body)],
            foot,
        ]
    )


def wrapped(words: str, size: float, width: float, *, is_bold: bool = False) -> list[str]:
    """Words in lines that are no wider than a width, broken at spaces."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and text_width(longer, size, is_bold=is_bold) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _head(picture: Picture, inner: Box) -> tuple[Node, float]:
    """Title and subtitle, and how high they are."""
    size, lines = _title(picture.title, inner.width)
    under = wrapped(picture.subtitle, SUBTITLE, inner.width)
    top = inner.top + size * 0.5
    first = top + (len(lines) - 1) * size * LINE_HEIGHT + size * 0.5 + SUBTITLE
    drawn = fragment[
        _lines(lines, inner.left, top, size, INK, is_bold=True),
        _lines(under, inner.left, first, SUBTITLE, SOFT),
    ]
    return drawn, first + len(under) * SUBTITLE * LINE_HEIGHT - inner.top + 6


def _title(words: str, width: float) -> tuple[float, list[str]]:
    """Size and lines of a title: a little smaller where that spares a line."""
    for size, most in TITLES:
        lines = wrapped(words, size, width, is_bold=True)
        if len(lines) <= most:
            return size, lines
    return SUBTITLE, wrapped(words, SUBTITLE, width, is_bold=True)


def _foot(picture: Picture, imprint: Imprint, text: Text, inner: Box) -> tuple[Node, float]:
    """Note, source, date and address, and how high they are."""
    address = imprint.origin + picture.address
    made = text.date(imprint.made.isoformat())
    said = text("pictures-made", date=made, version=imprint.version)
    both = text("pictures-list").join((said, address))
    last = [both] if text_width(both, SMALL) <= inner.width else [said, address]
    sentences = [picture.note, text("pictures-source", source=picture.source), *last]
    lines = [part for words in sentences if words for part in wrapped(words, SMALL, inner.width)]
    height = len(lines) * SMALL * LINE_HEIGHT * 1.1 + 12
    rule = line(
        attributes(
            {
                "x1": inner.left, "x2": inner.right, "y1": inner.bottom - height, "y2": inner.bottom - height,
                "stroke": INKS[Look.GRID].colour, "stroke-width": 1.5,
            }
        )
    )  # fmt: skip
    first = inner.bottom - height + 12 + SMALL * 0.6
    return fragment[rule, _lines(lines, inner.left, first, SMALL, SOFT, apart=1.1)], height + 14


def _lines(
    lines: list[str], x: float, y: float, size: float, colour: str, *, is_bold: bool = False, apart: float = 1
) -> list[Element]:
    return [
        words_at(x, y + number * size * LINE_HEIGHT * apart, words, size=size, colour=colour, is_bold=is_bold)
        for number, words in enumerate(lines)
    ]
