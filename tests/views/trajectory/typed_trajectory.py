"""A trajectory made of little: Como's series, the paths of others, no store."""

from tests.typed import area, compared
from willdash.core.history import as_of, trend_of
from willdash.core.trajectory import NoAhead, ahead_of, reach
from willdash.store.gaps import Gaps, Reference
from willdash.store.trajectory import Distance, Path, Trajectory

PLAIN = {"counts": None, "multiplier": None}
RISING = {2017 + step: 10.0 + step for step in range(5)}
"""From 10 to 14 in 2021: one point a year, two years ahead."""


def trajectory(own, *, paths=(), references=(), level="comune", **changes):
    """Como in 2021.

    Args:
        own: year to value.
        paths: city to its points, the first at Como's level.
        references: what Como could reach.
        level: of all figures.
        **changes: of the indicator.
    """
    values = {"como": own.get(2021), "parma": 20.0, "monza": 12.0}
    found = as_of(compared(values, series={"como": own}, level=level, **PLAIN | changes))
    city, indicator = found.city, found.indicator
    series = city.reading.series if city.value is not None else ()
    trend = trend_of(series, city.reading.origin)
    steps = ahead_of(series, trend, minimum=indicator.minimum, maximum=indicator.maximum)
    distances = tuple(
        Distance(
            Reference(None, value, "Parma"),
            value - city.value,
            None,
            reach(city.value, value, trend, polarity=indicator.polarity),
        )
        for value in references
    )
    return Trajectory(
        comparison=found,
        trend=trend,
        ahead=() if isinstance(steps, NoAhead) else steps,
        reason=steps if isinstance(steps, NoAhead) else None,
        paths=tuple(Path(area(city), tuple(points.items())) for city, points in dict(paths).items()),
        distances=distances,
        gaps=Gaps(city.area, city.reading.observed, indicator, 2021, reason="no_meaning"),
        near=0.5,
    )
