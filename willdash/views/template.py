"""The template that all charts share: Plotly figures, drawings on pages, and pictures to download.

Fonts, inks and sizes stand here once. Pages take the same inks from ``assets/css/drawing.css``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from willdash.views.palette import INK, accent

FONT_NAME = "Titillium Web"
FONT = f"{FONT_NAME}, sans-serif"
FONT_SIZE = 15
PAPER = "#ffffff"
CLUSTER = "cluster"
"""Stands for the colour of the indicator's cluster."""


class Look(StrEnum):
    """What a mark stands for, which decides its ink; the values are class names on pages."""

    CITY = "city"
    TRACE = "trace"
    """The city's other figures, and where they lead."""
    PEER = "peer"
    CROWD = "crowd"
    RANGE = "range"
    MIDDLE = "middle"
    MEDIAN = "median"
    REGION = "region"
    ITALY = "italy"
    TARGET = "target"
    INTERVAL = "interval"
    FIT = "fit"
    GRID = "grid"
    AXIS = "axis"


@dataclass(frozen=True, slots=True)
class Ink:
    """How a look is drawn; lengths in pixels.

    Attributes:
        colour: of strokes, dots and bands.
        width: of lines.
        dash: of lines, as SVG writes it; empty for a full line.
        dot: diameter of a dot.
        ring: whether a dot has a rim of paper, so that it stands out among others.
        words: colour of a label, dark enough to be read.
        is_bold: of a label.
    """

    colour: str
    width: float = 1.5
    dash: str = ""
    dot: float = 8
    ring: bool = False
    words: str = INK
    is_bold: bool = False


SOFT = "#455a6e"
INKS: Mapping[Look, Ink] = {
    Look.CITY: Ink(CLUSTER, 3, dot=14, ring=True, words=CLUSTER, is_bold=True),
    Look.TRACE: Ink(CLUSTER, 2, "7 5", dot=7, words=CLUSTER),
    Look.PEER: Ink("#5c6f82", 1.25, dot=9, ring=True),
    Look.CROWD: Ink("#b8c4d0", 1, dot=6, words=SOFT),
    Look.RANGE: Ink("#e6ecf2", 1, words=SOFT),
    Look.MIDDLE: Ink("#cfd9e3", 1, words=SOFT),
    Look.MEDIAN: Ink(INK, 2),
    Look.REGION: Ink(INK, 2, "9 4", dot=6),
    Look.ITALY: Ink("#5d4a00", 2, "2 3", dot=6, words="#5d4a00"),
    Look.TARGET: Ink("#7a1f5c", 2, "6 3 2 3", words="#7a1f5c"),
    Look.INTERVAL: Ink(CLUSTER, 2),
    Look.FIT: Ink("#5c6f82", 2, "8 5"),
    Look.GRID: Ink("#dfe6ed", 1, words=SOFT),
    Look.AXIS: Ink("#8496a8", 1, words=SOFT),
}


def resolved(colour: str, cluster: str) -> str:
    """A colour of an ink, with the cluster's own put in its place."""
    return accent(cluster) if colour == CLUSTER else colour


def plotly_layout() -> dict[str, Any]:
    """What every Plotly figure has in common; a plain dict, as figures are."""
    font = {"family": FONT, "color": INK}
    return {
        "paper_bgcolor": "rgba(0,0,0,0)",
        "font": {**font, "size": FONT_SIZE},
        "hoverlabel": {"bgcolor": PAPER, "bordercolor": INK, "font": font},
    }
