"""Which practice a view of one shows: the one named, else the first of the city read."""

from collections.abc import Mapping

from willdash.core.practice import Practice
from willdash.store.catalog import Catalog


class NoSuchPractice(LookupError):
    """The package has no practice of this name, or none at all."""


def usual_practice(catalog: Catalog, city: str) -> str:
    """Id of the first practice of a city, else of the first of all; empty where the package has none."""
    practices = catalog.practices.values()
    own = (practice.id for practice in practices if practice.city == city)
    return next(own, next((practice.id for practice in practices), ""))


def shown_practice(catalog: Catalog, city: str, arguments: Mapping[str, str]) -> Practice:
    """The practice that the parameters of an address name.

    Args:
        catalog: has the practices.
        city: whose first is shown where none is named.
        arguments: ``practice`` names one.

    Raises:
        NoSuchPractice: there is none of this name, or none at all.
    """
    id = arguments.get("practice") or usual_practice(catalog, city)
    if id not in catalog.practices:
        raise NoSuchPractice(f"no practice «{id}»")
    return catalog.practices[id]
