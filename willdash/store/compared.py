"""Which cities stand side by side: those asked for as far as they may, else the city and its most similar."""

from collections.abc import Sequence
from dataclasses import dataclass

from willdash.core.model import Area, Level
from willdash.core.selection import Selection
from willdash.store.store import Store

FEWEST, MOST = 2, 4


@dataclass(frozen=True, slots=True)
class Compared:
    """The cities compared, and what became of those asked for.

    Attributes:
        cities: two to four, the reference first.
        offered: which of the nine can be chosen: all, or those of the region.
        region: the region chosen, if one was.
        added: those among `cities` that nobody asked for.
        outside: asked for, but not in the region.
        beyond: asked for after the fourth.
    """

    cities: tuple[Area, ...]
    offered: tuple[Area, ...]
    region: Area | None
    added: tuple[Area, ...]
    outside: tuple[Area, ...]
    beyond: tuple[Area, ...]

    @property
    def reference(self) -> Area:
        """The city that the others are compared with."""
        return self.cities[0]


def compared(selection: Selection, store: Store) -> Compared:
    """The cities that a selection sets side by side.

    Fewer than two are filled up: first with the selected city, then with the most similar of the nine
    (see `willdash.store.similar`), those of the region chosen before the others.
    """
    region = store.regions.get(selection.region)
    nine = store.catalog.cities
    offered = tuple(city for city in nine if region is None or _region(city, store) == region)
    asked = [store.city(slug) for slug in selection.compare]
    within = [city for city in asked if city in offered]
    kept = within[:MOST]
    cities = kept if len(kept) >= FEWEST else _filled(kept, offered, selection, store)
    return Compared(
        cities=tuple(cities),
        offered=offered,
        region=region,
        added=tuple(city for city in cities if city not in kept),
        outside=tuple(city for city in asked if city not in offered),
        beyond=tuple(within[MOST:]),
    )


def _filled(kept: Sequence[Area], offered: Sequence[Area], selection: Selection, store: Store) -> list[Area]:
    """Two cities: those kept, then the selected one, then the most similar."""
    city = store.city(selection.city)
    first = kept[0] if kept else city if city in offered else _most_similar(city, offered, selection, store)
    others = [each for each in offered if each != first]
    rest = others or [each for each in store.catalog.cities if each != first]
    return [first, _most_similar(first, rest, selection, store)]


def _most_similar(city: Area, areas: Sequence[Area], selection: Selection, store: Store) -> Area:
    near = store.similar.among(city.code, {area.code for area in areas}, selection.weights)
    return store.catalog.areas[near[0].area]


def _region(area: Area, store: Store) -> Area:
    return store.observed(area, Level.REGIONE)
