"""Which years the figures of each source are about."""

from collections import defaultdict
from collections.abc import Mapping

from willdash.store.catalog import Catalog
from willdash.store.observations import Observations


def source_years(catalog: Catalog, observations: Observations) -> Mapping[str, tuple[int, int]]:
    """The first and the last year of each source, by its id; without those that have no figures."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for indicator in catalog.indicators.values():
        for years in observations.by_indicator.get(indicator.id, {}).values():
            found[indicator.source].update(years)
    return {source: (min(years), max(years)) for source, years in found.items() if years}
