"""Indicators that are defined but that no city has brought figures of yet: nothing of them is shown."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from willdash.core.practice import Practice
from willdash.core.upload import OWN_SOURCE
from willdash.store.catalog import Catalog
from willdash.store.levels import levels_of
from willdash.store.observations import Observations


def without_awaited(catalog: Catalog, observations: Observations) -> Catalog:
    """The catalogue of what can be shown: without awaited indicators, and what is said of these alone.

    Only the municipalities' own indicators may be awaited; an official one without figures is a fault.
    """
    levels = levels_of(catalog, observations)
    indicators = {
        id: indicator
        for id, indicator in catalog.indicators.items()
        if indicator.source != OWN_SOURCE or id in levels
    }
    if len(indicators) == len(catalog.indicators):
        return catalog
    is_brought = any(indicator.source == OWN_SOURCE for indicator in indicators.values())
    former, sources, targets = catalog.former_indicators, catalog.sources, catalog.targets
    return replace(
        catalog,
        indicators=MappingProxyType(indicators),
        sources=MappingProxyType({id: sources[id] for id in sources if is_brought or id != OWN_SOURCE}),
        targets=MappingProxyType({id: targets[id] for id in targets if targets[id].indicator in indicators}),
        former_indicators=MappingProxyType(
            {id: former[id] for id in former if former[id].successor in indicators}
        ),
        practices=MappingProxyType(dict(_on_what_is_shown(catalog.practices, indicators))),
    )


def _on_what_is_shown(
    practices: Mapping[str, Practice], indicators: Container[str]
) -> Iterator[tuple[str, Practice]]:
    """The practices with those of their indicators that are shown; one without any is left out."""
    for id, practice in practices.items():
        shown = tuple(indicator for indicator in practice.indicators if indicator in indicators)
        if shown:
            yield id, practice.model_copy(update={"indicators": shown})
