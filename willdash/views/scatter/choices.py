"""Which two indicators are set against each other: two grouped selects, years, an exchange of axes."""

from collections.abc import Callable, Sequence
from functools import partial

from htpy import Element, Node, a, form, input, label, optgroup, option, p, select, span

from willdash.store.association import Association
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.links import Addresses

PLACE = "relazione"
"""Id of the section, for links that lead back to it."""


def scatter_form(pickers: Node, to: Addresses, text: Text, *, cluster: str) -> Element:
    """Both indicators; the year goes back to the usual one of the first.

    Args:
        pickers: as `scatter_pickers` makes them.
        to: addresses from this page.
        text: words of the language.
        cluster: the one shown whole, kept along; empty for none.
    """
    return form(".choices.versus-form", method="get", action=f"{to.path}#{PLACE}", data_visit=True)[
        kept_fields(to, without=("indicator", "versus", "year", "benchmark")),
        input(type="hidden", name="cluster", value=cluster) if cluster else None,
        pickers,
        choices_go(text),
    ]


def scatter_pickers(x: str, y: str, store: Store, text: Text) -> Node:
    """A select for each of the two indicators that are set against each other, by their ids."""
    return [
        _picker("indicator", text("versus-scatter-x"), x, store, text),
        _picker("versus", text("versus-scatter-y"), y, store, text),
    ]


def scatter_links(
    association: Association, store: Store, to: Addresses, text: Text, *, cluster: str
) -> Element:
    """The years of the first indicator, and the axes exchanged."""
    x, y = association.x, association.y
    years = store.choices.indicators[x.indicator.id]
    here = partial(to.here, extra={"cluster": cluster} if cluster else None)
    swapped = here(indicator=y.indicator.id, year=y.year, versus=x.indicator.id)
    return p(".versus-links")[
        span[_years(association, years, here, text)] if len(years) > 1 else None,
        a(href=f"{swapped}#{PLACE}")[text("versus-scatter-swap")],
    ]


def _years(association: Association, years: Sequence[int], here: Callable[..., str], text: Text) -> Node:
    x, y = association.x, association.y
    return [
        text("versus-scatter-years"),
        [
            [
                " ",
                a(
                    href=f"{here(year=year, versus=y.indicator.id)}#{PLACE}",
                    aria_current="true" if year == x.year else None,
                )[str(year)],
            ]
            for year in years
        ],
    ]


def _picker(name: str, title: str, current: str, store: Store, text: Text) -> Element:
    """A native select with a group for each cluster."""
    catalog = store.catalog
    return label(for_=f"versus-{name}")[
        title,
        select(".form-select", name=name, id=f"versus-{name}")[
            [
                optgroup(label=text.words(cluster.label))[
                    [
                        option(value=each.id, selected=each.id == current)[text.words(each.short)]
                        for each in catalog.indicators.values()
                        if each.cluster == cluster.id
                    ]
                ]
                for cluster in catalog.clusters.values()
            ]
        ],
    ]
