"""What an embed shows: a select for each field of the selection that its view depends on."""

from collections.abc import Mapping, Sequence

from htpy import Node

from willdash.core.embed_build import Build
from willdash.store.choices import AVERAGES
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.embed_builder.fields import Choice, picker
from willdash.views.pickers import (
    Option,
    benchmark_options,
    city_options,
    peers_options,
    practice_groups,
)

Groups = Sequence[tuple[str, Sequence[Choice]]]
"""Name of a group, empty for none, and its options."""


def shown_fields(build: Build, store: Store, text: Text) -> Node:
    """The selects of the view chosen, each with what is chosen at present."""
    current = {
        "cluster": build.cluster,
        "practice": build.embed.practice,
        "year": str(build.selection.year) if build.is_year_fixed else "",
        **{
            name: getattr(build.selection, name)
            for name in ("indicator", "city", "peers", "benchmark", "region")
        },
    }
    groups = _groups(build, store, text)
    titles = {name: text(f"picker-{name}") for name in build.fields if name != "region"}
    titles["region"] = text("map-zoom")
    return [picker(name, titles[name], groups[name], current[name]) for name in build.fields]


def _groups(build: Build, store: Store, text: Text) -> Mapping[str, Groups]:
    catalog, indicator = store.catalog, build.selection.indicator
    offered = AVERAGES if build.embed.cluster else store.choices.benchmarks(indicator)
    regions = [Choice(slug, region.label) for slug, region in store.regions.items()]
    return {
        "practice": [
            (group["label"], _as_choices(group["options"])) for group in practice_groups(catalog, text)
        ],
        "cluster": [
            (
                "",
                [
                    Choice(each.id, text.words(each.label))
                    for each in catalog.clusters.values()
                    if each.is_panel
                ],
            )
        ],
        "indicator": [
            (
                text.words(cluster.label),
                [
                    Choice(each.id, text.words(each.short))
                    for each in catalog.indicators.values()
                    if each.cluster == cluster.id
                ],
            )
            for cluster in catalog.clusters.values()
        ],
        "year": [("", _years(indicator, store, text))],
        "city": [("", _as_choices(city_options(catalog.cities)))],
        "peers": [("", _as_choices(peers_options(catalog.peer_sets, text)))],
        "benchmark": [("", _as_choices(benchmark_options(offered, catalog.targets, text)))],
        "region": [("", [Choice("", text("map-all")), *regions])],
    }


def _years(indicator: str, store: Store, text: Text) -> list[Choice]:
    """The newest of all times, or one of those there are."""
    latest = text("embed-builder-year-latest", year=str(store.choices.default_year(indicator)))
    years = sorted(store.choices.indicators[indicator], reverse=True)
    return [Choice("", latest), *(Choice(str(year), str(year)) for year in years)]


def _as_choices(options: Sequence[Option]) -> list[Choice]:
    return [Choice(each["value"], each["label"]) for each in options]
