"""A drawing on a page: SVG that stretches with its column under HTML that does not.

Strokes keep their width in a stretched drawing, so a stroke without length and with round ends is a dot.
Texts are HTML placed in per cent. See ``assets/css/drawing.css`` for the looks.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from htpy import Element, Node, a, div, fragment, path, span, svg, title
from markupsafe import Markup

from willdash.views.drawing.labels import Label, Room, dots_of, is_end, placed, reach
from willdash.views.drawing.marks import Axis, Band, Dot, Drawing, Line, Mark, Rule, Shape
from willdash.views.drawing.metrics import text_width
from willdash.views.palette import ink_of
from willdash.views.template import INKS

SIZE = 14.0
"""Of labels, in pixels; drawing.css writes it as 0.875rem."""
NARROW, WIDE = 300.0, 620.0
"""Widths of the plot, in pixels, that labels are placed for; drawing.css changes over between them."""
BEYOND = 8.0
DOTS_KEPT = 4_000
"""400 bytes each, so 2 MB: of the hundred on a scatter, those that nobody chose are on the next one too."""


def on_page(drawing: Drawing, *, ratio: float = 2.0, narrow_ratio: float | None = None) -> Element:
    """The drawing as HTML.

    Args:
        drawing: what to draw.
        ratio: width by height of the plot in a wide column.
        narrow_ratio: in a narrow column, where it differs.
    """
    narrow = narrow_ratio or ratio
    ends = [wish for wish in drawing.labels if is_end(wish.x)]
    beyond = max((wish.x - 100 for wish in ends), default=0)
    style = (
        f"{ink_of(drawing.cluster)};--ratio:{ratio:g};--narrow-ratio:{narrow:g};"
        f"--stops:{_room(stop.words for stop in drawing.up.stops)};"
        f"--ends:{_room(wish.words for wish in ends)};--beyond:{beyond:g}"
    )
    return div(".drawing", style=style)[
        div(".drawing-frame")[
            _up(drawing.up),
            div(".drawing-plot")[
                _svg(drawing),
                _labels("narrow", drawing, Room(NARROW, NARROW / narrow, SIZE, BEYOND)),
                _labels("wide", drawing, Room(WIDE, WIDE / ratio, SIZE, BEYOND)),
            ],
            _across(drawing.across),
        ]
    ]


def _svg(drawing: Drawing) -> Element:
    has_links = any(isinstance(mark, Dot) and mark.href for mark in drawing.marks)
    grid = "".join(
        [f"M0 {stop.at:g}H100" for stop in drawing.up.stops if drawing.up.has_grid]
        + [f"M{stop.at:g} 0V100" for stop in drawing.across.stops if drawing.across.has_grid]
    )
    return svg(
        ".drawing-marks",
        viewBox="0 0 100 100",
        preserveAspectRatio="none",
        role="group" if has_links else "img",
        aria_label=drawing.says,
    )[path(".mark.grid", d=grid) if grid else None, [_mark(mark) for mark in drawing.marks]]


def _mark(mark: Mark) -> Node:
    drawn = _drawn(mark)
    href = mark.href if isinstance(mark, Dot) else ""
    return a(href=href, aria_label=mark.name)[drawn] if href else drawn


def _drawn(mark: Mark) -> Node:
    match mark:
        case Dot():
            return _dot(mark)
        case Line():
            return _path(["mark", mark.look.value, {"jump": mark.is_jump}], _through(mark.points), mark.name)
        case Rule():
            d = f"M{mark.x:g} {mark.y:g}L{mark.to_x:g} {mark.to_y:g}"
            return _path(["mark", mark.look.value], d, mark.name)
        case Band():
            d = f"M{mark.left:g} {mark.top:g}H{mark.right:g}V{mark.bottom:g}H{mark.left:g}Z"
            return _path(["band", mark.look.value], d, mark.name)
        case Shape():
            return _path(["band", mark.look.value], f"{_through(mark.points)}Z", mark.name)


def _through(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points)


@lru_cache(maxsize=DOTS_KEPT)
def _dot(dot: Dot) -> Markup:
    d = f"M{dot.x:g} {dot.y:g}h0"
    ring = path(class_=["dot", "ring", dot.look.value], d=d) if INKS[dot.look].ring else None
    return Markup(fragment[ring, _path(["dot", dot.look.value], d, dot.name)])


def _path(classes: list[object], d: str, name: str) -> Element:
    return path(class_=classes, d=d)[title[name] if name else None]  # type: ignore[arg-type]


def _labels(where: str, drawing: Drawing, room: Room) -> Element:
    return div(class_=["drawing-labels", where], aria_hidden="true")[
        [_label(label) for label in placed(drawing.labels, room, taken=dots_of(drawing, room))]
    ]


def label_place(label: Label) -> dict[str, str]:
    """Class and style of an HTML label: its point in per cent, its distance from there in pixels."""
    wish = label.wanted
    return {
        "class": f"label {wish.look.value} at-{label.side.value}",
        "style": f"left:{wish.x:g}%;top:{wish.y:g}%;--gap:{reach(wish) * label.far:g}px",
    }


def _label(label: Label) -> Element:
    return span(label_place(label))[label.wanted.words]


def _up(axis: Axis) -> Element:
    return div(".drawing-up", aria_hidden="true")[
        span(".drawing-title")[axis.title] if axis.title else None,
        [span(".stop", style=f"top:{stop.at:g}%")[stop.words] for stop in axis.stops],
    ]


def _across(axis: Axis) -> Element:
    return div(".drawing-across", aria_hidden="true")[
        [
            span(
                class_=["stop", {"chosen": stop.is_chosen, "extra": stop.is_extra}],
                style=f"left:{stop.at:g}%",
            )[stop.words]
            for stop in axis.stops
        ],
        span(".drawing-title")[axis.title] if axis.title else None,
    ]


def _room(words: Iterable[str]) -> str:
    """Room for the longest, in ems."""
    widest = max((text_width(word, 1) for word in words), default=0)
    return f"{widest:.2f}em"
