"""How large type is in a place: as large as its width allows, and legible where it is seen.

A hall's stage is 1,200 or 900 units wide, so that 15 of them are 24 pixels of a screen of 1,920 by 1,080; on
a phone a unit is a pixel.
"""

from dataclasses import dataclass

from willdash.views.drawing import Box

ROOMY, NARROW = 1_000.0, 600.0
"""Widths from which a place is roomy, and below which it is narrow, as a phone is."""

STOPS = 0.9
"""Of the size that a drawing is given, its stops and titles have so much."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Of fonts.

    Attributes:
        large: what is to be read first, such as a city's figure.
        plain: names and figures.
        small: what is said of them, such as year and level.
    """

    large: float
    plain: float
    small: float


def sizes_in(box: Box) -> Sizes:
    """The sizes of type in a place."""
    if is_narrow(box):
        return Sizes(large=17, plain=14.5, small=13)
    return Sizes(large=24, plain=19, small=16) if box.width >= ROOMY else Sizes(large=21, plain=17, small=15)


def is_narrow(box: Box) -> bool:
    """Whether things have to stand under one another rather than beside."""
    return box.width < NARROW


def names_size(box: Box) -> float:
    """Of names within a drawing: in a narrow place they are many for its width."""
    return sizes_in(box).small if is_narrow(box) else sizes_in(box).plain


def axis_size(box: Box) -> float:
    """What a drawing is given for its stops, which are a little smaller, to be legible."""
    return max(names_size(box), sizes_in(box).small / STOPS)
