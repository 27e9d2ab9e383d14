"""What views can show: a panel and a profile have no place for denominators, a rug has."""

from willdash.core.embed import EmbedView
from willdash.core.selection import Selection
from willdash.store.rug import indicators_of
from willdash.store.shown_practice import usual_practice
from willdash.store.store import Store


def panel_cluster(store: Store, indicator: str) -> str:
    """The cluster of an indicator where it has a panel, else the first that has one."""
    return store.choices.clusters.get(indicator) or store.catalog.panels[0].id


def shown_clusters(view: EmbedView, store: Store) -> tuple[str, ...]:
    """Ids of those that a view can show."""
    if view is EmbedView.RUG:
        return tuple(id for id in store.catalog.clusters if indicators_of(store, id))
    return tuple(cluster.id for cluster in store.catalog.panels)


def usual_cluster(view: EmbedView, store: Store, indicator: str) -> str:
    """The one that a view shows where none is named: the indicator's own, if the view can show it."""
    own = store.catalog.indicators[indicator].cluster
    return own if own in shown_clusters(view, store) else panel_cluster(store, indicator)


def shown_subjects(view: EmbedView, store: Store) -> tuple[str, ...]:
    """Ids of what the path of a view can name: practices, or clusters."""
    return tuple(store.catalog.practices) if view is EmbedView.PRACTICE else shown_clusters(view, store)


def usual_subject(view: EmbedView, store: Store, selection: Selection) -> str:
    """The one that a view shows where none is named."""
    if view is EmbedView.PRACTICE:
        return usual_practice(store.catalog, selection.city)
    return usual_cluster(view, store, selection.indicator)
