"""Words in a picture: verdicts by sign and word, and sentences in several lines."""

from collections.abc import Mapping
from functools import partial

from htpy import Element, Node, fragment

from willdash.core.verdict import Verdict
from willdash.text import Text
from willdash.views.drawing import sign, text_width, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.palette import INK
from willdash.views.pictures.frame import wrapped
from willdash.views.reading import SIGNS
from willdash.views.template import SOFT

INKS: Mapping[Verdict, str] = {Verdict.BETTER: "#00531f", Verdict.WORSE: "#8a2400"}
"""Of signs and their words; all others are in ink."""
AFTER_SIGN = 1.3
"""From the left edge of a sign to its word, in sizes of the font."""


def has_sign(verdict: Verdict | None) -> bool:
    """Whether a verdict says anything: without an interval none does."""
    return verdict is not None and bool(SIGNS[verdict])


def verdict_width(verdict: Verdict | None, text: Text, size: float) -> float:
    """How wide sign and word are; nothing where the verdict says nothing."""
    if verdict is None or not has_sign(verdict):
        return 0.0
    return size * AFTER_SIGN + text_width(text(f"verdict-{verdict}"), size, is_bold=True)


def verdict_at(x: float, y: float, verdict: Verdict | None, text: Text, *, size: float) -> Node:
    """Sign and word of a verdict that says something; nothing of another.

    Args:
        x: of the left edge.
        y: of the middle.
        verdict: what is said.
        text: words of the language.
        size: of the font.
    """
    if verdict is None or not has_sign(verdict):
        return None
    ink = INKS.get(verdict, INK)
    return fragment[
        sign(SIGNS[verdict], x + size * 0.5, y, size=size, colour=ink),
        words_at(x + size * AFTER_SIGN, y, text(f"verdict-{verdict}"), size=size, colour=ink, is_bold=True),
    ]


def lines_from(
    x: float, top: float, words: str, *, size: float, width: float, colour: str = SOFT
) -> list[Element]:
    """Words in as many lines as they need, from a top edge downwards.

    Args:
        x: of the start of every line.
        top: of the first.
        words: the text.
        size: of the font.
        width: of the lines at most.
        colour: of the text.
    """
    half = len(wrapped(words, size, width)) * size * LINE_HEIGHT / 2
    return lines_at(x, top + half, words, size=size, width=width, colour=colour)


def lines_at(
    x: float, y: float, words: str, *, size: float, width: float, colour: str = SOFT, anchor: str = "start",
    is_bold: bool = False, halo: bool = False,
) -> list[Element]:  # fmt: skip
    """Words in as many lines as they need, around a middle.

    Args:
        x: of the start or end of every line.
        y: of the middle of them all.
        words: the text.
        size: of the font.
        width: of the lines at most.
        colour: of the text.
        anchor: which part of the lines x is.
        is_bold: of weight 700.
        halo: a rim of paper, for words that lie over marks.
    """
    lines = wrapped(words, size, width, is_bold=is_bold) if words else []
    step = size * LINE_HEIGHT
    first = y - (len(lines) - 1) * step / 2
    shown = partial(words_at, x, size=size, colour=colour, anchor=anchor, is_bold=is_bold, halo=halo)
    return [shown(first + number * step, each) for number, each in enumerate(lines)]
