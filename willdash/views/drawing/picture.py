"""A drawing in a picture: SVG of a fixed size that carries its texts and colours with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from htpy import Element, Node, circle, fragment, g, line, path, rect, text

from willdash.views.drawing.labels import LINE_HEIGHT, Label, Room, dots_of, is_end, placed, reach
from willdash.views.drawing.marks import Axis, Band, Dot, Drawing, Line, Mark, Rule, Shape, Wanted
from willdash.views.drawing.metrics import text_width
from willdash.views.template import INKS, PAPER, SOFT, Ink, Look, resolved

SIZE = 20.0
"""Of labels, in pixels of a picture 1,200 wide."""
PAD = 10.0
"""Between the plot and what is written at its edges."""
SHEER = 0.2
"""Opacity of a shape, as in drawing.css."""
JUMP_WIDTH = 2.0
"""Of a dotted line at least, for its dots to be seen."""
BASELINE = 0.36
"""From the middle of a line of text down to its baseline, in sizes of the font: half a digit's height."""

Shown = dict[str, str | float | None]
RIM: Shown = {
    "paint-order": "stroke", "stroke": PAPER, "stroke-width": 5, "stroke-linejoin": "round"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Box:
    """A place in a picture, in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def inset(self, *, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> "Box":
        """The box without a margin."""
        return Box(self.left + left, self.top + top, self.width - left - right, self.height - top - bottom)

    def x(self, share: float) -> float:
        """A place from the left in per cent, as pixels of the picture."""
        return round(self.left + self.width * share / 100, 1)

    def y(self, share: float) -> float:
        """A place from the top in per cent, as pixels of the picture."""
        return round(self.top + self.height * share / 100, 1)


def in_picture(drawing: Drawing, box: Box, *, size: float = SIZE) -> Element:
    """The drawing with its axes inside a box.

    Args:
        drawing: what to draw.
        box: where, in pixels.
        size: of the labels' font.
    """
    plot = plot_box(drawing, box, size)
    room = Room(plot.width, plot.height, size, beyond=PAD)
    labels = placed(drawing.labels, room, taken=dots_of(drawing, room))
    return g[
        _grid(drawing, plot),
        [_mark(mark, plot, drawing.cluster) for mark in drawing.marks],
        _up(drawing.up, plot, box, size),
        _across(drawing.across, plot, size),
        [_label(label, plot, drawing.cluster, size) for label in labels],
    ]


def plot_box(drawing: Drawing, box: Box, size: float = SIZE) -> Box:
    """What is left of a box for the plot, beside the axes and the labels at the right edge."""
    ends = [wish for wish in drawing.labels if is_end(wish.x)]
    under = drawing.across.stops or drawing.across.title
    lines = bool(drawing.across.stops) + bool(drawing.across.title)
    inner = box.inset(
        left=_widest((stop.words for stop in drawing.up.stops), size) + PAD * bool(drawing.up.stops),
        right=0 if ends else PAD,
        top=size * (1.8 if drawing.up.title else 0.5),
        bottom=lines * size * LINE_HEIGHT + 1.6 * PAD if under else size * 0.5,
    )
    width = min((_room_left(wish, inner.width, size) for wish in ends), default=inner.width)
    return inner.inset(right=inner.width - width)


def _room_left(wish: Wanted, width: float, size: float) -> float:
    """How wide a plot may be for a label that begins at its right edge to end within a width."""
    words = text_width(wish.words, size, is_bold=INKS[wish.look].is_bold)
    return (width - words - reach(wish)) / (wish.x / 100)


def attributes(values: Mapping[str, str | float | None]) -> dict[str, str]:
    """Attributes of an SVG element: numbers to a tenth of a pixel, what is none left out."""
    return {
        name: value if isinstance(value, str) else f"{round(value, 1):g}"
        for name, value in values.items()
        if value is not None
    }


def words_at(
    x: float,
    y: float,
    words: str,
    *,
    size: float,
    colour: str = SOFT,
    anchor: str = "start",
    is_bold: bool = False,
    halo: bool = False,
) -> Element:
    """A line of text whose middle is at y.

    Args:
        x: of its start, middle or end, in pixels.
        y: of its middle, in pixels.
        words: the text.
        size: of the font.
        colour: of the text.
        anchor: which part of it x is: ``start``, ``middle`` or ``end``.
        is_bold: of weight 700.
        halo: a rim of paper, for a text that lies over marks.
    """
    shown: Shown = {
        "x": x,
        "y": y + BASELINE * size,
        "font-size": size,
        "fill": colour,
        "text-anchor": None if anchor == "start" else anchor,
        "font-weight": 700 if is_bold else None,
    }
    return text(attributes(shown | RIM if halo else shown))[words]


def _grid(drawing: Drawing, plot: Box) -> Node:
    levels = [plot.y(stop.at) for stop in drawing.up.stops if drawing.up.has_grid]
    uprights = [plot.x(stop.at) for stop in drawing.across.stops if drawing.across.has_grid]
    d = "".join(
        [f"M{plot.left:.1f} {y:g}H{plot.right:.1f}" for y in levels]
        + [f"M{x:g} {plot.top:.1f}V{plot.bottom:.1f}" for x in uprights]
    )
    ink = INKS[Look.GRID]
    return path(attributes({"d": d, "stroke": ink.colour, "stroke-width": ink.width})) if d else None


def _mark(mark: Mark, plot: Box, cluster: str) -> Element:
    ink = INKS[mark.look]
    colour = resolved(ink.colour, cluster)
    match mark:
        case Dot():
            return _dot(mark, plot, ink, colour)
        case Line():
            d = "M" + "L".join(f"{plot.x(x):g} {plot.y(y):g}" for x, y in mark.points)
            stroke = _stroke(ink, colour, mark.is_jump)
            return path(attributes({"d": d, "fill": "none", "stroke-linejoin": "round"} | stroke))
        case Rule():
            ends: Shown = {"x1": plot.x(mark.x), "y1": plot.y(mark.y)}
            far: Shown = {"x2": plot.x(mark.to_x), "y2": plot.y(mark.to_y)}
            return line(attributes(ends | far | _stroke(ink, colour)))
        case Band():
            left, top = plot.x(mark.left), plot.y(mark.top)
            width, height = plot.x(mark.right) - left, plot.y(mark.bottom) - top
            return rect(attributes({"x": left, "y": top, "width": width, "height": height, "fill": colour}))
        case Shape():
            d = "M" + "L".join(f"{plot.x(x):g} {plot.y(y):g}" for x, y in mark.points) + "Z"
            return path({**attributes({"d": d, "fill": colour}), "fill-opacity": f"{SHEER:g}"})


def _dot(dot: Dot, plot: Box, ink: Ink, colour: str) -> Element:
    centre: Shown = {"cx": plot.x(dot.x), "cy": plot.y(dot.y), "fill": colour}
    if not ink.ring:
        return circle(attributes(centre | {"r": ink.dot / 2}))
    return circle(attributes(centre | {"r": ink.dot / 2 + 1, "stroke": PAPER, "stroke-width": 2}))


def _stroke(ink: Ink, colour: str, is_jump: bool = False) -> Shown:
    dash = "0.1 7" if is_jump else ink.dash
    return {
        "stroke": colour,
        "stroke-width": max(ink.width, JUMP_WIDTH) if is_jump else ink.width,
        "stroke-dasharray": dash or None,
        "stroke-linecap": "round" if is_jump or not dash else None,
    }


def _label(label: Label, plot: Box, cluster: str, size: float) -> Element:
    wish, ink = label.wanted, INKS[label.wanted.look]
    middle = plot.top + (label.box.top + label.box.bottom) / 2
    return words_at(
        plot.left + label.box.left,
        middle,
        wish.words,
        size=size,
        colour=resolved(ink.words, cluster),
        is_bold=ink.is_bold,
        halo=not is_end(wish.x),
    )


def _up(axis: Axis, plot: Box, box: Box, size: float) -> Node:
    return fragment[
        words_at(box.left, box.top + size * 0.6, axis.title, size=size * 0.9) if axis.title else None,
        [
            words_at(plot.left - PAD, plot.y(stop.at), stop.words, size=size * 0.9, anchor="end")
            for stop in axis.stops
        ],
    ]


def _across(axis: Axis, plot: Box, size: float) -> Node:
    below = plot.bottom + 1.4 * PAD + size * 0.5
    return fragment[
        [
            words_at(
                plot.x(stop.at), below, stop.words, size=size * 0.9, anchor="middle", is_bold=stop.is_chosen
            )
            for stop in axis.stops
        ],
        words_at(
            plot.right,
            below + size * LINE_HEIGHT * bool(axis.stops),
            axis.title,
            size=size * 0.9,
            anchor="end",
        )
        if axis.title
        else None,
    ]


def _widest(words: Iterable[str], size: float) -> float:
    return max((text_width(each, size) for each in words), default=0)
