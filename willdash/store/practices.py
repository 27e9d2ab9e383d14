"""Which practices there are: of a city, on an indicator, or by whatever a reader asks for."""

from willdash.core.model import Dimension
from willdash.core.practice import Practice
from willdash.core.search import find
from willdash.store.catalog import Catalog


def practices_of(catalog: Catalog, city_slug: str) -> tuple[Practice, ...]:
    """Those of a city, in the order of the collection; none of a city that is unknown."""
    return tuple(each for each in catalog.practices.values() if each.city == city_slug)


def practices_on(catalog: Catalog, indicator_id: str) -> tuple[Practice, ...]:
    """Those tied to an indicator, in the order of the collection."""
    return tuple(each for each in catalog.practices.values() if indicator_id in each.indicators)


def filtered(
    catalog: Catalog,
    *,
    city: str = "",
    cluster: str = "",
    dimension: str = "",
    indicator: str = "",
    words: str = "",
) -> tuple[Practice, ...]:
    """Those that are all that is asked for; what is empty asks for nothing.

    Args:
        catalog: the collection, and the indicators that practices are tied to.
        city: slug of the city.
        cluster: id of the practice's own cluster, which that of its indicators may not be.
        dimension: of at least one of its indicators.
        indicator: id of one of its indicators.
        words: sought in titles, deeds, results, actors and the city's name, in either language.

    Returns:
        In the order of the collection; where words are sought, the nearest first.
    """
    kept = {
        id: each
        for id, each in catalog.practices.items()
        if (not city or each.city == city)
        and (not cluster or each.cluster == cluster)
        and (not dimension or dimension in dimensions_of(each, catalog))
        and (not indicator or indicator in each.indicators)
    }
    if not words.strip():
        return tuple(kept.values())
    hits = find(catalog.practice_index, words)
    return tuple(kept[hit.entry.id] for hit in hits if hit.entry.id in kept)


def dimensions_of(practice: Practice, catalog: Catalog) -> frozenset[Dimension]:
    """Those of its indicators."""
    return frozenset(catalog.indicators[id].dimension for id in practice.indicators)
