"""Slides as values: what stands on each, before any file format."""

from dataclasses import dataclass
from enum import StrEnum

LOCALES = {"it": "it-IT", "en": "en-GB"}
"""Languages as office programs and readers of PDF call them."""


class Kind(StrEnum):
    """What a slide is for, which decides where things stand on it."""

    COVER = "cover"
    SCENE = "scene"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Chart:
    """A scene's picture.

    Attributes:
        png: the file.
        ratio: width by height.
        says: what it shows, for whoever does not see it.
    """

    png: bytes
    ratio: float
    says: str


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Attributes:
        kind: what it is for.
        title: what it asks, or is called.
        colour: of the scene's cluster, as ``#006d2c``.
        lead: under the title.
        lines: paragraphs instead of a picture.
        chart: the picture.
        small: under the picture: what is shown, how to read it, who says so.
        notes: paragraphs for the presenter alone.
    """

    kind: Kind
    title: str
    colour: str
    lead: str = ""
    lines: tuple[str, ...] = ()
    chart: Chart | None = None
    small: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deck:
    """Slides in their order.

    Attributes:
        title: of the storyboard.
        description: of the storyboard.
        author: who made it.
        language: of all its words, as in ``it``.
        footer: stands on every slide, before its number.
        acquired: day of the latest figures, as ``2026-11-22``; files carry no other date, so that the same
            data give the same file.
        slides: all of them.
    """

    title: str
    description: str
    author: str
    language: str
    footer: str
    acquired: str
    slides: tuple[Slide, ...]

    @property
    def locale(self) -> str:
        """The language with its country, as in ``it-IT``."""
        return LOCALES[self.language]
