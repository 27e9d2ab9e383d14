"""The signs of verdicts as strokes: Titillium Web has none of them, and a picture brings no other font."""

from collections.abc import Mapping

from htpy import Element, path

from willdash.views.drawing.picture import attributes

STROKES: Mapping[str, str] = {
    "✓": "M-4 0L-1 3.5L4.5 -4",
    "✗": "M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5",
    "≈": "M-4.5 -1.5C-2.5 -4 -1 1 1 -1S3.5 -2.5 4.5 -1.5M-4.5 2.5C-2.5 0 -1 5 1 3S3.5 1.5 4.5 2.5",
    "↑": "M0 5V-4.5M-3.5 -1L0 -4.5L3.5 -1",
    "↓": "M0 -5V4.5M-3.5 1L0 4.5L3.5 1",
}
"""Around the origin, ten units high."""
STROKED = {"fill": "none", "stroke-width": "1.6", "stroke-linecap": "round", "stroke-linejoin": "round"}


def sign(of: str, x: float, y: float, *, size: float, colour: str) -> Element:
    """A sign with its middle at a place.

    Args:
        of: one of the signs of `willdash.views.reading.SIGNS`.
        x: in pixels.
        y: in pixels.
        size: its height in pixels.
        colour: of its strokes.

    Raises:
        KeyError: nobody drew this sign.
    """
    place = f"translate({x:.1f} {y:.1f}) scale({size / 10:g})"
    return path(attributes({**STROKED, "d": STROKES[of], "transform": place, "stroke": colour}))
