"""A line from the lowest of the nine to the highest, on which each of them has its place."""

from collections.abc import Mapping
from dataclasses import dataclass

from htpy import Element, Node, circle, fragment, g, line, path

from willdash.core.compare import Comparison
from willdash.views.drawing import Look, attributes
from willdash.views.drawing.picture import Shown
from willdash.views.palette import INK
from willdash.views.template import INKS, PAPER

PEER = INKS[Look.PEER].colour
RAIL = INKS[Look.CROWD].colour


@dataclass(frozen=True, slots=True)
class Ruler:
    """The line in a picture; low values left, high ones right.

    Attributes:
        left: x of the lowest value.
        right: x of the highest.
        y: of the line.
        low: the lowest value.
        high: the highest.
    """

    left: float
    right: float
    y: float
    low: float
    high: float

    def x(self, value: float) -> float:
        """The place of a value; where all are alike, the middle."""
        share = 0.5 if self.high == self.low else (value - self.low) / (self.high - self.low)
        return self.left + share * (self.right - self.left)


def ruler_of(nine: Comparison, *, left: float, right: float, y: float) -> Ruler | None:
    """The line for the nine on an indicator; none where none of them has a figure.

    Args:
        nine: whose figures have to lie on it.
        left: x of the lowest value.
        right: x of the highest.
        y: of the line.
    """
    values = [entry.value for entry in nine.entries if entry.value is not None]
    return Ruler(left, right, y, min(values), max(values)) if values else None


def rail(ruler: Ruler, nine: Comparison, *, reach: float) -> Node:
    """The line with a tick for each of the nine.

    Args:
        ruler: where.
        nine: whose figures the ticks are.
        reach: of a tick, up and down.
    """
    ends = {"x1": ruler.left, "x2": ruler.right, "y1": ruler.y, "y2": ruler.y}
    return fragment[
        line(attributes({**ends, "stroke": RAIL, "stroke-width": 3, "stroke-linecap": "round"})),
        [
            g(data_city=entry.area.slug)[tick(ruler, entry.value, reach=reach)]
            for entry in nine.entries
            if entry.value is not None
        ],
    ]


def tick(ruler: Ruler, value: float, *, reach: float, colour: str = PEER, width: float = 3) -> Element:
    """A short upright line at a value."""
    x = ruler.x(value)
    ends = {"x1": x, "x2": x, "y1": ruler.y - reach, "y2": ruler.y + reach}
    return line(attributes({**ends, "stroke": colour, "stroke-width": width, "stroke-linecap": "round"}))


def disc(x: float, y: float, radius: float, colour: str) -> Element:
    """A filled dot with a rim of paper."""
    look: Shown = {"r": radius, "fill": colour, "stroke": PAPER, "stroke-width": 2}
    return circle(attributes({"cx": x, "cy": y, **look}))


def diamond(x: float, y: float, radius: float, colour: str = INK) -> Element:
    """An empty square on its tip, which lets what lies under it be seen."""
    d = f"M{x:.1f} {y - radius:.1f}l{radius:g} {radius:g}l{-radius:g} {radius:g}l{-radius:g} {-radius:g}z"
    look: Mapping[str, str | float] = {"stroke": colour, "stroke-width": 3.5, "stroke-linejoin": "round"}
    return path(attributes({"d": d, "fill": "none", **look}))
