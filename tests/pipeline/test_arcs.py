"""Three fields of whole metres: west and east share a border, south lies below both; an islet apart.

(0,4)────(5,4)────(10,4)     (20,4)─(22,4)
  │  west  │  east  │           │ islet │
(0,0)────(5,0)────(10,0)     (20,2)─(22,2)
  │      south      │
(0,-4)──────────(10,-4)
"""

import pytest
from shapely import MultiPolygon, Polygon, box

from willdash.pipeline.arcs import topology, twice_area


@pytest.fixture
def fields():
    return {
        "east": MultiPolygon([box(5, 0, 10, 4), box(20, 2, 22, 4)]),
        "south": Polygon([(0, -4), (10, -4), (10, 0), (5, 0), (0, 0)]),
        "west": box(0, 0, 5, 4),
    }


def made(fields, step=1):
    return topology(fields, {name: {"name": name} for name in fields}, step=step)


def rings_of(document, id):
    geometries = document["objects"]["areas"]["geometries"]
    return next(each for each in geometries if each["id"] == id)["arcs"]


def absolute(document, number):
    x = y = 0
    cells = []
    for right, down in document["arcs"][max(number, ~number)]:
        x, y = x + right, y + down
        cells.append((x, y))
    return cells if number >= 0 else cells[::-1]


def test_every_border_stands_there_once_and_its_two_neighbours_go_along_it_in_opposite_ways(fields):
    document = made(fields)
    used = [arc for id in fields for polygon in rings_of(document, id) for ring in polygon for arc in ring]
    assert len(used) == len(set(used))
    shared = {max(arc, ~arc) for arc in used if ~arc in used}
    # West and east, west and south, east and south; each of the three has one border outwards, the islet one.
    assert (len(shared), len(document["arcs"])) == (3, 3 + 3 + 1)


def test_rings_are_closed_and_outer_ones_run_clockwise_with_rows_counted_downwards(fields):
    document = made(fields)
    for id, areas in {"west": [20], "south": [40], "east": [20, 4]}.items():
        polygons = rings_of(document, id)
        lines = [absolute(document, number) for number in range(len(document["arcs"]))]
        assert sorted(twice_area(ring, lines) / 2 for (ring,) in polygons) == sorted(areas)
        for (ring,) in polygons:
            cells = [absolute(document, number) for number in ring]
            assert all(one[-1] == other[0] for one, other in zip(cells, [*cells[1:], cells[0]], strict=True))


def test_cells_are_counted_from_the_north_west(fields):
    document = made(fields)
    assert document["transform"] == {"scale": [1, -1], "translate": [0.0, 4.0]}
    (ring,) = rings_of(document, "west")[0]
    assert {cell for number in ring for cell in absolute(document, number)} == {
        (0, 0),
        (5, 0),
        (5, 4),
        (0, 4),
    }


def test_a_hole_is_the_ring_of_whoever_lies_in_it():
    inner = box(2, 2, 4, 4)
    document = made({"around": box(0, 0, 6, 6).difference(inner), "inside": inner})
    (outer, hole), ((ring,),) = rings_of(document, "around")[0], rings_of(document, "inside")[0]
    assert len(outer) == 1
    assert hole == [~ring]


def test_a_coarse_grid_drops_an_islet_and_keeps_the_land(fields):
    document = made(fields, step=5)
    assert len(rings_of(document, "east")) == 1


def test_who_would_vanish_is_named(fields):
    fields["dot"] = box(30, 0, 31, 1)
    with pytest.raises(ValueError, match="nothing is left of dot in cells of 5: take smaller ones"):
        made(fields, step=5)
