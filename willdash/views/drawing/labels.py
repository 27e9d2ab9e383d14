"""Labels beside points, none over another: greedy, the most important first.

Each wish tries its sides in turn and takes the first on which its box is within the room and free of the
boxes and dots already there (after the greedy point-feature labelling of J. Christensen, J. Marks, S.
Shieber, ACM Transactions on Graphics 14 (1995) 203-232, §3.1). Boxes are pixels, for a plot of one given
size.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from willdash.views.drawing.marks import Dot, Drawing, Side, Wanted
from willdash.views.drawing.metrics import text_width
from willdash.views.template import INKS

GAP = 4.0
"""Pixels between the rim of a dot and its label."""
EDGE = 99.5
LINE_HEIGHT = 1.2
"""Of the size of the font."""
ACROSS = {
    Side.RIGHT: 1, Side.ABOVE_RIGHT: 0.7, Side.BELOW_RIGHT: 0.7,
    Side.LEFT: -1, Side.ABOVE_LEFT: -0.7, Side.BELOW_LEFT: -0.7,
}  # fmt: skip
DOWN = {
    Side.ABOVE: -1, Side.ABOVE_LEFT: -0.7, Side.ABOVE_RIGHT: -0.7,
    Side.BELOW: 1, Side.BELOW_LEFT: 0.7, Side.BELOW_RIGHT: 0.7,
}  # fmt: skip
"""How much of the reach (radius and gap) a label keeps from its point, to the right and downwards."""


@dataclass(frozen=True, slots=True)
class Room:
    """The plot that labels are placed in, in pixels, and how far they may stick out of it."""

    width: float
    height: float
    size: float
    """Of the font."""
    beyond: float = 0
    """Pixels beyond the left and right edges."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A box in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Rectangle") -> bool:
        """Whether they share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A wish that was granted: where it stands, and the box it fills."""

    wanted: Wanted
    side: Side
    box: Rectangle
    far: float = 1
    """How many times as far from its point as it would usually be."""


def placed(
    wanted: Sequence[Wanted], room: Room, *, taken: Iterable[Rectangle] = (), fars: Sequence[float] = (1,)
) -> tuple[Label, ...]:
    """The labels that find room, in the order of the wishes.

    Args:
        wanted: the most important first.
        room: the plot in pixels.
        taken: boxes that are to stay free, such as dots; a wish's own dot does not hinder it.
        fars: distances to try, the nearest first, where no label may be left out for want of room beside it.
    """
    full = list(taken)
    found: list[Label] = []
    for wish in wanted:
        label = _first_free(wish, room, [*full, *(label.box for label in found)], fars)
        if label:
            found.append(label)
    return tuple(found)


def reach(wish: Wanted) -> float:
    """From the point to its label, in pixels: the dot's radius and a gap."""
    return (wish.dot or INKS[wish.look].dot) / 2 + GAP


def box_of(wish: Wanted, side: Side, room: Room, far: float = 1) -> Rectangle:
    """The box that a wish fills on one of its sides."""
    width = text_width(wish.words, room.size, is_bold=INKS[wish.look].is_bold)
    height = room.size * LINE_HEIGHT
    across, down = ACROSS.get(side, 0), DOWN.get(side, 0)
    x = room.width * wish.x / 100 + across * reach(wish) * far
    y = room.height * wish.y / 100 + down * reach(wish) * far
    left = x - width * (0.5 if not across else across < 0)
    top = y - height * (0.5 if not down else down < 0)
    return Rectangle(left, top, left + width, top + height)


def dot_box(x: float, y: float, diameter: float, room: Room) -> Rectangle:
    """The box of a dot whose place is given in per cent."""
    across, down, half = room.width * x / 100, room.height * y / 100, diameter / 2
    return Rectangle(across - half, down - half, across + half, down + half)


def dots_of(drawing: Drawing, room: Room) -> tuple[Rectangle, ...]:
    """The boxes of the dots that labels keep clear of: those with a rim, which the crowd's have not."""
    return tuple(
        dot_box(mark.x, mark.y, INKS[mark.look].dot, room)
        for mark in drawing.marks
        if isinstance(mark, Dot) and INKS[mark.look].ring
    )


def is_end(x: float) -> bool:
    """Whether a label at this place stands right of the plot, in a column of its own."""
    return x >= EDGE


def _first_free(wish: Wanted, room: Room, full: Sequence[Rectangle], fars: Sequence[float]) -> Label | None:
    if wish.fixed:
        return Label(wish, wish.sides[0], box_of(wish, wish.sides[0], room))
    for far in fars:
        for side in wish.sides:
            box = box_of(wish, side, room, far)
            if _is_within(box, room) and not any(box.overlaps(other) for other in full):
                return Label(wish, side, box, far)
    return None


def _is_within(box: Rectangle, room: Room) -> bool:
    return (
        box.left >= -room.beyond
        and box.right <= room.width + room.beyond
        and box.top >= 0
        and box.bottom <= room.height
    )
