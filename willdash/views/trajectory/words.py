"""What may be said of where a pace leads; always as a reading of what was published."""

from willdash.core.model import Indicator, Level
from willdash.core.trajectory import LONGEST, Pace, Reach
from willdash.core.trend import FEWEST
from willdash.store.trajectory import Path, Trajectory
from willdash.text import Text
from willdash.text.sentences import sentence
from willdash.views.reading import level_words, unit_suffix
from willdash.views.trend.words import trend_sentences

MOST_DECIMALS = 6


def trajectory_sentences(trajectory: Trajectory, text: Text) -> tuple[str, ...]:
    """Where the city stands, its trend, and where the pace leads or why that cannot be said."""
    nine = trajectory.comparison
    stands = sentence(nine, text)
    if nine.city.value is None:
        return stands, text("trajectory-none-no_figure")
    moves = trend_sentences(nine, trajectory.trend, text)[0]
    if trajectory.reason is not None:
        return stands, moves, text(f"trajectory-none-{trajectory.reason}")
    last = trajectory.ahead[-1]
    value, low, high = (measured(each, nine.indicator, text) for each in (last.value, last.low, last.high))
    return stands, moves, text("trajectory-ahead", year=str(last.year), value=value, low=low, high=high)


def paths_words(trajectory: Trajectory, text: Text) -> str:
    """How many of the others were once at the city's level."""
    nine = trajectory.comparison
    return text(
        "trajectory-paths-lead",
        count=len(trajectory.paths),
        fewest=str(FEWEST),
        city=nine.city.area.label,
        year=str(nine.year),
        value=own_words(trajectory, text),
    )


def path_words(path: Path, indicator: Indicator, text: Text) -> str:
    """First and last figure of a path, and the change between them."""
    (first, begin), (last, end) = path.points[0], path.points[-1]
    return text(
        "trajectory-path",
        name=path.observed.label,
        first=str(first),
        last=str(last),
        change=text.difference(indicator, path.change),
        years=path.years,
        **{"from": measured(begin, indicator, text), "to": measured(end, indicator, text)},
    )


def similar_words(trajectory: Trajectory, text: Text) -> str:
    """What counted as a similar level."""
    nine = trajectory.comparison
    estimate = nine.city.estimate
    if estimate is not None and estimate.has_interval:
        return text("trajectory-paths-interval")
    return text(
        "trajectory-paths-near",
        near=apart(trajectory.near, nine.indicator, text),
        city=nine.city.area.label,
        year=str(nine.year),
    )


def reach_words(reach: Reach, text: Text) -> str:
    """How many years a reference is away, or why that is not told."""
    if reach.pace is not Pace.YEARS:
        return text(f"trajectory-reach-{reach.pace}", longest=str(LONGEST))
    key = "least" if reach.high is None else "exactly" if reach.low == reach.high else "years"
    return text(f"trajectory-reach-{key}", low=reach.low, high=reach.high or 0, longest=str(LONGEST))


def own_words(trajectory: Trajectory, text: Text) -> str:
    """The city's value, and whose figure it is where it is not the comune's own."""
    nine = trajectory.comparison
    value = measured(nine.city.value or 0.0, nine.indicator, text)
    return value if nine.level is Level.COMUNE else f"{value}, {level_words(nine.level, text)}"


def measured(value: float, indicator: Indicator, text: Text) -> str:
    """A value with its unit."""
    return text.value(indicator, value) + unit_suffix(indicator, text)


def apart(distance: float, indicator: Indicator, text: Text) -> str:
    """A distance without a sign, in as many decimals as it takes to see it."""
    digits = indicator.decimals
    while distance and digits < MOST_DECIMALS and not round(distance, digits):
        digits += 1
    number = text.number(distance, decimals=digits)
    key = f"difference-{indicator.unit}"
    return text(key, sign="", number=number) if text.has(key) else f"{number} {text.unit(indicator)}"
