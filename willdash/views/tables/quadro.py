"""A cluster's rug as a file: a row for every indicator and city, with all that the cell is compared with."""

from collections.abc import Mapping

from willdash.core.compare import Entry
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.rug import Rug, RugRow, rug_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.tables.figure_columns import (
    entry_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
    verdict_cell,
)

NAME = "quadro"
REFERENCES = ("median", "region", "italy")


def quadro_table(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Table:
    """The rug of the cluster that the address names, else of the selected indicator's.

    Raises:
        LookupError: there is no such cluster.
    """
    indicator = selection.indicator
    cluster = arguments.get("cluster") or store.catalog.indicators[indicator].cluster
    rug = rug_of(store, cluster, selection, open_row=indicator)
    return Table(
        name=f"{NAME}-{cluster}",
        title=text(
            "rug-caption",
            cluster=text.words(rug.cluster.label),
            than=text(f"rug-than-{rug.benchmark}"),
        ),
        columns=_columns(rug, text),
        rows=tuple(
            (*_row(entry, row, text), *origin_cells(source_of(row.indicator, store), store, text))
            for row in rug.rows
            for entry in _in_order(rug, row)
        ),
        notes=(text("rug-note-verdict"), *_norms(rug, text)),
        sources=tuple(dict.fromkeys(source_of(row.indicator, store) for row in rug.rows)),
    )


def _in_order(rug: Rug, row: RugRow) -> list[Entry]:
    """The cities in the order of the rug's columns."""
    entries = {entry.area.code: entry for entry in row.comparison.entries}
    return [entries[city.code] for city in rug.cities]


def _columns(rug: Rug, text: Text) -> tuple[Column, ...]:
    than = text(f"rug-than-{rug.benchmark}")
    return (
        Column("dimension", text("rug-column-dimension")),
        *figure_columns(text),
        *(Column(key, text(f"rug-column-{key}"), Kind.NUMBER) for key in REFERENCES),
        Column("benchmark", text("api-column-benchmark", than=than), Kind.NUMBER),
        Column("verdict", text("table-verdict", than=than)),
        *origin_columns(text),
    )


def _row(entry: Entry, row: RugRow, text: Text) -> tuple[Cell, ...]:
    comparison = row.comparison
    return (
        text(f"dimension-{row.indicator.dimension}"),
        *entry_cells(entry, comparison, text),
        comparison.median,
        entry.region,
        comparison.italy,
        entry.benchmark,
        verdict_cell(entry.verdict, text),
    )


def _norms(rug: Rug, text: Text) -> list[str]:
    """What each norm is, and what it counts and the indicator does not."""
    return [
        f"{text.words(target.label)}. {text.words(target.measures)}"
        for row in rug.rows
        for target in row.targets
    ]
