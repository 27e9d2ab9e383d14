"""The coverage matrix as a file: one row for each area and year, with the reason where there is no figure."""

from collections.abc import Mapping

from willdash.core.selection import Selection
from willdash.core.table import Column, Kind, Table
from willdash.store.coverage import Cell, coverage_of
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.reading import level_words

NAME = "copertura"
KEYS = (
    "indicator", "area_code", "area_name", "observed_code", "observed_name", "observed_level",
    "year", "published", "missing",
)  # fmt: skip
INTEGERS = ("year", "published")


def coverage_table(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """The nine cities, their regions and Italy over the years of the selection's indicator."""
    indicator = store.catalog.indicators[selection.indicator]
    coverage = coverage_of(indicator.id, store.catalog, store.observations, level=store.level(indicator.id))
    pairs = [(row, year) for row in coverage.rows for year in coverage.years]
    return Table(
        name=f"{NAME}-{indicator.id}",
        title=text("catalogue-coverage-of", indicator=text.words(indicator.label)),
        columns=tuple(
            Column(key, text(f"catalogue-file-{key}"), Kind.INTEGER if key in INTEGERS else Kind.TEXT)
            for key in KEYS
        ),
        rows=tuple(
            (
                indicator.id,
                row.area.code,
                row.area.label,
                row.observed.code,
                row.observed.name,
                level_words(row.observed.level, text),
                year,
                int(cell is Cell.PUBLISHED),
                None if cell is Cell.PUBLISHED else text(f"catalogue-cell-{cell}"),
            )
            for row, year in pairs
            for cell in [coverage.cell(row, year)]
        ),
        sources=(store.catalog.sources[indicator.source],),
    )
