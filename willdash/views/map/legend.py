"""The map's legend: the classes with their limits and units, and the region buttons above the map."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, a, li, p, span, ul

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.text import Text
from willdash.views.links import Links
from willdash.views.palette import MISSING, colours


def map_legend(comparison: Comparison, limits: Sequence[float], text: Text) -> Node:
    """One swatch a class, low to high; a further one where a figure is missing."""
    indicator = comparison.indicator
    ramp = colours(indicator.cluster, len(limits) - 1)
    missing = any(entry.value is None for entry in comparison.entries)
    return [
        p(".legend-title")[
            text("map-legend", indicator=text.words(indicator.short), unit=text.unit(indicator))
        ],
        ul(".legend-classes")[
            [
                _swatch(colour, _range(low, high, indicator, text))
                for colour, low, high in zip(ramp, limits, limits[1:], strict=False)
            ],
            _swatch(MISSING, text("map-legend-missing")) if missing else None,
        ],
        p(".legend-attribution")[text("map-attribution")],
    ]


def map_zoom(regions: Mapping[str, str], links: Links, text: Text, *, current: str) -> Node:
    """Links that zoom to a region: slug to name, and all four."""
    return ul(".zoom")[
        [
            li[a(href=links(region=slug), aria_current="true" if slug == current else None)[name]]
            for slug, name in {"": text("map-all"), **regions}.items()
        ]
    ]


def limit_words(limits: Sequence[float], indicator: Indicator, text: Text) -> list[str]:
    """Limits with as many decimals as they need, never more than the values show."""
    return [text.number(limit, decimals=_needed(limit, indicator.decimals)) for limit in limits]


def _range(low: float, high: float, indicator: Indicator, text: Text) -> str:
    ends = limit_words((low, high), indicator, text)
    return ends[0] if low == high else f"{ends[0]} – {ends[1]}"


def _needed(number: float, most: int) -> int:
    return next((places for places in range(most) if round(number, places) == round(number, most)), most)


def _swatch(colour: str, words: str) -> Element:
    return li[span(".swatch", style=f"background:{colour}"), words]
