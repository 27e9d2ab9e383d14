"""Two indicators over the capitals: what may be said of them, the picture, and all that goes with it."""

from collections.abc import Sequence

from htpy import Element, Node, details, div, figcaption, figure, li, p, strong, summary, ul

from willdash.core.correlation import Correlation
from willdash.core.model import Area
from willdash.store.association import Association
from willdash.text import Text
from willdash.views.drawing import on_page
from willdash.views.scatter.drawing import scatter_drawing
from willdash.views.scatter.labels import NARROW_RATIO, RATIO
from willdash.views.scatter.words import coefficient_words, notes, relation_words, warnings


def scatter(association: Association, cities: Sequence[Area], text: Text, *, table: Node) -> Node:
    """The relation in words and its doubt before the picture; the warnings before both.

    Args:
        association: the two indicators over the capitals.
        cities: those compared, drawn larger.
        text: words of the language.
        table: the points as `scatter_table` has them, whichever cities are compared.
    """
    found = association.correlation
    doubt = coefficient_words(association, text)
    return [
        [p(".versus-warning")[words] for words in warnings(association, text) if words],
        p(".versus-relation", _shown(association, found))[strong[relation_words(association, text)]],
        [p(".versus-doubt")[words] for words in doubt],
        div(".versus-picture")[
            _figure(association, cities, text, table) if association.points or association.behind else None,
            details(".versus-notes", open=True)[
                summary[text("versus-how-scatter")],
                ul[[li[words] for words in notes(association, text) if words]],
            ],
        ],
    ]


def _figure(association: Association, cities: Sequence[Area], text: Text, table: Node) -> Element:
    x, y = association.x.indicator, association.y.indicator
    drawing = scatter_drawing(association, [city.code for city in cities], text)
    return figure(".versus-figure")[
        figcaption[text("versus-scatter-caption", x=text.words(x.label), y=text.words(y.label)),],
        on_page(drawing, ratio=RATIO, narrow_ratio=NARROW_RATIO),
        table,
    ]


def _shown(association: Association, found: object) -> dict[str, str]:
    """What tests and scripts read of it."""
    shown = {"data-n": str(association.areas), "data-points": str(len(association.points))}
    if isinstance(found, Correlation):
        return {**shown, "data-rho": repr(found.rho), "data-strength": found.strength.value}
    return {**shown, "data-rho": "", "data-strength": str(found)}
