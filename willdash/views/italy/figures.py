"""A comune's figures of every indicator that all comuni have, each with its place among all."""

from collections.abc import Callable

from htpy import Element, Node, a, caption, p, section, span, table, tbody, td, th, thead, tr
from htpy import h2 as heading

from willdash.core.model import Indicator
from willdash.text import Text
from willdash.views.italy.chosen import Chosen
from willdash.views.scrolling import scrolling


def figures(chosen: Chosen, href: Callable[[str], str], text: Text) -> Element:
    """The table, with the figures of every year.

    Args:
        chosen: what is shown.
        href: where an indicator leads to.
        text: words of the language.
    """
    years = sorted({year for id in chosen.among.indicators for year in chosen.among.nationwide.years(id)})
    words = text("italy-figures-caption", name=chosen.comune.name, year=str(chosen.year))
    return section(".italy-card.italy-figures", aria_labelledby="italy-figures")[
        heading("#italy-figures")[text("italy-figures")],
        scrolling(words, text)[
            table(".table.italy-table")[
                caption(".visually-hidden")[words],
                thead[
                    tr[
                        th(scope="col")[text("italy-column-indicator")],
                        [th(".number", scope="col")[str(year)] for year in years],
                        [
                            th(".number", scope="col")[text(f"italy-column-{name}")]
                            for name in ("interval", "median", "below", "above")
                        ],
                    ]
                ],
                tbody[[_row(each, years, chosen, href, text) for each in chosen.among.indicators.values()]],
            ]
        ],
        p(".italy-note")[text("italy-figures-note", year=str(chosen.year))],
    ]


def _row(
    indicator: Indicator, years: list[int], chosen: Chosen, href: Callable[[str], str], text: Text
) -> Element:
    is_chosen = indicator.id == chosen.indicator.id
    return tr(class_={"chosen": is_chosen}, data_indicator=indicator.id)[
        th(scope="row")[
            a(href=href(indicator.id), aria_current="true" if is_chosen else None)[
                text.words(indicator.label)
            ],
        ],
        [_value(indicator, year, chosen, text) for year in years],
        _interval(indicator, chosen, text),
        _place(indicator, chosen, text),
    ]


def _value(indicator: Indicator, year: int, chosen: Chosen, text: Text) -> Element:
    """The figure of a year; where there is none, why."""
    found = chosen.figures.get(indicator.id, {}).get(year)
    if found is None:
        # Of a comune without any figure the sentence says why, once.
        is_told = year == chosen.year and chosen.figures
        why = chosen.why_missing(indicator, text) if is_told else None
        return td(".number", data_year=str(year))[
            text("missing"), span(".why-missing")[" ", why] if why else None
        ]
    css = {"number": True, "value": year == chosen.year}
    return td(class_=css, data_year=str(year), data_value=repr(found.value))[
        text.value(indicator, found.value)
    ]


def _interval(indicator: Indicator, chosen: Chosen, text: Text) -> Element:
    estimate = chosen.estimate(indicator)
    if estimate is None or estimate.low is None or estimate.high is None:
        return td(".number.interval")[
            span(aria_hidden="true")[text("italy-no-interval")],
            span(".visually-hidden")[text("italy-no-interval-why")],
        ]
    return td(".number.interval")[
        text("interval", low=text.value(indicator, estimate.low), high=text.value(indicator, estimate.high))
    ]


def _place(indicator: Indicator, chosen: Chosen, text: Text) -> Node:
    standing = chosen.among.standing(indicator.id, chosen.year)
    if not len(standing):
        return [td(".number")[text("missing")] for _ in range(3)]
    estimate = chosen.estimate(indicator)
    counts = (standing.below(estimate.value), standing.above(estimate.value)) if estimate else (None, None)
    return [
        td(".number")[text.value(indicator, standing.median)],
        [td(".number")[text("missing") if count is None else text.number(count)] for count in counts],
    ]
