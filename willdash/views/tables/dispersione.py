"""The points of the scatter as a file: both figures of each capital, and whether it counts."""

from collections.abc import Mapping

from willdash.core.compare import Comparison
from willdash.core.model import Level
from willdash.core.reading import Reading
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.association import Association, Point, associate, partner
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.reading import level_words, missing_words
from willdash.views.scatter.words import notes, warnings
from willdash.views.tables.figure_columns import source_of

NAME = "dispersione"
AXES = ("observed", "level", "year", "missing")
"""What is told of each figure beside its value."""


def scatter_points_table(
    store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]
) -> Table:
    """One row a capital, by name; a missing figure comes with the reason.

    Where a region was chosen, capitals of others that lack a figure are left out, as in the chart.
    """
    association = associate(selection, partner(selection, store), store)
    x, y = association.x, association.y
    parts = {name: getattr(association, name) for name in ("points", "behind", "left_out", "sharing")}
    rows = [(point, name) for name, points in parts.items() for point in points]
    indicators = (x.indicator, y.indicator)
    return Table(
        name=f"{NAME}-{x.indicator.id}-{y.indicator.id}",
        title=text(
            "versus-table-scatter",
            x=text.words(x.indicator.label),
            y=text.words(y.indicator.label),
            x_year=str(x.year),
            y_year=str(y.year),
        ),
        columns=_columns(association, text),
        rows=tuple(
            _row(point, name, association, store, text)
            for point, name in sorted(rows, key=lambda row: row[0].area.label)
        ),
        notes=tuple(note for note in (*warnings(association, text), *notes(association, text)) if note),
        sources=tuple({i.source: source_of(i, store) for i in indicators}.values()),
    )


def _columns(association: Association, text: Text) -> tuple[Column, ...]:
    def about(axis: str, comparison: Comparison) -> tuple[Column, ...]:
        indicator = comparison.indicator
        label = f"{text.words(indicator.label)} ({text.unit(indicator)})"
        return (
            Column(indicator.id, label, Kind.NUMBER, indicator.decimals),
            *(
                Column(
                    f"{axis}_{key}",
                    text(f"versus-file-{axis}_{key}"),
                    Kind.INTEGER if key == "year" else Kind.TEXT,
                )
                for key in AXES
            ),
        )

    names = ("city_code", "city_name", "region")
    return (
        *(Column(key, text(f"versus-file-{key}")) for key in names),
        *about("x", association.x),
        *about("y", association.y),
        Column("part", text("versus-file-part")),
        Column("data_version", text("api-column-data_version")),
    )


def _row(point: Point, part: str, association: Association, store: Store, text: Text) -> tuple[Cell, ...]:
    return (
        point.area.code,
        point.area.label,
        store.observed(point.area, Level.REGIONE).label,
        *_cells(point.x, association.x, text),
        *_cells(point.y, association.y, text),
        text(f"versus-part-{'counted' if part == 'points' else part}"),
        store.version,
    )


def _cells(reading: Reading, comparison: Comparison, text: Text) -> tuple[Cell, ...]:
    return (
        reading.value,
        reading.observed.name,
        level_words(comparison.level, text),
        comparison.year,
        missing_words(reading, comparison.year, text) if reading.value is None else None,
    )
