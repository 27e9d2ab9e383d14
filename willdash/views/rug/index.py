"""The clusters, each with its question and how many needs and responses it holds."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from htpy import Element, Node, a, h2, li, p, section, span, ul

from willdash.core.model import Cluster, Dimension, Level
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.palette import ink_of

ALWAYS_SAID = frozenset({Dimension.NEEDS, Dimension.RESPONSES})


@dataclass(frozen=True, slots=True)
class ClusterCard:
    """A cluster with its indicators by dimension, and the level that each of them is published at."""

    cluster: Cluster
    dimensions: Mapping[Dimension, int]
    levels: Iterable[Level]


def cluster_index(cards: Iterable[ClusterCard], to: Addresses, text: Text) -> Element:
    """A card a cluster; where there is no need or no response, the card says so."""
    return ul(".cluster-cards")[[li[_card(card, to, text)] for card in cards]]


def _card(card: ClusterCard, to: Addresses, text: Text) -> Element:
    id, title = card.cluster.id, f"cluster-{card.cluster.id}"
    style = ink_of(id)
    return section(".cluster-card", aria_labelledby=title, data_cluster=id, style=style)[
        h2(id=title)[a(href=to.cluster(id))[text.words(card.cluster.label)]],
        p(".cluster-question")[text.words(card.cluster.question)],
        p(".cluster-counts")[_counts(card, text)],
        p(".cluster-levels")[_levels(card, text)],
    ]


def _counts(card: ClusterCard, text: Text) -> Node:
    is_context = not any(card.dimensions[dimension] for dimension in ALWAYS_SAID)
    said = [d for d in Dimension if card.dimensions[d] or (d in ALWAYS_SAID and not is_context)]
    return [
        span(data_dimension=dimension.value)[
            text(f"cluster-count-{dimension}", count=card.dimensions[dimension])
        ]
        for dimension in said
    ]


def _levels(card: ClusterCard, text: Text) -> str:
    counts = Counter(card.levels)
    found = [text(f"cluster-level-{level}", count=counts[level]) for level in Level if counts[level]]
    return text("cluster-levels", list=", ".join(found))
