"""The comuni most like one, among all, and what likeness is made of."""

from collections.abc import Callable, Mapping, Sequence

from htpy import Element, Node, a, caption, h2, p, section, table, tbody, td, th, thead, tr

from willdash.core.model import Indicator
from willdash.database.comuni import Near
from willdash.database.questions import LIKENESS, LOGARITHMIC
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.italy.chosen import Chosen
from willdash.views.scrolling import scrolling


def similar(chosen: Chosen, near: Sequence[Near], href: Callable[[str], str], text: Text) -> Element:
    """The section: how likeness is measured, and the nearest, each a link.

    Args:
        chosen: what is shown.
        near: the nearest first.
        href: where a comune leads to, by its code.
        text: words of the language.
    """
    return section(".italy-card.italy-similar", aria_labelledby="italy-similar")[
        h2("#italy-similar")[text("italy-similar")],
        _table(chosen, near, href, text) if near else p[text("italy-similar-none", name=chosen.comune.name)],
    ]


def _table(chosen: Chosen, near: Sequence[Near], href: Callable[[str], str], text: Text) -> Node:
    words = text("italy-similar-caption", name=chosen.comune.name, year=str(chosen.year))
    indicators = chosen.among.indicators
    names = tuple(text.words(indicators[id].short) for id in LIKENESS if id in indicators)
    values, people = (
        chosen.among.nationwide.values(id, chosen.year) for id in (chosen.indicator.id, LOGARITHMIC)
    )
    return [
        scrolling(words, text)[
            table(".table.italy-table")[
                caption(".visually-hidden")[words],
                thead[
                    tr[
                        [th(scope="col")[text(f"italy-column-{name}")] for name in ("comune", "province")],
                        [th(".number", scope="col")[head] for head in _heads(chosen.indicator, text)],
                    ]
                ],
                tbody[[_row(each, values, people, chosen.indicator, href, text) for each in near]],
            ]
        ],
        p(".italy-note")[text("italy-similar-how", variables=joined(names, text))],
    ]


def _heads(indicator: Indicator, text: Text) -> list[str]:
    """Of the columns with numbers; residents stand there once."""
    own, people = text.words(indicator.short), text("italy-column-people")
    distance = text("italy-column-distance")
    return [own, distance] if indicator.id == LOGARITHMIC else [people, own, distance]


def _row(
    near: Near,
    values: Mapping[str, float],
    people: Mapping[str, float],
    indicator: Indicator,
    href: Callable[[str], str],
    text: Text,
) -> Element:
    comune = near.comune
    value, residents = values.get(comune.code), people.get(comune.code)
    return tr(data_area=comune.code)[
        th(scope="row")[a(href=href(comune.code))[comune.name]],
        td[comune.province],
        # Of the year that is shown, as all else here; what a comune tells of itself is of its latest.
        None
        if indicator.id == LOGARITHMIC
        else td(".number")[text("missing") if residents is None else text.number(residents)],
        td(".number")[text("missing") if value is None else text.value(indicator, value)],
        td(".number")[text.number(near.distance, decimals=2)],
    ]
