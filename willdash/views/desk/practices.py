"""The practices that a draft would bring: each as it would read, beside what is told of it now."""

from collections.abc import Iterator, Mapping

from htpy import (
    Element,
    Node,
    article,
    caption,
    h2,
    h3,
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

from willdash.core.model import Cluster, Indicator
from willdash.core.practice import Practice
from willdash.core.practice_columns import PracticeColumn as Column
from willdash.core.practice_columns import held
from willdash.core.upload import PracticeChange, UploadReading
from willdash.text import Text
from willdash.views.outside import outside
from willdash.views.scrolling import scrolling

CHOICES = frozenset({Column.STATE, Column.REPORTED})
"""Columns whose words stand among those of the template."""


class PracticesView:
    """Shows practices of a draft.

    Args:
        indicators: every indicator by id, those without a figure as well.
        clusters: by id.
        text: words of the language.
    """

    def __init__(
        self, indicators: Mapping[str, Indicator], clusters: Mapping[str, Cluster], text: Text
    ) -> None:
        self._indicators = indicators
        self._clusters = clusters
        self._text = text

    def __call__(self, reading: UploadReading, *, is_published: bool) -> Element:
        """A sentence that counts, then each practice.

        Args:
            reading: of a file without problems.
            is_published: whether it has changed already what it would change.
        """
        text = self._text
        return section(".desk-difference", aria_labelledby="desk-difference")[
            h2("#desk-difference")[text(f"desk-difference-{'done' if is_published else 'ahead'}")],
            p[practices_words(reading, text)],
            [self._practice(change) for change in reading.practices],
        ]

    def _practice(self, change: PracticeChange) -> Element:
        text, practice = self._text, change.practice
        name = text.words(practice.title)
        heads = ["desk-practice-field", "desk-practice-now"]
        heads += ["desk-practice-former"] if change.former else []
        return article(".desk-part", data_practice=practice.id)[
            h3[name, " ", _mark(change, text)],
            scrolling(name, text)[
                table(".table.desk-table.desk-stacked")[
                    caption(".visually-hidden")[name],
                    thead[tr[[th(scope="col")[text(head)] for head in heads]]],
                    tbody[list(self._rows(change, [text(head) for head in heads[1:]]))],
                ]
            ],
        ]

    def _rows(self, change: PracticeChange, heads: list[str]) -> Iterator[Element]:
        """A row for whatever is told now or was before; what was the same before is not told again."""
        text = self._text
        for column in Column:
            now, former = (
                self._told(practice, column) if practice else None
                for practice in (change.practice, change.former)
            )
            if now is None and former is None:
                continue
            told: list[Node] = [_nothing("desk-practice-nothing", text) if now is None else now]
            if change.former:
                told.append(self._former(change, column, former))
            yield tr(data_field=column)[
                th(scope="row")[text(f"upload-practice-column-{column}")],
                [
                    td(data_head=head, lang=column.language)[cell]
                    for head, cell in zip(heads, told, strict=True)
                ],
            ]

    def _former(self, change: PracticeChange, column: Column, former: Node) -> Node:
        if change.former and held(change.former, column) == held(change.practice, column):
            return _nothing("desk-practice-same", self._text)
        return _nothing("desk-practice-nothing", self._text) if former is None else former

    def _told(self, practice: Practice, column: Column) -> Node:
        """What a practice tells in a column, in words; none where it tells nothing."""
        text, found = self._text, held(practice, column)
        if not found:
            return None
        if found is True:
            return text("upload-practice-yes")
        if column is Column.CLUSTER:
            return text.words(self._clusters[practice.cluster].label)
        if column is Column.INDICATORS:
            return ul[[li[self._indicator(id)] for id in practice.indicators]]
        if column is Column.SOURCE_URL:
            return outside(str(found), str(found), text)
        if column in CHOICES:
            return text(f"upload-practice-{found}")
        return "; ".join(practice.actors) if column is Column.ACTORS else str(found)

    def _indicator(self, id: str) -> str:
        return self._text.words(self._indicators[id].label) if id in self._indicators else id


def practices_words(reading: UploadReading, text: Text) -> str:
    """As in *Una pratica nuova, nessuna cambiata, 2 come prima*."""
    new = sum(change.former is None for change in reading.practices)
    changed, unchanged = len(reading.practices) - new, reading.unchanged_practices
    if not reading.practices:
        return text("desk-practices-none", unchanged=unchanged, number=text.number(unchanged))
    return text(
        "desk-practices-counts",
        new=new,
        new_number=text.number(new),
        changed=changed,
        changed_number=text.number(changed),
        unchanged=unchanged,
        unchanged_number=text.number(unchanged),
    )


def _mark(change: PracticeChange, text: Text) -> Element:
    return span(".desk-mark.desk-mark-good")[
        text("desk-practice-changed" if change.former else "desk-practice-new")
    ]


def _nothing(key: str, text: Text) -> Element:
    return span(".desk-nothing")[text(key)]
