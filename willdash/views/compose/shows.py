"""The fields for what a scene shows: the view, the minutes, the selection."""

from collections.abc import Iterable

from htpy import Element, VoidElement, div, fieldset, input, label, legend, optgroup, option, select, span

from willdash.core.model import Cluster, Indicator
from willdash.core.storyboard import CLUSTERED, View
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.compose.fields import field, together

MOST_MINUTES, STEP = "60", "0.5"
Offered = tuple[str, str]
"""A value, and what it is called."""


def shows_fields(store: Store, text: Text) -> list[Element]:
    """All of them; those that few views depend on name these in ``data-views``.

    Args:
        store: what can be shown.
        text: words of the reader's language.
    """
    cities = [(city.slug or "", city.label) for city in store.catalog.cities]
    views = [(view.value, text(f"compose-view-{view}")) for view in View]
    return [
        together(
            [
                field(text("compose-view"), _select("view", _options(views))),
                field(text("compose-minutes"), _minutes()),
            ],
            "compose-how",
        ),
        together(
            [
                field(
                    text("compose-indicator"),
                    _select("shows.indicator", [_usual(text), *_indicators(store, text)]),
                ),
                field(text("compose-city"), _select("shows.city", [_usual(text), *_options(cities)])),
                # Its options depend on the indicator: a script writes them.
                field(
                    text("compose-year"), _select("shows.year", [option(value="")[text("compose-latest")]])
                ),
            ],
            "compose-what",
        ),
        _only(CLUSTERED, field(text("compose-cluster"), _select("shows.cluster", _clusters(store, text)))),
        _only([View.SCATTER], field(text("compose-versus"), _select("shows.versus", _partners(store, text)))),
        _only([View.VERSUS], _compare(cities, text)),
        _only(
            [View.PRACTICE],
            field(text("compose-practice"), _select("shows.practice", _practices(store, text))),
        ),
    ]


def _only(views: Iterable[View], control: Element) -> Element:
    return div(".compose-only", data_views=" ".join(sorted(views)), hidden=True)[control]


def _select(name: str, options: Iterable[Element]) -> Element:
    return select(".form-select", name=name)[list(options)]


def _options(offered: Iterable[Offered]) -> list[Element]:
    return [option(value=value)[words] for value, words in offered]


def _usual(text: Text) -> Element:
    """For scenes that name none."""
    return option(value="")[text("compose-usual")]


def _minutes() -> VoidElement:
    return input(
        ".form-control",
        type="number",
        name="minutes",
        min=STEP,
        max=MOST_MINUTES,
        step=STEP,
        inputmode="decimal",
        autocomplete="off",
    )


def _indicators(store: Store, text: Text) -> list[Element]:
    """All indicators, grouped by cluster."""
    return [
        optgroup(label=text.words(cluster.label))[
            _options(_of(cluster, store.catalog.indicators.values(), text))
        ]
        for cluster in store.catalog.clusters.values()
    ]


def _of(cluster: Cluster, indicators: Iterable[Indicator], text: Text) -> list[Offered]:
    return [(each.id, text.words(each.label)) for each in indicators if each.cluster == cluster.id]


def _clusters(store: Store, text: Text) -> list[Element]:
    own = option(value="")[text("compose-cluster-own")]
    return [own, *_options((id, text.words(each.label)) for id, each in store.catalog.clusters.items())]


def _practices(store: Store, text: Text) -> list[Element]:
    """All practices, grouped by city; none is chosen before somebody does."""
    found: dict[str, list[Offered]] = {}
    for practice in store.catalog.practices.values():
        found.setdefault(practice.city, []).append((practice.id, text.words(practice.title)))
    groups = [optgroup(label=store.city(slug).label)[_options(few)] for slug, few in found.items()]
    return [option(value="")[text("compose-practice-none")], *groups]


def _partners(store: Store, text: Text) -> list[Element]:
    return [option(value="")[text("compose-versus-own")], *_indicators(store, text)]


def _compare(cities: Iterable[Offered], text: Text) -> Element:
    return fieldset(".compose-compare")[
        legend(".compose-label")[text("compose-compare")],
        [
            label(".compose-check")[input(type="checkbox", name="shows.compare", value=slug), span[words]]
            for slug, words in cities
        ],
    ]
