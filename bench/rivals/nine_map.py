"""The map of the nine cities as a plotly figure, for the apps that willdash is measured against."""

from typing import Any

import plotly.graph_objects as go
from nine import Nine

REGIONS = ["01", "03", "05", "08"]
WEST, EAST, SOUTH, NORTH = 6.4, 13.6, 43.6, 46.8
INK, PALE, SCALE = "#17324d", "#eef1f4", "Blues"


def nine_map(data: Nine, indicator: str, city: str, *, geojson: str) -> go.Figure:
    """The nine comuni in their colours, the chosen one with a thick outline; titled with both choices.

    Args:
        data: figures.
        indicator: id.
        city: slug.
        geojson: address of the boundaries.
    """
    table, row = data.ranked(indicator), data.indicators.loc[indicator]
    is_chosen = table.index == city
    shapes = go.Choropleth(
        geojson=geojson, locations=table.code, z=table.value, colorscale=SCALE, marker_line_color=INK
    )
    points = go.Scattergeo(
        lat=table.latitude,
        lon=table.longitude,
        text=table.label,
        mode="markers+text",
        textposition="top center",
        marker={
            "color": table.value,
            "colorscale": SCALE,
            "size": 16 + 8 * is_chosen,
            "line": {"width": 1 + 3 * is_chosen, "color": INK},
        },
    )
    title = f"{row.short_it}, {row.year}: {data.cities.label[city]}"
    return go.Figure([_ground(geojson), shapes, points], _layout(title))


def _ground(geojson: str) -> go.Choropleth:
    """The four regions."""
    return go.Choropleth(
        geojson=geojson,
        locations=REGIONS,
        z=[0] * len(REGIONS),
        colorscale=[[0, PALE], [1, PALE]],
        showscale=False,
        hoverinfo="skip",
    )


def _layout(title: str) -> dict[str, Any]:
    return {
        "title": {"text": title},
        "geo": {
            "visible": False,
            "projection": {"type": "mercator"},
            "lonaxis": {"range": [WEST, EAST]},
            "lataxis": {"range": [SOUTH, NORTH]},
        },
        "showlegend": False,
        "margin": {"l": 0, "r": 0, "t": 40, "b": 0},
        "height": 460,
    }
