"""The numbers of the trend chart as a table: a row a year, what is not published said so."""

from collections.abc import Callable
from statistics import median

from htpy import Element, Node, caption, details, summary, table, tbody, td, th, thead, tr

from willdash.core.compare import Comparison
from willdash.core.model import Indicator
from willdash.text import Text
from willdash.views.scrolling import scrolling
from willdash.views.trend.lines import Kind, Line

NAMED = (Kind.CITY, Kind.REGION, Kind.ITALY)


Remark = tuple[str, Callable[[int], str]]
"""A column of words: its head, and what it says of a year."""


def trend_table(
    comparison: Comparison,
    lines: tuple[Line, ...],
    text: Text,
    *,
    heading: str,
    opened: bool = False,
    remark: Remark | None = None,
) -> Element:
    """Years as rows; city, region, Italy and the median of the peers as columns.

    Args:
        comparison: whose peers the median is of.
        lines: what the chart draws; a line that is absent has no column.
        text: words of the language.
        heading: what the table shows, as over the chart.
        opened: whether it is unfolded from the start.
        remark: a further column, beside the years.
    """
    columns = [line for kind in NAMED for line in lines if line.kind is kind]
    years = sorted({year for line in lines for year, _ in line.series}, reverse=True)
    names = [text("table-year"), *([remark[0]] if remark else []), *[c.name for c in columns]]
    return details(".trend-details", open=opened)[
        summary[text("trend-table")],
        scrolling(heading, text)[
            table(".table.trend-table")[
                caption[heading],
                thead[tr[_heads([*names, text("table-median-row")])]],
                tbody[[_row(year, columns, comparison, text, remark) for year in years]],
            ]
        ],
    ]


def _heads(names: list[str]) -> Node:
    return [th(scope="col")[name] for name in names]


def _row(
    year: int, columns: list[Line], comparison: Comparison, text: Text, remark: Remark | None
) -> Element:
    indicator = comparison.indicator
    return tr(class_={"chosen": remark is None and year == comparison.year})[
        th(scope="row")[str(year)],
        td(".trend-remark")[remark[1](year)] if remark else None,
        [td[_value(dict(line.series).get(year), indicator, text)] for line in columns],
        td[_median(year, comparison, text)],
    ]


def _median(year: int, comparison: Comparison, text: Text) -> str:
    """The median of the peers with a figure in a year; of how many, where not of all."""
    series = {entry.reading.observed.code: dict(entry.reading.series) for entry in comparison.entries}
    values = [found[year] for found in series.values() if year in found]
    if not values:
        return text("missing")
    shown = text.value(comparison.indicator, median(values))
    if len(values) == len(series):
        return shown
    return text("trend-median-of", value=shown, count=str(len(values)), of=str(len(series)))


def _value(value: float | None, indicator: Indicator, text: Text) -> str:
    return text("missing") if value is None else text.value(indicator, value)
