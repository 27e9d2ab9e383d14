"""The fields of the composer: each in its label, named by the place in the draft that it writes to."""

from collections.abc import Iterable, Sequence

from htpy import BaseElement, Element, Node, div, input, label, span, textarea

from willdash.text import LANGUAGES, Text

TITLE, SENTENCE, NOTES, OPTION = 90, 240, 4_000, 40
"""Longest words, as ``core/storyboard.py`` holds them."""


def spoken(text: Text) -> Sequence[str]:
    """The languages of the interface, the reader's own first."""
    return sorted(LANGUAGES, key=lambda language: language != text.language)


def field(words: str, control: BaseElement, *, kind: str = "", more: Node = None) -> Element:
    """A control under its label.

    Args:
        words: the label.
        control: the element that takes what is written.
        kind: a class of its own.
        more: what stands under the control.
    """
    return div(class_=["compose-field", kind])[
        label[span(".compose-label")[words], control], span(".compose-error", hidden=True), more
    ]


def line(name: str, words: str, *, language: str, longest: int, kind: str = "") -> Element:
    """One line of words in a language."""
    control = input(
        ".form-control",
        type="text",
        name=f"{name}.{language}",
        lang=language,
        maxlength=longest,
        autocomplete="off",
        spellcheck="true",
    )
    return field(words, control, kind=kind)


def paragraph(name: str, words: str, *, language: str, longest: int, rows: int, kind: str = "") -> Element:
    """Some lines of words in a language."""
    control = textarea(
        ".form-control", name=f"{name}.{language}", lang=language, maxlength=longest, rows=rows
    )
    return field(words, control, kind=kind)


def together(parts: Iterable[Node], kind: str) -> Element:
    """Fields side by side where there is room."""
    return div(class_=["compose-together", kind])[list(parts)]
