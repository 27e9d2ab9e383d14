"""A scene to be read: its question, what the figures say, and what the presenter wants to remember."""

from dataclasses import dataclass

from htpy import Element, Node, a, details, div, h2, li, p, section, span, strong, summary, ul

from willdash.core.storyboard import Question, Scene
from willdash.text import Text


@dataclass(frozen=True, slots=True)
class Shown:
    """A scene with the figures it shows.

    Attributes:
        number: its place, from 1.
        scene: its words.
        seen: picture, reading, source and numbers.
        address: path and query of the page that shows the same.
    """

    number: int
    scene: Scene
    seen: Node
    address: str


def scene_section(shown: Shown, text: Text) -> Element:
    """The scene as a part of a page."""
    scene, name = shown.scene, scene_anchor(shown.number)
    return section(f"#{name}.storyboard-scene", aria_labelledby=f"{name}-title")[
        p(".storyboard-place")[text("plenary-scene", number=shown.number), " · ", minutes_words(scene, text)],
        h2(id=f"{name}-title")[text.words(scene.title)],
        p(".storyboard-sentence")[text.words(scene.sentence)] if scene.sentence else None,
        shown.seen,
        p(".storyboard-same")[a(href=shown.address)[text("plenary-same", number=shown.number)]],
        _question(scene.question, text) if scene.question else None,
        _notes(text.words(scene.notes), text) if scene.notes else None,
    ]


def scene_anchor(number: int) -> str:
    """Where on the page a scene stands."""
    return f"scena-{number}"


def minutes_words(scene: Scene, text: Text) -> str:
    """The time planned for a scene; half minutes are said."""
    minutes = scene.seconds / 60
    decimals = 0 if minutes.is_integer() else 1
    return text("plenary-minutes", count=minutes, minutes=text.number(minutes, decimals=decimals))


def _question(question: Question, text: Text) -> Element:
    return div(".storyboard-question")[
        p[span[text("plenary-question")], " ", strong[text.words(question.asks)]],
        ul[[li[text.words(option)] for option in question.options]],
    ]


def _notes(notes: str, text: Text) -> Element:
    return details(".storyboard-notes")[
        summary[text("plenary-notes")], [p[paragraph] for paragraph in notes.split("\n") if paragraph.strip()]
    ]
