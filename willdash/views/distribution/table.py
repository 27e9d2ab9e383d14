"""The numbers of a distribution as a table: every area with a figure, and the references among them."""

from collections.abc import Sequence

from htpy import Element, caption, details, summary, table, tbody, td, th, thead, tr

from willdash.core.compare import Comparison
from willdash.text import Text
from willdash.views.distribution.marks import Mark, MarkKind
from willdash.views.scrolling import scrolling


def distribution_table(everyone: Comparison, marks: Sequence[Mark], text: Text, *, heading: str) -> Element:
    """The highest value first; the nine stand out, references are rows of their own.

    Args:
        everyone: all areas.
        marks: what the picture names.
        text: words of the language.
        heading: what the table shows, as over the picture.
    """
    named = {mark.code for mark in marks if mark.code}
    found = {
        entry.reading.observed.code: Mark(
            MarkKind.CITY if entry.reading.observed.code in named else MarkKind.PEER,
            entry.reading.observed.label,
            entry.value,
            entry.reading.observed.code,
        )
        for entry in everyone.published
        if entry.value is not None
    }
    references = (mark for mark in marks if mark.kind is MarkKind.REFERENCE)
    rows = sorted([*found.values(), *references], key=lambda mark: (-mark.value, mark.name))
    return details(".chart-table")[
        summary[text("trend-table")],
        scrolling(heading, text)[
            table(".table.trend-table")[
                caption[heading],
                thead[tr[th(scope="col")[text("distribution-area")], th(scope="col")[text("table-value")]]],
                tbody[
                    [
                        tr(
                            class_={"chosen": mark.kind is MarkKind.CITY},
                            data_area=mark.code or None,
                            data_value=repr(mark.value),
                        )[th(scope="row")[mark.name], td[text.value(everyone.indicator, mark.value)]]
                        for mark in rows
                    ]
                ],
            ]
        ],
    ]
