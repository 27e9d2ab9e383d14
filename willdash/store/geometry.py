"""The boundaries: extents for the map in the browser, which fetches shapes; outlines for maps drawn here."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import atan, degrees, log, pi, radians, sinh, tan
from pathlib import Path
from typing import Any

MARGIN_DEGREES = 0.15
FRAME = 1.5
"""Width by height of the map's frame, as ``assets/css/map.css`` sets it."""
GROUND = "ground"
"""Code of the land around the regions."""
FILES_KEPT = 2
"""Boundaries in memory, 2 MB each."""

Ring = tuple[tuple[float, float], ...]
"""A closed line of longitudes and latitudes."""


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle in degrees (WGS 84)."""

    west: float
    south: float
    east: float
    north: float

    def framed(self, ratio: float = FRAME) -> "Extent":
        """The smallest extent around this one whose Mercator drawing is ``ratio`` times as wide as high."""
        width, south, north = radians(self.east - self.west), _mercator(self.south), _mercator(self.north)
        wider = max(ratio * (north - south) - width, 0) / 2
        higher = max(width / ratio - (north - south), 0) / 2
        return Extent(
            self.west - degrees(wider),
            _latitude(south - higher),
            self.east + degrees(wider),
            _latitude(north + higher),
        )

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """A point on the Mercator drawing, in parts of its width and height from the top left corner."""
        south, north = _mercator(self.south), _mercator(self.north)
        return (
            (longitude - self.west) / (self.east - self.west),
            (north - _mercator(latitude)) / (north - south),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """Codes, extents and outlines of the areas drawn on the first page's map; equal only to itself."""

    regions: tuple[str, ...]
    provinces: tuple[str, ...]
    extents: Mapping[str, Extent]
    rings: Mapping[str, tuple[Ring, ...]]
    """Code to outlines, holes among them."""

    def extent(self, region: str, ratio: float = FRAME) -> Extent:
        """The extent of a region, or of all of them for an empty code, with a margin, in the frame's shape.

        Args:
            region: its code.
            ratio: width by height of the frame.

        Raises:
            KeyError: the region is not on the map.
        """
        found = [self.extents[region]] if region else [self.extents[code] for code in self.regions]
        around = Extent(
            min(extent.west for extent in found) - MARGIN_DEGREES,
            min(extent.south for extent in found) - MARGIN_DEGREES,
            max(extent.east for extent in found) + MARGIN_DEGREES,
            max(extent.north for extent in found) + MARGIN_DEGREES,
        )
        return around.framed(ratio)

    @classmethod
    def load(cls, file: Path) -> "Geometry":
        """Reads a feature collection made by ``willdash geo build``.

        Stores of other figures share what was read, as long as the file stays the same.

        Raises:
            OSError, ValueError: the file cannot be read.
        """
        status = file.stat()
        return _read(file, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=FILES_KEPT)
def _read(file: Path, _modified_ns: int, _size: int) -> Geometry:
    try:
        features = json.loads(file.read_text(encoding="utf-8"))["features"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{file} is damaged ({error}): make it again with «willdash geo build»") from error
    codes = [str(feature["id"]) for feature in features]
    return Geometry(
        regions=tuple(code for code in codes if len(code) == 2),
        provinces=tuple(code for code in codes if len(code) == 3),
        extents={str(feature["id"]): _extent(feature["geometry"]) for feature in features},
        rings={str(feature["id"]): tuple(_rings(feature["geometry"])) for feature in features},
    )


def _mercator(latitude: float) -> float:
    """Height on a Mercator map of radius 1: ``ln tan(π/4 + φ/2)``."""
    return log(tan(pi / 4 + radians(latitude) / 2))


def _latitude(height: float) -> float:
    """The latitude at a height: ``atan sinh y``."""
    return degrees(atan(sinh(height)))


def _extent(geometry: Mapping[str, Any]) -> Extent:
    points = list(_points(geometry["coordinates"]))
    return Extent(
        min(x for x, _ in points),
        min(y for _, y in points),
        max(x for x, _ in points),
        max(y for _, y in points),
    )


def _rings(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """The outlines of every polygon, then its holes."""
    is_one = geometry["type"] == "Polygon"
    for polygon in [geometry["coordinates"]] if is_one else geometry["coordinates"]:
        for ring in polygon:
            yield tuple((longitude, latitude) for longitude, latitude in ring)


def _points(coordinates: Any) -> Iterator[tuple[float, float]]:  # noqa: ANN401 - GeoJSON nests to any depth
    """The points of a geometry, however deeply nested."""
    if isinstance(coordinates[0], int | float):
        yield coordinates[0], coordinates[1]
        return
    for part in coordinates:
        yield from _points(part)
