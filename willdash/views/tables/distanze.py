"""How far each reference is, as a file: in the indicator's unit, in people, in years at the present pace."""

from collections.abc import Mapping

from willdash.core.model import Polarity
from willdash.core.selection import Selection
from willdash.core.table import Cell, Column, Kind, Table
from willdash.store.store import Store
from willdash.store.trajectory import Distance, trajectory_of
from willdash.text import Text
from willdash.views.gap_list import reference_name
from willdash.views.reading import level_words
from willdash.views.tables.figure_columns import (
    entry_cells,
    figure_columns,
    origin_cells,
    origin_columns,
    source_of,
)
from willdash.views.trajectory.words import reach_words

NAME = "distanze"
PEOPLE = ("gap_people", "gap_low", "gap_high")
YEARS = ("years_low", "years_high")
EXACT = 10
"""Decimals beyond which a difference of two published figures holds nothing but the noise of arithmetic."""


def distances_table(store: Store, selection: Selection, text: Text, _arguments: Mapping[str, str]) -> Table:
    """One row a reference; where there is none to reach, one with the reason."""
    nine = store.nine(selection.indicator, selection.year, selection.city, benchmark=selection.benchmark)
    trajectory, indicator = trajectory_of(store, nine), nine.indicator
    source = source_of(indicator, store)
    own, origin = entry_cells(nine.city, nine, text), origin_cells(source, store, text)
    is_neutral = indicator.polarity is Polarity.NEUTRAL
    reason = text("trajectory-distances-neutral" if is_neutral else "trajectory-distances-none")
    rows = [_row(distance, text) for distance in trajectory.distances]
    return Table(
        name=f"{NAME}-{indicator.id}-{nine.city.area.slug}",
        title=text(
            "trajectory-distances-table",
            indicator=text.words(indicator.label),
            year=str(nine.year),
            level=level_words(nine.level, text),
            city=nine.city.area.label,
        ),
        columns=(
            *figure_columns(text, decimals=indicator.decimals),
            *_columns(text, indicator.decimals),
            *origin_columns(text),
        ),
        rows=tuple((*own, *row, *origin) for row in rows or [(*[None] * 8, reason)]),
        notes=(text("trajectory-reading"), text.words(indicator.caveat)),
        sources=(source,),
    )


def _columns(text: Text, decimals: int) -> tuple[Column, ...]:
    return (
        Column("reference", text("api-column-reference")),
        Column("reference_value", text("api-column-reference_value"), Kind.NUMBER, decimals),
        Column("points", text("trajectory-file-points"), Kind.NUMBER, decimals),
        *(Column(key, text(f"api-column-{key}"), Kind.INTEGER) for key in PEOPLE),
        *(Column(key, text(f"trajectory-file-{key}"), Kind.INTEGER) for key in YEARS),
        Column("pace", text("trajectory-file-pace")),
    )


def _row(distance: Distance, text: Text) -> tuple[Cell, ...]:
    people, reach = distance.people, distance.reach
    return (
        reference_name(distance.reference, text),
        distance.reference.value,
        round(distance.points, EXACT),
        people.people if people else None,
        people.low if people else None,
        people.high if people else None,
        reach.low,
        reach.high,
        reach_words(reach, text),
    )
