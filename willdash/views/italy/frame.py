"""The two frames that the map of Italy is seen through: the whole country, and what lies around a comune."""

from dataclasses import dataclass
from enum import StrEnum

from willdash.store.atlas import Atlas, Shape

MARGIN = 60
"""Cells left free around the country."""
AROUND = 1_200
"""Cells across the surroundings of a comune: 120 km."""
ROOM = 1.6
"""Times the width of a comune that is too large for that."""


class View(StrEnum):
    """What a frame shows; the name stands in addresses."""

    ITALY = "italia"
    AROUND = "dintorni"


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of cells."""

    left: int
    top: int
    width: int
    height: int

    @property
    def box(self) -> str:
        """As SVG writes it."""
        return f"{self.left} {self.top} {self.width} {self.height}"

    def cell(self, x: float, y: float, *, width: float) -> tuple[float, float]:
        """The cell under a pixel of a drawing that is so many pixels wide."""
        cells = self.width / width
        return self.left + x * cells, self.top + y * cells


def frame_of(view: View, atlas: Atlas, shape: Shape | None) -> Frame | None:
    """The frame of a view; none of the surroundings of a comune that has no shape."""
    if view is View.ITALY:
        columns, rows = atlas.size
        return Frame(-MARGIN, -MARGIN, columns + 2 * MARGIN, rows + 2 * MARGIN)
    if shape is None:
        return None
    xs, ys = zip(*(cell for ring in atlas.outlines(shape) for cell in ring), strict=True)
    across = max(max(xs) - min(xs), max(ys) - min(ys))
    side = max(AROUND, round(ROOM * across))
    middle = (max(xs) + min(xs)) // 2, (max(ys) + min(ys)) // 2
    return Frame(middle[0] - side // 2, middle[1] - side // 2, side, side)
