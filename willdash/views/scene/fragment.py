"""A scene as a piece of HTML: picture, what it says, where it comes from, its numbers."""

from collections.abc import Mapping

from htpy import Element, details, div, figcaption, figure, p, summary

from willdash.core.selection import Selection
from willdash.core.storyboard import View
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.scene.drawn import drawn
from willdash.views.scene.numbers import numbers_table
from willdash.views.scene.seen import Seen, seen
from willdash.views.scene.shape import Shape


def scene_fragment(
    store: Store,
    view: View,
    selection: Selection,
    arguments: Mapping[str, str],
    text: Text,
    *,
    shape: Shape,
) -> Element:
    """What a scene shows, without the words of its storyboard.

    Args:
        store: the figures.
        view: how the selection is seen.
        selection: what is seen.
        arguments: parameters of the address; ``cluster`` names the cluster of views that show one.
        text: words of the language.
        shape: what the picture has to fit.

    Raises:
        NoSuchScene: the view cannot show the cluster.
    """
    return seen_fragment(
        seen(store, view, selection, arguments, text), store, view, selection, text, shape=shape
    )


def seen_fragment(
    found: Seen,
    store: Store,
    view: View,
    selection: Selection,
    text: Text,
    *,
    shape: Shape,
    is_narrow_too: bool = False,
) -> Element:
    """The same for whoever has asked already what the scene shows.

    Args:
        found: what it shows.
        store: the figures.
        view: how the selection is seen.
        selection: what is seen.
        text: words of the language.
        shape: what the picture has to fit.
        is_narrow_too: whether a tall picture stands beside it; the page's styles show the one that fits.
    """
    picture = found.picture
    return div(".scene-view", _shown(found, store, view, selection, shape))[
        p(".scene-reading")[found.reading],
        figure(".scene-figure")[
            figcaption(".scene-caption")[_caption(found, text)],
            drawn(picture, view, shape, text),
            div(".scene-narrow")[drawn(picture, view, Shape.TALL, text)] if is_narrow_too else None,
        ],
        p(".scene-note")[picture.note] if picture.note else None,
        p(".scene-source")[text("pictures-source", source=picture.source)],
        details(".scene-numbers")[
            summary[text("scene-numbers")],
            # It scrolls by itself where it is too wide, so the keyboard must reach it.
            div(".table-scroll", tabindex="0", role="group", aria_label=text("scene-numbers"))[
                numbers_table(found.numbers)
            ],
        ],
    ]


def _caption(found: Seen, text: Text) -> str:
    """What is shown, with unit, year and level; what the sentence over it says is not said again."""
    picture = found.picture
    if picture.subtitle == found.reading:
        return picture.title
    return text("scene-caption", title=picture.title, told=picture.subtitle)


def _shown(found: Seen, store: Store, view: View, selection: Selection, shape: Shape) -> dict[str, str]:
    """What scripts read of it; the years are those in which the indicator can be shown."""
    return {
        "data-view": view.value,
        "data-shape": shape.value,
        "data-indicator": selection.indicator,
        "data-year": str(selection.year),
        "data-years": ",".join(map(str, store.choices.indicators[selection.indicator])),
        "data-city": selection.city,
        "data-lang": selection.lang,
        "data-address": found.picture.address,
    }
