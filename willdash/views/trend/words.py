"""What may be said of a trend, in words; never that it is good or bad unless it is certain and has a side."""

from dataclasses import replace

from willdash.core.compare import Comparison
from willdash.core.guard import Purpose, require
from willdash.core.model import Indicator, Polarity
from willdash.core.trend import FEWEST, Direction, Trend, assess
from willdash.text import Text

CHANCES = (1000, 100, 20)
"""A p-value is told as *less than once in*, at the rarest of these that holds."""
MOST_DECIMALS = 6


def assessed(comparison: Comparison) -> Trend:
    """The trend of the city's own series, if the comparability guard allows one.

    Raises:
        Incomparable: the years differ in level, source or definition.
    """
    reading = comparison.city.reading
    require(Purpose.TREND, [replace(reading.origin, year=year) for year, _ in reading.series])
    return assess([year for year, _ in reading.series], [value for _, value in reading.series])


def trend_sentences(comparison: Comparison, trend: Trend, text: Text) -> tuple[str, ...]:
    """The verdict, then how sure it is.

    Args:
        comparison: the chosen indicator with the city's series.
        trend: as `assessed` finds it.
        text: words of the language.
    """
    series = comparison.city.reading.series
    if trend.slope is None or trend.p is None:
        return (text("trend-too_short", count=len(series), fewest=str(FEWEST)),)
    indicator = comparison.indicator
    years = {"first": str(series[0][0]), "last": str(series[-1][0])}
    if len({value for _, value in series}) == 1:
        return (text("trend-unchanged", **years),)
    verdict = text(
        f"trend-{trend.direction}",
        slope=_change(trend.slope, trend, indicator, text),
        unit=_unit(indicator, text),
        towards=_towards(trend, indicator, text),
        **years,
    )
    return (verdict, _chance(trend.p, trend.direction, text), _limits(trend, indicator, text))


def _change(change: float, trend: Trend, indicator: Indicator, text: Text) -> str:
    """A change in a year with its sign, in as many decimals as it takes to see a slope that is certain."""
    assert trend.slope is not None
    digits = indicator.decimals
    if trend.direction is not Direction.STABLE:
        while digits < MOST_DECIMALS and not round(trend.slope, digits):
            digits += 1
    return text.difference(indicator.model_copy(update={"decimals": digits}), change)


def _unit(indicator: Indicator, text: Text) -> str:
    """The unit in brackets, where a difference does not carry it."""
    carries_it = text.has(f"difference-{indicator.unit}")
    return "" if carries_it else text("trend-unit", unit=text.unit(indicator))


def _towards(trend: Trend, indicator: Indicator, text: Text) -> str:
    """The side that a certain trend goes to, where the indicator has a better side."""
    if indicator.polarity is Polarity.NEUTRAL or trend.direction not in (Direction.RISING, Direction.FALLING):
        return ""
    is_better = (trend.direction is Direction.RISING) is (indicator.polarity is Polarity.HIGHER)
    return text("trend-towards-better" if is_better else "trend-towards-worse")


def _chance(p: float, direction: Direction, text: Text) -> str:
    """The p-value as a chance: how often a series without a trend would look like this one."""
    if direction is Direction.STABLE:
        return text("trend-chance-stable", times=min(max(1, round(20 * p)), 19))
    rarest = next((times for times in CHANCES if p < 1 / times), CHANCES[-1])
    return text("trend-chance", times=text.number(rarest))


def _limits(trend: Trend, indicator: Indicator, text: Text) -> str:
    assert trend.low is not None
    assert trend.high is not None
    low, high = (_change(limit, trend, indicator, text) for limit in (trend.low, trend.high))
    return text("trend-limits", low=low, high=high)
