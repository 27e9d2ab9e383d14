"""How high embeds are, for whoever has to say so before they are drawn."""

from bisect import bisect_left
from collections.abc import Mapping

from willdash.core.embed import EmbedView

WIDTHS = (240, 320, 480, 640, 960)
"""Pixels."""
HEIGHTS: Mapping[EmbedView, tuple[int, int, int, int, int]] = {
    EmbedView.MAP: (640, 620, 680, 760, 960),
    EmbedView.PANEL: (1500, 1400, 1300, 900, 800),
    EmbedView.TABLE: (900, 880, 860, 840, 800),
    EmbedView.TREND: (640, 620, 600, 580, 560),
    EmbedView.SPINE: (1500, 1400, 1300, 900, 800),
    EmbedView.RUG: (3200, 3000, 2800, 1400, 1200),
    EmbedView.INDICATOR: (480, 440, 420, 400, 380),
}
"""Of each view at each of the widths, with all its pickers."""


def usual_height(view: EmbedView, width: int) -> int:
    """Pixels that a view takes at a width; between the widths measured, on the line from one to the next."""
    heights = HEIGHTS[view]
    if width >= WIDTHS[-1]:
        return heights[-1]
    place = max(1, bisect_left(WIDTHS, width))
    (narrow, wide), (low, high) = WIDTHS[place - 1 : place + 1], heights[place - 1 : place + 1]
    return round(low + (high - low) * (max(width, narrow) - narrow) / (wide - narrow))
