"""A city's profile as a file: who lives there, then every spine with the figures that draw it."""

from collections.abc import Mapping

from willdash.core.compare import Comparison
from willdash.core.selection import Selection
from willdash.core.spine import Spine
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.profile import ProfileRow, profile_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.profile.words import average_of, than_words
from willdash.views.tables.figure_columns import (
    entry_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
    verdict_cell,
)

NAME = "profilo"
SPREAD = ("low", "p10", "p25", "median", "p75", "p90", "high")
DIGITS = 10
"""As many as are told of an interpolated figure; further ones are noise of the arithmetic."""


def profile_figures_table(
    store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]
) -> Table:
    """One row an indicator: the facts without a spine, then the clusters in the order of the page."""
    profile = profile_of(store, selection.city, benchmark=selection.benchmark, weights=selection.weights)
    than = than_words(average_of(selection), profile, text)
    facts = [(text("profile-facts", city=profile.city.label), fact, None) for fact in profile.facts]
    spines = [
        (text.words(cluster.label), row.comparison, row) for cluster, rows in profile.clusters for row in rows
    ]
    shown = [*facts, *spines]
    return Table(
        name=f"{NAME}-{profile.city.slug}",
        title=text("profile-title", city=profile.city.label),
        columns=_columns(than, text),
        rows=tuple(_row(part, comparison, row, store, text) for part, comparison, row in shown),
        notes=(text("profile-table-note"),),
        sources=tuple(dict.fromkeys(source_of(each.indicator, store) for _, each, _ in shown)),
    )


def _columns(than: str, text: Text) -> tuple[Column, ...]:
    return (
        Column("part", text("profile-column-part")),
        Column("dimension", text("profile-column-dimension")),
        *figure_columns(text),
        Column("benchmark", text("api-column-benchmark", than=than), Kind.NUMBER),
        Column("verdict", text("table-verdict", than=than)),
        Column("areas", text("profile-column-areas-count"), Kind.INTEGER),
        Column("behind", text("profile-column-behind"), Kind.INTEGER),
        *(Column(f"areas_{key}", text(f"profile-column-{key}"), Kind.NUMBER) for key in SPREAD),
        *origin_columns(text),
    )


def _row(
    part: str, comparison: Comparison, row: ProfileRow | None, store: Store, text: Text
) -> tuple[Cell, ...]:
    """A fact has neither verdict nor spine."""
    indicator, city = comparison.indicator, comparison.city
    behind = row.spine.behind(city.value) if row and city.value is not None else None
    return (
        part,
        text(f"dimension-{indicator.dimension}"),
        *entry_cells(city, comparison, text),
        city.benchmark if row else None,
        verdict_cell(city.verdict, text) if row else None,
        row.spine.n if row else None,
        behind,
        *_spread(row.spine if row else None),
        *origin_cells(source_of(indicator, store), store, text),
    )


def _spread(spine: Spine | None) -> tuple[float | None, ...]:
    if spine is None:
        return (None,) * len(SPREAD)
    bands = spine.bands
    tenths = (bands.p10, bands.p25) if bands else (None, None)
    upper = (bands.p75, bands.p90) if bands else (None, None)
    figures = (spine.low, *tenths, spine.median, *upper, spine.high)
    return tuple(None if figure is None else round(figure, DIGITS) for figure in figures)
