"""The form that practices are sought with, and what is chosen as links that take it away again."""

from collections.abc import Mapping

from htpy import Element, Node, div, form, input, label, optgroup, option, select

from willdash.core.practice_search import FACETS, INDICATOR, WORDS, Asked
from willdash.core.search import LONGEST
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.chosen import chosen
from willdash.views.links import Addresses

Names = Mapping[str, Mapping[str, str]]
"""Facet to option to what the option is called."""
Groups = Mapping[str, Mapping[str, str]]
"""Name of a cluster to its indicators, by id, as the names have them."""


def practice_filters(asked: Asked, names: Names, groups: Groups, to: Addresses, text: Text) -> Element:
    """Words, and one select for each facet.

    Args:
        asked: what is asked for.
        names: every option that can be chosen, in the order of the list.
        groups: the indicators among them, by cluster.
        to: addresses from the page.
        text: words of the language.
    """
    return form(".choices.practice-filters", method="get", action=to.path, data_visit=True, role="search")[
        kept_fields(to, without=()),
        div(".practice-field.practice-field-words")[
            label(for_="practice-q")[text("practices-words")],
            input(
                "#practice-q.form-control",
                type="search",
                name=WORDS,
                value=asked.words,
                maxlength=LONGEST,
                autocomplete="off",
                placeholder=text("practices-words-placeholder"),
            ),
        ],
        [_facet(facet, asked, names[facet], groups, text) for facet in FACETS],
        choices_go(text),
    ]


def chosen_filters(asked: Asked, names: Names, to: Addresses, text: Text) -> Node:
    """What is asked for, each with a link that takes it away; nothing where nothing is."""
    found = [(WORDS, text("practices-sought", words=asked.words))] if asked.words else []
    found += [(facet, names[facet][asked[facet]]) for facet in FACETS if asked[facet]]
    chips = [(words, to.here(extra=asked.parameters(**{name: ""}))) for name, words in found]
    return chosen(chips, to.here(), text)


def _facet(facet: str, asked: Asked, names: Mapping[str, str], groups: Groups, text: Text) -> Element:
    current = asked[facet]
    every = option(value="", selected=not current)[text(f"practices-any-{facet}")]
    return div(class_=f"practice-field practice-field-{facet}")[
        label(for_=f"practice-{facet}")[text(f"practices-field-{facet}")],
        select(".form-select", id=f"practice-{facet}", name=facet)[
            every,
            [optgroup(label=name)[_options(few, current)] for name, few in groups.items()]
            if facet == INDICATOR
            else _options(names, current),
        ],
    ]


def _options(names: Mapping[str, str], current: str) -> Node:
    return [option(value=id, selected=id == current)[words] for id, words in names.items()]
