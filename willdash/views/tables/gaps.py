"""*Quanto manca* as a file: what separates the city from each reference, in people."""

from collections.abc import Mapping

from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.figures import figure
from willdash.store.gaps import GapRow, Gaps
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.gap_list import reference_name
from willdash.views.tables.figure_columns import (
    figure_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
)

NAME = "divari"
WHOLE = ("gap_people", "gap_low", "gap_high", "gap_base", "gap_base_year")


def gaps_table(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """One row a reference; a single row with the reason where no gap can be told."""
    gaps = store.gaps(selection)
    indicator, source = gaps.indicator, source_of(gaps.indicator, store)
    own = figure_cells(figure(store, indicator, gaps.city, gaps.year), text)
    rest = origin_cells(source, store, text)
    rows = [(*own, *_row(row, gaps, text), *rest) for row in gaps.rows]
    return Table(
        name=f"{NAME}-{indicator.id}-{gaps.city.slug}-{gaps.year}",
        title=text(
            "api-table-gaps",
            indicator=text.words(indicator.label),
            city=gaps.city.label,
            year=str(gaps.year),
        ),
        columns=(
            *figure_columns(text, decimals=indicator.decimals),
            *_columns(gaps, text),
            *origin_columns(text),
        ),
        rows=tuple(rows or [(*own, *_reason(gaps, text), *rest)]),
        notes=(text.words(indicator.caveat),),
        sources=(source,),
    )


def _columns(gaps: Gaps, text: Text) -> tuple[Column, ...]:
    return (
        Column("reference", text("api-column-reference")),
        Column("reference_value", text("api-column-reference_value"), Kind.NUMBER, gaps.indicator.decimals),
        *(Column(key, text(f"api-column-{key}"), Kind.INTEGER) for key in WHOLE),
        Column("gap_counted", text("api-column-gap_counted")),
        Column("gap_reason", text("api-column-gap_reason")),
    )


def _row(row: GapRow, gaps: Gaps, text: Text) -> tuple[Cell, ...]:
    gap, counted = row.gap, gaps.indicator.counted
    return (
        reference_name(row.reference, text),
        row.reference.value,
        gap.people if gap else None,
        gap.low if gap else None,
        gap.high if gap else None,
        round(gaps.base_count),
        gaps.base_year,
        text.words(counted) if counted else None,
        None if gap else text("gap-reached"),
    )


def _reason(gaps: Gaps, text: Text) -> tuple[Cell, ...]:
    return (*([None] * (2 + len(WHOLE) + 1)), text(f"gap-none-{gaps.reason}"))
