"""The numbers of the trajectory's picture as a table: a row a year, a column for the city and each path."""

from htpy import Element, caption, details, summary, table, tbody, td, th, thead, tr

from willdash.store.trajectory import Trajectory
from willdash.text import Text
from willdash.views.scrolling import scrolling
from willdash.views.trajectory.words import measured

Cells = dict[int, str]
"""Years from the one read to what is written there."""


def steps_table(trajectory: Trajectory, text: Text, *, heading: str) -> Element:
    """Every number of the picture, the year read in the middle.

    Args:
        trajectory: what is drawn.
        text: words of the language.
        heading: what the table shows.
    """
    nine = trajectory.comparison
    names = [nine.city.area.label, *(path.observed.label for path in trajectory.paths)]
    columns = [_own(trajectory, text), *_paths(trajectory, text)]
    rows = sorted({years for column in columns for years in column})
    return details(".trajectory-details")[
        summary[text("trend-table")],
        scrolling(heading, text)[
            table(".table.trajectory-steps")[
                caption[heading],
                thead[tr[[th(scope="col")[name] for name in (text("trajectory-column-when"), *names)]]],
                tbody[
                    [
                        tr(class_={"chosen": years == 0})[
                            th(scope="row")[_row_words(years, nine.year, text)],
                            [td[column.get(years, "")] for column in columns],
                        ]
                        for years in rows
                    ]
                ],
            ]
        ],
    ]


def _row_words(years: int, year: int, text: Text) -> str:
    return str(year + years) if years <= 0 else text("trajectory-row-after", years=years)


def _own(trajectory: Trajectory, text: Text) -> Cells:
    indicator, now = trajectory.comparison.indicator, trajectory.comparison.year
    cells = {year - now: measured(value, indicator, text) for year, value in trajectory.series}
    for step in trajectory.ahead:
        value, low, high = (text.value(indicator, each) for each in (step.value, step.low, step.high))
        words = text("trajectory-cell-ahead", value=value, low=low, high=high, year=str(step.year))
        cells[step.year - now] = words
    return cells


def _paths(trajectory: Trajectory, text: Text) -> list[Cells]:
    indicator = trajectory.comparison.indicator
    return [
        {
            year - path.points[0][0]: text(
                "trajectory-cell-path", value=text.value(indicator, value), year=str(year)
            )
            for year, value in path.points
        }
        for path in trajectory.paths
    ]
