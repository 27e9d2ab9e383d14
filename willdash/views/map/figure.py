"""The map as a plain Plotly figure: four regions as ground, the nine cities as shapes and markers.

A figure is a dict on purpose: `go.Figure` costs some 20 ms at every click and five times the bytes.
"""

from collections.abc import Sequence
from typing import Any

from willdash.core.compare import Comparison, Entry
from willdash.core.scale import class_of
from willdash.store.geometry import Extent, Geometry
from willdash.text import Text
from willdash.views.palette import AROUND, GROUND, INK, MISSING, PROVINCE_BORDER, REGION_BORDER, colours
from willdash.views.reading import tip
from willdash.views.template import plotly_layout

CONFIG: Any = {"displayModeBar": False, "scrollZoom": False, "doubleClick": False, "responsive": True}


def map_figure(
    comparison: Comparison,
    limits: Sequence[float],
    geometry: Geometry,
    text: Text,
    *,
    geometry_url: str,
    region: str,
    shows: str,
) -> dict[str, Any]:
    """The figure of a comparison.

    Args:
        comparison: values of the nine cities, one of them chosen.
        limits: class limits, the same in all years.
        geometry: boundaries' codes and extents.
        text: words of the tooltips.
        geometry_url: where the browser fetches the boundaries.
        region: code of the region zoomed to; empty for all four.
        shows: the selection that the figure shows, kept in ``layout.meta``.
    """
    cities = comparison.entries
    fill = fills(comparison, limits)
    return {
        "data": [
            _ground(["ground"], geometry_url, AROUND, AROUND, 0),
            _ground(geometry.provinces, geometry_url, GROUND, PROVINCE_BORDER, 0.7),
            _ground(geometry.regions, geometry_url, "rgba(0,0,0,0)", REGION_BORDER, 1.4),
            _shapes(cities, fill, geometry_url),
            _markers(comparison, fill, text),
        ],
        "layout": _layout(geometry.extent(region), shows),
    }


def fills(comparison: Comparison, limits: Sequence[float]) -> list[str]:
    """The colour of each entry: its class in the cluster's ramp, or the sign for a missing figure."""
    ramp = colours(comparison.indicator.cluster, len(limits) - 1)
    return [
        MISSING if entry.value is None else ramp[class_of(entry.value, limits)]
        for entry in comparison.entries
    ]


def _ground(codes: Sequence[str], url: str, fill: str, border: str, width: float) -> dict[str, Any]:
    return {
        "type": "choropleth",
        "geojson": url,
        "locations": list(codes),
        "z": [0] * len(codes),
        "colorscale": [[0, fill], [1, fill]],
        "showscale": False,
        "hoverinfo": "skip",
        "marker": {"line": {"color": border, "width": width}},
    }


def _shapes(cities: Sequence[Entry], fill: Sequence[str], url: str) -> dict[str, Any]:
    """The comuni; each city's own colour is one step of a scale as long as the list of cities."""
    last = max(len(cities) - 1, 1)
    return {
        "type": "choropleth",
        "geojson": url,
        "locations": [entry.area.code for entry in cities],
        "z": list(range(len(cities))),
        "zmin": 0,
        "zmax": last,
        "colorscale": [[position / last, colour] for position, colour in enumerate(fill)],
        "showscale": False,
        "hoverinfo": "skip",
        "marker": {"line": {"color": INK, "width": 0.8}},
    }


def _markers(comparison: Comparison, fill: Sequence[str], text: Text) -> dict[str, Any]:
    cities = comparison.entries
    chosen = [entry.area.code == comparison.city.area.code for entry in cities]
    return {
        "type": "scattergeo",
        "mode": "markers",
        "lon": [entry.area.longitude for entry in cities],
        "lat": [entry.area.latitude for entry in cities],
        "customdata": [entry.area.slug for entry in cities],
        "hovertext": [tip(entry, comparison, text) for entry in cities],
        "hovertemplate": "%{hovertext}<extra></extra>",
        "marker": {
            "color": list(fill),
            "symbol": ["circle" if entry.value is not None else "circle-x" for entry in cities],
            "opacity": 1,
            "size": [24 if own else 18 for own in chosen],
            "line": {"color": INK, "width": [4 if own else 1.6 for own in chosen]},
        },
    }


def _layout(extent: Extent, shows: str) -> dict[str, Any]:
    return {
        **plotly_layout(),
        "meta": shows,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "dragmode": False,
        "showlegend": False,
        "clickmode": "event",
        "geo": _geo(extent),
    }


def _geo(extent: Extent) -> dict[str, Any]:
    return {
        "visible": False,
        "fitbounds": False,
        "projection": {"type": "mercator"},
        "lonaxis": {"range": [extent.west, extent.east]},
        "lataxis": {"range": [extent.south, extent.north]},
        "bgcolor": "rgba(0,0,0,0)",
    }
