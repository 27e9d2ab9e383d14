"""Practices in groups; how few there are is said of the cities that it holds for, and of no other."""

import re

from htpy import fragment

from tests.practice_typed import practice
from willdash.core.practice_search import Asked
from willdash.text import Text
from willdash.views.links import Addresses
from willdash.views.practices.brief import shared
from willdash.views.practices.list import few_words, practice_groups

IT = Text.of("it")
MANY = [practice(id=f"{city}-{n}", city=city) for city in ("bergamo", "monza", "padova") for n in range(3)]
FEW = [practice(id="como-0", city="como"), *(practice(id=f"parma-{n}") for n in range(2))]


def test_cities_with_none_and_with_few_are_named(store):
    none, few = few_words([*MANY, *FEW], Asked(), store.catalog, IT)
    without = "Novara, Ravenna, Reggio Emilia e Rovigo"
    assert none == f"Nella raccolta non c’è nessuna pratica di {without} con questi filtri."
    assert few == "Di Como e Parma ce ne sono meno di 3 per città."


def test_of_one_city_only_that_city_is_told_of(store):
    asked = Asked(chosen={"in": "como"})
    assert few_words([FEW[0]], asked, store.catalog, IT) == ("Di Como ce ne sono meno di 3.",)
    assert few_words([], asked, store.catalog, IT) == (
        "Nella raccolta non c’è nessuna pratica di Como con questi filtri.",
    )


def test_practices_that_share_most_indicators_come_first_and_none_of_the_same_city():
    own = practice(indicators=("a", "b"))
    one = practice(id="como-uno", city="como", indicators=("b", "c"))
    two = practice(id="como-due", city="como", indicators=("a", "b"))
    none = practice(id="como-tre", city="como", indicators=("c",))
    assert shared(own, (own, practice(id="parma-altra", indicators=("a",)), one, none, two)) == (two, one)


def grouped(store, found, asked):
    to = Addresses(store.choices, store.choices.default, "/pratiche")
    html = str(fragment[practice_groups(found, asked, store.catalog, to, IT)])
    return re.findall(r'id="group-([^"]*)"', html), re.findall(r'data-practice="([^"]*)"', html)


def test_cards_are_grouped_by_city_and_those_of_one_city_by_cluster(store):
    ids = [each.id for each in MANY]
    assert grouped(store, MANY, Asked()) == (["bergamo", "monza", "padova"], ids)
    three = [practice(id=f"parma-{n}", cluster="minori") for n in range(3)]
    one = [practice(id="parma-3", cluster="anziani")]
    found = grouped(store, [*three, *one], Asked(chosen={"in": "parma"}))
    assert found == (["minori", "anziani"], ["parma-0", "parma-1", "parma-2", "parma-3"])


def test_where_groups_would_hold_one_each_there_is_one_list(store):
    assert grouped(store, FEW, Asked()) == ([], ["como-0", "parma-0", "parma-1"])
