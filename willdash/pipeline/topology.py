"""Polygons that share their borders, kept so while they are made simpler.

Works on *pieces*: polygons that do not overlap and whose common borders have the same vertices (a
coverage). Nothing here knows of files or of Italy.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

Pieces = dict[str, BaseGeometry]


def mend(pieces: Mapping[str, BaseGeometry], *, gap_m: float) -> Pieces:
    """Make a coverage of polygons whose borders do not quite match, or that touch themselves.

    Args:
        pieces: Code → polygon or multipolygon in metres.
        gap_m: Gaps narrower than this go to the piece with the longest border along them.

    Returns:
        The same codes in the same order.
    """
    valid = shapely.make_valid(np.array(list(pieces.values()), dtype=object))
    return dict(zip(pieces, shapely.coverage_clean(valid, gap_width=gap_m), strict=True))


def absorb_small_parts(pieces: Mapping[str, BaseGeometry], *, smallest_m2: float) -> Pieces:
    """Give every tiny exclave to the neighbour with the longest common border; drop every tiny island.

    Args:
        pieces: Code → polygon or multipolygon in metres, together a coverage.
        smallest_m2: Parts below this area go, but the largest part of a piece always stays.

    Returns:
        The same codes in the same order, still a coverage.
    """
    kept: dict[str, list[BaseGeometry]] = {}
    loose: list[BaseGeometry] = []
    for code, piece in pieces.items():
        largest, *others = sorted(shapely.get_parts(piece), key=shapely.area, reverse=True)
        kept[code] = [largest, *(part for part in others if part.area >= smallest_m2)]
        loose += [part for part in others if part.area < smallest_m2]
    codes, bodies = list(kept), [union(parts) for parts in kept.values()]
    tree = shapely.STRtree(bodies)
    for part in loose:
        beside = [int(place) for place in tree.query(part, predicate="intersects")]
        borders = {codes[place]: shapely.intersection(part, bodies[place]).length for place in beside}
        neighbour = max(borders, key=lambda code: (borders[code], code), default="")
        if neighbour and borders[neighbour] > 0:
            kept[neighbour].append(part)
    return {code: union(parts) for code, parts in kept.items()}


def simplify_together(pieces: Mapping[str, BaseGeometry], *, tolerance_m: float) -> Pieces:
    """Simplify all borders once (Visvalingam-Whyatt), so that neighbours keep the same line.

    Args:
        pieces: Code → polygon in metres.
        tolerance_m: Side of a square as large as the biggest triangle that may be cut off.

    Raises:
        ValueError: The pieces overlap, or a common border has a vertex on one side only.
    """
    shapes = np.array(list(pieces.values()), dtype=object)
    if not shapely.coverage_is_valid(shapes):
        bad = [c for c, edges in zip(pieces, shapely.coverage_invalid_edges(shapes), strict=True) if edges]
        raise ValueError(f"borders do not match: {', '.join(bad)}")
    return dict(zip(pieces, shapely.coverage_simplify(shapes, tolerance_m), strict=True))


def round_together(pieces: Mapping[str, BaseGeometry], *, decimals: int) -> Pieces:
    """Round every vertex; equal vertices stay equal, so common borders stay common.

    Raises:
        ValueError: Rounding broke a polygon or a border: take more decimals or a larger tolerance.
    """
    shapes = shapely.transform(list(pieces.values()), lambda points: np.round(points, decimals))
    shapes = shapely.remove_repeated_points(shapes)
    if not (shapely.is_valid(shapes).all() and shapely.coverage_is_valid(shapes)):
        raise ValueError(f"{decimals} decimals are too few for the detail of these borders")
    return dict(zip(pieces, shapes, strict=True))


def union(pieces: Iterable[BaseGeometry]) -> BaseGeometry:
    """One shape from pieces of a coverage; their inner borders vanish without slivers."""
    return shapely.coverage_union_all(list(pieces))


def nest(pieces: Mapping[str, BaseGeometry], parents: Mapping[str, str]) -> Pieces:
    """Put larger areas together from the pieces inside them.

    Args:
        pieces: Code → polygon; a code that has children stands for the rest of that area.
        parents: Code → code of the area around it.

    Returns:
        Every code met → its whole shape, sorted by code, ready to write.
    """
    inside: defaultdict[str, list[BaseGeometry]] = defaultdict(list)
    for code, piece in pieces.items():
        around: str | None = code
        while around is not None:
            inside[around].append(piece)
            around = parents.get(around)
    return {code: write_ready(union(inside[code])) for code in sorted(inside)}


def write_ready(shape: BaseGeometry) -> BaseGeometry:
    """The shape with outer rings clockwise, as d3-geo and plotly.js need, and in one fixed order.

    The other way round (RFC 7946) plotly.js fills the whole globe but for the shape.
    """
    return shapely.orient_polygons(shapely.normalize(shape), exterior_cw=True)


def label_points(shapes: Mapping[str, BaseGeometry]) -> Pieces:
    """Centre of the largest circle that fits into the largest part of each shape."""
    largest = {code: max(shapely.get_parts(shape), key=shapely.area) for code, shape in shapes.items()}
    return {
        code: shapely.get_point(shapely.maximum_inscribed_circle(part), 0) for code, part in largest.items()
    }


def count_vertices(pieces: Mapping[str, BaseGeometry]) -> int:
    """Vertices of all rings; a common border counts on either side."""
    return int(shapely.get_num_coordinates(list(pieces.values())).sum())
