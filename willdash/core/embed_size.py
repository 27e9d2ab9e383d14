"""How high embeds are, for whoever has to say so before they are drawn."""

from bisect import bisect_left
from collections.abc import Mapping

from willdash.core.embed import EmbedView

WIDTHS = (240, 320, 480, 640, 960)
"""Pixels."""
HEIGHTS: Mapping[EmbedView, tuple[int, int, int, int, int]] = {
    EmbedView.MAP: (1120, 960, 950, 900, 1050),
    EmbedView.PANEL: (1920, 1610, 1410, 1250, 1120),
    EmbedView.TABLE: (1770, 1520, 1390, 1290, 1140),
    EmbedView.TREND: (980, 880, 770, 690, 600),
    EmbedView.SPINE: (1850, 1530, 1190, 1030, 940),
    EmbedView.RUG: (2000, 2000, 2000, 2000, 1900),
    EmbedView.INDICATOR: (900, 700, 610, 490, 420),
    EmbedView.PRACTICE: (1120, 910, 700, 640, 600),
}
"""Of each view at each of the widths, with all its pickers: what the longest of several indicators, cities
and clusters take. A rug takes 1,800 to 10,000, by its rows; without script a reader scrolls within it."""


def usual_height(view: EmbedView, width: int) -> int:
    """Pixels that a view takes at a width; between the widths measured, on the line from one to the next."""
    heights = HEIGHTS[view]
    if width >= WIDTHS[-1]:
        return heights[-1]
    place = max(1, bisect_left(WIDTHS, width))
    (narrow, wide), (low, high) = WIDTHS[place - 1 : place + 1], heights[place - 1 : place + 1]
    return round(low + (high - low) * (max(width, narrow) - narrow) / (wide - narrow))
