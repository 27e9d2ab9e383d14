"""The shapes that a scene's picture is drawn in."""

from enum import StrEnum

from willdash.core.storyboard import View
from willdash.views.drawing import Box


class Shape(StrEnum):
    """What the picture has to fit.

    Wide and standard are what is left for it on a stage of 1,200 by 675 units (16 : 9) and of 900 by 675
    (4 : 3), so that 15 units are 24 pixels at 1,920 by 1,080. Tall is a phone, a unit a pixel.
    """

    WIDE = "wide"
    STANDARD = "standard"
    TALL = "tall"


SIZES = {Shape.WIDE: (1136.0, 405.0), Shape.STANDARD: (836.0, 385.0), Shape.TALL: (358.0, 460.0)}
ROOMY = {Shape.WIDE: 440.0, Shape.STANDARD: 430.0}
"""Heights for the spine, whose rows are three lines each."""
TALLER = {
    View.MAP: 640.0, View.TABLE: 480.0, View.PANEL: 640.0, View.RUG: 620.0, View.SPINE: 560.0,
    View.VERSUS: 560.0, View.SCATTER: 420.0, View.TREND: 400.0,
    View.PRACTICE: 480.0,
}  # fmt: skip
"""Heights of tall pictures: a page scrolls, so each has what it needs."""


def box_of(shape: Shape, view: View) -> Box:
    """The box that a view is drawn in."""
    width, height = SIZES[shape]
    if shape is Shape.TALL:
        return Box(0, 0, width, TALLER[view])
    return Box(0, 0, width, ROOMY[shape] if view is View.SPINE else height)
