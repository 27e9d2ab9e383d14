"""From the rows of a table to figures, with every problem at its cell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from willdash.core.model import Counts, Indicator
from willdash.core.names import nearly
from willdash.core.upload import OWN_SOURCE, CellProblem, Fault
from willdash.pipeline.releases.release import Figure
from willdash.pipeline.uploading.cells import Cell, by_column, problem
from willdash.pipeline.uploading.faults import Found, cell_faults, count_of, numbers_in, year_of
from willdash.pipeline.uploading.tables import Column, Row, Table

T = TypeVar("T")
DECIMALS = 4
"""Of a value that is worked out: as many as the figures of official sources have."""
FEWEST = 3
"""People or families that are counted; whoever is one of two can be recognised. Nobody is no secret."""
FIGURES = (Column.NUMERATOR, Column.DENOMINATOR, Column.VALUE)


@dataclass
class Figures:
    """What the rows say so far; to be given one row after the other.

    Attributes:
        sheet: name of the sheet.
        area: ISTAT code of the municipality.
        indicators: all of the package, by id.
        today: no year is later.
        problems: in the order of the rows.
        found: the figures of sound rows.
    """

    sheet: str
    area: str
    indicators: Mapping[str, Indicator]
    today: date
    problems: list[CellProblem] = field(default_factory=list)
    found: list[Figure] = field(default_factory=list)
    _first_rows: dict[tuple[str, int], int] = field(default_factory=dict)

    def take(self, row: Row) -> None:
        """Reads a row; one without figures says nothing, as rows of a template that nobody filled in."""
        before = len(self.problems)
        for cell, fault in cell_faults(row):
            self._tell(row, cell, fault)
        is_clean = len(self.problems) == before
        if is_clean and any(row.cells[column].text.strip() for column in FIGURES if column in row.cells):
            self._take_figure(row)
        self.problems[before:] = sorted(self.problems[before:], key=by_column)

    def _take_figure(self, row: Row) -> None:
        indicator = self._checked(row, Column.INDICATOR, self._indicator(row.cells[Column.INDICATOR]))
        year = self._checked(row, Column.YEAR, year_of(row.cells[Column.YEAR], self.today.year))
        numerator, denominator = (
            self._checked(row, column, count_of(row.cells[column], column))
            for column in (Column.NUMERATOR, Column.DENOMINATOR)
        )
        value = row.cells.get(Column.VALUE)
        if value and value.text.strip() and not numbers_in(value):
            self._tell(row, value, Found(Fault.NOT_A_NUMBER, {}))
        if indicator and year:
            self._require_first(row, indicator.id, year)
        if indicator and year and numerator is not None and denominator:
            self._add(row, indicator, year, numerator, denominator)

    def _add(self, row: Row, indicator: Indicator, year: int, numerator: float, denominator: float) -> None:
        """The figure, if its counts and value fit each other and the indicator."""
        place = row.cells[Column.NUMERATOR]
        if indicator.counts is Counts.SHARE and numerator > denominator:
            args = {"numerator": numerator, "denominator": denominator}
            self._tell(row, place, Found(Fault.NUMERATOR_ABOVE, {**args}))
            return
        if indicator.counts is Counts.SHARE and 0 < numerator < FEWEST:
            self._tell(row, place, Found(Fault.TOO_FEW, {"fewest": FEWEST}))
        exact = numerator / denominator * (indicator.multiplier or 1)
        fault = self._contradiction(row.cells.get(Column.VALUE), exact)
        if fault:
            self._tell(row, row.cells[Column.VALUE], fault)
        fault = _outside(exact, indicator)
        if fault:
            self._tell(row, place, fault)
        self.found.append(
            Figure(indicator.id, self.area, year, round(exact, DECIMALS), numerator, denominator)
        )

    def _indicator(self, cell: Cell) -> Indicator | Found:
        id = cell.text.strip()
        found = self.indicators.get(id)
        if found and found.source == OWN_SOURCE:
            return found
        if not id:
            return Found(Fault.MISSING_INDICATOR, {})
        if found:
            return Found(Fault.OFFICIAL_INDICATOR, {})
        near = nearly(id, [own.id for own in self.indicators.values() if own.source == OWN_SOURCE])
        return Found(Fault.NEARLY_INDICATOR, {"near": near}) if near else Found(Fault.UNKNOWN_INDICATOR, {})

    def _contradiction(self, cell: Cell | None, exact: float) -> Found | None:
        """A value that is not what the counts give, rounded as it is written."""
        numbers = numbers_in(cell) if cell else ()
        if cell is None or not numbers:
            return None
        if any(
            abs(meant.number - exact) <= 0.5 * 10.0**-meant.decimals + 1e-9 * abs(exact) for meant in numbers
        ):
            return None
        return Found(Fault.CONTRADICTION, {"expected": round(exact, DECIMALS)})

    def _require_first(self, row: Row, indicator: str, year: int) -> None:
        first = self._first_rows.setdefault((indicator, year), row.number)
        if first != row.number:
            self._tell(row, row.cells[Column.INDICATOR], Found(Fault.REPEATED_ROW, {"first": str(first)}))

    def _checked(self, row: Row, column: Column, found: T | Found) -> T | None:
        if isinstance(found, Found):
            self._tell(row, row.cells[column], found)
            return None
        return found

    def _tell(self, row: Row, cell: Cell, found: Found) -> None:
        self.problems.append(problem(found.fault, self.sheet, row.number, cell, **found.args))


def figures_of(table: Table, area: str, indicators: Mapping[str, Indicator], today: date) -> Figures:
    """The figures of a table, or what is wrong with it.

    Raises:
        RefusedError: there is too much in the file.
    """
    found = Figures(table.sheet, area, indicators, today, [*table.problems])
    _take_all(found, table.rows)
    if not (found.problems or found.found):
        found.problems.append(problem(Fault.NO_FIGURES, "", 0))
    return found


def _take_all(found: Figures, rows: Iterable[Row]) -> None:
    for row in rows:
        found.take(row)


def _outside(value: float, indicator: Indicator) -> Found | None:
    low, high = indicator.minimum, indicator.maximum
    if low is not None and value < low:
        return Found(Fault.BELOW_MINIMUM, {"value": round(value, DECIMALS), "minimum": low})
    if high is not None and value > high:
        return Found(Fault.ABOVE_MAXIMUM, {"value": round(value, DECIMALS), "maximum": high})
    return None
