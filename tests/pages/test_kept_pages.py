"""What is kept of a page for all readers is what would have been made for one of them alone."""

import random

import pytest
from htpy import fragment

from willdash.core.selection import parse_selection
from willdash.pages import city, versus
from willdash.pages.city import CityPage
from willdash.pages.page import Asked
from willdash.pages.versus import VersusPage
from willdash.text import Text
from willdash.views.links import Addresses

READERS = 12
LIKELY = 0.4
"""How likely a reader is to have chosen each thing."""


def chosen(lot, store):
    """The query of a reader who chose this and that."""
    choices = store.choices
    indicator = lot.choice([*choices.indicators])
    fields = {
        "indicator": indicator,
        "year": lot.choice(choices.indicators[indicator]),
        "peers": lot.choice(choices.peers),
        "benchmark": lot.choice(["regione", "italia"]),
        "lang": "en",
        "region": lot.choice(choices.regions),
        "weights": "quota_65:2",
        "sort": "-value",
        "versus": lot.choice([*choices.indicators]),
        "compare": ",".join(lot.sample(choices.cities, lot.randint(1, 4))),
    }
    return "&".join(f"{name}={value}" for name, value in fields.items() if lot.random() < LIKELY)


def body(page, store, path, query, **arguments):
    selection, _ = parse_selection(query, store.choices)
    text, to = Text.of(selection.lang), Addresses(store.choices, selection, path)
    return str(fragment[page.content(Asked(path, arguments, selection, text, to, "http://localhost")).body])


class AtOnce(Addresses):
    """Addresses of one reader where others would leave gaps."""

    def gap(self, making):
        return making(self)


class Made:
    """HTML made for one reader; nothing is left to be filled."""

    def __init__(self, node):
        self.node = node

    @classmethod
    def of(cls, node, _to):
        return cls(node)

    def filled(self, _to):
        return self.node


@pytest.fixture
def for_one_alone(monkeypatch):
    """Has pages make everything for the reader who asks."""

    def begin(store, query, path):
        selection, _ = parse_selection(query, store.choices)
        monkeypatch.setattr(CityPage, "_shown", lambda _, selection: selection)
        for module in (city, versus):
            monkeypatch.setattr(module, "OpenAddresses", lambda *_: AtOnce(store.choices, selection, path))
            monkeypatch.setattr(module, "Kept", Made)

    return begin


@pytest.mark.parametrize(("page", "address"), [(CityPage, "/citta/{}"), (VersusPage, "/confronto")])
def test_a_page_kept_for_others_is_the_page_made_for_the_reader(store, for_one_alone, page, address):
    lot, kept, shown = random.Random(20261126), page(store), {}
    for _ in range(READERS):
        slug = lot.choice(store.choices.cities)
        path, query = address.format(slug), f"city={slug}&{chosen(lot, store)}"
        shown[path, query] = body(kept, store, path, query)
    for (path, query), html in shown.items():
        for_one_alone(store, query, path)
        assert body(page(store), store, path, query) == html


def test_sections_of_a_comparison_are_shared_by_readers_of_the_same_cities(store):
    page = VersusPage(store)
    for query in ("compare=parma,como", "compare=parma,como&sort=name", "compare=parma,como&peers=simili"):
        body(page, store, "/confronto", query)
    found = page._section.cache_info()
    assert (found.misses, found.hits) == (found.currsize, 2 * found.currsize)


def test_a_profile_is_shared_by_readers_who_chose_other_indicators(store):
    page = CityPage(store)
    for indicator in ("quota_65", "bes_nido_utenti_comunali", "pop_totale"):
        body(page, store, "/citta/parma", f"city=parma&indicator={indicator}")
    assert page._body.cache_info().misses == 1
