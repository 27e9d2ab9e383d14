"""No name of a scatter is lost, and none lies over another."""

import random
from itertools import combinations

import pytest

from willdash.views.drawing import Dot, Look, Wanted, placed
from willdash.views.drawing.labels import dot_box
from willdash.views.scatter.labels import PAGE, PICTURE, named
from willdash.views.template import INKS

NAMES = ("Parma", "Como", "Bergamo", "Monza", "Novara", "Padova", "Ravenna", "Reggio Emilia", "Rovigo")


def scattered(seed, *, spread):
    """Nine named points in a heap of the given width, and a hundred others all over."""
    pick = random.Random(seed)
    places = [(50 + pick.gauss(0, spread), 50 + pick.gauss(0, spread)) for _ in NAMES]
    looks = [Look.CITY] * 2 + [Look.PEER] * 7
    crowd = [Dot(pick.uniform(0, 100), pick.uniform(0, 100), Look.CROWD) for _ in range(100)]
    dots = [Dot(x, y, look) for (x, y), look in zip(places, looks, strict=True)]
    wanted = [Wanted(dot.x, dot.y, name, dot.look) for dot, name in zip(dots, NAMES, strict=True)]
    return wanted, [*crowd, *dots]


@pytest.mark.parametrize("spread", [2, 6, 15])
@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("rooms", [PAGE, PICTURE], ids=["page", "picture"])
def test_all_nine_are_named_in_every_room_without_overlap(rooms, seed, spread):
    wanted, dots = scattered(seed, spread=spread)
    names, lines = named(wanted, dots, rooms)
    assert sorted(name.words for name in names) == sorted(NAMES)
    assert len(lines) == sum(name.fixed for name in names)
    for room in rooms:
        taken = [dot_box(dot.x, dot.y, INKS[dot.look].dot, room) for dot in dots if INKS[dot.look].ring]
        labels = placed(names, room, taken=taken)
        assert {label.wanted.words for label in labels} == set(NAMES)
        assert not any(one.box.overlaps(two.box) for one, two in combinations(labels, 2))


def test_where_there_is_room_names_stand_beside_their_points():
    wanted = [Wanted(20, 20, "Parma", Look.CITY), Wanted(80, 80, "Como", Look.CITY)]
    names, lines = named(wanted, [Dot(wish.x, wish.y, wish.look) for wish in wanted], PAGE)
    assert (names, lines) == (tuple(wanted), ())


def test_a_line_leads_from_the_point_to_its_name():
    wanted, dots = scattered(1, spread=2)
    names, lines = named(wanted, dots, PAGE)
    starts = {line.points[0] for line in lines}
    assert starts <= {(wish.x, wish.y) for wish in wanted}
    assert {line.points[1] for line in lines} == {(name.x, name.y) for name in names if name.fixed}
