"""The clusters as a row of links; each leads to the cluster's first featured indicator."""

from collections.abc import Mapping

from htpy import Node, a, li, nav, ul

from willdash.core.model import Cluster, Indicator
from willdash.text import Text
from willdash.views.links import Links
from willdash.views.palette import ink_of


def cluster_picker(
    clusters: Mapping[str, Cluster],
    indicators: Mapping[str, Indicator],
    years: Mapping[str, int],
    links: Links,
    text: Text,
    *,
    current: str,
) -> Node:
    """One link a cluster that has indicators.

    Args:
        clusters: by id, in the order shown.
        indicators: by id.
        years: indicator id to the year that its link leads to.
        links: makes the addresses.
        text: words of the language.
        current: id of the cluster shown.
    """
    first = {cluster: _first(indicators, cluster) for cluster in clusters}
    return nav(aria_label=text("picker-cluster"))[
        ul(".clusters")[
            [
                li(style=ink_of(id))[
                    a(
                        href=links(indicator=first[id].id, year=years[first[id].id]),
                        aria_current="true" if id == current else None,
                    )[text.words(cluster.label)]
                ]
                for id, cluster in clusters.items()
            ]
        ]
    ]


def _first(indicators: Mapping[str, Indicator], cluster: str) -> Indicator:
    """The cluster's first featured indicator, or its first where none is featured."""
    own = [indicator for indicator in indicators.values() if indicator.cluster == cluster]
    return next((indicator for indicator in own if indicator.featured), own[0])
