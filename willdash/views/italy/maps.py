"""The maps on the page: the one picture through two frames, each with a mark of the comune over it.

A click chooses a comune without a script: the picture is the button of a form, which tells the pixel. It is a
pixel of the screen, so a map has a size that does not depend on the window, and the form names it.
"""

from collections.abc import Mapping

from htpy import Element, Node, circle, figcaption, figure, form, input, path, svg

from willdash.store.atlas import Atlas, Shape
from willdash.text import Text
from willdash.views.italy.chosen import Chosen
from willdash.views.italy.frame import Frame, View, frame_of
from willdash.views.italy.paths import outline_path

PATH = "/italia"
WIDTHS: Mapping[View, Mapping[str, int]] = {
    View.ITALY: {"narrow": 300, "wide": 520},
    View.AROUND: {"narrow": 300, "wide": 440},
}
"""Pixels of each view on a phone and on a desktop."""
RING = 240
"""Radius of the ring around a comune on the map of the country, in cells."""


def maps(chosen: Chosen, atlas: Atlas, address: str, fields: Mapping[str, str], text: Text) -> Node:
    """Both maps; of a comune without a shape the country alone.

    Args:
        chosen: what is shown.
        atlas: the shapes.
        address: of the picture.
        fields: of the page's address, which a click keeps.
        text: words of the language.
    """
    shape = atlas.shape(chosen.comune.code)
    found = {view: frame for view in View if (frame := frame_of(view, atlas, shape))}
    return [_map(view, frame, chosen, atlas, shape, address, fields, text) for view, frame in found.items()]


def _map(
    view: View,
    frame: Frame,
    chosen: Chosen,
    atlas: Atlas,
    shape: Shape | None,
    address: str,
    fields: Mapping[str, str],
    text: Text,
) -> Element:
    source = address
    if view is View.AROUND:
        source += f"#svgView(viewBox({frame.box.replace(' ', ',')}))"
    mark = _mark(view, atlas, shape) if shape else None
    return figure(class_=f"italy-map italy-map-{view.value}")[
        figcaption[
            text("italy-map-italy" if view is View.ITALY else "italy-map-around", name=chosen.comune.name)
        ],
        [
            _button(view, frame, name, width, source, mark, chosen, fields, text)
            for name, width in WIDTHS[view].items()
        ],
    ]


def _button(
    view: View,
    frame: Frame,
    name: str,
    width: int,
    source: str,
    mark: Node,
    chosen: Chosen,
    fields: Mapping[str, str],
    text: Text,
) -> Element:
    height = round(width * frame.height / frame.width)
    asked = {**fields, "map": view.value, "width": str(width)}
    return form(class_=f"italy-click italy-{name}", action=PATH, style=f"width:{width}px;height:{height}px")[
        [input(type="hidden", name=key, value=value) for key, value in asked.items()],
        # The keyboard cannot point at a place, and has the search by name.
        input(
            type="image",
            name="at",
            src=source,
            width=str(width),
            height=str(height),
            tabindex="-1",
            alt=text(
                "italy-map" if view is View.ITALY else "italy-map-around-alt",
                name=chosen.comune.name,
                indicator=text.words(chosen.indicator.label),
                year=str(chosen.year),
            ),
        ),
        svg(".italy-mark", viewBox=frame.box, width=str(width), height=str(height), aria_hidden="true")[mark],
    ]


def _mark(view: View, atlas: Atlas, shape: Shape) -> Node:
    """The outline, and on the map of the country a ring around it, both over a pale edge of their own."""
    outline = outline_path(atlas, shape.code)
    x, y = map(str, shape.point)
    looks = ("edge", "line")
    return [
        [path(class_=look, d=outline) for look in looks],
        [circle(class_=look, cx=x, cy=y, r=str(RING)) for look in looks] if view is View.ITALY else None,
    ]
