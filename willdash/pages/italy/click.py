"""Which comune a click on a map means."""

from collections.abc import Mapping

from willdash.store.atlas import Atlas, Shape
from willdash.views.italy.frame import View, frame_of
from willdash.views.italy.maps import WIDTHS

X, Y = "at.x", "at.y"
OWN = frozenset({X, Y, "map", "width"})
"""Parameters that a click adds to the address."""
NEAR_PIXELS = 5
"""How far from a comune's middle a click may be that meets nobody: islets are not drawn, and hands shake."""
LARGEST = 10_000
"""Pixels: wider is no screen."""


def is_click(given: Mapping[str, str]) -> bool:
    """Whether an address is that of a click."""
    return X in given and Y in given


def clicked(given: Mapping[str, str], atlas: Atlas, shape: Shape | None) -> str:
    """The code of the comune clicked; empty where there is none, or the address makes no sense.

    Args:
        given: parameters of the address, any text.
        atlas: the shapes.
        shape: of the comune that the page showed.
    """
    numbers = [_pixels(given.get(name, "")) for name in (X, Y, "width")]
    view = given.get("map", "")
    x, y, width = numbers
    if view not in set(View) or width not in WIDTHS[View(view)].values():
        return ""
    frame = frame_of(View(view), atlas, shape)
    if frame is None or x is None or y is None:
        return ""
    # A pixel is told by its corner.
    column, row = frame.cell(x + 0.5, y + 0.5, width=float(width or 1))
    return atlas.at(column, row, near=NEAR_PIXELS * frame.width / float(width or 1))


def _pixels(text: str) -> int | None:
    is_number = text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST))
    return int(text) if is_number else None
