"""Every problem of an uploaded file in a table, and above it how many there are of which kind."""

from collections import Counter
from collections.abc import Iterable, Sequence

from htpy import (
    Element,
    Node,
    a,
    bdi,
    caption,
    code,
    h2,
    li,
    p,
    section,
    span,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
    ul,
)

from willdash.core.upload import CellProblem, UploadReading
from willdash.text import Text
from willdash.views.desk.problem import Told, told
from willdash.views.scrolling import scrolling

MOST_OFTEN = 5
"""Sentences that are told above the table."""
COLUMNS = ("desk-problem-place", "desk-problem-cell", "desk-problem-wrong", "desk-problem-cure")


def problems_view(reading: UploadReading, text: Text) -> Element:
    """The summary, then every problem.

    Args:
        reading: of a file with problems.
        text: words of the language.
    """
    rows = [(problem, told(problem, text)) for problem in reading.problems]
    return section(".desk-problems", aria_labelledby="desk-problems")[
        h2("#desk-problems")[_summary(reading, text)],
        p[text("desk-problems-lead")] if any(each.column for each in reading.problems) else None,
        _more(reading, text),
        _often(rows, text),
        _table(rows, text),
    ]


def _summary(reading: UploadReading, text: Text) -> str:
    """As in *12 problemi in 9 celle*; cells are counted where all problems are known."""
    count = reading.problem_count
    shown = {"count": count, "number": text.number(count)}
    if count > len(reading.problems):
        return text("desk-problems-many", **shown)
    cells = len(
        {(each.sheet, each.row, each.column) for each in reading.problems if each.row and each.column}
    )
    if not cells:
        return text("desk-problems-few", **shown)
    return text("desk-problems-summary", **shown, cells=cells, cells_number=text.number(cells))


def _more(reading: UploadReading, text: Text) -> Node:
    if reading.problem_count == len(reading.problems):
        return None
    return p[text("desk-problems-first", shown=text.number(len(reading.problems)))]


Rows = Sequence[tuple[CellProblem, Told]]


def _often(rows: Rows, text: Text) -> Node:
    """What is wrong more than once, with a link to the first place; nothing where all differ."""
    counted = Counter(words.wrong for _, words in rows)
    first = {words.wrong: number for number, (_, words) in reversed(list(enumerate(rows)))}
    often = [(wrong, count) for wrong, count in counted.most_common(MOST_OFTEN) if count > 1]
    if not often:
        return None
    return ul(".desk-often")[
        [
            li[
                a(href=f"#{_id(first[wrong])}")[wrong],
                " ",
                span(".desk-count")[text("desk-times", count=count, number=text.number(count))],
            ]
            for wrong, count in often
        ]
    ]


def _table(rows: Rows, text: Text) -> Element:
    name = text("desk-problems-caption")
    return scrolling(name, text)[
        table(".table.desk-table.desk-stacked")[
            caption(".visually-hidden")[name],
            thead[tr[[th(scope="col")[text(key)] for key in COLUMNS]]],
            tbody[list(_rows(rows, text))],
        ]
    ]


def _rows(rows: Rows, text: Text) -> Iterable[Element]:
    heads = [text(key) for key in COLUMNS[1:]]
    for number, (problem, words) in enumerate(rows):
        cell: Node = span(".desk-nothing")[text("desk-cell-empty")] if problem.column else None
        if words.cell:
            cell = bdi[code[words.cell]]
        cells = (cell, words.wrong, words.cure)
        yield tr(id=_id(number), data_fault=problem.fault)[
            th(scope="row")[words.place],
            [td(data_head=head)[content] for head, content in zip(heads, cells, strict=True)],
        ]


def _id(number: int) -> str:
    return f"problema-{number + 1}"
