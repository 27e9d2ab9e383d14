"""Outlines of areas for whoever maps the figures elsewhere; read when first asked for."""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from willdash.core.model import Area

FILES = ("first-page.json", "provinces.json", "regions.json")
"""Later files win: provinces and regions of all Italy in the same detail."""


@dataclass(frozen=True)
class Boundaries:
    """Answers where an area lies, in degrees (WGS 84), rings as RFC 7946 winds them.

    Attributes:
        folder: the boundaries made by ``willdash geo build``.
    """

    folder: Path

    def geometry(self, area: Area) -> dict[str, Any] | None:
        """A GeoJSON geometry: the outline, else the point of the town, else none (Italy).

        Raises:
            OSError, ValueError: the boundaries cannot be read.
        """
        if area.code in self._outlines:
            return self._outlines[area.code]
        if area.longitude is None or area.latitude is None:
            return None
        return {"type": "Point", "coordinates": [area.longitude, area.latitude]}

    @cached_property
    def _outlines(self) -> dict[str, dict[str, Any]]:
        return {
            str(feature["id"]): _wound(feature["geometry"])
            for file in FILES
            for feature in json.loads((self.folder / file).read_text(encoding="utf-8"))["features"]
        }


def _wound(geometry: dict[str, Any]) -> dict[str, Any]:
    """The geometry with every ring turned round: ours run as plotly.js needs them."""
    coordinates = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        return {"type": "Polygon", "coordinates": [ring[::-1] for ring in coordinates]}
    turned = [[ring[::-1] for ring in polygon] for polygon in coordinates]
    return {"type": geometry["type"], "coordinates": turned}
