"""The form that practices are sought with, and what is chosen as links that take it away again."""

from collections.abc import Mapping

from htpy import Element, Node, a, div, form, input, label, li, optgroup, option, select, span, ul

from willdash.core.practice_search import FACETS, INDICATOR, WORDS, Asked
from willdash.core.search import LONGEST
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
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
    if not asked.is_narrowed:
        return None
    chips = [(WORDS, text("practices-sought", words=asked.words))] if asked.words else []
    chips += [(facet, names[facet][asked[facet]]) for facet in FACETS if asked[facet]]
    return ul(".catalogue-chosen", aria_label=text("practices-chosen"))[
        [li[_without(name, words, asked, to, text)] for name, words in chips],
        li[a(href=to.here())[text("practices-all")]] if len(chips) > 1 else None,
    ]


def _without(name: str, words: str, asked: Asked, to: Addresses, text: Text) -> Element:
    return a(".catalogue-chip", href=to.here(extra=asked.parameters(**{name: ""})))[
        span(".visually-hidden")[text("practices-remove"), " "],
        words,
        span(aria_hidden="true")[" ✕"],
    ]


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
