"""The minutes of a talk: its scenes with links that open them again, and the answers of the hall."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from htpy import (
    Element,
    Node,
    a,
    fragment,
    h1,
    h2,
    li,
    ol,
    p,
    section,
    span,
    strong,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
)
from htpy import time as moment

from willdash.core.minutes import Visit
from willdash.core.storyboard import Question
from willdash.core.table import Column, Kind, Table
from willdash.text import Text
from willdash.views.downloads import downloads

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A visit with its words.

    Attributes:
        visit: which scene, when, how long.
        title: of the scene.
        address: whole address of the page that shows the same.
    """

    visit: Visit
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with how often each of its answers was given."""

    scene: int
    question: Question
    counts: Sequence[int]


def minutes_view(
    title: str,
    lines: Sequence[Line],
    answered: Sequence[Answered],
    text: Text,
    *,
    notes: Iterable[str],
    files: str,
) -> Node:
    """The whole document.

    Args:
        title: of the storyboard.
        lines: what was shown, in order.
        answered: what was asked.
        text: words of the language.
        notes: sentences on the session: when, which data, until when the minutes are kept.
        files: address of the same as a file, without its ending and query.
    """
    return fragment[
        h1(".page-title")[text("live-minutes-title", title=title)],
        [p(".page-lead")[note] for note in notes],
        section(aria_labelledby="minutes-scenes")[
            h2("#minutes-scenes")[text("live-minutes-scenes")],
            _scenes(lines, text) if lines else p[text("live-minutes-none")],
        ],
        section(aria_labelledby="minutes-answers")[
            h2("#minutes-answers")[text("live-minutes-answers")],
            [_answers(each, text) for each in answered],
            p[text("live-minutes-private")],
        ]
        if answered
        else None,
        downloads(text, table=files, about=text("live-minutes-download")),
    ]


def spent_words(seconds: float, text: Text) -> str:
    """Minutes and seconds, as in *3 min 20 s*."""
    minutes, rest = divmod(round(seconds), MINUTE)
    return text("live-minutes-spent-words", minutes=minutes, seconds=rest)


def minutes_table(
    title: str, name: str, lines: Sequence[Line], answered: Sequence[Answered], text: Text
) -> Table:
    """The minutes as a table to take away: a row a visit, then a row an answer.

    Args:
        title: of the storyboard.
        name: of the file, without ending.
        lines: what was shown, in order.
        answered: what was asked.
        text: words of the language.
    """
    columns = (
        Column("scene", text("live-minutes-scene"), Kind.INTEGER),
        Column("title", text("live-minutes-title-column")),
        Column("address", text("live-minutes-link")),
        Column("after_s", text("live-minutes-after-column"), Kind.INTEGER),
        Column("spent_s", text("live-minutes-spent-column"), Kind.INTEGER),
        Column("question", text("live-minutes-question")),
        Column("answer", text("live-minutes-answer-column")),
        Column("count", text("live-minutes-count"), Kind.INTEGER),
    )
    shown = [
        (each.visit.scene + 1, each.title, each.address, round(each.visit.at), round(each.visit.seconds))
        for each in lines
    ]
    told = [
        (each.scene + 1, text.words(each.question.asks), text.words(option), count)
        for each in answered
        for option, count in zip(each.question.options, each.counts, strict=True)
    ]
    return Table(
        name=name,
        title=text("live-minutes-table", title=title),
        columns=columns,
        rows=(
            *((*row, None, None, None) for row in shown),
            *((scene, None, None, None, None, asks, option, count) for scene, asks, option, count in told),
        ),
        notes=(text("live-minutes-private"),),
    )


def _scenes(lines: Sequence[Line], text: Text) -> Element:
    return ol(".minutes-scenes")[
        [
            li(data_scene=str(line.visit.scene), data_detour=line.visit.detour or None)[
                a(href=line.address)[strong[line.title]],
                span(".minutes-detour")[f" ({text('live-minutes-detour')})"] if line.visit.detour else None,
                " ",
                span(".minutes-when")[
                    text("live-minutes-after", after=spent_words(line.visit.at, text)),
                    ", ",
                    moment(datetime=f"PT{round(line.visit.seconds)}S")[
                        text("live-minutes-for", spent=spent_words(line.visit.seconds, text))
                    ],
                ],
            ]
            for line in lines
        ]
    ]


def _answers(answered: Answered, text: Text) -> Element:
    """A question as a table; the shares only where somebody answered."""
    total = sum(answered.counts)
    return section(".minutes-question", data_scene=str(answered.scene))[
        table(".table")[
            thead[
                tr[
                    th(scope="col")[text.words(answered.question.asks)],
                    th(scope="col")[text("live-minutes-count")],
                    th(scope="col")[text("live-minutes-share")],
                ]
            ],
            tbody[
                [
                    tr(data_count=str(count))[
                        th(scope="row")[text.words(option)],
                        td[text.number(count)],
                        td[
                            text("live-minutes-per-cent", number=text.number(100 * count / total))
                            if total
                            else "–"
                        ],
                    ]
                    for option, count in zip(answered.question.options, answered.counts, strict=True)
                ]
            ],
        ],
        p[text("live-minutes-total", count=total)],
    ]
