"""From a gap to a practice: which practices a city that is behind is led to, and why.

Two reasons, and no other. *Better*: among the nine, a two-city test says so after Holm's correction.
*Improved*: the other city's trend is significant in the good direction, it began at a level like the city's
present one, and it is ahead of the city today. Neither says that the practice is the cause.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from willdash.core.compare import Comparison, Entry, Verdict, pairwise
from willdash.core.guard import Purpose, require
from willdash.core.history import History, overlap, series_of, trend_of
from willdash.core.model import Polarity
from willdash.core.practice import Practice
from willdash.core.trend import Direction, Trend
from willdash.core.verdict import between

MOST_CITIES = 3
MOST_OF_A_CITY = 2

Start = tuple[int, float]
"""The first year published, and its value."""


class Why(StrEnum):
    """Why a practice is suggested; the order of the list."""

    BETTER = "better"
    IMPROVED = "improved"


class NoLesson(StrEnum):
    """Why nothing is suggested."""

    NEUTRAL = "neutral"
    NO_FIGURE = "no_figure"
    """The city's figure, or that of the reference, is missing."""
    NO_INTERVAL = "no_interval"
    NOT_BEHIND = "not_behind"
    NOBODY_AHEAD = "nobody_ahead"
    NO_PRACTICE = "no_practice"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A practice to look at.

    Attributes:
        practice: on the very indicator that the city is behind on.
        entry: the figure of the practice's city.
        why: the reason.
        trend: of the practice's city up to the year of the comparison, where it improved from a similar
            start; whoever is better may have improved too.
        start: where that began; there where the trend is.
    """

    practice: Practice
    entry: Entry
    why: Why
    trend: Trend | None
    start: Start | None


@dataclass(frozen=True, slots=True)
class Lessons:
    """What a city can look at on an indicator, or why there is nothing: one of the two is filled.

    Attributes:
        comparison: the city beside its reference.
        lessons: the practices of one city together; first those of cities that are better.
        reason: why there are none.
        more: how many further practices the rule finds.
    """

    comparison: Comparison
    lessons: tuple[Lesson, ...]
    reason: NoLesson | None
    more: int = 0


@dataclass(frozen=True, slots=True)
class _Ahead:
    """A city that something can be learnt from."""

    entry: Entry
    why: Why
    trend: Trend | None
    start: Start | None


def suggested(
    behind: Comparison,
    *,
    nine: Sequence[Entry],
    histories: Mapping[str, History],
    practices: Mapping[str, Sequence[Practice]],
) -> Lessons:
    """The practices that a city is led to from its gap.

    Nothing is suggested unless the city's interval lies wholly on the worse side of the reference.

    Args:
        behind: the city beside the reference chosen.
        nine: the nine cities in the same year, for the tests between two.
        histories: code of an observed area to its figures up to the year of the comparison.
        practices: slug of a city to its practices, on whatever indicators.

    Raises:
        Incomparable: the figures of the nine differ in level, year, definition or source.
    """
    reason = unasked(behind)
    if reason is not None:
        return Lessons(behind, (), reason)
    ahead = _ahead(behind, nine, histories)
    if not ahead:
        return Lessons(behind, (), NoLesson.NOBODY_AHEAD)
    offered = ((city, practices.get(city.entry.area.slug or "", ())) for city in ahead)
    found = [(city, those) for city, every in offered if (those := _fitting(city, every, behind))]
    if not found:
        return Lessons(behind, (), NoLesson.NO_PRACTICE)
    kept = tuple(
        Lesson(practice, city.entry, city.why, city.trend, city.start)
        for city, those in found[:MOST_CITIES]
        for practice in those[:MOST_OF_A_CITY]
    )
    return Lessons(behind, kept, None, more=sum(len(those) for _, those in found) - len(kept))


def is_better(value: float, than: float, polarity: Polarity) -> bool:
    """Whether a value lies on the better side of another; never where no side is the better one."""
    if polarity is Polarity.NEUTRAL:
        return False
    return value > than if polarity is Polarity.HIGHER else value < than


def unasked(behind: Comparison) -> NoLesson | None:
    """Why the rule is not even asked; none where the city is behind."""
    if behind.indicator.polarity is Polarity.NEUTRAL:
        return NoLesson.NEUTRAL
    match behind.city.verdict:
        case None:
            return NoLesson.NO_FIGURE
        case Verdict.WORSE:
            return None
        case Verdict.NO_INTERVAL:
            return NoLesson.NO_INTERVAL
        case _:
            return NoLesson.NOT_BEHIND


def _ahead(behind: Comparison, nine: Sequence[Entry], histories: Mapping[str, History]) -> list[_Ahead]:
    """The others that are better or improved, in the order of the list."""
    own, polarity = behind.city, behind.indicator.polarity
    code = own.reading.observed.code
    others = [entry for entry in nine if entry.value is not None and entry.reading.observed.code != code]
    require(Purpose.PEERS, [entry.reading.origin for entry in (own, *others)])
    tests = pairwise({e.reading.observed.code: e.estimate for e in (own, *others) if e.estimate is not None})
    found = []
    for entry in others:
        pair = tests.get((code, entry.reading.observed.code))
        is_ahead = between(pair.turned if pair else None, polarity=polarity) is Verdict.BETTER
        trend, start = _improvement(entry, own, histories.get(entry.reading.observed.code, ()), polarity)
        if is_ahead or trend is not None:
            found.append(_Ahead(entry, Why.BETTER if is_ahead else Why.IMPROVED, trend, start))
    sign = -1 if polarity is Polarity.HIGHER else 1
    return sorted(
        found,
        key=lambda city: (city.why is Why.IMPROVED, sign * (city.entry.value or 0), city.entry.area.label),
    )


def _improvement(
    entry: Entry, own: Entry, history: History, polarity: Polarity
) -> tuple[Trend, Start] | tuple[None, None]:
    """The trend and where it began, where a city improved from a start like the other's present level."""
    if not history or entry.value is None or own.estimate is None:
        return None, None
    trend = trend_of(series_of(history), entry.reading.origin)
    year, first = history[0]
    good = Direction.RISING if polarity is Polarity.HIGHER else Direction.FALLING
    is_ahead = all(is_better(entry.value, than.value, polarity) for than in (first, own.estimate))
    if trend.direction is not good or not is_ahead or not overlap(first, own.estimate):
        return None, None
    return trend, (year, first.value)


def _fitting(city: _Ahead, practices: Sequence[Practice], behind: Comparison) -> list[Practice]:
    """A city's practices, those that meant this indicator first of all in front.

    Beside an improvement, one that is known to have begun after it is left out; of one whose start is not
    known that cannot be said.
    """
    indicator, year = behind.indicator.id, behind.year
    on = [practice for practice in practices if indicator in practice.indicators]
    if city.why is Why.IMPROVED:
        on = [practice for practice in on if practice.start_year is None or practice.start_year <= year]
    return sorted(on, key=lambda practice: practice.indicators.index(indicator))
