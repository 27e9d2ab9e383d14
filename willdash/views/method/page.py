"""The methods page: for every method a plain paragraph, the formula, the reference, a worked example."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from htpy import Element, Node, a, details, div, h1, h2, h3, li, nav, p, section, span, summary, ul

from willdash.core.intervals import FEWEST_FOR_BYAR
from willdash.core.learning import MOST_CITIES, MOST_OF_A_CITY
from willdash.core.model import Level
from willdash.core.trajectory import FARTHEST, LONGEST
from willdash.core.trend import FEWEST
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.text.sentences import Rule
from willdash.views.method.example import Example, example_box
from willdash.views.method.formulas import formula
from willdash.views.method.sources import absent, guard_table, levels_table, limits_list, norms, sources_table

NUMBERS = {
    "interval-rate": {"fewest": FEWEST_FOR_BYAR},
    "trend": {"fewest": FEWEST},
    "lessons": {"fewest": FEWEST, "cities": MOST_CITIES, "each": MOST_OF_A_CITY},
    "trajectory": {"fewest": FEWEST, "farthest": FARTHEST, "longest": LONGEST},
}
"""What the words of a method take from the core."""


@dataclass(frozen=True, slots=True)
class Group:
    """Methods under one heading; every name is the id of a section and the key of its words."""

    name: str
    methods: tuple[str, ...]


GROUPS = (
    Group("intervals", ("interval-share", "interval-rate", "interval-mean", Rule.NO_INTERVAL.value)),
    Group(
        "place",
        (
            Rule.POSITION.value, Rule.ALONE.value, Rule.VERDICT.value, Rule.EQUAL.value,
            Rule.SAME_AREA.value, Rule.NO_BENCHMARK.value,
            Rule.NORM.value, Rule.RANK_RANGE.value,
        ),
    ),
    Group("cities", ("pairwise", "distribution", "spine", "correlation", "map-classes", "similar")),
    Group("time", ("trend", "gap")),
    Group("learning", ("lessons", "trajectory")),
    Group("levels", ("levels", "comparability", Rule.MISSING.value)),
    Group("sources", ("sources", "limits")),
    Group("absent", ("absent",)),
)  # fmt: skip


def method_page(body: Node, text: Text) -> Node:
    """Heading and everything below it; `body` as `method_body` makes it."""
    return [h1(".page-title")[text("method-heading")], p(".method-lead")[text("method-lead")], body]


def method_body(
    catalog: Catalog, examples: Mapping[str, Example], levels: Mapping[str, Level], text: Text
) -> Element:
    """The table of contents and all methods: what is the same for every address.

    Args:
        catalog: sources, norms and indicators.
        examples: by method.
        levels: indicator to the level it is shown at.
        text: words of the language.
    """
    tables = {
        "norm": norms(catalog, text),
        "levels": levels_table(levels, text),
        "comparability": guard_table(text),
        "sources": sources_table(catalog, text),
        "limits": limits_list(text),
        "absent": absent(catalog, levels, text),
    }
    groups = [_group(group, examples, tables, text) for group in GROUPS]
    return div(".method-columns")[_contents(text), div(".method-body")[groups]]


def _contents(text: Text) -> Element:
    """Links to the groups, and to their methods."""
    return nav(".method-contents", aria_labelledby="contents")[
        h2("#contents")[text("method-contents")],
        ul[
            [
                li[
                    a(href=f"#group-{group.name}")[text(f"method-group-{group.name}")],
                    _links(group.methods, text) if len(group.methods) > 1 else None,
                ]
                for group in GROUPS
            ]
        ],
    ]


def _links(methods: Sequence[str], text: Text) -> Element:
    return ul[[li[a(href=f"#{method}")[text(f"method-{method}")]] for method in methods]]


def _group(group: Group, examples: Mapping[str, Example], tables: Mapping[str, Node], text: Text) -> Element:
    key = f"method-group-{group.name}"
    return section(f"#group-{group.name}.method-group", aria_labelledby=f"title-{group.name}")[
        h2(id=f"title-{group.name}")[text(key)],
        p[text(f"{key}-plain")],
        p[text(f"{key}-more")] if text.has(f"{key}-more") else None,
        [_method(method, examples.get(method), tables.get(method), text) for method in group.methods],
    ]


def _method(method: str, example: Example | None, table: Node, text: Text) -> Element:
    """Words, table, example, then the formula for whoever wants it."""
    return section(".method", id=method, aria_labelledby=f"about-{method}")[
        h3(id=f"about-{method}")[text(f"method-{method}")],
        p[_said(f"method-{method}-plain", method, text)],
        table,
        example_box(example, text) if example else None,
        _formula(method, text),
        _reference(method, text),
    ]


def _said(key: str, method: str, text: Text) -> str:
    return text(key, **NUMBERS.get(method, {}))


def _formula(method: str, text: Text) -> Node:
    """The formula, folded away, and what its letters stand for."""
    lines = formula(method)
    if lines is None:
        return None
    name = span(".visually-hidden")[f": {text(f'method-{method}')}"]
    return details(".method-formula")[
        summary[text("method-formula"), name],
        lines,
        p[_said(f"method-{method}-where", method, text)],
    ]


def _reference(method: str, text: Text) -> Node:
    key = f"method-{method}-reference"
    return p(".method-reference")[text("method-reference"), " ", text(key)] if text.has(key) else None
