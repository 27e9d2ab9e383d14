from dataclasses import replace

import pytest

from willdash.store.compared import compared

NAMES = {"lombardia": ["Bergamo", "Como", "Monza"], "piemonte": ["Novara"]}


def ask(store, **changes):
    return compared(replace(store.choices.default, **changes), store)


def labels(cities):
    return [city.label for city in cities]


def test_two_to_four_cities_are_taken_as_asked_the_first_as_reference(store):
    found = ask(store, compare=("rovigo", "como", "parma"))
    assert labels(found.cities) == ["Rovigo", "Como", "Parma"]
    assert found.reference.label == "Rovigo"
    assert (found.added, found.outside, found.beyond) == ((), (), ())


def test_the_fifth_and_later_are_told_apart(store):
    found = ask(store, compare=("parma", "como", "bergamo", "padova", "novara", "monza"))
    assert labels(found.cities) == ["Parma", "Como", "Bergamo", "Padova"]
    assert labels(found.beyond) == ["Novara", "Monza"]


@pytest.mark.parametrize(("region", "names"), NAMES.items())
def test_a_region_offers_its_own_cities(store, region, names):
    assert labels(ask(store, region=region).offered) == names


def test_cities_outside_the_region_are_named(store):
    found = ask(store, region="lombardia", compare=("parma", "monza", "como"))
    assert labels(found.outside) == ["Parma"]
    assert labels(found.cities) == ["Monza", "Como"]


def test_nobody_asked_for_what_is_filled_in(store):
    found = ask(store, city="padova")
    assert found.reference.label == "Padova"
    assert found.added == found.cities
    found = ask(store, compare=("padova",))
    assert labels(found.added) == labels(found.cities)[1:]


def test_the_city_filled_in_is_the_most_similar_of_the_nine(store):
    """By the distances over all capitals, as on the page of similar cities."""
    parma = store.city("parma")
    near = store.similar.among(parma.code, {city.code for city in store.catalog.cities})
    assert [each.distance for each in near] == sorted(each.distance for each in near)
    assert len(near) == 8
    assert ask(store, city="parma").cities[1].code == near[0].area


def test_neighbours_keep_the_distance_they_have_among_all_capitals(store):
    parma = store.city("parma")
    every = {each.area: each.distance for each in store.similar.nearest(parma.code, "")}
    among = {each.area: each.distance for each in store.similar.among(parma.code, set(every))}
    assert among == every
