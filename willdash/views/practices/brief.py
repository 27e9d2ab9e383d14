"""Practices in few lines: of a city, on an indicator, beside another practice."""

from collections.abc import Iterable, Sequence

from htpy import Element, a, h2, li, p, section, span, ul

from willdash.core.model import Area
from willdash.core.practice import Practice
from willdash.core.practice_search import CITY, INDICATOR
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.views.links import PRACTICES, Addresses
from willdash.views.palette import ink_of
from willdash.views.practices.words import reported_tag, years_words

MOST = 6
"""Practices on an indicator that its page shows."""


def practice_lines(
    practices: Iterable[Practice], catalog: Catalog, to: Addresses, text: Text, *, is_city_told: bool
) -> Element:
    """A line for each: title, city where it is not clear, cluster, years, kind of results.

    Args:
        practices: in the order shown.
        catalog: names of cities and clusters.
        to: addresses from the page shown.
        text: words of the language.
        is_city_told: whether each says of which city it is.
    """
    return ul(".practice-lines")[
        [
            li(data_practice=practice.id, style=ink_of(practice.cluster))[
                a(href=to.practice(practice.id))[text.words(practice.title)],
                " ",
                span(".practice-line-more")[_more(practice, catalog, text, is_city_told=is_city_told)],
                " ",
                reported_tag(practice, text),
            ]
            for practice in practices
        ]
    ]


def practices_of_city(
    city: Area, practices: Sequence[Practice], catalog: Catalog, to: Addresses, text: Text
) -> Element:
    """The practices of a city on its profile; that there are none, where there are none.

    Args:
        city: one of the nine.
        practices: its own.
        catalog: names of clusters.
        to: addresses from the page shown.
        text: words of the language.
    """
    return section(".profile-card.profile-practices", aria_labelledby="practices")[
        h2("#practices")[text("practices-of-city", city=city.label)],
        practice_lines(practices, catalog, to, text, is_city_told=False)
        if practices
        else p[text("practices-of-city-none", city=city.label)],
        p(".profile-note")[
            text("practices-of-city-lead"),
            " ",
            a(href=to(PRACTICES, extra={CITY: city.slug or ""}))[
                text("practices-of-city-all", city=city.label)
            ],
        ],
    ]


def practices_on_indicator(
    indicator: str, practices: Sequence[Practice], catalog: Catalog, to: Addresses, text: Text
) -> Element:
    """The practices on an indicator on its page, the first of them; that there are none, if so.

    Args:
        indicator: its id.
        practices: all that are tied to it.
        catalog: names of cities and clusters.
        to: addresses from the page shown.
        text: words of the language.
    """
    return section(".practice-card-like.practices-on", aria_labelledby="practices")[
        h2("#practices")[text("practices-on-indicator")],
        [
            practice_lines(practices[:MOST], catalog, to, text, is_city_told=True),
            p(".practice-note")[text("practices-on-indicator-lead")],
            p[
                a(href=to(PRACTICES, extra={INDICATOR: indicator}))[
                    text("practices-on-indicator-all", count=len(practices))
                ]
            ],
        ]
        if practices
        else p[text("practices-on-indicator-none")],
    ]


def shared(practice: Practice, others: Sequence[Practice]) -> tuple[Practice, ...]:
    """Practices of other cities on its indicators, those that share most of them first."""
    own = frozenset(practice.indicators)
    found = [other for other in others if other.city != practice.city and own & {*other.indicators}]
    return tuple(sorted(found, key=lambda other: -len(own & {*other.indicators})))


def _more(practice: Practice, catalog: Catalog, text: Text, *, is_city_told: bool) -> str:
    city = catalog.city(practice.city)
    parts = [
        city.label if city and is_city_told else "",
        text.words(catalog.clusters[practice.cluster].label),
        years_words(practice, text),
    ]
    return " · ".join(part for part in parts if part)
