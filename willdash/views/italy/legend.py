"""What the colours of the map of Italy mean, and which comuni have none."""

from collections.abc import Sequence

from htpy import Element, Node, div, li, p, span, ul

from willdash.core.model import Indicator
from willdash.core.standing import Standing
from willdash.store.atlas import Atlas
from willdash.text import Text
from willdash.views.italy.chosen import Chosen
from willdash.views.italy.classes import class_words, counted
from willdash.views.italy.map_of_italy import fills

EDITION = 2022
"""Of the boundaries; see geodata/README.md."""


def legend(chosen: Chosen, atlas: Atlas, text: Text) -> Element:
    """A swatch for each class with its limits and how many comuni it has, and what is missing."""
    indicator, among = chosen.indicator, chosen.among
    limits, standing = among.limits(indicator.id), among.standing(indicator.id, chosen.year)
    values = among.nationwide.values(indicator.id, chosen.year)
    without_figure = sum(shape.code not in values for shape in atlas.shapes)
    without_shape = sum(atlas.shape(code) is None for code in values)
    return div(".italy-legend")[
        p(".legend-title")[
            text(
                "italy-legend",
                indicator=text.words(indicator.short),
                unit=text.unit(indicator),
                year=str(chosen.year),
            )
        ],
        ul(".legend-classes")[
            _classes(indicator, standing, limits, text),
            li[span(".swatch.italy-none"), text("italy-class-missing")] if without_figure else None,
        ],
        p(".italy-note")[text("italy-legend-note")],
        p(".italy-note")[
            text("italy-lacking-figure", count=without_figure),
            " ",
            text("italy-lacking-shape", count=without_shape, edition=str(EDITION)),
        ],
    ]


def _classes(indicator: Indicator, standing: Standing, limits: Sequence[float], text: Text) -> Node:
    rows = zip(
        fills(indicator, len(limits) - 1),
        class_words(limits, indicator, text),
        counted(standing.values, limits),
        strict=True,
    )
    return [
        li[
            span(".swatch", style=f"background:{colour}"),
            words,
            " ",
            span(".italy-count")[text("italy-class-count", count=text.number(count))],
        ]
        for colour, words, count in rows
    ]
