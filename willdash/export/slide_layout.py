"""Where things stand on a slide of 960 by 540 points, alike in every file format.

Words are measured before they are placed, so that a long title or a long note makes the picture smaller
instead of running into it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from willdash.export.slide import Kind, Slide
from willdash.views.drawing import Box
from willdash.views.palette import INK
from willdash.views.pictures.frame import wrapped
from willdash.views.template import SOFT

WIDTH, HEIGHT = 960.0, 540.0
"""Points: 13⅓ by 7½ inches, 16 : 9."""
EDGE = 36.0
STRIPE = 8.0
TOP, FOOT_TOP = 22.0, 512.0
FOOT_SIZE, FOOT_HEIGHT = 10.0, 14.0
NUMBER_WIDTH = 60.0
LINE_HEIGHT = 1.2
GAP, SMALL_GAP, LINES_GAP = 7.0, 4.0, 20.0
SPARE = 0.985
"""Of a line is filled at most when words are measured: programs do not all break lines alike."""
PARAGRAPH = 0.5
"""Space between paragraphs, in sizes of the font."""

Sizes = Sequence[tuple[float, int]]
"""Sizes that words may have, and in how many lines, the best first; the last is taken whatever it needs."""
TITLES: Sizes = ((32, 1), (29, 1), (26, 1), (28, 2), (24, 2), (22, 3))
LEADS: Sizes = ((20, 1), (18, 1), (19, 2), (17, 2), (16, 3), (14, 4))
CAPTIONS: Sizes = ((13, 1), (12, 1), (11, 2))
SMALLS: Sizes = ((11, 1), (10, 3), (9, 9))
COVER_TITLES: Sizes = ((48, 2), (40, 2), (34, 3))
COVER_LEADS: Sizes = ((24, 3), (20, 9))
ASKS: Sizes = ((36, 2), (32, 3), (28, 5))
BODIES = (28.0, 24.0, 20.0, 18.0, 16.0, 14.0, 12.0, 11.0, 10.0)
"""Sizes of a slide's lines; the largest at which all of them fit."""
COVER_TOP, COVER_LINES_TOP, COVER_LINES_SIZE = 130.0, 400.0, 18.0


class Role(StrEnum):
    """What words are on their slide."""

    TITLE = "title"
    LEAD = "lead"
    LINES = "lines"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Words:
    """Paragraphs in their place.

    Attributes:
        role: what they are.
        paragraphs: the words.
        box: where, in points.
        size: of the font, in points.
        colour: as ``#17324d``.
        is_bold: of weight 700 rather than 400.
    """

    role: Role
    paragraphs: tuple[str, ...]
    box: Box
    size: float
    colour: str = INK
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """A slide's words from top to bottom, and where its picture stands after the words over it."""

    words: tuple[Words, ...]
    chart: Box | None = None


NUMBER = Box(WIDTH - EDGE - NUMBER_WIDTH, FOOT_TOP, NUMBER_WIDTH, FOOT_HEIGHT)
FOOT = Box(EDGE, FOOT_TOP, WIDTH - 2 * EDGE - NUMBER_WIDTH, FOOT_HEIGHT)


def layout_of(slide: Slide) -> Layout:
    """Where everything of a slide stands."""
    if slide.kind is Kind.COVER:
        return _cover(slide)
    if slide.chart:
        return _scene(slide, slide.chart.ratio)
    return _words(slide)


def _cover(slide: Slide) -> Layout:
    title = _fitted(Role.TITLE, slide.title, COVER_TOP, COVER_TITLES, is_bold=True)
    lead = _fitted(Role.LEAD, slide.lead, title.box.bottom + 2 * GAP, COVER_LEADS)
    top = max(COVER_LINES_TOP, lead.box.bottom + 2 * GAP)
    place = Box(EDGE, top, WIDTH - 2 * EDGE, FOOT_TOP - top - GAP)
    lines = Words(Role.LINES, slide.lines, place, COVER_LINES_SIZE, SOFT)
    return Layout((title, lead, lines))


def _scene(slide: Slide, ratio: float) -> Layout:
    """The picture takes what the words leave, in the middle."""
    title, lead = _head(slide, TITLES)
    small = _small(slide.small)
    top, bottom = lead.box.bottom + GAP, small[0].box.top - GAP
    width = min(WIDTH - 2 * EDGE, (bottom - top) * ratio)
    height = width / ratio
    place = Box((WIDTH - width) / 2, top + (bottom - top - height) / 2, width, height)
    return Layout((title, lead, *small), place)


def _words(slide: Slide) -> Layout:
    title, lead = _head(slide, ASKS)
    over = lead.box.bottom if slide.lead else title.box.bottom
    place = Box(EDGE, over + LINES_GAP, WIDTH - 2 * EDGE, FOOT_TOP - over - 2 * LINES_GAP)
    size = next((size for size in BODIES if _height(slide.lines, size) <= place.height), BODIES[-1])
    lead_words = (lead,) if slide.lead else ()
    return Layout((title, *lead_words, Words(Role.LINES, slide.lines, place, size)))


def _head(slide: Slide, titles: Sizes) -> tuple[Words, Words]:
    title = _fitted(Role.TITLE, slide.title, TOP, titles, is_bold=True)
    return title, _fitted(Role.LEAD, slide.lead, title.box.bottom + SMALL_GAP, LEADS)


def _small(paragraphs: Sequence[str]) -> list[Words]:
    """What is under the picture, its last line just over the footer; the first is the caption."""
    found = [
        _fitted(Role.SMALL, words, 0, SMALLS if place else CAPTIONS, is_bold=not place, colour=SOFT)
        for place, words in enumerate(paragraphs)
    ]
    top = FOOT_TOP - SMALL_GAP - sum(each.box.height + SMALL_GAP for each in found)
    placed = []
    for each in found:
        box = Box(each.box.left, top, each.box.width, each.box.height)
        placed.append(Words(each.role, each.paragraphs, box, each.size, each.colour, each.is_bold))
        top = box.bottom + SMALL_GAP
    return placed


def _fitted(
    role: Role, words: str, top: float, sizes: Sizes, *, is_bold: bool = False, colour: str = INK
) -> Words:
    """Words in the first of the sizes at which they need no more lines than allowed."""
    for size, most in sizes:
        count = len(_lines(words, size, is_bold=is_bold))
        if count <= most:
            break
    box = Box(EDGE, top, WIDTH - 2 * EDGE, count * size * LINE_HEIGHT)
    return Words(role, (words,), box, size, colour, is_bold)


def _height(paragraphs: Sequence[str], size: float) -> float:
    lines = sum(len(_lines(words, size)) for words in paragraphs)
    return (lines * LINE_HEIGHT + len(paragraphs) * PARAGRAPH) * size


def _lines(words: str, size: float, *, is_bold: bool = False) -> list[str]:
    return wrapped(words, size, (WIDTH - 2 * EDGE) * SPARE, is_bold=is_bold)
