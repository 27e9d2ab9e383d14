"""The practices found: cards in groups, and how few there are where they are few."""

from collections.abc import Mapping, Sequence

from htpy import Element, Node, section, ul
from htpy import h2 as heading

from willdash.core.practice import Practice
from willdash.core.practice_search import CITY, Asked
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.text.sentences import joined
from willdash.views.links import Addresses
from willdash.views.practices.card import practice_card

FEW = 3
"""Below so many practices a city's part says that it is small."""


def practice_groups(
    found: Sequence[Practice], asked: Asked, catalog: Catalog, to: Addresses, text: Text
) -> Node:
    """The cards by city, those of one city by cluster; in one list where groups would be smaller than two.

    Args:
        found: in the order shown.
        asked: what was asked for.
        catalog: names and order of cities and clusters.
        to: addresses from the page.
        text: words of the language.
    """
    is_one_city = bool(asked[CITY])
    names = _clusters(catalog, text) if is_one_city else _cities(catalog)
    groups: dict[str, list[Practice]] = {id: [] for id in names}
    for practice in found:
        groups[practice.cluster if is_one_city else practice.city].append(practice)
    filled = {id: few for id, few in groups.items() if few}
    if len(found) < 2 * len(filled):
        return ul(".practice-cards.ungrouped")[[_card(each, catalog, to, text) for each in found]]
    return [
        section(".practice-group", aria_labelledby=f"group-{id}")[
            heading(id=f"group-{id}")[names[id], " ", _count(few, text)],
            ul(".practice-cards")[[_card(practice, catalog, to, text) for practice in few]],
        ]
        for id, few in filled.items()
    ]


def few_words(found: Sequence[Practice], asked: Asked, catalog: Catalog, text: Text) -> tuple[str, ...]:
    """A sentence for no practice and one for few, of the cities that this holds for.

    Args:
        found: by what was asked for.
        asked: what that was; of one city alone, only that city is told of.
        catalog: names of the cities.
        text: words of the language.
    """
    cities = {id: name for id, name in _cities(catalog).items() if asked[CITY] in ("", id)}
    counts = {name: sum(practice.city == id for practice in found) for id, name in cities.items()}
    none = tuple(name for name, count in counts.items() if not count)
    few = tuple(name for name, count in counts.items() if 0 < count < FEW)
    sentences = (("practices-none-of", none), ("practices-few-of", few))
    return tuple(
        text(key, count=len(names), cities=joined(names, text), few=text.number(FEW))
        for key, names in sentences
        if names
    )


def _card(practice: Practice, catalog: Catalog, to: Addresses, text: Text) -> Element:
    city = catalog.city(practice.city)
    return practice_card(
        practice, city.label if city else practice.city, catalog.clusters[practice.cluster], to, text
    )


def _count(found: Sequence[Practice], text: Text) -> str:
    return f"({text.number(len(found))})"


def _cities(catalog: Catalog) -> Mapping[str, str]:
    return {city.slug: city.label for city in catalog.cities if city.slug}


def _clusters(catalog: Catalog, text: Text) -> Mapping[str, str]:
    return {id: text.words(cluster.label) for id, cluster in catalog.clusters.items()}
