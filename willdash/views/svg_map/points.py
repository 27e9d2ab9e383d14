"""The cities on the map: where they lie, in which colour, and where their names go."""

from collections.abc import Sequence
from dataclasses import dataclass

from willdash.core.compare import Comparison, Entry
from willdash.store.geometry import Extent
from willdash.views.drawing import Label, Look, Wanted, placed
from willdash.views.drawing.labels import Room, dot_box
from willdash.views.map.figure import fills

FARS = (1, 1.6, 2.4, 3.4, 4.6)
"""How far a name may go from its point, in usual distances: every city keeps its name."""
DOT, OWN_DOT, RIM = 14.0, 20.0, 3.0
"""Pixels: diameters of the points, and how much their outline adds."""


@dataclass(frozen=True, slots=True)
class Point:
    """A city; its place in per cent of the map from the top left corner."""

    entry: Entry
    x: float
    y: float
    colour: str
    is_own: bool

    @property
    def dot(self) -> float:
        """Diameter in pixels, with its outline."""
        return (OWN_DOT if self.is_own else DOT) + RIM

    def wanted(self, words: str) -> Wanted:
        """The wish for a label with these words."""
        look = Look.CITY if self.is_own else Look.PEER
        return Wanted(self.x, self.y, words, look, dot=self.dot)


def points(comparison: Comparison, limits: Sequence[float], extent: Extent) -> tuple[Point, ...]:
    """The cities within an extent, the city of interest last, so that it lies on top."""
    found = [
        Point(entry, *_per_cent(entry, extent), colour, entry.area.code == comparison.city.area.code)
        for entry, colour in zip(comparison.entries, fills(comparison, limits), strict=True)
    ]
    inside = [point for point in found if 0 <= point.x <= 100 and 0 <= point.y <= 100]
    return tuple(sorted(inside, key=lambda point: point.is_own))


def labels(wishes: Sequence[tuple[Point, Wanted]], room: Room) -> list[tuple[Point, Label]]:
    """Every city with its label, none over another nor over a point; the city of interest chooses first."""
    order = sorted(wishes, key=lambda wish: not wish[0].is_own)
    dots = [dot_box(point.x, point.y, point.dot, room) for point, _ in order]
    found = {
        label.wanted: label for label in placed([wish for _, wish in order], room, taken=dots, fars=FARS)
    }
    return [(point, found[wish]) for point, wish in order if wish in found]


def _per_cent(entry: Entry, extent: Extent) -> tuple[float, float]:
    area = entry.area
    assert area.longitude is not None
    assert area.latitude is not None
    across, down = extent.place(area.longitude, area.latitude)
    return round(100 * across, 2), round(100 * down, 2)
