"""A practice in short: a card of the list."""

from htpy import Element, a, h3, li, p, span

from willdash.core.model import Cluster
from willdash.core.practice import Practice
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.practices.words import reported_tag, state_words, years_words


def practice_card(practice: Practice, city: str, cluster: Cluster, to: Addresses, text: Text) -> Element:
    """Title, city, cluster, years, state, what was done, and what kind of results are reported.

    Args:
        practice: what it is about.
        city: name of its city.
        cluster: that it belongs to.
        to: addresses from the page shown.
        text: words of the language.
    """
    return li(".practice-card", data_practice=practice.id, style=ink_of(cluster.id))[
        p(".practice-kind")[
            span(".practice-cluster")[text.words(cluster.label)], " ", span(".practice-city")[city]
        ],
        h3[a(href=to.practice(practice.id))[text.words(practice.title)]],
        p(".practice-when")[
            text(
                "practice-when",
                years=years_words(practice, text),
                state=state_words(practice, text),
            )
        ],
        p(".practice-what")[text.words(practice.what)],
        p(".practice-tags")[
            reported_tag(practice, text),
            [" ", span(".practice-will")[text("practice-will-tag")]] if practice.will else None,
        ],
    ]
