"""The peer table as a file: every peer's figure with rank, verdict and differences."""

from collections.abc import Mapping

from willdash.core.compare import Comparison, Entry
from willdash.core.order import ordered
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import than
from willdash.views.reading import level_words
from willdash.views.tables.figure_columns import (
    entry_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
    verdict_cell,
)

NAME = "tabella-confronto"
DIFFERENCES = ("from_median", "from_region", "from_italy")
RANKS = ("rank", "rank_best", "rank_worst")


def comparison_table(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """One row a peer, in the order of the page."""
    comparison = store.compare(selection)
    indicator, source = comparison.indicator, source_of(comparison.indicator, store)
    return Table(
        name=f"{NAME}-{indicator.id}-{comparison.year}",
        title=text(
            "table-caption",
            indicator=text.words(indicator.label),
            year=str(comparison.year),
            level=level_words(comparison.level, text),
            peers=text.words(comparison.peers.label),
        ),
        columns=_columns(comparison, text),
        rows=tuple(
            (*_row(entry, comparison, text), *origin_cells(source, store, text))
            for entry in ordered(comparison, selection.sort)
        ),
        notes=(text(f"rank-meaning-{indicator.polarity}"), text.words(indicator.caveat)),
        sources=(source,),
    )


def _columns(comparison: Comparison, text: Text) -> tuple[Column, ...]:
    decimals = comparison.indicator.decimals
    return (
        *figure_columns(text, decimals=decimals),
        *(Column(key, text(f"api-column-{key}"), Kind.INTEGER) for key in RANKS),
        Column("benchmark", text("api-column-benchmark", than=than(comparison, text)), Kind.NUMBER, decimals),
        Column("verdict", text("table-verdict", than=than(comparison, text))),
        *(Column(key, text(f"api-column-{key}"), Kind.NUMBER, decimals) for key in DIFFERENCES),
        *origin_columns(text),
    )


def _row(entry: Entry, comparison: Comparison, text: Text) -> tuple[Cell, ...]:
    best, worst = entry.rank_range or (None, None)
    return (
        *entry_cells(entry, comparison, text),
        entry.rank,
        best,
        worst,
        entry.benchmark,
        verdict_cell(entry.verdict, text),
        entry.from_median,
        entry.from_region,
        entry.from_italy,
    )
