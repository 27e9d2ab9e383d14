"""Names for every named point of a scatter: beside the point where there is room, else at the end of a line.

The nine cities lie close together on most pairs of indicators; none may stay without its name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import cos, pi, sin

from willdash.views.drawing import Dot, Line, Look, Side, Wanted
from willdash.views.drawing.labels import Rectangle, Room, box_of, dot_box, placed
from willdash.views.drawing.page import BEYOND, NARROW, SIZE, WIDE
from willdash.views.template import INKS

RATIO, NARROW_RATIO = 1.6, 0.8
"""Width by height of the plot, in a wide column and on a phone."""
Rooms = tuple[Room, ...]
PAGE: Rooms = (
    Room(NARROW, NARROW / NARROW_RATIO, SIZE, BEYOND),
    Room(WIDE, WIDE / RATIO, SIZE, BEYOND),
)
"""The plot on a phone and in a wide column; a name found a place in one has it in the other."""
PICTURE: Rooms = (Room(1_000, 210, 20, BEYOND),)
"""The plot in a picture to download, low because much has to be said under it."""
RADII, DIRECTIONS = range(8, 72, 4), 24
"""Where the end of a line is sought: so many per cent from the point, in so many directions."""
Away = dict[Wanted, Wanted]
"""Names that stand away from their points: as wished, to where they stand."""
CROWDED = 6.0
"""A point of the crowd under a name, or a name under a line, counts as so many per cent of distance."""
STEPS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""Where along a line it is looked at; its beginning lies on its own point."""


def named(
    wanted: Sequence[Wanted], dots: Sequence[Dot], rooms: Rooms
) -> tuple[tuple[Wanted, ...], tuple[Line, ...]]:
    """The names that are to be written, and the lines to those that stand away from their points.

    Args:
        wanted: the most important first.
        dots: all points.
        rooms: where it has to hold.
    """
    away: Away = {}
    while lost := _lost(wanted, away, dots, rooms):
        end = _end(lost, away, wanted, dots, rooms)
        if end is None:
            break
        away[lost] = end
    near = [wish for wish in wanted if wish not in away]
    lines = [Line(((wish.x, wish.y), (end.x, end.y)), Look.AXIS) for wish, end in away.items()]
    return (*away.values(), *near), tuple(lines)


def _lost(wanted: Sequence[Wanted], away: Away, dots: Sequence[Dot], rooms: Rooms) -> Wanted | None:
    """The first wish that finds no room beside its point, in one of the rooms."""
    near = [wish for wish in wanted if wish not in away]
    for room in rooms:
        found = {label.wanted for label in placed([*away.values(), *near], room, taken=_points(dots, room))}
        for wish in near:
            if wish not in found:
                return wish
    return None


def _end(
    wish: Wanted, away: Away, wanted: Sequence[Wanted], dots: Sequence[Dot], rooms: Rooms
) -> Wanted | None:
    """Where the name stands best; where it finds no place among the others, they have to move."""
    points = {room: _points(dots, room) for room in rooms}
    apart = {room: [*full, *_boxes(away.values(), room)] for room, full in points.items()}
    near = [*away.values(), *(other for other in wanted if other not in away and other != wish)]
    every = {
        room: [*full, *(label.box for label in placed(near, room, taken=points[room]))]
        for room, full in apart.items()
    }
    crowd = [dot_box(d.x, d.y, INKS[d.look].dot, rooms[0]) for d in dots if not INKS[d.look].ring]
    return _best(wish, every, crowd) or _best(wish, apart, crowd)


def _best(
    wish: Wanted, full: Mapping[Room, Sequence[Rectangle]], crowd: Sequence[Rectangle]
) -> Wanted | None:
    """The end of a line that is near, is free in every room, and has few of the crowd under its name."""
    best, least = None, float("inf")
    first = next(iter(full))
    sizes = {room: box_of(replace(wish, x=0, y=0), Side.RIGHT, room) for room in full}
    for radius, x, y in _ends(wish):
        if radius >= least:
            break
        boxes = {room: _box(x, y, sizes[room], room, is_right=x >= wish.x) for room in full}
        if not all(_is_free(box, room, full[room]) for room, box in boxes.items()):
            continue
        under = sum(boxes[first].overlaps(other) for other in crowd)
        cost = radius + CROWDED * (under + _crossed(wish, x, y, first, full[first]))
        if cost < least:
            side = Side.RIGHT if x >= wish.x else Side.LEFT
            best, least = replace(wish, x=x, y=y, sides=(side,), fixed=True), cost
    return best


def _crossed(wish: Wanted, x: float, y: float, room: Room, full: Sequence[Rectangle]) -> int:
    """How many names and named points a line to the place would run over."""
    found: set[Rectangle] = set()
    for share in STEPS:
        across = room.width * (wish.x + (x - wish.x) * share) / 100
        down = room.height * (wish.y + (y - wish.y) * share) / 100
        found |= {b for b in full if b.left < across < b.right and b.top < down < b.bottom}
    return len(found)


def _box(x: float, y: float, size: Rectangle, room: Room, *, is_right: bool) -> Rectangle:
    """The box of a name beside the end of a line; `size` is the one right of the corner of the room."""
    across, down = room.width * x / 100, room.height * y / 100
    ends = (size.left, size.right) if is_right else (-size.right, -size.left)
    return Rectangle(across + ends[0], down + size.top, across + ends[1], down + size.bottom)


def _points(dots: Sequence[Dot], room: Room) -> list[Rectangle]:
    """The boxes of the named points."""
    return [dot_box(dot.x, dot.y, INKS[dot.look].dot, room) for dot in dots if INKS[dot.look].ring]


def _boxes(ends: Iterable[Wanted], room: Room) -> list[Rectangle]:
    return [box_of(end, end.sides[0], room) for end in ends]


def _ends(wish: Wanted) -> Iterator[tuple[int, float, float]]:
    """Ends of lines round the point, the nearest first: how far, and where."""
    for radius in RADII:
        for step in range(DIRECTIONS):
            angle = 2 * pi * (step + 0.5) / DIRECTIONS
            yield radius, round(wish.x + radius * cos(angle), 1), round(wish.y + radius * sin(angle), 1)


def _is_free(box: Rectangle, room: Room, full: Sequence[Rectangle]) -> bool:
    is_within = box.left >= 0 and box.right <= room.width and box.top >= 0 and box.bottom <= room.height
    return is_within and not any(box.overlaps(other) for other in full)
