"""The table behind a cluster's spines: the same figures, with limits, benchmark and bands."""

from collections.abc import Sequence

from htpy import Element, Node, caption, details, summary, table, tbody, td, th, thead, tr

from willdash.core.model import Cluster, Indicator
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.profile.spine import areas_words
from willdash.views.reading import (
    interval_words,
    level_words,
    missing_words,
    unit_suffix,
    value_words,
    verdict_badge,
)
from willdash.views.scrolling import scrolling

COLUMNS = ("indicator", "value", "interval", "benchmark", "verdict", "areas", "low", "p10", "p25",
           "median", "p75", "p90", "high")  # fmt: skip


def profile_table(
    cluster: Cluster, rows: Sequence[ProfileRow], text: Text, *, opened: bool = False
) -> Element:
    """One row an indicator, folded away until it is asked for unless it is opened."""
    name = text("profile-table-caption", cluster=text.words(cluster.label))
    return details(".chart-table", open=opened)[
        summary[text("profile-table")],
        scrolling(name, text)[
            table(".table.profile-table")[
                caption[name],
                thead[tr[[th(scope="col")[text(f"profile-column-{column}")] for column in COLUMNS]]],
                tbody[[_row(row, text) for row in rows]],
            ]
        ],
    ]


def _row(row: ProfileRow, text: Text) -> Element:
    comparison, spine, indicator = row.comparison, row.spine, row.indicator
    city, bands = comparison.city, spine.bands
    outer = (bands.p10, bands.p25) if bands else (None, None)
    inner = (bands.p75, bands.p90) if bands else (None, None)
    figures = (spine.low, *outer, spine.median, *inner, spine.high)
    return tr[
        th(scope="row")[
            text(
                "profile-table-indicator",
                indicator=text.words(indicator.short) + unit_suffix(indicator, text),
                year=str(comparison.year),
                level=level_words(comparison.level, text),
            )
        ],
        td[
            value_words(city.reading, indicator, text)
            if city.value is not None
            else missing_words(city.reading, comparison.year, text)
        ],
        td[interval_words(city.estimate, indicator, text)],
        td[_figure(city.benchmark, indicator, text)],
        td[verdict_badge(city.verdict, text)],
        td[areas_words(row, text)],
        [td[_figure(figure, indicator, text)] for figure in figures],
    ]


def _figure(value: float | None, indicator: Indicator, text: Text) -> Node:
    return text("missing") if value is None else text.value(indicator, value)
