"""Makes the slides of a storyboard: a cover, one slide a scene, one a question, and the sources."""

from collections.abc import Callable, Iterable, Sequence

from willdash.core.model import Source
from willdash.core.selection import parse_selection
from willdash.core.storyboard import Scene, Storyboard
from willdash.export.slide import Chart, Deck, Kind, Slide
from willdash.export.source import ExportError, ExportSource
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.palette import INK, accent
from willdash.views.scene.drawn import as_file
from willdash.views.scene.seen import NoSuchScene, Seen, seen
from willdash.views.scene.shape import SIZES, Shape
from willdash.views.storyboards.index import planned_words
from willdash.views.storyboards.scene import minutes_words

SCALE = 3.0
"""Pixels a unit: a picture of 3,408 pixels stays sharp on a projector of 3,840."""

Draw = Callable[[str], bytes]
"""Turns SVG into PNG."""


def deck_of(source: ExportSource, text: Text, draw: Draw) -> Deck:
    """The storyboard as slides.

    Args:
        source: storyboard and figures.
        text: words of the language.
        draw: turns SVG into PNG.

    Raises:
        ExportError: a scene cannot be shown.
    """
    storyboard, store = source.storyboard, source.store
    shown = [_seen(scene, number, store, text) for number, scene in enumerate(storyboard.scenes, start=1)]
    data = {"version": store.version, "acquired": text.date(store.acquired)}
    scenes = (
        slide
        for scene, found in zip(storyboard.scenes, shown, strict=True)
        for slide in _slides(scene, found, text, draw)
    )
    return Deck(
        title=text.words(storyboard.title),
        description=text.words(storyboard.description),
        author=text("slides-author"),
        language=text.language,
        footer=text("slides-footer", **data),
        acquired=store.acquired,
        slides=(
            _cover(storyboard, text("slides-data", **data), text),
            *scenes,
            _last(sources_shown(shown, store, text), text),
        ),
    )


def sources_shown(shown: Iterable[Seen], store: Store, text: Text) -> list[Source]:
    """The sources that the pictures name, each once, in the order of the data package.

    They are taken from the words under the pictures, so that the list holds what the slides name and no more.
    """
    named = [found.picture.source for found in shown]
    return [
        source
        for source in store.catalog.sources.values()
        if any(f"{text.words(source.publisher)}, {text.words(source.title)}" in words for words in named)
    ]


def _seen(scene: Scene, number: int, store: Store, text: Text) -> Seen:
    selection, _ = parse_selection(f"{scene.query}&lang={text.language}", store.choices)
    try:
        return seen(store, scene.view, selection, scene.shows, text)
    except NoSuchScene as error:
        raise ExportError(f"scene {number} cannot be shown: {error}; correct the storyboard") from error


def _cover(storyboard: Storyboard, data: str, text: Text) -> Slide:
    return Slide(
        Kind.COVER,
        text.words(storyboard.title),
        INK,
        lead=text.words(storyboard.description),
        lines=(planned_words(storyboard, text), data),
    )


def _slides(scene: Scene, found: Seen, text: Text, draw: Draw) -> list[Slide]:
    """The scene, and what it asks."""
    width, height = SIZES[Shape.WIDE]
    picture = found.picture
    told = {"title": picture.title, "told": picture.subtitle}
    svg = as_file(picture, scene.view, Shape.WIDE, text, scale=SCALE)
    says = text("slides-alt", **told, reading=found.reading)
    small = (text("scene-caption", **told), picture.note, text("pictures-source", source=picture.source))
    shown = Slide(
        Kind.SCENE,
        text.words(scene.title),
        accent(picture.cluster),
        lead=text.words(scene.sentence) if scene.sentence else found.reading,
        chart=Chart(draw(svg), width / height, says),
        small=tuple(words for words in small if words),
        notes=_notes(scene, found, text),
    )
    return [shown, *_asked(scene, shown.colour, text)]


def _notes(scene: Scene, found: Seen, text: Text) -> tuple[str, ...]:
    """What the presenter wanted to remember, and what does not stand on the slide."""
    own = text.words(scene.notes).splitlines() if scene.notes else []
    said = [text("slides-notes-reading", reading=found.reading)] if scene.sentence else []
    return (
        *(paragraph for paragraph in own if paragraph.strip()),
        *said,
        text("slides-notes-planned", planned=minutes_words(scene, text)),
        *_question_words(scene, text),
        text("slides-notes-address", address=found.picture.address),
    )


def _question_words(scene: Scene, text: Text) -> Sequence[str]:
    if scene.question is None:
        return ()
    asks = text("slides-notes-question", asks=text.words(scene.question.asks))
    return asks, *_options(scene, text)


def _options(scene: Scene, text: Text) -> tuple[str, ...]:
    options = scene.question.options if scene.question else ()
    return tuple(
        text("slides-option", number=number, words=text.words(option))
        for number, option in enumerate(options, start=1)
    )


def _asked(scene: Scene, colour: str, text: Text) -> list[Slide]:
    """The question as a slide of its own, where the scene has one: a hall cannot read it under a chart."""
    if scene.question is None:
        return []
    title = text.words(scene.title)
    return [
        Slide(
            Kind.WORDS,
            text.words(scene.question.asks),
            colour,
            lead=text("slides-question-after", title=title),
            lines=_options(scene, text),
            notes=(text("slides-notes-after", title=title),),
        )
    ]


def _last(sources: Iterable[Source], text: Text) -> Slide:
    return Slide(
        Kind.WORDS,
        text("slides-sources"),
        INK,
        lines=tuple(_source_words(source, text) for source in sources),
    )


def _source_words(source: Source, text: Text) -> str:
    return text(
        "slides-source",
        publisher=text.words(source.publisher),
        title=text.words(source.title),
        edition=text.edition(source),
        licence=text.words(source.licence),
        acquired=text.date(source.acquired),
    )
