"""A cluster's panel: the city's needs and responses side by side, each among the nine."""

from collections.abc import Sequence
from dataclasses import dataclass

from htpy import Element, Node, a, dd, div, dl, dt, h2, h3, h4, li, p, section, span, ul
from markupsafe import Markup

from willdash.core.compare import Comparison
from willdash.core.model import Area, Cluster, Dimension, Level
from willdash.text import Text
from willdash.views.links import CITY, CLUSTER, INDICATOR, Links, leads
from willdash.views.palette import ink_of
from willdash.views.reading import (
    difference_words,
    level_words,
    missing_words,
    rank_words,
    unit_suffix,
    value_words,
    verdict_badge,
)
from willdash.views.sparkline import sparkline
from willdash.views.strip import strip

COLUMNS = (Dimension.NEEDS, Dimension.RESPONSES, Dimension.CONTEXT)
ALWAYS_SHOWN = frozenset({Dimension.NEEDS, Dimension.RESPONSES})


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a panel, and the dimension of its indicator."""

    dimension: Dimension
    html: Markup


def panels_title(city: Area, text: Text) -> Node:
    """The heading over the panels, and how to read their marks."""
    return [
        h2(".panels-title")[text("panels", city=city.label)],
        p(".panels-lead")[
            text("panels-lead", city=city.label),
            " ",
            a(leads(f"{CITY}{city.slug}"))[text("go-city", city=city.label)],
        ],
    ]


def panel(cluster: Cluster, rows: Sequence[Row], text: Text, *, more: bool = True) -> Element:
    """The cluster's question, then a column for each dimension; an empty column says so.

    Args:
        cluster: whose panel it is.
        rows: one for each indicator of the panel.
        text: words of the language.
        more: whether it ends with the way to the whole cluster.
    """
    title = f"panel-{cluster.id}-title"
    return section(".panel", aria_labelledby=title, style=ink_of(cluster.id))[
        h3(".panel-title", id=title)[text.words(cluster.label)],
        p(".panel-question")[text.words(cluster.question)],
        div(".panel-columns")[[_column(dimension, rows, text) for dimension in _columns(rows)]],
        p(".panel-more")[
            a(leads(f"{CLUSTER}{cluster.id}"))[text("go-cluster", cluster=text.words(cluster.label))]
        ]
        if more
        else None,
    ]


def _columns(rows: Sequence[Row]) -> list[Dimension]:
    """Needs and responses always, so that a gap in the data is seen; context where there is some."""
    present = {row.dimension for row in rows}
    if present == {Dimension.RESPONSES} or not present:
        return [Dimension.RESPONSES]
    return [dimension for dimension in COLUMNS if dimension in present | ALWAYS_SHOWN]


def _column(dimension: Dimension, rows: Sequence[Row], text: Text) -> Element:
    own = [row.html for row in rows if row.dimension is dimension]
    return div(".panel-column", data_dimension=dimension.value)[
        h4(".panel-dimension")[text(f"dimension-{dimension}")],
        ul(".panel-rows")[own] if own else p(".panel-empty")[text(f"panel-empty-{dimension}")],
    ]


def panel_row(
    comparison: Comparison, links: Links, text: Text, *, is_chosen: bool = False, count: int = 0
) -> Row:
    """One indicator: a link that selects it, its value, its place, its trend, its differences, practices.

    Args:
        comparison: the city's figure among the nine.
        links: makes the address of the link.
        text: words of the language.
        is_chosen: whether the indicator is the selected one.
        count: how many practices of other cities there are to look at.
    """
    indicator, reading = comparison.indicator, comparison.city.reading
    made = li(
        class_=["panel-row", {"chosen": is_chosen}],
        id=f"row-{indicator.id}",
        data_indicator=indicator.id,
        data_year=str(comparison.year),
        data_value="" if reading.value is None else repr(reading.value),
    )[
        div(".panel-row-head")[
            a(
                ".panel-row-link",
                href=links(indicator=indicator.id, year=comparison.year),
                aria_current="true" if is_chosen else None,
            )[text.words(indicator.short)],
            span(".panel-value")[
                value_words(reading, indicator, text),
                span(".panel-unit")[unit_suffix(indicator, text) if reading.value is not None else ""],
            ],
        ],
        _marks(comparison, text),
        _differences(comparison, text),
        p(".panel-row-foot")[
            _level_badge(comparison.level, text),
            span(".year")[str(comparison.year)],
            span(".place")[rank_words(comparison.city, comparison, text)]
            if reading.value is not None
            else span(".why-missing")[missing_words(reading, comparison.year, text)],
            verdict_badge(comparison.city.verdict, text) if reading.value is not None else None,
            a(leads(INDICATOR + indicator.id))[text("panel-lessons", count=count)] if count else None,
        ],
    ]
    return Row(indicator.dimension, Markup(made))


def _marks(comparison: Comparison, text: Text) -> Element:
    reading = comparison.city.reading
    return div(".panel-marks")[
        strip(comparison, text),
        sparkline(reading.series, comparison.indicator, text, year=comparison.year),
    ]


def _level_badge(level: Level, text: Text) -> Element:
    """What is not the comune's own stands out."""
    return span(".level-badge", data_level=level.value)[level_words(level, text)]


def _differences(comparison: Comparison, text: Text) -> Element:
    """Difference from the median of the nine, from the region and from Italy."""
    own, indicator = comparison.city, comparison.indicator
    benchmarks = (
        (text("panel-from-median"), own.from_median),
        (comparison.region.label, own.from_region),
        (text("panel-from-italy"), own.from_italy),
    )
    return dl(".panel-differences")[
        [
            div[dt[name], dd[difference_words(difference, indicator, text)]]
            for name, difference in benchmarks
            if difference is not None or comparison.level is not Level.REGIONE
        ]
    ]
