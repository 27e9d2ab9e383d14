"""Measures as a table, on the screen and in the documentation."""

from collections.abc import Iterable
from pathlib import Path

from bench.budgets import Row

MARKS = "<!-- {place}: begin -->", "<!-- {place}: end -->"
HEAD = ("what", "willdash", "compared with", "measured", "design", "goal")


class NoPlace(Exception):
    """The document has no place for the table."""


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [HEAD, ("---",) * len(HEAD), *map(_cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write(document: Path, text: str, *, place: str = "bench") -> None:
    """Puts the text between the two marks of a place in a document; the rest stays.

    Raises:
        NoPlace: the marks are missing.
    """
    first, last = (mark.format(place=place) for mark in MARKS)
    before, begin, rest = document.read_text().partition(first)
    _, end, after = rest.partition(last)
    if not begin or not end:
        raise NoPlace(f"{document} needs the lines {first} and {last}")
    document.write_text(f"{before}{first}\n{text}\n{last}{after}")


def _cells(row: Row) -> tuple[str, ...]:
    return (row.what, row.ours, row.theirs, _amount(row), *_verdicts(row))


def _amount(row: Row) -> str:
    digits = {"×": 2, "s": 2}.get(row.unit, 0)
    return f"{row.number:.{digits}f} {row.unit}".strip()


def _verdicts(row: Row) -> tuple[str, str]:
    """The design's promise and the goal's, each with whether it is kept."""
    said = [f"{limit}, {'met' if limit.kept(row.number) else '**not met**'}".strip() for limit in row.limits]
    return (said[0] if said else "", said[1] if len(said) > 1 else "")
