"""Years marked in the trend chart: a band beneath the lines, with an edge where it begins and ends."""

from htpy import Node, path, rect

from willdash.core.practice_years import Years
from willdash.views.drawing import attributes
from willdash.views.trend.scale import Scale


def marked_span(span: Years, scale: Scale) -> Node:
    """The band, as far as it lies on the axis; nothing where it lies beside it.

    A single year is a line. What has no end reaches to the last year of the axis, without an edge there.
    """
    last = scale.last if span.last is None else span.last
    if span.first > scale.last or last < scale.first:
        return None
    left, right = scale.x(max(span.first, scale.first)), scale.x(min(last, scale.last))
    ends = dict.fromkeys(year for year in (span.first, span.last) if year is not None)
    edges = [year for year in ends if scale.first <= year <= scale.last]
    return [
        rect(".trend-span", attributes({"x": left, "y": 0, "width": round(right - left, 2), "height": 100}))
        if right > left
        else None,
        path(".trend-edge", d="".join(f"M{scale.x(year):g} 0V100" for year in edges)) if edges else None,
    ]
