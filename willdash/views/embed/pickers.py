"""What a reader of an embed can choose: native selects in a form that leads back to the embed."""

from collections.abc import Iterable, Mapping
from typing import Any

from htpy import Element, Node, form, fragment, input, label, optgroup, option, select

from willdash.core.embed import PATH, WAS
from willdash.core.embed_address import embed_fields
from willdash.store.choices import AVERAGES
from willdash.store.panels import shown_clusters
from willdash.views.choices import choices_go
from willdash.views.embed.shown import Shown
from willdash.views.pickers import (
    Option,
    benchmark_options,
    city_options,
    indicator_groups,
    peers_options,
    practice_groups,
    year_options,
)


def embed_pickers(shown: Shown) -> Node:
    """One select for each choice that is not locked; nothing where all are.

    What the form does not ask for goes along in hidden fields; a new indicator comes in its usual year.
    """
    names = shown.embed.pickers
    if not names:
        return None
    text = shown.text
    dropped = {*names, *({"year"} if "indicator" in names else set())}
    kept = {name: value for name, value in _fields(shown).items() if name not in dropped}
    if "indicator" in names:
        kept[WAS] = shown.selection.indicator
    return form(
        ".embed-pickers",
        method="get",
        action=_action(shown),
        target="_self",
        data_visit=True,
        aria_label=text("embed-pickers"),
    )[
        [input(type="hidden", name=name, value=value) for name, value in kept.items()],
        [_field(name, shown) for name in names],
        choices_go(text),
    ]


def _action(shown: Shown) -> str:
    """The view's path; a cluster or practice that can be chosen is asked for as a field."""
    is_asked = not {"cluster", "practice"}.isdisjoint(shown.embed.pickers)
    return f"{PATH}/{shown.embed.view}" if is_asked else shown.embed.path


def _fields(shown: Shown) -> Mapping[str, str]:
    return embed_fields(shown.embed, shown.selection, shown.store.choices)


def _field(name: str, shown: Shown) -> Element:
    return label(class_=["embed-field", name])[
        shown.text(f"picker-{name}"),
        select(id=f"pick-{name}", name=name)[_options(name, shown)],
    ]


def _options(name: str, shown: Shown) -> Node:
    store, text, selection = shown.store, shown.text, shown.selection
    catalog = store.catalog
    match name:
        case "cluster":
            ids = shown_clusters(shown.embed.view, store)
            offered = [{"value": id, "label": text.words(catalog.clusters[id].label)} for id in ids]
            return _listed(offered, shown.embed.cluster)
        case "practice":
            return _grouped(practice_groups(catalog, text), shown.embed.practice)
        case "indicator":
            cluster = catalog.indicators[selection.indicator].cluster
            return _grouped(indicator_groups(catalog.indicators, cluster, text), selection.indicator)
        case "year":
            years = store.choices.indicators[selection.indicator]
            published = store.published_years(selection.indicator, selection.city)
            city = store.city(selection.city).label
            return _listed(year_options(years, published, city, text), str(selection.year))
        case "city":
            return _listed(city_options(catalog.cities), selection.city)
        case "peers":
            return _listed(peers_options(catalog.peer_sets, text), selection.peers)
    # A norm holds for one indicator alone.
    benchmarks = AVERAGES if shown.embed.cluster else store.choices.benchmarks(selection.indicator)
    return _listed(benchmark_options(benchmarks, catalog.targets, text), selection.benchmark)


def _listed(options: Iterable[Option], current: str) -> Node:
    return fragment[[option(value=o["value"], selected=o["value"] == current)[o["label"]] for o in options]]


def _grouped(groups: Iterable[dict[str, Any]], current: str) -> Node:
    return [optgroup(label=group["label"])[_listed(group["options"], current)] for group in groups]
