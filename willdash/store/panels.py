"""Clusters with a panel: all but the one of denominators."""

from willdash.store.store import Store


def panel_cluster(store: Store, indicator: str) -> str:
    """The cluster of an indicator where it has a panel, else the first that has one."""
    return store.choices.clusters.get(indicator) or store.catalog.panels[0].id
