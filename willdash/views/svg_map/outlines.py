"""Boundaries as SVG path data."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from willdash.store.geometry import GROUND, Extent, Geometry, Ring

UNITS = 1500
"""Width of the drawing: whole numbers keep the paths short, and neighbours' borders the same."""
COMUNE_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Outlines:
    """Path data of a map ``UNITS`` wide and so high; cities by ISTAT code."""

    height: int
    around: str
    provinces: str
    regions: str
    cities: Mapping[str, str]


@lru_cache(maxsize=32)
def outlines(geometry: Geometry, region: str, ratio: float) -> Outlines:
    """The boundaries within the extent of a region, in a drawing ``ratio`` times as wide as high.

    Args:
        geometry: the boundaries.
        region: its ISTAT code; empty for all.
        ratio: width by height.
    """
    extent, height = geometry.extent(region, ratio), round(UNITS / ratio)

    def drawn(codes: Iterable[str]) -> str:
        return "".join(_path(ring, extent, height) for code in codes for ring in geometry.rings[code])

    return Outlines(
        height,
        around=drawn([GROUND]),
        provinces=drawn(geometry.provinces),
        regions=drawn(geometry.regions),
        cities={code: drawn([code]) for code in geometry.rings if len(code) == COMUNE_DIGITS},
    )


def _path(ring: Ring, extent: Extent, height: int) -> str:
    """A closed line in steps of whole units; points that fall on the one before are left out."""
    places = [_unit(point, extent, height) for point in ring[:-1]]
    (left, top), *_ = places
    steps, (x, y) = "", places[0]
    for to_x, to_y in places[1:]:
        if (to_x, to_y) != (x, y):
            steps += f"{to_x - x} {to_y - y} "
            x, y = to_x, to_y
    return f"M{left} {top}l{steps.rstrip()}Z" if steps and _is_seen(places, height) else ""


def _unit(point: tuple[float, float], extent: Extent, height: int) -> tuple[int, int]:
    across, down = extent.place(*point)
    return round(across * UNITS), round(down * height)


def _is_seen(places: list[tuple[int, int]], height: int) -> bool:
    """Whether a ring reaches into the drawing."""
    xs, ys = zip(*places, strict=True)
    return bool(max(xs) > 0 and min(xs) < UNITS and max(ys) > 0 and min(ys) < height)
