"""How all comuni are spread over the values: bars, the comune's own marked, and the same as a table."""

from collections.abc import Sequence
from itertools import pairwise

from htpy import (
    Element,
    Node,
    caption,
    details,
    div,
    figcaption,
    figure,
    h2,
    p,
    section,
    span,
    strong,
    summary,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
)

from willdash.core.histogram import Bar
from willdash.core.model import Indicator
from willdash.core.standing import bars, size_bars
from willdash.text import Text
from willdash.views.drawing.scale import decimals_of
from willdash.views.italy.among import is_number_of_people
from willdash.views.italy.chosen import Chosen
from willdash.views.scrolling import scrolling


def spread(chosen: Chosen, text: Text) -> Element:
    """The section: a sentence, the bars, the table."""
    indicator = chosen.indicator
    standing = chosen.among.standing(indicator.id, chosen.year)
    found = (
        size_bars(standing) if is_number_of_people(indicator) else bars(standing, decimals=indicator.decimals)
    )
    words = _words(found, indicator, text)
    own = _own(found, chosen)
    heading = text(
        "italy-spread-caption",
        indicator=text.words(indicator.label),
        unit=text.unit(indicator),
        year=str(chosen.year),
    )
    note = "italy-spread-sizes" if is_number_of_people(indicator) else "italy-spread-tails"
    return section(".italy-card.italy-spread", aria_labelledby="italy-spread")[
        h2("#italy-spread")[text("italy-spread")],
        p[_sentence(found, words, own, chosen, text)],
        figure[
            figcaption[strong[heading]],
            _bars(found, words, own, _essence(found, words, chosen, text)),
        ],
        p(".italy-note")[text(note)],
        _table(found, words, own, heading, text),
    ]


def _own(found: Sequence[Bar], chosen: Chosen) -> int | None:
    """The place of the bar that holds the comune; none where it has no figure."""
    estimate = chosen.estimate(chosen.indicator)
    if estimate is None:
        return None
    below = [place for place, bar in enumerate(found) if bar.low <= estimate.value]
    return below[-1] if below else 0


def _words(found: Sequence[Bar], indicator: Indicator, text: Text) -> list[str]:
    """The limits of each bar; those at the ends are open."""
    limits = [bar.low for bar in found] + [found[-1].high]
    plain = indicator.model_copy(update={"decimals": min(decimals_of(limits), indicator.decimals + 2)})
    ends = [text.value(plain, limit) for limit in limits]
    between = [text("italy-spread-between", low=low, high=high) for low, high in pairwise(ends)]
    if len(between) > 1:
        between[0] = text("italy-spread-up-to", high=ends[1])
        between[-1] = text("italy-spread-from", low=ends[-2])
    return between


def _sentence(found: Sequence[Bar], words: Sequence[str], own: int | None, chosen: Chosen, text: Text) -> str:
    if own is None:
        return text("italy-spread-sentence-none")
    count = found[own].count
    return text(
        "italy-spread-sentence",
        name=chosen.comune.name,
        **{"class": words[own]},
        count=count,
        others=text.number(count - 1),
    )


def _essence(found: Sequence[Bar], words: Sequence[str], chosen: Chosen, text: Text) -> str:
    most = max(range(len(found)), key=lambda place: found[place].count)
    return text(
        "italy-spread-alt",
        indicator=text.words(chosen.indicator.label),
        year=str(chosen.year),
        count=text.number(found[most].count),
        **{"class": words[most]},
    )


def _bars(found: Sequence[Bar], words: Sequence[str], own: int | None, essence: str) -> Element:
    """A row a class: its limits, then its bar, so that limits can be read however narrow the page is."""
    most = max(bar.count for bar in found)
    return div(".italy-bars", role="img", aria_label=essence)[
        [
            div(class_={"italy-row": True, "own": place == own})[
                span(".italy-row-class")[words[place]],
                span(".italy-row-bar")[span(style=f"width:{100 * bar.count / most:.4g}%")],
            ]
            for place, bar in enumerate(found)
        ]
    ]


def _table(found: Sequence[Bar], words: Sequence[str], own: int | None, heading: str, text: Text) -> Node:
    return details(".chart-table")[
        summary[text("trend-table")],
        scrolling(heading, text)[
            table(".table.italy-table")[
                caption[heading],
                thead[tr[[th(scope="col")[text(f"italy-spread-{name}")] for name in ("class", "count")]]],
                tbody[
                    [
                        tr(class_={"chosen": place == own})[
                            th(scope="row")[words[place]], td(".number")[text.number(bar.count)]
                        ]
                        for place, bar in enumerate(found)
                    ]
                ],
            ]
        ],
    ]
