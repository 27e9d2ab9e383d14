"""A cluster in a city's profile: needs beside responses, each indicator with its spine."""

from collections.abc import Sequence

from htpy import Element, Node, a, div, h3, h4, li, p, section, span, ul

from willdash.core.model import Cluster, Dimension, Polarity
from willdash.core.spine import FEWEST
from willdash.store.profile import ProfileRow
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.profile.spine import areas_words, spine_chart
from willdash.views.profile.table import profile_table
from willdash.views.reading import level_badge, missing_words, unit_suffix, value_words, verdict_badge

SIDES = (Dimension.NEEDS, Dimension.RESPONSES)


def profile_cluster(
    cluster: Cluster, rows: Sequence[ProfileRow], to: Addresses, text: Text, *, opened: bool = False
) -> Element:
    """Heading with the way to the whole cluster, the spines, and their table.

    Args:
        cluster: whose indicators they are.
        rows: its featured indicators.
        to: addresses from the page shown.
        text: words of the language.
        opened: whether the table is unfolded from the start.
    """
    title = f"profile-{cluster.id}"
    return section(
        ".profile-cluster",
        aria_labelledby=title,
        data_cluster=cluster.id,
        style=ink_of(cluster.id),
    )[
        div(".profile-cluster-head")[
            h3(id=title)[text.words(cluster.label)],
            p[text.words(cluster.question)],
            a(href=to.cluster(cluster.id))[
                text("profile-all"), span(".visually-hidden")[f" {text.words(cluster.label)}"]
            ],
        ],
        _columns(rows, to, text),
        profile_table(cluster, rows, text, opened=opened) if rows else None,
    ]


def _columns(rows: Sequence[ProfileRow], to: Addresses, text: Text) -> Element:
    """Needs and responses side by side; where one of them has no figures, it says so above the other."""
    by_side = {d: [row for row in rows if row.indicator.dimension is d] for d in Dimension}
    empty = [side for side in SIDES if not by_side[side]]
    filled = [d for d in (*SIDES, Dimension.CONTEXT) if by_side[d]]
    return div(class_=["profile-columns", {"one-side": bool(empty)}])[
        [p(".profile-empty", data_dimension=side.value)[text(f"profile-empty-{side}")] for side in empty],
        [_column(dimension, by_side[dimension], to, text) for dimension in filled],
    ]


def _column(dimension: Dimension, rows: Sequence[ProfileRow], to: Addresses, text: Text) -> Element:
    return div(".profile-column", data_dimension=dimension.value)[
        h4[text(f"dimension-{dimension}")],
        ul(".profile-rows")[[_row(row, to, text) for row in rows]],
    ]


def _row(row: ProfileRow, to: Addresses, text: Text) -> Element:
    comparison, indicator = row.comparison, row.indicator
    city = comparison.city
    reading = city.reading
    return li(
        ".profile-row",
        id=f"spine-{indicator.id}",
        data_indicator=indicator.id,
        data_year=str(comparison.year),
        data_value="" if reading.value is None else repr(reading.value),
        data_verdict=city.verdict.value if city.verdict else "none",
        data_area=city.area.code,
        data_observed=reading.observed.code,
    )[
        div(".profile-row-head")[
            a(href=to.indicator(indicator.id))[text.words(indicator.short)],
            span(".profile-value")[
                value_words(reading, indicator, text),
                span(".profile-unit")[unit_suffix(indicator, text)] if reading.value is not None else None,
            ],
        ],
        spine_chart(row, text),
        p(".profile-row-foot")[_foot(row, text)],
    ]


def _foot(row: ProfileRow, text: Text) -> Node:
    """Level, year, verdict or why there is no figure, and what the line holds."""
    comparison = row.comparison
    reading = comparison.city.reading
    few = text("spine-few", fewest=FEWEST) if row.spine.bands is None else ""
    neutral = text("spine-neutral") if row.indicator.polarity is Polarity.NEUTRAL else ""
    return [
        level_badge(comparison.level, text),
        span(".year")[str(comparison.year)],
        verdict_badge(comparison.city.verdict, text)
        if reading.value is not None
        else span(".why-missing")[missing_words(reading, comparison.year, text)],
        span(".spine-areas")[", ".join(filter(None, (areas_words(row, text), few, neutral)))],
    ]
