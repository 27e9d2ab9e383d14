"""A practice as a picture: what was done, what the source says came of it, and by whom; words alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from htpy import Node, fragment

from willdash.core.practice import Practice
from willdash.core.selection import Selection
from willdash.store.shown_practice import shown_practice
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.drawing import Box, words_at
from willdash.views.drawing.labels import LINE_HEIGHT
from willdash.views.links import PRACTICE
from willdash.views.palette import INK
from willdash.views.pictures.frame import Picture, wrapped
from willdash.views.practices.words import kind_of, state_words, years_words

SIZES = (30.0, 27.0, 24.0, 22.0, 20.0, 18.0, 17.0, 16.0, 15.0)
NARROW = (18.0, 17.0, 16.0, 15.0, 14.0, 13.0)
NARROWEST = 500.0
"""Sizes of the font, the largest that fits is taken; those of a phone below this width."""
HEAD = 0.8
"""Size of a heading, in sizes of the text under it, but never below the smallest."""
APART = 0.9
"""Between two parts, in sizes of the font."""
WIDEST_LINE = 46.0
"""Longest line that is read with ease, in sizes of the font."""


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the words under it."""

    head: str
    words: str


def pratica(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Picture:
    """The practice that the parameters name, else the first of the city.

    Args:
        store: has the practices.
        selection: whose city it is where none is named.
        text: words of the language.
        arguments: ``practice`` names it.

    Raises:
        NoSuchPractice: there is none of this name, or none at all.
    """
    practice = shown_practice(store.catalog, selection.city, arguments)
    city, cluster = store.city(practice.city).label, store.catalog.clusters[practice.cluster]
    shown = (city, text.words(cluster.label), years_words(practice, text), state_words(practice, text))
    parts = parts_of(practice, text)
    host = (urlsplit(str(practice.source_url)).hostname or "").removeprefix("www.")
    return Picture(
        title=text.words(practice.title),
        subtitle=text("pictures-list").join(shown),
        cluster=practice.cluster,
        body=partial(drawn, parts),
        source=text("practice-picture-source", title=practice.source_title, host=host),
        address=f"{PRACTICE}{practice.id}{'' if text.language == 'it' else f'?lang={text.language}'}",
        about=f"pratica-{practice.id}",
        note=text.words(practice.caveat) if practice.caveat else "",
        tall=partial(height_of, parts),
    )


def parts_of(practice: Practice, text: Text) -> tuple[Part, ...]:
    """What was done, what the source reports and of what kind that is, and by whom."""
    kind = text(f"practice-reported-{kind_of(practice)}")
    results = text.words(practice.results) if practice.results else ""
    return (
        Part(text("practice-what"), text.words(practice.what)),
        Part(text("practice-picture-results"), f"{kind}. {results}" if results else f"{kind}."),
        Part(text("practice-fact-actors"), joined(practice.actors, text)),
    )


def drawn(parts: Sequence[Part], box: Box) -> Node:
    """The parts under one another, in the largest type that fits."""
    sizes = sizes_of(box.width)
    size = next((size for size in sizes if _height(parts, size, box.width) <= box.height), sizes[-1])
    top, lines = box.top, []
    for part in parts:
        head = max(size * HEAD, sizes[-1])
        lines.append(words_at(box.left, top + head * LINE_HEIGHT / 2, part.head, size=head, is_bold=True))
        top += head * LINE_HEIGHT
        for line in _lines(part.words, size, box.width):
            lines.append(words_at(box.left, top + size * LINE_HEIGHT / 2, line, size=size, colour=INK))
            top += size * LINE_HEIGHT
        top += size * APART
    return fragment[lines]


def height_of(parts: Sequence[Part], width: float) -> float:
    """How high the parts are in a place of a width, in type that is read with ease."""
    sizes = sizes_of(width)
    return _height(parts, sizes[len(sizes) // 3], width)


def sizes_of(width: float) -> tuple[float, ...]:
    """The sizes of the font that a place of a width may have, the largest first."""
    return NARROW if width < NARROWEST else SIZES


def _height(parts: Sequence[Part], size: float, width: float) -> float:
    smallest = sizes_of(width)[-1]
    heads = len(parts) * max(size * HEAD, smallest) * LINE_HEIGHT
    lines = sum(len(_lines(part.words, size, width)) for part in parts)
    return heads + lines * size * LINE_HEIGHT + (len(parts) - 1) * size * APART


def _lines(words: str, size: float, width: float) -> list[str]:
    return wrapped(words, size, min(width, size * WIDEST_LINE))
