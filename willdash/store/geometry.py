"""What the map needs to know of the boundaries; the shapes themselves go straight to the browser."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MARGIN_DEGREES = 0.15


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle in degrees (WGS 84)."""

    west: float
    south: float
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class Geometry:
    """Codes and extents of the areas drawn on the first page's map."""

    regions: tuple[str, ...]
    provinces: tuple[str, ...]
    extents: Mapping[str, Extent]

    def extent(self, region: str) -> Extent:
        """The extent of a region, or of all of them for an empty code, with a margin.

        Raises:
            KeyError: the region is not on the map.
        """
        found = [self.extents[region]] if region else [self.extents[code] for code in self.regions]
        return Extent(
            min(extent.west for extent in found) - MARGIN_DEGREES,
            min(extent.south for extent in found) - MARGIN_DEGREES,
            max(extent.east for extent in found) + MARGIN_DEGREES,
            max(extent.north for extent in found) + MARGIN_DEGREES,
        )

    @classmethod
    def load(cls, file: Path) -> "Geometry":
        """Reads a feature collection made by ``willdash geo build``.

        Raises:
            OSError, ValueError: the file cannot be read.
        """
        features = json.loads(file.read_text(encoding="utf-8"))["features"]
        codes = [str(feature["id"]) for feature in features]
        return cls(
            regions=tuple(code for code in codes if len(code) == 2),
            provinces=tuple(code for code in codes if len(code) == 3),
            extents={str(feature["id"]): _extent(feature["geometry"]) for feature in features},
        )


def _extent(geometry: Mapping[str, Any]) -> Extent:
    points = list(_points(geometry["coordinates"]))
    return Extent(
        min(x for x, _ in points),
        min(y for _, y in points),
        max(x for x, _ in points),
        max(y for _, y in points),
    )


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:  # noqa: ANN401 - GeoJSON nests to any depth
    """The points of a geometry, however deeply nested."""
    if isinstance(coordinates[0], int | float):
        yield coordinates[0], coordinates[1]
        return
    for part in coordinates:
        yield from _points(part)
