import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.core.similarity import nearest

# Two variables over four areas; ages vary with standard deviation √5 around 25, sizes likewise.
AGE = {"a": 22.0, "b": 24.0, "c": 26.0, "d": 28.0}
SIZE = {"a": 2.0, "b": 8.0, "c": 4.0, "d": 6.0}
VARIABLES = {"age": AGE, "size": SIZE}


def test_distance_is_the_weighted_mean_of_squared_standardised_differences():
    """a to c: age 4/√5, size 2/√5 standard deviations; squared 3.2 and 0.8; mean 2, root 1.41421."""
    found = nearest("a", k=3, variables=VARIABLES)
    assert [neighbour.area for neighbour in found] == ["c", "b", "d"]
    assert found[0].distance == pytest.approx(2**0.5)
    assert found[0].shares == pytest.approx({"age": 0.8, "size": 0.2})


def test_weights_change_who_is_near():
    assert nearest("a", k=1, variables=VARIABLES, weights={"size": 0})[0].area == "b"
    assert nearest("a", k=1, variables=VARIABLES, weights={"age": 0})[0].area == "c"


def test_stability_is_the_part_of_searches_without_one_variable_that_keep_the_neighbour():
    """Without age c is the nearest to a, without size b is: c stays in one of two."""
    assert nearest("a", k=1, variables=VARIABLES)[0].stability == 0.5


def test_areas_that_lack_a_variable_are_left_out():
    variables = {"age": AGE, "size": {area: SIZE[area] for area in "abd"}}
    assert {neighbour.area for neighbour in nearest("a", k=9, variables=variables)} == {"b", "d"}


def test_a_variable_that_does_not_vary_sets_nobody_apart():
    found = nearest("a", k=1, variables={"age": AGE, "flat": dict.fromkeys(AGE, 1.0)})
    assert found[0].shares == {"age": 1.0, "flat": 0.0}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"k": 0, "variables": VARIABLES}, "at least one neighbour"),
        ({"k": 1, "variables": {}}, "at least one variable"),
        ({"k": 1, "variables": VARIABLES, "weights": {"age": -1}}, "weight of age"),
        ({"k": 1, "variables": VARIABLES, "weights": {"hair": 1}}, "no variable hair"),
        ({"k": 1, "variables": {"age": {"b": 1.0}}}, "city a has no age"),
    ],
)
def test_searches_that_make_no_sense_are_refused(arguments, words):
    with pytest.raises(ValueError, match=words):
        nearest("a", **arguments)


areas = st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0, 100), min_size=3)


@given(areas, st.data())
def test_distance_is_symmetric_and_the_order_of_areas_does_not_matter(first, data):
    second = {area: data.draw(st.floats(0, 100)) for area in first}
    one, other = sorted(first)[:2]
    there = {n.area: n for n in nearest(one, k=9, variables={"x": first, "y": second})}
    back = {n.area: n for n in nearest(other, k=9, variables={"x": first, "y": second})}
    assert there[other].distance == pytest.approx(back[one].distance)
    turned = nearest(one, k=9, variables={"x": dict(reversed(first.items())), "y": second})
    assert [n.area for n in turned] == list(there)
    assert all(sum(n.shares.values()) == pytest.approx(1) or n.distance == 0 for n in turned)
