"""What can be brought: the sets of own indicators and practices, each with its template as a file."""

from collections.abc import Mapping, Sequence

from htpy import Element, dd, details, div, dl, dt, h3, li, summary, ul

from willdash.core.model import Cluster, Indicator
from willdash.text import Text
from willdash.views.desk.practice_card import practice_card
from willdash.views.desk.template_links import template_links
from willdash.views.links import Addresses

Sets = Mapping[str, Sequence[Indicator]]
"""Own indicators by cluster."""


def sets_view(
    sets: Sets, clusters: Mapping[str, Cluster], to: Addresses, text: Text, *, with_templates: bool
) -> Element:
    """A card for each set, and one for practices.

    Args:
        sets: all of them.
        clusters: by id.
        to: addresses from the page.
        text: words of the language.
        with_templates: whether the reader may have the templates.
    """
    return ul(".desk-sets")[
        [_card(clusters[id], sets[id], to, text, with_templates=with_templates) for id in sets],
        practice_card(to, text, with_templates=with_templates),
    ]


def _card(
    cluster: Cluster, indicators: Sequence[Indicator], to: Addresses, text: Text, *, with_templates: bool
) -> Element:
    name = text.words(cluster.label)
    return li(data_set=cluster.id)[
        h3[name],
        template_links(cluster.id, name, to, text) if with_templates else None,
        _indicators(indicators, text, is_open=not with_templates),
    ]


def _indicators(indicators: Sequence[Indicator], text: Text, *, is_open: bool) -> Element:
    """Their names, and what each measures; who knows them need not see them."""
    count = len(indicators)
    return details(open=is_open)[
        summary[text("desk-set-count", count=count, number=text.number(count))],
        dl[[div[dt[text.words(each.label)], dd[text.words(each.definition)]] for each in indicators]],
    ]
