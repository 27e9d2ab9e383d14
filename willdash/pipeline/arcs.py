"""Polygons that share their borders, written as lines that stand there once: a TopoJSON topology.

A *node* is a vertex where more than two lines meet; an *arc* is the line between two nodes, or a ring that
meets no other. Whoever draws two neighbours in one colour leaves out the arc between them, and no gap can
open along a border, however coarse the grid. Nothing here knows of files or of Italy.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

Vertex = tuple[float, float]
Cell = tuple[int, int]
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Grid:
    """Whole numbers for places: columns counted from the west, rows from the north.

    Attributes:
        step: side of a cell, in the unit of the shapes.
        west: where the columns begin.
        north: where the rows begin.
    """

    step: float
    west: float
    north: float

    @classmethod
    def over(cls, shapes: Iterable[BaseGeometry], step: float) -> "Grid":
        """The grid that begins at the north-western corner of all the shapes."""
        west, _, _, north = shapely.total_bounds(np.array(list(shapes), dtype=object))
        return cls(step, float(np.floor(west / step) * step), float(np.ceil(north / step) * step))

    def cells(self, line: Iterable[Vertex]) -> list[Cell]:
        """The cells of a line; a vertex in the same cell as the one before it is left out."""
        found: list[Cell] = []
        for x, y in line:
            cell = (round((x - self.west) / self.step), round((self.north - y) / self.step))
            if not found or cell != found[-1]:
                found.append(cell)
        return found


class Arcs:
    """The arcs met so far; each keeps its number whichever way it is met.

    Args:
        nodes: the vertices where arcs end.
        grid: where their vertices lie.
    """

    def __init__(self, nodes: frozenset[Vertex], grid: Grid) -> None:
        self.lines: list[list[Cell]] = []
        self._nodes = nodes
        self._grid = grid
        self._numbers: dict[tuple[Vertex, Vertex], int] = {}

    def of_ring(self, ring: list[Vertex]) -> list[int]:
        """The arcs of a closed line, ``~number`` where one runs the other way; none where it has no area."""
        numbers = [number for line in self._cut(ring[:-1]) if (number := self._number(line)) is not None]
        return numbers if twice_area(numbers, self.lines) else []

    def _cut(self, ring: list[Vertex]) -> Iterator[list[Vertex]]:
        """The ring from node to node; one without nodes from its least vertex back to it."""
        cuts = [place for place, vertex in enumerate(ring) if vertex in self._nodes]
        start = cuts[0] if cuts else ring.index(min(ring))
        turned = [*ring[start:], *ring[:start], ring[start]]
        ends = [*(place - start for place in cuts or [start]), len(ring)]
        return (turned[first : last + 1] for first, last in pairwise(ends))

    def _number(self, line: list[Vertex]) -> int | None:
        """None for a line within one cell."""
        known = self._numbers.get((line[0], line[1]))
        if known is not None:
            return known
        cells = self._grid.cells(line)
        if len(cells) < 2:
            return None
        self._numbers[line[-1], line[-2]] = ~len(self.lines)
        self._numbers[line[0], line[1]] = len(self.lines)
        self.lines.append(cells)
        return len(self.lines) - 1


def topology(shapes: Mapping[str, BaseGeometry], properties: Mapping[str, Json], *, step: float) -> Json:
    """A TopoJSON topology with one object, ``areas``, of a multipolygon for each shape.

    Args:
        shapes: id to polygon or multipolygon, together a coverage.
        properties: id to what else is told of it.
        step: side of a cell, in the unit of the shapes.

    Raises:
        ValueError: a shape has no area left on the grid.
    """
    grid = Grid.over(shapes.values(), step)
    arcs = Arcs(_nodes(shapes.values()), grid)
    geometries = [
        {"type": "MultiPolygon", "id": id, "properties": properties[id], "arcs": _polygons(shape, arcs)}
        for id, shape in shapes.items()
    ]
    if gone := [str(geometry["id"]) for geometry in geometries if not geometry["arcs"]]:
        raise ValueError(f"nothing is left of {', '.join(gone)} in cells of {step:g}: take smaller ones")
    return {
        "type": "Topology",
        "transform": {"scale": [grid.step, -grid.step], "translate": [grid.west, grid.north]},
        "objects": {"areas": {"type": "GeometryCollection", "geometries": geometries}},
        "arcs": [_steps(line) for line in arcs.lines],
    }


def twice_area(ring: Iterable[int], lines: list[list[Cell]]) -> int:
    """Twice the area of a ring in cells, above zero where it runs clockwise (rows count downwards)."""
    cells = [cell for number in ring for cell in _directed(number, lines)]
    return sum(x * below - right * y for (x, y), (right, below) in pairwise([*cells, *cells[:1]]))


def _directed(number: int, lines: list[list[Cell]]) -> list[Cell]:
    return lines[number] if number >= 0 else lines[~number][::-1]


def _polygons(shape: BaseGeometry, arcs: Arcs) -> list[list[list[int]]]:
    """Each polygon as its outer ring and its holes; those without an area are left out."""
    found = []
    for part in shapely.get_parts(shapely.orient_polygons(shape, exterior_cw=True)):
        outer, *holes = [arcs.of_ring(_vertices(ring)) for ring in (part.exterior, *part.interiors)]
        if outer:
            found.append([outer, *(hole for hole in holes if hole)])
    return found


def _nodes(shapes: Iterable[BaseGeometry]) -> frozenset[Vertex]:
    beside: defaultdict[Vertex, set[Vertex]] = defaultdict(set)
    for part in shapely.get_parts(np.array(list(shapes), dtype=object)):
        for ring in (part.exterior, *part.interiors):
            for one, other in pairwise(_vertices(ring)):
                beside[one].add(other)
                beside[other].add(one)
    return frozenset(vertex for vertex, others in beside.items() if len(others) > 2)


def _vertices(ring: BaseGeometry) -> list[Vertex]:
    return [(x, y) for x, y in shapely.get_coordinates(ring).tolist()]


def _steps(line: list[Cell]) -> list[list[int]]:
    """The first cell, then the way from each to the next."""
    first, *_ = line
    return [list(first), *([to_x - x, to_y - y] for (x, y), (to_x, to_y) in pairwise(line))]
