"""Who lives in a city: a few context figures, each with year, level, source and Italy's value."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, a, dd, div, dl, dt, h2, section, span

from willdash.core.compare import Comparison
from willdash.core.model import Source, Unit
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.reading import level_badge, missing_words, unit_suffix, value_words


def profile_facts(
    facts: Sequence[Comparison], sources: Mapping[str, Source], to: Addresses, text: Text
) -> Element:
    """One block a figure; a figure that is missing says why."""
    return section(aria_labelledby="facts")[
        h2("#facts.visually-hidden")[text("profile-facts", city=facts[0].city.area.label)],
        dl(".profile-facts")[[_fact(fact, sources[fact.indicator.source], to, text) for fact in facts]],
    ]


def _fact(fact: Comparison, source: Source, to: Addresses, text: Text) -> Element:
    indicator, reading = fact.indicator, fact.city.reading
    return div(
        ".profile-fact",
        data_indicator=indicator.id,
        data_year=str(fact.year),
        data_value="" if reading.value is None else repr(reading.value),
        data_area=fact.city.area.code,
    )[
        dt[a(href=to.indicator(indicator.id))[text.words(indicator.short)]],
        dd[
            span(".profile-fact-value")[value_words(reading, indicator, text)],
            span(".profile-fact-unit")[unit_suffix(indicator, text)] if reading.value is not None else None,
            span(".why-missing")[missing_words(reading, fact.year, text)] if reading.value is None else None,
            _italy(fact, text),
            span(".profile-fact-foot")[
                level_badge(fact.level, text),
                " ",
                text("profile-fact-origin", year=str(fact.year), source=text.words(source.publisher)),
            ],
        ],
    ]


def _italy(fact: Comparison, text: Text) -> Node:
    """Italy's value beside a share or a mean; beside a count it would say nothing."""
    if fact.italy is None or fact.indicator.unit is Unit.PEOPLE:
        return None
    return span(".profile-fact-italy")[
        text("profile-fact-italy", value=text.value(fact.indicator, fact.italy))
    ]
