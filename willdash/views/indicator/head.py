"""The top of an indicator's page: its name, what kind of figure it is, where else it is shown; the year."""

from collections.abc import Sequence

from htpy import Element, Node, a, div, form, h1, label, li, nav, option, p, select, span, ul

from willdash.core.compare import Comparison
from willdash.core.model import Cluster
from willdash.text import Text
from willdash.views.catalogue.list import years_words
from willdash.views.choices import choices_go, kept_fields
from willdash.views.links import Addresses
from willdash.views.palette import ink_of
from willdash.views.reading import level_words


def indicator_head(
    comparison: Comparison, cluster: Cluster, years: Sequence[int], to: Addresses, text: Text
) -> Node:
    """Name, kind, definition, and links to the pages that show the indicator.

    Args:
        comparison: of the indicator.
        cluster: of the indicator.
        years: with a figure, rising.
        to: addresses from the page.
        text: words of the language.
    """
    indicator = comparison.indicator
    return [
        h1(".page-title")[text.words(indicator.label)],
        p(".catalogue-kind", style=ink_of(indicator.cluster))[
            a(".catalogue-cluster", href=to.cluster(cluster.id))[text.words(cluster.label)],
            " ",
            span[text(f"dimension-{indicator.dimension}")],
            " ",
            span[text.unit(indicator)],
            " ",
            span(".level-badge", data_level=comparison.level.value)[level_words(comparison.level, text)],
            " ",
            span[years_words(years, text)],
        ],
        p(".catalogue-definition")[text.words(indicator.definition)],
        _elsewhere(cluster, to, text),
    ]


def year_choice(comparison: Comparison, years: Sequence[int], to: Addresses, text: Text) -> Element:
    """The form that asks for another year; the latest first."""
    return form(".choices", method="get", action=to.path, data_visit=True)[
        kept_fields(to, without=("year",)),
        div[
            label(for_="indicator-year")[text("picker-year")],
            select("#indicator-year.form-select", name="year")[
                [
                    option(value=str(year), selected=year == comparison.year)[str(year)]
                    for year in reversed(years)
                ]
            ],
        ],
        choices_go(text),
    ]


def _elsewhere(cluster: Cluster, to: Addresses, text: Text) -> Element:
    """The same indicator on the map, over the years, among its cluster and between cities."""
    places = {
        "map": to("/"),
        "trend": to("/") + "#trend",
        "cluster": to.cluster(cluster.id),
        "versus": to("/confronto"),
    }
    return nav(".catalogue-elsewhere", aria_label=text("catalogue-elsewhere"))[
        ul[[li[a(href=href)[text(f"catalogue-to-{name}")]] for name, href in places.items()]]
    ]
