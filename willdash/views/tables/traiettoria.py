"""The trajectory as a file: what was published, the pace carried on, the paths of the others, told apart."""

from collections.abc import Iterator, Mapping

from willdash.core.model import Area
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.store import Store
from willdash.store.trajectory import Trajectory, trajectory_of
from willdash.text import Text
from willdash.views.reading import level_words
from willdash.views.tables.figure_columns import origin_cells, origin_columns, source_of

NAME = "traiettoria"
Row = tuple[str, Area, int, int, float | None, float | None, float | None]
"""Part, whose figure, years from the starting level, year, value, limits."""


def trajectory_table(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """One row a point of the picture; a year without the city's figure is told as missing."""
    nine = store.nine(selection.indicator, selection.year, selection.city, benchmark=selection.benchmark)
    trajectory = trajectory_of(store, nine)
    indicator, source = nine.indicator, source_of(nine.indicator, store)
    return Table(
        name=f"{NAME}-{indicator.id}-{nine.city.area.slug}",
        title=text(
            "trajectory-table",
            indicator=text.words(indicator.label),
            city=nine.city.area.label,
            level=level_words(nine.level, text),
        ),
        columns=(*_columns(text, indicator.decimals), *origin_columns(text)),
        rows=tuple(
            (*_cells(row, trajectory, text), *origin_cells(source, store, text)) for row in _rows(trajectory)
        ),
        notes=(
            text("trajectory-reading"),
            text("trajectory-paths-careful"),
            text.words(indicator.caveat),
        ),
        sources=(source,),
    )


def _columns(text: Text, decimals: int) -> tuple[Column, ...]:
    named = ("observed_code", "observed_name", "observed_level", "indicator", "indicator_label")
    return (
        Column("part", text("trajectory-file-part")),
        *(Column(key, text(f"api-column-{key}")) for key in named),
        Column("years", text("trajectory-file-years"), Kind.INTEGER),
        Column("year", text("api-column-year"), Kind.INTEGER),
        Column("value", text("api-column-value"), Kind.NUMBER, decimals),
        Column("unit", text("api-column-unit")),
        Column("pace_low", text("trajectory-file-low"), Kind.NUMBER, decimals),
        Column("pace_high", text("trajectory-file-high"), Kind.NUMBER, decimals),
        Column("missing", text("api-column-missing")),
    )


def _rows(trajectory: Trajectory) -> Iterator[Row]:
    reading, now = trajectory.comparison.city.reading, trajectory.comparison.year
    for year, value in reading.series:
        yield "published", reading.observed, year - now, year, value, None, None
    if reading.value is None:
        yield "published", reading.observed, 0, now, None, None, None
    for step in trajectory.ahead:
        yield "ahead", reading.observed, step.year - now, step.year, step.value, step.low, step.high
    for path in trajectory.paths:
        for year, value in path.points:
            yield "path", path.observed, year - path.points[0][0], year, value, None, None


def _cells(row: Row, trajectory: Trajectory, text: Text) -> tuple[Cell, ...]:
    part, observed, years, year, value, low, high = row
    indicator = trajectory.comparison.indicator
    missing = trajectory.comparison.city.reading.missing
    return (
        text(f"trajectory-file-part-{part}"),
        observed.code,
        observed.name,
        level_words(observed.level, text),
        indicator.id,
        text.words(indicator.label),
        years,
        year,
        value,
        text.unit(indicator),
        low,
        high,
        text(f"missing-{missing}", year=str(year)) if value is None and missing else None,
    )
