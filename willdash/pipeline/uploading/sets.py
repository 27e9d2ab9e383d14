"""The sets of own indicators: those of one cluster, that a municipality fills in together."""

from collections.abc import Mapping

from willdash.core.model import Indicator
from willdash.core.upload import OWN_SOURCE
from willdash.store.catalog import Catalog


def own_sets(catalog: Catalog) -> Mapping[str, tuple[Indicator, ...]]:
    """Cluster to its own indicators, clusters by position, indicators in the order of the file.

    Args:
        catalog: the whole one, as in ``Store.defined``; that of the pages has only what was published.

    Raises:
        ValueError: an own indicator is not worked out from counts, so that no template can ask for it.
    """
    own = [indicator for indicator in catalog.indicators.values() if indicator.source == OWN_SOURCE]
    for indicator in own:
        if indicator.multiplier is None or indicator.counts is None:
            raise ValueError(f"«{indicator.id}» is an own indicator: fill in its multiplier and counts")
    found = {
        cluster: tuple(indicator for indicator in own if indicator.cluster == cluster)
        for cluster in catalog.clusters
    }
    return {cluster: indicators for cluster, indicators in found.items() if indicators}
