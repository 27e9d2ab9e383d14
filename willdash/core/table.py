"""A table that can leave the house: raw figures in columns that say what they hold.

Nothing here is rounded or put into words twice: a cell is the number as published or worked out, or the
text a reader sees. How a cell is written is for the formats to decide (`willdash.api.formats`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite

from willdash.core.model import Source

Cell = str | int | float | None
"""Missing is `None`, and another column says why."""


class Kind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    """Words, and codes such as ``034027``, whose zeros count."""
    NUMBER = "number"
    INTEGER = "integer"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        key: its name for programs, the same in every language.
        label: its name for readers; the key where there is none.
        kind: what its cells are.
        decimals: digits that a spreadsheet shows after the separator; the cell keeps them all.
    """

    key: str
    label: str = ""
    kind: Kind = Kind.TEXT
    decimals: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of raw values with all that is needed to cite them.

    Attributes:
        name: name of its file, without ending.
        title: what it shows, with year and level.
        columns: what each cell of a row is.
        rows: as many cells in each as there are columns.
        notes: sentences that must go with the figures.
        sources: who published them.

    Raises:
        ValueError: a row has another number of cells than there are columns, or a number is not finite.
    """

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Sequence[Cell], ...]
    notes: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()

    def __post_init__(self) -> None:
        width = len(self.columns)
        for row in self.rows:
            if len(row) != width:
                raise ValueError(f"«{self.name}»: a row of {len(row)} cells in a table of {width} columns")
            if not all(isfinite(cell) for cell in row if isinstance(cell, float)):
                raise ValueError(f"«{self.name}»: a number is not finite: {row}")


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where a table comes from and whom it goes to.

    Attributes:
        language: decides how a text format writes numbers, and the words of the sheet of sources.
        address: whole address of the view or question that the table answers.
        version: of the data package.
        acquired: date of the latest figures, as ``2026-11-22``.
        selection: what was asked for, by its name in the address.
        for_people: opened by a person in a spreadsheet, so that columns are named in words, not by keys.
    """

    language: str
    address: str
    version: str
    acquired: str
    selection: Mapping[str, str] = field(default_factory=dict)
    for_people: bool = True

    def heads(self, table: Table) -> tuple[str, ...]:
        """The columns' names for whom the table goes to."""
        return tuple(
            column.label if self.for_people and column.label else column.key for column in table.columns
        )
