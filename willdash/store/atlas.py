"""The shapes of all comuni, as ``willdash geo build`` makes them: borders that stand there once.

Loaded when the first map of Italy is asked for.
"""

import hashlib
import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from willdash.core.polygon import holds

FILE = "comuni.json"
NOBODY = -1
Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shape:
    """A comune on the map.

    Attributes:
        code: ISTAT code.
        name: official name, of the year of the boundaries.
        point: a cell inside it, for a mark.
        rings: numbers of the arcs around it, ``~number`` where one is gone along the other way.
    """

    code: str
    name: str
    point: Cell
    rings: "tuple[array[int], ...]"


class Borders:
    """Lines between comuni, and of comuni towards the sea or abroad, by number; packed, since there are many.

    Args:
        lines: of each the first cell, then the way from each cell to the next.
        shapes: whose borders they are.
    """

    def __init__(self, lines: Sequence[Sequence[Sequence[int]]], shapes: Sequence[Shape]) -> None:
        self._steps = array("h", (part for line in lines for step in line for part in step))
        self._starts = array("i", accumulate((2 * len(line) for line in lines), initial=0))
        self.ahead, self.back = (array("h", [NOBODY]) * len(lines) for _ in range(2))
        """Number of the comune whose ring runs along a line as it stands, and of the one whose ring runs the
        other way; `NOBODY` where there is none."""
        for number, shape in enumerate(shapes):
            for line in (line for ring in shape.rings for line in ring):
                if line >= 0:
                    self.ahead[line] = number
                else:
                    self.back[~line] = number

    def __len__(self) -> int:
        return len(self._starts) - 1

    def steps(self, number: int) -> "array[int]":
        """Column and row of the first cell, then the ways to the next ones, all in one row."""
        return self._steps[self._starts[number] : self._starts[number + 1]]

    def cells(self, number: int) -> list[Cell]:
        """The cells of a line, from its other end for ``~number``."""
        steps = self.steps(max(number, ~number))
        cells = list(zip(accumulate(steps[::2]), accumulate(steps[1::2]), strict=True))
        return cells if number >= 0 else cells[::-1]


class Atlas:
    """All comuni in cells of one grid, columns from the west and rows from the north.

    Args:
        topology: TopoJSON with an object ``areas``.
        digest: changes whenever the topology does.
    """

    def __init__(self, topology: Mapping[str, Any], digest: str = "") -> None:
        self.digest = digest
        self.step_m = float(topology["transform"]["scale"][0])
        """Side of a cell."""
        self.shapes = tuple(_shape(geometry) for geometry in topology["objects"]["areas"]["geometries"])
        self.borders = Borders(topology["arcs"], self.shapes)
        self._numbers = {shape.code: number for number, shape in enumerate(self.shapes)}

    @classmethod
    def load(cls, folder: Path) -> "Atlas":
        """Reads `FILE` of a folder.

        Raises:
            OSError, KeyError, ValueError: it cannot be read.
        """
        content = (folder / FILE).read_bytes()
        return cls(json.loads(content), hashlib.sha256(content).hexdigest()[:12])

    @cached_property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        return max(self._boxes[2::4]) + 1, max(self._boxes[3::4]) + 1

    def shape(self, code: str) -> Shape | None:
        """A comune by its ISTAT code; none where it has no shape."""
        number = self._numbers.get(code)
        return None if number is None else self.shapes[number]

    def outlines(self, shape: Shape) -> list[list[Cell]]:
        """The rings of a comune, holes among them, each closed."""
        return [[cell for line in ring for cell in self.borders.cells(line)] for ring in shape.rings]

    def at(self, column: float, row: float, *, near: float = 0) -> str:
        """The code of the comune at a place; empty where there is none.

        Args:
            column: of the place.
            row: of the place.
            near: where nobody holds the place, a comune will do whose point is no farther than so many cells.
        """
        for shape in self._around(column, row):
            if holds(self.outlines(shape), column, row):
                return shape.code
        away, code = min((_square(shape.point, column, row), shape.code) for shape in self.shapes)
        return code if away <= near * near else ""

    def _around(self, column: float, row: float) -> Iterator[Shape]:
        """The comuni in whose rectangles a place lies."""
        for number, shape in enumerate(self.shapes):
            west, north, east, south = self._boxes[4 * number : 4 * number + 4]
            if west <= column <= east and north <= row <= south:
                yield shape

    @cached_property
    def _boxes(self) -> "array[int]":
        """West, north, east and south of every comune, all in one row."""
        found = array("h")
        for shape in self.shapes:
            columns, rows = zip(*(cell for ring in self.outlines(shape) for cell in ring), strict=True)
            found.extend((min(columns), min(rows), max(columns), max(rows)))
        return found


def _shape(geometry: Mapping[str, Any]) -> Shape:
    told = geometry["properties"]
    rings = tuple(array("i", ring) for polygon in geometry["arcs"] for ring in polygon)
    column, row = told["point"]
    return Shape(str(geometry["id"]), told["name"], (column, row), rings)


def _square(point: Cell, column: float, row: float) -> float:
    return (point[0] - column) ** 2 + (point[1] - row) ** 2
