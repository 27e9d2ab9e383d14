"""The catalogue's filters: a form, and what is chosen as links that take it away again."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, div, form, input, label, option, select

from willdash.core.catalogue import FACETS, ORDERS, Found, Wanted
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.chosen import chosen
from willdash.views.links import Addresses

Names = Mapping[str, Mapping[str, str]]
"""Facet to option to what the option is called."""


def catalogue_filters(wanted: Wanted, found: Found, names: Names, to: Addresses, text: Text) -> Element:
    """Words, one select for each facet with the count of every option, and the order.

    Args:
        wanted: what is asked for.
        found: for the counts.
        names: every option that can be chosen, in the order of the list.
        to: addresses from the catalogue.
        text: words of the language.
    """
    return form(".choices.catalogue-filters", method="get", action=to.path, data_visit=True, role="search")[
        kept_fields(to, without=()),
        div(".catalogue-field.catalogue-words")[
            label(for_="catalogue-q")[text("catalogue-words")],
            input(
                "#catalogue-q.form-control",
                type="search",
                name="q",
                value=wanted.words,
                autocomplete="off",
                placeholder=text("catalogue-words-placeholder"),
            ),
        ],
        [_facet(facet, wanted, found, names[facet], text) for facet in FACETS],
        _order(wanted, text),
        choices_go(text),
    ]


def chosen_filters(wanted: Wanted, names: Names, to: Addresses, text: Text) -> Node:
    """What is asked for, each with a link that takes it away; nothing where nothing is."""
    found = [("q", text("catalogue-sought", words=wanted.words))] if wanted.words else []
    found += [(facet, names[facet][wanted.chosen[facet]]) for facet in FACETS if facet in wanted.chosen]
    chips = [(words, to.here(extra=wanted.parameters(**{name: ""}))) for name, words in found]
    return chosen(chips, to.here(), text)


def _facet(facet: str, wanted: Wanted, found: Found, names: Mapping[str, str], text: Text) -> Element:
    counts = found.counts[facet]
    options = {
        id: text("catalogue-option", name=name, count=text.number(counts.get(id, 0)))
        for id, name in names.items()
    }
    chosen = wanted.chosen.get(facet, "")
    none = [id for id in names if not counts.get(id) and id != chosen]
    return _field(facet, {"": text(f"catalogue-any-{facet}"), **options}, chosen, text, disabled=none)


def _order(wanted: Wanted, text: Text) -> Element:
    """The order of the list; the usual one is not named in the address."""
    usual, *others = ORDERS
    options = {"": text(f"catalogue-order-{usual}"), **{id: text(f"catalogue-order-{id}") for id in others}}
    return _field("order", options, "" if wanted.order == usual else wanted.order, text)


def _field(
    name: str, options: Mapping[str, str], chosen: str, text: Text, *, disabled: Sequence[str] = ()
) -> Element:
    return div(class_=f"catalogue-field catalogue-field-{name}")[
        label(for_=f"catalogue-{name}")[text(f"catalogue-field-{name}")],
        select(".form-select", id=f"catalogue-{name}", name=name)[
            [
                option(value=id, selected=id == chosen, disabled=id in disabled)[words]
                for id, words in options.items()
            ]
        ],
    ]
