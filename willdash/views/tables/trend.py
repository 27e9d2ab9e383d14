"""The trend as a file: the nine, the city's regione and Italy over the years, as the chart draws them."""

from collections.abc import Iterator, Mapping

from willdash.core.compare import Comparison
from willdash.core.model import Area
from willdash.core.selection import Selection
from willdash.core.table import Table
from willdash.store.figures import Figure, figure
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.reading import level_words
from willdash.views.tables.figure_columns import (
    figure_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
)

NAME = "andamento"


def trend_figures_table(
    store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]
) -> Table:
    """One row an area and year, the city first; a year in which others have a figure is told as missing."""
    comparison = store.nine(selection.indicator, selection.year, selection.city)
    indicator, source = comparison.indicator, source_of(comparison.indicator, store)
    return Table(
        name=f"{NAME}-{indicator.id}-{comparison.city.area.slug}",
        title=text(
            "api-table-trend",
            indicator=text.words(indicator.label),
            city=comparison.city.area.label,
            level=level_words(comparison.level, text),
        ),
        columns=(*figure_columns(text, decimals=indicator.decimals), *origin_columns(text)),
        rows=tuple(
            (*figure_cells(each, text), *origin_cells(source, store, text))
            for each in _figures(comparison, store)
        ),
        notes=(text.words(indicator.caveat),),
        sources=(source,),
    )


def _figures(comparison: Comparison, store: Store) -> Iterator[Figure]:
    areas = _areas(comparison, store)
    every = [
        [figure(store, comparison.indicator, area, year) for year in _years(comparison)] for area in areas
    ]
    yield from (each for series in every if any(f.observation for f in series) for each in series)


def _areas(comparison: Comparison, store: Store) -> tuple[Area, ...]:
    city = comparison.city.area
    peers = [entry.area for entry in comparison.entries if entry.area.code != city.code]
    return city, *peers, comparison.region, store.catalog.areas["IT"]


def _years(comparison: Comparison) -> list[int]:
    """The years in which any of the peers has a figure."""
    return sorted({year for entry in comparison.entries for year, _ in entry.reading.series})
