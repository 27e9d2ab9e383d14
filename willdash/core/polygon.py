"""Whether a point lies in a polygon."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

Place = tuple[float, float]


def holds(rings: Iterable[Sequence[Place]], x: float, y: float) -> bool:
    """Whether a point lies inside closed rings, by the even-odd rule: a hole is a ring within a ring.

    A ray from the point to the right crosses the rings an odd number of times (M. Shimrat, Communications of
    the ACM 5 (1962) 434). A point on a border may be counted to either side, never to both of two neighbours.

    Args:
        rings: outer rings and holes in any order and direction, the last vertex equal to the first.
        x: of the point.
        y: of the point.
    """
    inside = False
    for ring in rings:
        for (left, top), (right, below) in pairwise(ring):
            if (top > y) != (below > y) and x < left + (y - top) * (right - left) / (below - top):
                inside = not inside
    return inside
