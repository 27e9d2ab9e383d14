"""What a draft would change: new figures, and changed ones with what stands there now."""

from collections.abc import Iterable, Mapping, Sequence

from htpy import Element, Node, caption, h2, p, section, small, span, table, tbody, td, th, thead, tr

from willdash.core.model import Indicator
from willdash.core.upload import FigureChange, UploadReading
from willdash.text import Text
from willdash.views.scrolling import scrolling

COLUMNS = (
    "desk-change-indicator",
    "desk-change-year",
    "desk-change-former",
    "desk-change-value",
    "desk-change-difference",
)
NUMBERS = frozenset(COLUMNS[1:])


def difference_view(
    reading: UploadReading, indicators: Mapping[str, Indicator], text: Text, *, is_published: bool
) -> Element:
    """A sentence that counts, then the table.

    Args:
        reading: of a file without problems.
        indicators: every indicator by id, those without a figure as well.
        text: words of the language.
        is_published: whether it has changed already what it would change.
    """
    tense = "done" if is_published else "ahead"
    return section(".desk-difference", aria_labelledby="desk-difference")[
        h2("#desk-difference")[text(f"desk-difference-{tense}")],
        p[difference_words(reading, text)],
        _doubts(reading.changes, text),
        _table(reading.changes, indicators, text) if reading.changes else None,
    ]


def difference_words(reading: UploadReading, text: Text) -> str:
    """As in *5 cifre nuove, 2 cambiate, 30 come prima*."""
    new = sum(change.former is None for change in reading.changes)
    changed = len(reading.changes) - new
    if not reading.changes:
        return text(
            "desk-difference-none", unchanged=reading.unchanged, number=text.number(reading.unchanged)
        )
    return text(
        "desk-difference-counts",
        new=new,
        new_number=text.number(new),
        changed=changed,
        changed_number=text.number(changed),
        unchanged=reading.unchanged,
        unchanged_number=text.number(reading.unchanged),
    )


def _doubts(changes: Sequence[FigureChange], text: Text) -> Node:
    count = sum(change.is_implausible for change in changes)
    return p[text("desk-doubts", count=count, number=text.number(count))] if count else None


def _table(changes: Sequence[FigureChange], indicators: Mapping[str, Indicator], text: Text) -> Element:
    name = text("desk-difference-caption")
    return scrolling(name, text)[
        table(".table.desk-table.desk-stacked")[
            caption(".visually-hidden")[name],
            thead[tr[[th(class_={"number": key in NUMBERS}, scope="col")[text(key)] for key in COLUMNS]]],
            tbody[list(_rows(changes, indicators, text))],
        ]
    ]


def _rows(
    changes: Sequence[FigureChange], indicators: Mapping[str, Indicator], text: Text
) -> Iterable[Element]:
    heads = [text(key) for key in COLUMNS[1:]]
    for change in changes:
        indicator = indicators[change.indicator]
        cells = (
            str(change.year),
            _former(change, indicator, text),
            _value(change, indicator, text),
            _moved(change, indicator, text),
        )
        yield tr(data_indicator=change.indicator, data_year=str(change.year))[
            th(scope="row")[text.words(indicator.label)],
            [td(".number", data_head=head)[cell] for head, cell in zip(heads, cells, strict=True)],
        ]


def _former(change: FigureChange, indicator: Indicator, text: Text) -> Node:
    if change.former is None:
        return span(".desk-nothing")[text("desk-change-none")]
    return text.value(indicator, change.former)


def _value(change: FigureChange, indicator: Indicator, text: Text) -> Node:
    """The new value, with the counts that it comes from."""
    counts = None
    if change.numerator is not None and change.denominator is not None:
        parts = {"numerator": _count(change.numerator, text), "denominator": _count(change.denominator, text)}
        counts = small[text("desk-change-counts", **parts)]
    return [span(".desk-value")[text.value(indicator, change.value)], " ", counts]


def _moved(change: FigureChange, indicator: Indicator, text: Text) -> Node:
    moved = text("desk-change-new")
    if change.former is not None:
        moved = text.difference(indicator, change.value - change.former)
    doubt = span(".desk-mark.desk-mark-doubt")[text("desk-change-doubt")] if change.is_implausible else None
    return [span[moved], " " if doubt else None, doubt]


def _count(count: float, text: Text) -> str:
    """A count is mostly a whole number; an amount of euro may not be."""
    return text.number(count, decimals=0 if count == int(count) else 2)
