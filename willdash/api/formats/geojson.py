"""GeoJSON (RFC 7946): each row a feature, where its area lies."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

MEDIA_TYPE = "application/geo+json"


def encode_geojson(
    rows: Iterable[tuple[str, Mapping[str, Any], Mapping[str, Any] | None]], *, about: Mapping[str, Any]
) -> bytes:
    """A feature collection in degrees (WGS 84).

    Args:
        rows: ISTAT code, properties and geometry; no geometry where an area has none.
        about: further members of the collection: what goes with the figures.
    """
    features = [
        {"type": "Feature", "id": code, "geometry": geometry, "properties": properties}
        for code, properties, geometry in rows
    ]
    return orjson.dumps({"type": "FeatureCollection", "features": features, **about})
