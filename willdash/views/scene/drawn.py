"""A scene's picture as SVG: on a page, and as a file for slides."""

from dataclasses import replace

from htpy import Element, rect, svg

from willdash.core.storyboard import View
from willdash.text import Text
from willdash.views.drawing import Box, attributes
from willdash.views.pictures.frame import Picture
from willdash.views.scene.shape import Shape, box_of
from willdash.views.template import FONT, PAPER


def drawn(picture: Picture, view: View, shape: Shape, text: Text) -> Element:
    """The picture without its frame, as large as its place.

    Args:
        picture: what to draw.
        view: how the selection is seen.
        shape: what it has to fit.
        text: words of the language.
    """
    box = _place(picture, view, shape)
    return svg(
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {box.width:g} {box.height:g}",
        font_family=FONT,
        role="img",
        aria_label=f"{picture.title}. {picture.subtitle}",
        lang=text.language,
    )[picture.body(box)]


def as_file(picture: Picture, view: View, shape: Shape, text: Text, *, scale: float) -> str:
    """The picture as a file on white paper that needs nothing else.

    Args:
        picture: what to draw.
        view: how the selection is seen.
        shape: what it has to fit.
        text: words of the language.
        scale: pixels a unit.
    """
    box = _place(picture, view, shape)
    size = attributes({"width": box.width * scale, "height": box.height * scale})
    return str(
        svg(
            size,
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {box.width:g} {box.height:g}",
            font_family=FONT,
        )[
            rect(attributes({"width": box.width, "height": box.height, "fill": PAPER})),
            picture.body(box),
        ]
    )


def _place(picture: Picture, view: View, shape: Shape) -> Box:
    """The box of the view; on a phone as high as the picture's rows need."""
    box = box_of(shape, view)
    if shape is not Shape.TALL or picture.tall is None:
        return box
    return replace(box, height=picture.tall(box.width))
