"""The differences between cities as a file: each figure beside that of the reference, with its test."""

from collections.abc import Mapping

from willdash.core.compare import Comparison
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.compared import compared
from willdash.store.side_by_side import Block, SideBySide
from willdash.store.side_by_side import Cell as Beside
from willdash.store.store import Store
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.tables.figure_columns import (
    entry_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
    verdict_cell,
)

NAME = "differenze"
WORDS = ("cluster", "dimension", "reference_code", "reference_name")
NUMBERS = ("difference", "p", "holm")


def differences_table(store: Store, selection: Selection, text: Text, arguments: Mapping[str, str]) -> Table:
    """One row a city and indicator, in the order of the page; ``cluster`` shows all of one cluster.

    Raises:
        LookupError: there is no such cluster.
    """
    cluster = arguments.get("cluster", "")
    if cluster and cluster not in store.catalog.clusters:
        raise LookupError(f"no cluster «{cluster}»")
    cities = compared(selection, store).cities
    whole = frozenset({cluster} if cluster else ())
    blocks = SideBySide(store).blocks(cities, selection, whole=whole)
    comparisons = [row.comparison for block in blocks for row in block.rows]
    sources = {c.indicator.source: source_of(c.indicator, store) for c in comparisons}
    return Table(
        name=f"{NAME}-{'-'.join(city.slug or city.code for city in cities)}",
        title=text("versus-table-differences", cities=joined(tuple(city.label for city in cities), text)),
        columns=_columns(text),
        rows=tuple(
            (
                *entry_cells(cell.entry, row.comparison, text),
                *_row(block, row.comparison, cell, row.cells[0], text),
                *origin_cells(sources[row.comparison.indicator.source], store, text),
            )
            for block in blocks
            for row in block.rows
            for cell in row.cells
        ),
        notes=(
            text("versus-how-difference", reference=cities[0].label),
            text("versus-how-verdict"),
            text("versus-how-no-interval"),
        ),
        sources=tuple(sources.values()),
    )


def _columns(text: Text) -> tuple[Column, ...]:
    return (
        *figure_columns(text),
        *(Column(key, text(f"versus-file-{key}")) for key in WORDS),
        *(Column(key, text(f"versus-file-{key}"), Kind.NUMBER) for key in NUMBERS),
        Column("verdict", text("versus-file-verdict")),
        *origin_columns(text),
    )


def _row(
    block: Block, comparison: Comparison, cell: Beside, reference: Beside, text: Text
) -> tuple[Cell, ...]:
    """The columns between figure and origin; the reference itself has no difference."""
    area, found = reference.entry.area, cell.difference
    pair = found.pair if found else None
    return (
        text.words(block.cluster.label),
        text(f"dimension-{comparison.indicator.dimension}"),
        area.code,
        area.label,
        found.value if found else None,
        pair.p if pair else None,
        pair.holm if pair else None,
        verdict_cell(found.verdict, text) if found else text("versus-is-reference"),
    )
