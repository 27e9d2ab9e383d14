"""What the pickers offer for a selection: plain options, the same for page and tests."""

from collections.abc import Mapping, Sequence
from typing import Any

from willdash.core.model import Area, Dimension, Indicator, PeerSet, Target
from willdash.store.catalog import Catalog
from willdash.text import Text

Option = dict[str, str]
ORDER = (Dimension.NEEDS, Dimension.RESPONSES, Dimension.CONTEXT)


def indicator_groups(indicators: Mapping[str, Indicator], cluster: str, text: Text) -> list[dict[str, Any]]:
    """The cluster's indicators, grouped into needs, responses and context."""
    inside = [indicator for indicator in indicators.values() if indicator.cluster == cluster]
    groups = []
    for dimension in ORDER:
        options = [_option(i.id, text.words(i.label)) for i in inside if i.dimension is dimension]
        if options:
            groups.append({"label": text(f"dimension-{dimension}"), "options": options})
    return groups


def practice_groups(catalog: Catalog, text: Text) -> list[dict[str, Any]]:
    """All practices, grouped by city."""
    groups: dict[str, list[Option]] = {}
    for practice in catalog.practices.values():
        groups.setdefault(practice.city, []).append(_option(practice.id, text.words(practice.title)))
    named = {city.slug: city.label for city in catalog.cities}
    return [{"label": named[slug], "options": options} for slug, options in groups.items()]


def year_options(years: Sequence[int], published: Sequence[int], city: str, text: Text) -> list[Option]:
    """Only years that exist, the latest first; says so where the city has none."""
    return [
        _option(
            str(year),
            str(year) if year in published else text("picker-year-missing", year=str(year), city=city),
        )
        for year in sorted(years, reverse=True)
    ]


def city_options(cities: Sequence[Area]) -> list[Option]:
    """The nine cities by name."""
    return [_option(city.slug or "", city.label) for city in cities]


def peers_options(peer_sets: Mapping[str, PeerSet], text: Text) -> list[Option]:
    """The peer sets."""
    return [_option(peers.id, text.words(peers.label)) for peers in peer_sets.values()]


def benchmark_options(benchmarks: Sequence[str], targets: Mapping[str, Target], text: Text) -> list[Option]:
    """What verdicts can be about: averages, and the indicator's norms by their own name."""
    return [
        _option(id, text.words(targets[id].label) if id in targets else text(f"benchmark-option-{id}"))
        for id in benchmarks
    ]


def _option(value: str, label: str) -> Option:
    return {"value": value, "label": label}
