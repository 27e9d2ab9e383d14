"""The lines of the trend chart: whose they are, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from htpy import Element, Node, g, path, title

from willdash.core.compare import Comparison
from willdash.core.model import Level
from willdash.core.reading import Series
from willdash.text import Text
from willdash.views.trend.scale import Scale


class Kind(StrEnum):
    """Whose line it is, which decides its look."""

    CITY = "city"
    PEER = "peer"
    REGION = "region"
    ITALY = "italy"


@dataclass(frozen=True, slots=True)
class Line:
    """A series with its name."""

    kind: Kind
    name: str
    series: Series


def lines_of(
    comparison: Comparison, region: Series, italy: Series, text: Text, *, region_name: str
) -> tuple[Line, ...]:
    """What is drawn, the most important last, so that it lies on top; lines without a figure are absent.

    Each observed area comes once. Where the figures are regional, the city's own line is the region's.
    """
    own = comparison.city.reading
    peers = {
        entry.reading.observed.code: Line(Kind.PEER, entry.reading.observed.label, entry.reading.series)
        for entry in comparison.entries
        if entry.reading.observed.code != own.observed.code
    }
    regional = comparison.level is Level.REGIONE
    found = [
        *peers.values(),
        Line(Kind.ITALY, text("trend-italy"), italy),
        Line(Kind.REGION, region_name, () if regional else region),
        Line(Kind.CITY, own.observed.label if regional else own.area.label, own.series),
    ]
    return tuple(line for line in found if line.series)


def drawn(line: Line, scale: Scale) -> Node:
    """A line over the years published: full where they follow one another, dotted over years without one.

    A figure between two gaps would be a line without length, so it gets a dot; the city has them all.
    """
    series = line.series
    dots = series if line.kind is Kind.CITY else _alone(series)
    steps = list(pairwise(series))
    return g(class_=["trend-line", line.kind.value])[
        title[line.name],
        _path("trend-jump", "".join(_segment(step, scale) for step in steps if _is_jump(step))),
        _path("trend-run", "".join(_segment(step, scale) for step in steps if not _is_jump(step))),
        _path("trend-dots", "".join(f"{_move(point, scale)}h0" for point in dots)),
    ]


def marked(city: Line, scale: Scale, *, year: int) -> Node:
    """The selected year as a line from top to bottom, and the city's figure in it."""
    if not scale.first <= year <= scale.last:
        return None
    own = "".join(f"{_move(point, scale)}h0" for point in city.series if point[0] == year)
    return [
        path(".trend-year", d=f"M{scale.x(year):g} 0V100"),
        [path(".trend-ring", d=own), path(".trend-own", d=own)] if own else None,
    ]


def _path(name: str, d: str) -> Element | None:
    return path(class_=name, d=d) if d else None


def _is_jump(step: Sequence[tuple[int, float]]) -> bool:
    (one, _), (two, _) = step
    return two - one > 1


def _alone(series: Series) -> Series:
    """The points with no neighbour in the year before or after."""
    years = {year for year, _ in series}
    return tuple(point for point in series if not {point[0] - 1, point[0] + 1} & years)


def _segment(step: Sequence[tuple[int, float]], scale: Scale) -> str:
    year, value = step[1]
    return f"{_move(step[0], scale)}L{scale.x(year):g} {scale.y(value):g}"


def _move(point: tuple[int, float], scale: Scale) -> str:
    year, value = point
    return f"M{scale.x(year):g} {scale.y(value):g}"
