"""The sets of own indicators: what is in each, and its template as a file."""

from collections.abc import Mapping, Sequence

from htpy import Element, a, dd, details, div, dl, dt, h3, li, p, summary, ul

from willdash.core.model import Cluster, Indicator
from willdash.text import Text
from willdash.views.desk.addresses import TEMPLATE_FORMATS, template_address
from willdash.views.links import Addresses

Sets = Mapping[str, Sequence[Indicator]]
"""Own indicators by cluster."""


def sets_view(
    sets: Sets, clusters: Mapping[str, Cluster], to: Addresses, text: Text, *, with_templates: bool
) -> Element:
    """A card for each set.

    Args:
        sets: all of them.
        clusters: by id.
        to: addresses from the page.
        text: words of the language.
        with_templates: whether the reader may have the templates.
    """
    return ul(".desk-sets")[
        [
            li(data_set=cluster)[
                h3[text.words(clusters[cluster].label)],
                _templates(clusters[cluster], to, text) if with_templates else None,
                _indicators(indicators, text, is_open=not with_templates),
            ]
            for cluster, indicators in sets.items()
        ]
    ]


def _templates(cluster: Cluster, to: Addresses, text: Text) -> Element:
    name = text.words(cluster.label)
    return p(".desk-files")[
        [
            [
                a(
                    ".btn.btn-outline-primary.btn-sm",
                    href=to(template_address(cluster.id, format)),
                    download=True,
                    aria_label=text(f"desk-template-{format}-of", cluster=name),
                )[text(f"desk-template-{format}")],
                " ",
            ]
            for format in TEMPLATE_FORMATS
        ]
    ]


def _indicators(indicators: Sequence[Indicator], text: Text, *, is_open: bool) -> Element:
    """Their names, and what each measures; who knows them need not see them."""
    count = len(indicators)
    return details(open=is_open)[
        summary[text("desk-set-count", count=count, number=text.number(count))],
        dl[[div[dt[text.words(each.label)], dd[text.words(each.definition)]] for each in indicators]],
    ]
