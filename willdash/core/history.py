"""The figures of an area over the years, each with its limits, and what may be read from them.

Whoever reads a comparison of 2019 reads what was published until 2019: nothing here looks past its year.
"""

from dataclasses import replace

from willdash.core.compare import Comparison
from willdash.core.guard import Origin, Purpose, require
from willdash.core.intervals import Estimate
from willdash.core.reading import Series
from willdash.core.trend import Trend, assess

History = tuple[tuple[int, Estimate], ...]
"""Years rising, each with its figure."""


def series_of(history: History) -> Series:
    """The values alone."""
    return tuple((year, estimate.value) for year, estimate in history)


def until(series: Series, year: int) -> Series:
    """The years up to one, itself included."""
    return tuple(point for point in series if point[0] <= year)


def as_of(comparison: Comparison) -> Comparison:
    """The comparison with the city's own series ending in its year; whole where it has no figure then."""
    city = comparison.city
    if city.value is None:
        return comparison
    reading = replace(city.reading, series=until(city.reading.series, comparison.year))
    return replace(comparison, city=replace(city, reading=reading))


def trend_of(series: Series, origin: Origin) -> Trend:
    """The trend of the years of one area, if the comparability guard allows one.

    Args:
        series: years rising.
        origin: what the figures are figures of, whatever its year.

    Raises:
        Incomparable: the years may not be set side by side.
    """
    require(Purpose.TREND, [replace(origin, year=year) for year, _ in series])
    return assess([year for year, _ in series], [value for _, value in series])


def overlap(one: Estimate, two: Estimate) -> bool | None:
    """Whether two 95 % intervals have a value in common; none where either figure has no interval."""
    if one.low is None or one.high is None or two.low is None or two.high is None:
        return None
    return one.low <= two.high and two.low <= one.high
