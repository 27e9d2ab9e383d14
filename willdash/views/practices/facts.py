"""What is known of a practice, each part with what its source lets say of it."""

from htpy import Element, Node, a, dd, div, dl, dt, h1, h2, li, p, section, span, ul

from willdash.core.model import Area, Cluster
from willdash.core.practice import Practice
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.outside import outside
from willdash.views.palette import ink_of
from willdash.views.practices.words import kind_of, reported_tag, state_words, years_words


def practice_head(practice: Practice, city: Area, cluster: Cluster, to: Addresses, text: Text) -> Element:
    """Title, whose it is, and when.

    Args:
        practice: what it is about.
        city: that did it.
        cluster: that it belongs to.
        to: addresses from the page shown.
        text: words of the language.
    """
    return div(".practice-head", style=ink_of(cluster.id))[
        h1(".page-title")[text.words(practice.title)],
        p(".practice-kind")[
            span(".practice-cluster")[text.words(cluster.label)],
            " ",
            a(href=to.city(practice.city))[city.label],
            " ",
            reported_tag(practice, text),
            [" ", span(".practice-will")[text("practice-will-tag")]] if practice.will else None,
        ],
    ]


def practice_facts(practice: Practice, text: Text) -> Element:
    """What was done, by whom, when; what the source says came of it; the source."""
    return div(".practice-facts")[
        section(".practice-card-like.practice-told", aria_labelledby="practice-what")[
            h2("#practice-what")[text("practice-what")],
            p(".practice-lead")[text.words(practice.what)],
            h2("#practice-results")[text("practice-results")],
            _results(practice, text),
        ],
        section(".practice-card-like", aria_labelledby="practice-facts")[
            h2("#practice-facts")[text("practice-facts")],
            dl(".practice-dl")[
                _fact("years", years_words(practice, text), text),
                _fact("state", text(f"practice-state-{practice.state}-more"), text),
                _fact("actors", ul[[li(lang="it")[actor] for actor in practice.actors]], text),
                _fact("will", text("practice-will-yes" if practice.will else "practice-will-no"), text),
                _fact(
                    "source",
                    outside(str(practice.source_url), span(lang="it")[practice.source_title], text),
                    text,
                ),
                _fact("caveat", text.words(practice.caveat), text) if practice.caveat else None,
            ],
        ],
    ]


def practice_in_short(practice: Practice, cluster: Cluster, text: Text) -> Node:
    """The same without headings, links and source, for a place that has these of its own.

    Args:
        practice: what it is about.
        cluster: that it belongs to.
        text: words of the language.
    """
    return [
        p(".practice-kind", style=ink_of(cluster.id))[
            span(".practice-cluster")[text.words(cluster.label)],
            " ",
            span[text("practice-when", years=years_words(practice, text), state=state_words(practice, text))],
            [" ", span(".practice-will")[text("practice-will-tag")]] if practice.will else None,
        ],
        p(".practice-lead")[text.words(practice.what)],
        _results(practice, text),
        dl(".practice-dl")[
            _fact("actors", ul[[li(lang="it")[actor] for actor in practice.actors]], text),
            _fact("caveat", text.words(practice.caveat), text) if practice.caveat else None,
        ],
    ]


def _results(practice: Practice, text: Text) -> Node:
    """What the source reports, and of what kind that is."""
    return [
        p(".practice-lead")[text.words(practice.results)] if practice.results else None,
        p(".practice-kind-words")[
            reported_tag(practice, text), " ", text(f"practice-reported-{kind_of(practice)}-more")
        ],
    ]


def _fact(name: str, content: Node, text: Text) -> Node:
    return [dt[text(f"practice-fact-{name}")], dd[content]]
