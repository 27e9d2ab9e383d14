"""Geometry of the trajectory: years counted from the one read, values, and the years written below."""

from collections.abc import Sequence
from dataclasses import dataclass

from willdash.text import Text
from willdash.views.drawing import Span, Stop

NARROW_APART, APART = 20.0, 8.0
"""Room for a year under the axis, in per cent, on a phone and on a wide screen."""
WIDTH = 90.0
"""Of the plot, in per cent, that the years fill; the rest is for the names of what ends last."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Years from the one read, left to right, and values, bottom to top, as places in per cent."""

    year: int
    first: int
    last: int
    span: Span

    def at(self, years: int, value: float) -> tuple[float, float]:
        """The place of a value so many years after (or, below 0, before) the year read."""
        return self.x(years), self.span.up(value)

    def x(self, years: int) -> float:
        """The place of a year; the middle where there is one only."""
        reach = self.last - self.first
        return round(WIDTH * (years - self.first) / reach, 2) if reach else 50.0


def year_stops(plane: Plane, text: Text) -> tuple[Stop, ...]:
    """The year read, the first one, and between and after them what there is room for."""
    wanted = [0, plane.first, plane.last, *range(5, plane.last, 5), *range(-5, plane.first, -5)]
    wanted += [*range(1, plane.last), *range(-1, plane.first, -1)]
    few = _apart(wanted, plane, NARROW_APART, [])
    return tuple(
        Stop(plane.x(years), _stop_words(years, plane, text), is_chosen=years == 0, is_extra=years not in few)
        for years in sorted(_apart(wanted, plane, APART, few))
    )


def _apart(wanted: Sequence[int], plane: Plane, least: float, kept: Sequence[int]) -> list[int]:
    found = list(kept)
    for years in wanted:
        if all(abs(plane.x(years) - plane.x(other)) >= least for other in found):
            found.append(years)
    return found


def _stop_words(years: int, plane: Plane, text: Text) -> str:
    return str(plane.year + years) if years <= 0 else text("trajectory-after", years=str(years))
