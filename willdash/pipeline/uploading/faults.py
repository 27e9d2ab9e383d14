"""What is wrong with single cells, whatever the row is about."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from willdash.core.upload import Fault
from willdash.pipeline.uploading.cells import Cell, has_unseen
from willdash.pipeline.uploading.limits import FIRST_YEAR, MOST_COUNT
from willdash.pipeline.uploading.numbers import Meant, held, meanings
from willdash.pipeline.uploading.tables import Column, Row

FORMULA_SIGNS = ("+", "-", "@", "\t", "\r")
"""A text that begins so is run as a formula by some spreadsheet that opens it later."""
YEAR = re.compile(r"[0-9]{4}")


class Found(NamedTuple):
    """A fault of a cell, with what its words name."""

    fault: Fault
    args: dict[str, str | int | float]


def cell_faults(row: Row) -> Iterator[tuple[Cell, Found]]:
    """What is wrong with the cells of a row whatever their columns are, and those that stand under none."""
    for cell in row.cells.values():
        for fault in text_faults(cell):
            yield cell, fault
    for cell in row.beyond:
        yield cell, Found(Fault.BEYOND_COLUMNS, {})


def text_faults(cell: Cell) -> Iterator[Found]:
    """Formulas, texts that would become one, and signs that are not seen."""
    if cell.is_formula or cell.text.startswith("="):
        yield Found(Fault.FORMULA, {})
    elif cell.text.startswith(FORMULA_SIGNS) and len(cell.text.strip()) > 1 and not meanings(cell.text):
        yield Found(Fault.FORMULA_LIKE, {})
    if has_unseen(cell.text):
        yield Found(Fault.HIDDEN_SIGNS, {})


def year_of(cell: Cell, last: int, *, first: int = FIRST_YEAR) -> int | Found:
    """The year in a cell, from the first to the last that are taken."""
    text = cell.text.strip()
    if not text:
        return Found(Fault.MISSING_YEAR, {})
    if not YEAR.fullmatch(text):
        return Found(Fault.NOT_A_YEAR, {})
    if int(text) < first:
        return Found(Fault.EARLY_YEAR, {"first": str(first)})
    if int(text) > last:
        return Found(Fault.FUTURE_YEAR, {"last": str(last)})
    return int(text)


def count_of(cell: Cell, column: Column) -> float | Found:
    """The count in a cell: a whole number, not negative; of a denominator above 0."""
    if not cell.text.strip():
        is_numerator = column is Column.NUMERATOR
        return Found(Fault.MISSING_NUMERATOR if is_numerator else Fault.MISSING_DENOMINATOR, {})
    numbers = numbers_in(cell)
    if not numbers:
        return Found(Fault.NOT_A_NUMBER, {})
    if len(numbers) > 1:
        return Found(Fault.AMBIGUOUS_NUMBER, {"small": numbers[0].number, "great": numbers[1].number})
    return _count(numbers[0].number, column)


def numbers_in(cell: Cell) -> tuple[Meant, ...]:
    """What a cell may mean as a number; nothing where it is none, or not finite."""
    return held(cell.number) if cell.number is not None else meanings(cell.text)


def _count(number: float, column: Column) -> float | Found:
    if number < 0:
        return Found(Fault.NEGATIVE, {})
    if number != int(number):
        return Found(Fault.NOT_WHOLE, {})
    if number > MOST_COUNT:
        return Found(Fault.TOO_GREAT, {})
    if number == 0 and column is Column.DENOMINATOR:
        return Found(Fault.ZERO_DENOMINATOR, {})
    return number
