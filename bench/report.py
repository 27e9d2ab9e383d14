"""Measures as a table, on the screen and in the documentation."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.contender import RIVALS, STATIC
from bench.rows import Row, said

MARKS = "<!-- {place}: begin -->", "<!-- {place}: end -->"
HEAD = ("what", "willdash", "compared with", "measured", "design", "goal")


class NoPlace(Exception):
    """The document has no place for the table."""


def table(rows: Iterable[Row]) -> str:
    """The rows as a Markdown table; rivals have a column where any of them was measured."""
    every = list(rows)
    rivals = [name for name in RIVALS if any(name in row.by for row in every)]
    head = (*HEAD[:3], *rivals, *HEAD[3:])
    lines = [head, ("---",) * len(head), *(_cells(row, rivals) for row in every)]
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


def _cells(row: Row, rivals: Sequence[str]) -> tuple[str, ...]:
    theirs = (_of_rival(row, name) for name in rivals)
    return (row.what, row.ours, row.theirs, *theirs, _amount(row), *_verdicts(row))


def _of_rival(row: Row, name: str) -> str:
    """A rival's amount, and its ratio to the static page where that is what counts."""
    if name not in row.by:
        return "–"
    amount = said(row.by[name], row.by_unit)
    return f"{amount}, {row.by[name] / row.by[STATIC]:.1f} ×" if row.unit == "×" else amount


def _amount(row: Row) -> str:
    digits = {"×": 2, "s": 2, "shift": 3}.get(row.unit, 0)
    return f"{row.number:.{digits}f} {row.unit}".removesuffix("shift").strip()


def _verdicts(row: Row) -> tuple[str, str]:
    """The design's promise and the goal's, each with whether it is kept."""
    met = [f"{limit}, {'met' if limit.kept(row.number) else '**not met**'}".strip() for limit in row.limits]
    return (met[0] if met else "", met[1] if len(met) > 1 else "")
