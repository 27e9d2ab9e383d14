"""Search: every indicator as a link, found by its words; accents and capitals do not matter."""

import unicodedata
from collections.abc import Mapping

from htpy import Node, a, div, input, label, li, p, span, ul

from willdash.core.model import Cluster, Indicator
from willdash.text import Text
from willdash.views.links import Links


def indicator_search(
    indicators: Mapping[str, Indicator],
    clusters: Mapping[str, Cluster],
    years: Mapping[str, int],
    links: Links,
    text: Text,
) -> Node:
    """The field and all that can be found; ``assets/js/search.js`` hides what does not match.

    Args:
        indicators: by id.
        clusters: by id.
        years: indicator id to the year that its link leads to.
        links: makes the addresses.
        text: words of the language.
    """
    return div(".search")[
        label(for_="indicator-search")[text("search-label")],
        input(
            "#indicator-search.form-control",
            type="search",
            autocomplete="off",
            placeholder=text("search-placeholder"),
            aria_controls="search-results",
            aria_describedby="search-state",
        ),
        ul("#search-results.search-results", hidden=True)[
            [
                li(data_words=folded(f"{text.words(i.label)} {text.words(i.short)} {text.words(c.label)}"))[
                    a(href=links(indicator=i.id, year=years[i.id]))[
                        text.words(i.label), span(".search-cluster")[text.words(c.label)]
                    ]
                ]
                for i in indicators.values()
                for c in (clusters[i.cluster],)
            ]
        ],
        p("#search-state.search-state", role="status", data_none=text("search-none", words="%s")),
    ]


def folded(words: str) -> str:
    """Words in small letters without accents, as the search compares them."""
    decomposed = unicodedata.normalize("NFD", words.lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
