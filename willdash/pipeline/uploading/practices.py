"""From the rows of a table to practices, with every problem at its cell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from willdash.core.model import Area
from willdash.core.practice import Practice
from willdash.core.practice_columns import PracticeColumn as Column
from willdash.core.practice_id import practice_id
from willdash.core.upload import CellProblem, Fault
from willdash.pipeline.uploading.cells import Cell, RefusedError, by_column, problem
from willdash.pipeline.uploading.faults import Found, cell_faults
from willdash.pipeline.uploading.practice_cells import PracticeCells
from willdash.pipeline.uploading.practice_texts import Faulty
from willdash.pipeline.uploading.tables import Row, Table
from willdash.store.catalog import Catalog
from willdash.text import LANGUAGES

MOST_PRACTICES = 50
"""In a file: whoever approves reads each."""
Said = Mapping[Column, Any]
"""Columns of a row to what they say; those that are faulty are left out."""


@dataclass
class Practices:
    """What the rows say so far; to be given one row after the other.

    Attributes:
        sheet: name of the sheet.
        city: whose practices they are.
        catalog: of the package.
        today: no practice begins in a later year.
        problems: in the order of the rows.
        found: the practices of sound rows.
    """

    sheet: str
    city: Area
    catalog: Catalog
    today: date
    problems: list[CellProblem] = field(default_factory=list)
    found: list[Practice] = field(default_factory=list)
    _first_rows: dict[str, int] = field(default_factory=dict)

    def take(self, row: Row) -> None:
        """Reads a row."""
        before = len(self.problems)
        for cell, fault in cell_faults(row):
            self.problems.append(problem(fault.fault, self.sheet, row.number, cell, **fault.args))
        if len(self.problems) == before:
            said = self._said(row)
            for column, fault in contradictions(said):
                self._tell(row, column, fault)
            id = self._id(row, said[Column.TITLE_IT]) if Column.TITLE_IT in said else ""
            if len(self.problems) == before:
                self.found.append(_practice(id, self.city.slug or "", said))
        self.problems[before:] = sorted(self.problems[before:], key=by_column)

    def _said(self, row: Row) -> Said:
        cells = PracticeCells(self.catalog, self.today.year)
        said: dict[Column, Any] = {}
        for column in Column:
            try:
                said[column] = cells.read(column, row.cells.get(column, Cell(0, "")).text)
            except Faulty as error:
                for found in error.found:
                    self._tell(row, column, found)
        return said

    def _id(self, row: Row, title: str) -> str:
        """That of the city's practice of the same title, which the row corrects; else a new one."""
        slug, present = self.city.slug or "", self.catalog.practices.values()
        own = [practice for practice in present if practice.city == slug]
        same = next((practice for practice in own if practice.title.it == title), None)
        id = same.id if same else practice_id(slug, title)
        if not id:
            self._tell(row, Column.TITLE_IT, Found(Fault.UNUSABLE_TITLE, {}))
            return id
        near = [practice.title.it for practice in own if practice_id(slug, practice.title.it) == id]
        near += [practice.title.it for practice in present if practice.id == id]
        if near and not same:
            self._tell(row, Column.TITLE_IT, Found(Fault.TITLE_TAKEN, {"title": near[0]}))
        first = self._first_rows.setdefault(id, row.number)
        if first != row.number:
            self._tell(row, Column.TITLE_IT, Found(Fault.REPEATED_TITLE, {"first": str(first)}))
        return id

    def _tell(self, row: Row, column: Column, found: Found) -> None:
        """At the cell; at the row where the table has no such column."""
        args = {"column": column.value, **found.args}
        told = problem(found.fault, self.sheet, row.number, row.cells.get(column), **args)
        self.problems.append(told)


def practices_of(table: Table, city: Area, catalog: Catalog, today: date) -> Practices:
    """The practices of a table, or what is wrong with it.

    Raises:
        RefusedError: there is too much in the file.
    """
    found = Practices(table.sheet, city, catalog, today, [*table.problems])
    for count, row in enumerate(table.rows):
        if count == MOST_PRACTICES:
            raise RefusedError(problem(Fault.TOO_MANY_ROWS, table.sheet, row.number, most=MOST_PRACTICES))
        found.take(row)
    if not (found.problems or found.found):
        found.problems.append(problem(Fault.NO_PRACTICES, "", 0))
    return found


def contradictions(said: Said) -> Iterator[tuple[Column, Found]]:
    """What is wrong with cells of a row beside each other; cells that are faulty themselves are passed by."""
    start, end = said.get(Column.START_YEAR), said.get(Column.END_YEAR)
    if start and end and end < start:
        yield Column.END_YEAR, Found(Fault.END_BEFORE_START, {"start": str(start)})
    for column, year in (
        (Column.START_IS_INFERRED, Column.START_YEAR),
        (Column.END_IS_INFERRED, Column.END_YEAR),
    ):
        if said.get(column) and year in said and said[year] is None:
            yield column, Found(Fault.INFERRED_WITHOUT_YEAR, {})
    yield from _results_without_kind(said)
    for words in ("results", "caveat"):
        columns = [Column(f"{words}_{language}") for language in LANGUAGES]
        filled = [column for column in columns if said.get(column)]
        if filled:
            yield from (
                (column, Found(Fault.MISSING_CELL, {})) for column in columns if said.get(column) == ""
            )


def _results_without_kind(said: Said) -> Iterator[tuple[Column, Found]]:
    results = [said.get(column) for column in (Column.RESULTS_IT, Column.RESULTS_EN)]
    if Column.REPORTED not in said:
        return
    if any(results) and said[Column.REPORTED] is None:
        yield Column.REPORTED, Found(Fault.RESULTS_WITHOUT_KIND, {})
    if said[Column.REPORTED] and results == ["", ""]:
        yield Column.RESULTS_IT, Found(Fault.KIND_WITHOUT_RESULTS, {})


def _practice(id: str, city: str, said: Said) -> Practice:
    """The practice of a row without problems."""
    fields: dict[str, Any] = {"id": id, "city": city}
    for column, found in said.items():
        if column.language is None:
            fields[column.field] = found
        elif found:
            fields.setdefault(column.field, {})[column.language] = found
        else:
            fields.setdefault(column.field, None)
    return Practice.model_validate(fields)
