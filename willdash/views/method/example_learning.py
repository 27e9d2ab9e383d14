"""Worked examples of what is learnt from others: the practices suggested, and where a pace leads."""

from willdash.core.compare import Comparison
from willdash.core.history import trend_of, until
from willdash.core.learning import Lessons
from willdash.core.trajectory import NoAhead, ahead_of, reach
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.reading import interval_words
from willdash.views.trajectory.words import reach_words

DECIMALS = 3
"""Of a slope, so that the working can be done again by hand."""


def trajectory_working(comparison: Comparison, text: Text) -> str:
    """The last figure, the slope, the last step ahead, and the years to the median."""
    city, indicator, median = comparison.city, comparison.indicator, comparison.median
    series = until(city.reading.series, comparison.year)
    if city.value is None or median is None:
        return ""
    trend = trend_of(series, city.reading.origin)
    steps = ahead_of(series, trend, minimum=indicator.minimum, maximum=indicator.maximum)
    if isinstance(steps, NoAhead):
        return ""
    slope, low, high = (
        text.number(change or 0.0, decimals=DECIMALS, signed=True)
        for change in (trend.slope, trend.low, trend.high)
    )
    return text(
        "method-trajectory-example",
        indicator=text.words(indicator.label),
        place=text(f"observed-{city.reading.observed.level}", name=city.reading.observed.name),
        value=text.value(indicator, city.value),
        year=str(comparison.year),
        slope=slope,
        low=low,
        high=high,
        years=len(steps),
        reached=text.value(indicator, steps[-1].value),
        among=text.words(comparison.peers.among),
        benchmark=text.value(indicator, median),
        distance=text.number(median - city.value, decimals=indicator.decimals, signed=True),
        reach=reach_words(reach(city.value, median, trend, polarity=indicator.polarity), text),
    )


def lessons_working(lessons: Lessons, text: Text) -> str:
    """The gap to the median, and which cities the rule finds; empty where nothing is suggested."""
    comparison, city = lessons.comparison, lessons.comparison.city
    if lessons.reason is not None or city.value is None or city.benchmark is None:
        return ""
    cities = tuple(dict.fromkeys(lesson.entry.area.label for lesson in lessons.lessons))
    return text(
        "method-lessons-example",
        indicator=text.words(comparison.indicator.label),
        year=str(comparison.year),
        city=city.area.label,
        value=text.value(comparison.indicator, city.value),
        interval=interval_words(city.estimate, comparison.indicator, text),
        among=text.words(comparison.peers.among),
        benchmark=text.value(comparison.indicator, city.benchmark),
        cities=joined(cities, text),
        count=str(len(lessons.lessons)),
    )
