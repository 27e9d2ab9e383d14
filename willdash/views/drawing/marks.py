"""What a chart is made of: marks, axes, wished labels; places in per cent from the plot's top left corner."""

from dataclasses import dataclass
from enum import StrEnum

from willdash.views.template import Look


class Side(StrEnum):
    """Where a label stands, seen from its point."""

    RIGHT = "right"
    LEFT = "left"
    ABOVE = "above"
    BELOW = "below"
    ABOVE_RIGHT = "above-right"
    BELOW_RIGHT = "below-right"
    ABOVE_LEFT = "above-left"
    BELOW_LEFT = "below-left"
    ON = "on"
    """Centred on the point."""


ROUND = (
    Side.RIGHT, Side.LEFT, Side.ABOVE, Side.BELOW,
    Side.ABOVE_RIGHT, Side.BELOW_RIGHT, Side.ABOVE_LEFT, Side.BELOW_LEFT,
)  # fmt: skip
"""Every side beside a point, the most legible first."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point; its diameter belongs to its look."""

    x: float
    y: float
    look: Look
    name: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points; where it is a jump it is dotted, as over years without a figure."""

    points: tuple[tuple[float, float], ...]
    look: Look
    name: str = ""
    is_jump: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line between two points, parallel to an axis."""

    x: float
    y: float
    to_x: float
    to_y: float
    look: Look
    name: str = ""

    @classmethod
    def upright(cls, x: float, look: Look, *, name: str = "", top: float = 0, bottom: float = 100) -> "Rule":
        """From top to bottom at x."""
        return cls(x, top, x, bottom, look, name)

    @classmethod
    def level(cls, y: float, look: Look, *, name: str = "", left: float = 0, right: float = 100) -> "Rule":
        """From left to right at y."""
        return cls(left, y, right, y, look, name)


@dataclass(frozen=True, slots=True)
class Band:
    """A filled rectangle."""

    left: float
    top: float
    right: float
    bottom: float
    look: Look
    name: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon, such as a fan of doubt."""

    points: tuple[tuple[float, float], ...]
    look: Look
    name: str = ""


Mark = Dot | Line | Rule | Band | Shape


def notch(x: float, y: float, look: Look, *, half: float = 4, name: str = "") -> Rule:
    """A short upright stroke through a point, ``half`` per cent of the plot up and down."""
    return Rule.upright(x, look, name=name, top=y - half, bottom=y + half)


@dataclass(frozen=True, slots=True)
class Stop:
    """A value written on an axis."""

    at: float
    words: str
    is_chosen: bool = False
    is_extra: bool = False
    """Written only where there is room, as on a wide screen."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What is written along an edge, and whether lines run through the plot from there."""

    stops: tuple[Stop, ...] = ()
    title: str = ""
    has_grid: bool = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label that should stand beside a point."""

    x: float
    y: float
    words: str
    look: Look = Look.PEER
    sides: tuple[Side, ...] = ROUND
    fixed: bool = False
    """Put on the first side whatever it overlaps: for labels that were kept apart before."""
    dot: float = 0
    """Diameter in pixels of what it stands beside, where that is not the look's."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole chart.

    Attributes:
        marks: in the painter's order.
        labels: the most important first.
        says: what the picture says, for those who do not see it.
        cluster: whose colour the city has.
        across: the axis under the plot.
        up: the axis left of the plot.
    """

    marks: tuple[Mark, ...]
    labels: tuple[Wanted, ...] = ()
    says: str = ""
    cluster: str = "contesto"
    across: Axis = Axis()
    up: Axis = Axis()
