"""A small trend line, drawn as SVG: a word-sized picture of a series."""

from htpy import Element, circle, polyline, span, svg

from willdash.core.model import Indicator
from willdash.core.reading import Series
from willdash.text import Text

WIDTH = 84
HEIGHT = 22
MARGIN = 3


def sparkline(series: Series, indicator: Indicator, text: Text, *, year: int) -> Element:
    """The series as a line over true time, the shown year marked; gaps in years stay wide.

    A series of one year has no trend and says so in words.
    """
    if len(series) < 2:
        years = [str(found) for found, _ in series]
        return span(".spark-none")[text("sparkline-single", year=years[0]) if years else text("missing")]
    points = _points(series)
    marked = [point for (found, _), point in zip(series, points, strict=True) if found == year]
    return svg(
        ".spark", width=str(WIDTH), height=str(HEIGHT), viewBox=f"0 0 {WIDTH} {HEIGHT}", role="img",
        aria_label=_words(series, indicator, text),
    )[
        polyline(points=" ".join(f"{x:g},{y:g}" for x, y in points)),
        [circle(cx=f"{x:g}", cy=f"{y:g}", r="2.6") for x, y in marked],
    ]  # fmt: skip


def _points(series: Series) -> list[tuple[float, float]]:
    """Pixel positions; a series without change runs through the middle."""
    years, values = [year for year, _ in series], [value for _, value in series]
    low, high = min(values), max(values)
    across = (WIDTH - 2 * MARGIN) / (years[-1] - years[0])
    up = (HEIGHT - 2 * MARGIN) / (high - low) if high > low else 0
    middle = HEIGHT / 2
    return [
        (
            round(MARGIN + (year - years[0]) * across, 1),
            round(HEIGHT - MARGIN - (value - low) * up, 1) if up else middle,
        )
        for year, value in series
    ]


def _words(series: Series, indicator: Indicator, text: Text) -> str:
    (first, begin), (last, end) = series[0], series[-1]
    return text(
        "sparkline",
        first=str(first),
        last=str(last),
        **{"from": text.value(indicator, begin), "to": text.value(indicator, end)},
    )
