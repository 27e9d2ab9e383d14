"""The trajectory as a drawing: what was published, and right of it where it leads and what others did since.

Years are counted from the year of the comparison. Left of it stand the city's own figures, right of it its
pace carried on, and the peers' paths laid at the same starting level.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from willdash.core.compare import Benchmark
from willdash.core.reading import Series
from willdash.store.trajectory import Path, Trajectory
from willdash.text import Text
from willdash.views.drawing import (
    Axis,
    Dot,
    Drawing,
    Line,
    Look,
    Mark,
    Rule,
    Shape,
    Side,
    Wanted,
    span_of,
    value_stops,
)
from willdash.views.trajectory.plane import Plane, year_stops
from willdash.views.trajectory.words import measured, path_words, trajectory_sentences

LOOKS = {
    Benchmark.MEDIAN: Look.MEDIAN,
    Benchmark.REGION: Look.REGION,
    Benchmark.ITALY: Look.ITALY,
    Benchmark.TARGET: Look.TARGET,
}


def can_be_drawn(trajectory: Trajectory) -> bool:
    """Whether there is more than a single point."""
    return trajectory.comparison.city.value is not None and bool(
        len(trajectory.series) > 1 or trajectory.paths
    )


def trajectory_drawing(trajectory: Trajectory, text: Text) -> Drawing:
    """The city's points, its pace with its fan, the peers' paths, and the reference chosen.

    Args:
        trajectory: one that `can_be_drawn`.
        text: words of the language.
    """
    nine = trajectory.comparison
    plane = _plane(trajectory)
    rule, named = _reference(trajectory, plane, text)
    x, y = plane.at(0, nine.city.value or 0.0)
    own = Wanted(x, y, nine.city.area.label, Look.CITY, sides=(Side.ABOVE_LEFT, Side.BELOW_LEFT, Side.LEFT))
    return Drawing(
        (
            Rule.upright(x, Look.AXIS),
            *_fan(trajectory, plane),
            *rule,
            *(mark for path in trajectory.paths for mark in _path(path, plane, trajectory, text)),
            *_ahead(trajectory, plane),
            *_published(trajectory, plane, text),
        ),
        (own, *_leads(trajectory, plane, text), *_names(trajectory, plane), *named),
        says=_says(trajectory, text),
        cluster=nine.indicator.cluster,
        across=Axis(year_stops(plane, text), _axis_words(trajectory, plane, text), has_grid=False),
        up=Axis(value_stops(plane.span, nine.indicator, text, upwards=True)),
    )


def _axis_words(trajectory: Trajectory, plane: Plane, text: Text) -> str:
    """What is counted right of the year read, where anything is drawn there."""
    return text("trajectory-axis", year=str(trajectory.comparison.year)) if plane.last else ""


def _plane(trajectory: Trajectory) -> Plane:
    nine = trajectory.comparison
    values = [value for _, value in trajectory.series]
    values += [value for path in trajectory.paths for _, value in path.points]
    values += [limit for step in trajectory.ahead for limit in (step.low, step.value, step.high)]
    if nine.city.benchmark is not None:
        values.append(nine.city.benchmark)
    ends = [path.years for path in trajectory.paths] + [step.year - nine.year for step in trajectory.ahead]
    first = trajectory.series[0][0] - nine.year
    return Plane(nine.year, first, max(ends, default=0), span_of(values, decimals=nine.indicator.decimals))


def _published(trajectory: Trajectory, plane: Plane, text: Text) -> Iterator[Mark]:
    """A point a year, the last one large."""
    indicator = trajectory.comparison.indicator
    for year, value in trajectory.series:
        look = Look.CITY if year == plane.year else Look.TRACE
        x, y = plane.at(year - plane.year, value)
        yield Dot(x, y, look, name=f"{year}: {measured(value, indicator, text)}")


def _ahead(trajectory: Trajectory, plane: Plane) -> Iterator[Mark]:
    if trajectory.ahead:
        last = trajectory.ahead[-1]
        start = plane.at(0, trajectory.comparison.city.value or 0.0)
        yield Line((start, plane.at(last.year - plane.year, last.value)), Look.TRACE)


def _fan(trajectory: Trajectory, plane: Plane) -> Iterator[Mark]:
    if trajectory.ahead:
        start = plane.at(0, trajectory.comparison.city.value or 0.0)
        upper = [plane.at(step.year - plane.year, step.high) for step in trajectory.ahead]
        lower = [plane.at(step.year - plane.year, step.low) for step in reversed(trajectory.ahead)]
        yield Shape((start, *upper, *lower), Look.INTERVAL)


def _path(path: Path, plane: Plane, trajectory: Trajectory, text: Text) -> Iterator[Mark]:
    """Full where years follow one another, dotted over years without a figure; a dot at the end."""
    name = path_words(path, trajectory.comparison.indicator, text)
    begin = path.points[0][0]
    for run in _runs(path.points):
        places = tuple(plane.at(year - begin, value) for year, value in run)
        yield Line(places, Look.PEER, name=name, is_jump=run[1][0] - run[0][0] > 1)
    yield Dot(*plane.at(path.years, path.points[-1][1]), Look.PEER, name=name)


def _runs(points: Series) -> list[list[tuple[int, float]]]:
    """Points that are joined by one line: of years that follow one another, or of two with a gap."""
    runs: list[list[tuple[int, float]]] = []
    for one, two in pairwise(points):
        is_jump = two[0] - one[0] > 1
        follows = runs and runs[-1][-1] == one and runs[-1][1][0] - runs[-1][0][0] == 1
        if follows and not is_jump:
            runs[-1].append(two)
        else:
            runs.append([one, two])
    return runs


def _reference(trajectory: Trajectory, plane: Plane, text: Text) -> tuple[Sequence[Mark], Sequence[Wanted]]:
    """The reference chosen, from edge to edge, with its name at the left."""
    nine = trajectory.comparison
    value, chosen = nine.city.benchmark, nine.benchmarks.chosen
    if value is None:
        return (), ()
    look, y = LOOKS[chosen], plane.span.up(value)
    name = text("trajectory-norm") if chosen is Benchmark.TARGET else text(f"benchmark-option-{chosen}")
    words = text("trajectory-reference", name=name, value=text.value(nine.indicator, value))
    sides = (Side.ABOVE_RIGHT, Side.BELOW_RIGHT)
    return (Rule.level(y, look, name=words),), (Wanted(0, y, words, look, sides=sides, dot=0.1),)


def _leads(trajectory: Trajectory, plane: Plane, text: Text) -> Iterator[Wanted]:
    if trajectory.ahead:
        last = trajectory.ahead[-1]
        x, y = plane.at(last.year - plane.year, last.value)
        value = text.value(trajectory.comparison.indicator, last.value)
        words = text("trajectory-cell-path", value=value, year=str(last.year))
        yield Wanted(x, y, words, Look.TRACE)


def _names(trajectory: Trajectory, plane: Plane) -> Iterator[Wanted]:
    for path in sorted(trajectory.paths, key=lambda path: -path.years):
        x, y = plane.at(path.years, path.points[-1][1])
        yield Wanted(x, y, path.observed.label, Look.PEER)


def _says(trajectory: Trajectory, text: Text) -> str:
    """The city's first and last figure, then each path."""
    nine = trajectory.comparison
    (first, begin), (last, end) = trajectory.series[0], trajectory.series[-1]
    if first == last:
        about = {"city": nine.city.area.label, "year": str(last)}
        own = text("trajectory-says-one", value=measured(end, nine.indicator, text), **about)
    else:
        ends = {"from": measured(begin, nine.indicator, text), "to": measured(end, nine.indicator, text)}
        own = text("trajectory-says-own", city=nine.city.area.label, first=str(first), last=str(last), **ends)
    if trajectory.ahead:
        own = f"{own} {trajectory_sentences(trajectory, text)[-1]}"
    others = "; ".join(path_words(path, nine.indicator, text) for path in trajectory.paths)
    return text("trajectory-says", indicator=text.words(nine.indicator.label), own=own, others=others)
