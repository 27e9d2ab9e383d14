"""What a reader of a trajectory can choose: the indicator; and city, year and reference."""

from collections.abc import Iterable

from htpy import Element, Node, div, form, label, optgroup, option, select

from willdash.store.store import Store
from willdash.text import Text
from willdash.views.choices import choices_go, kept_fields
from willdash.views.links import Addresses

Option = tuple[str, str]
"""Value and words."""


def trajectory_choices(store: Store, to: Addresses, text: Text) -> Element:
    """Two forms: with the indicator, the year goes back to its usual one, and so does a norm.

    Args:
        store: what can be chosen.
        to: addresses from this page.
        text: words of the language.
    """
    name = text("trajectory-choose")
    return div(".trajectory-choices", role="group", aria_label=name)[
        _indicator(store, to, text), _others(store, to, text)
    ]


def _indicator(store: Store, to: Addresses, text: Text) -> Element:
    catalog, selection = store.catalog, to.selection
    norm = ("benchmark",) if selection.benchmark in catalog.targets else ()
    groups = [
        (cluster, [each for each in catalog.indicators.values() if each.cluster == cluster.id])
        for cluster in catalog.clusters.values()
    ]
    return form(".choices", method="get", action=to.path, data_visit=True)[
        kept_fields(to, without=("indicator", "year", *norm)),
        _field(
            "indicator",
            [
                optgroup(label=text.words(cluster.label))[
                    _options(((each.id, text.words(each.short)) for each in found), selection.indicator)
                ]
                for cluster, found in groups
                if found
            ],
            text,
        ),
        choices_go(text),
    ]


def _others(store: Store, to: Addresses, text: Text) -> Element:
    catalog, choices, selection = store.catalog, store.choices, to.selection
    cities = [(city.slug or "", city.label) for city in catalog.cities]
    years = [(str(year), str(year)) for year in reversed(choices.indicators[selection.indicator])]
    benchmarks = [
        (
            id,
            text.words(catalog.targets[id].label)
            if id in catalog.targets
            else text(f"profile-benchmark-{id}"),
        )
        for id in choices.benchmarks(selection.indicator)
    ]
    return form(".choices", method="get", action=to.path, data_visit=True)[
        kept_fields(to, without=("city", "year", "benchmark")),
        _field("city", _options(cities, selection.city), text),
        _field("year", _options(years, str(selection.year)), text),
        _field("benchmark", _options(benchmarks, selection.benchmark), text),
        choices_go(text),
    ]


def _field(name: str, options: Node, text: Text) -> Element:
    return label(for_=f"trajectory-{name}")[
        text(f"picker-{name}"), select(".form-select", name=name, id=f"trajectory-{name}")[options]
    ]


def _options(found: Iterable[Option], current: str) -> list[Element]:
    return [option(value=value, selected=value == current)[words] for value, words in found]
