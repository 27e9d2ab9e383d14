"""The map's labels: links of their own, so that keyboard and screen reader reach every city.

The browser places them beside the markers; without script they are a plain list.
"""

from htpy import Element, Node, a, li, span, ul

from willdash.core.compare import Comparison
from willdash.text import Text
from willdash.views.links import Links
from willdash.views.reading import tip, value_words


def map_labels(comparison: Comparison, links: Links, text: Text) -> Node:
    """Name and value of each city, in the order of the markers; the whole tip on hover and focus."""
    return ul(".map-labels-list")[
        [
            li(".map-label", id=f"label-{entry.area.code}", data_area=entry.area.code)[
                a(
                    href=links(city=entry.area.slug),
                    aria_current="true" if entry.area.code == comparison.city.area.code else None,
                )[
                    span(".map-label-name")[entry.area.label],
                    " ",
                    span(".map-label-value")[value_words(entry.reading, comparison.indicator, text)],
                    _tip(tip(entry, comparison, text)),
                ]
            ]
            for entry in comparison.entries
        ]
    ]


def _tip(words: str) -> Element:
    return span(".map-tip")[words]
