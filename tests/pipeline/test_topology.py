"""Three fields, typed by hand, in metres: west and east share a wiggly border, south lies below both.

(0,4)────(5,4)────(10,4)
  │ west   >  east  │        the border wiggles by 0.1 at (5.1, 3)
(0,0)────(5,0)────(10,0)
  │        south     │
(0,-4)──────────(10,-4)
"""

import pytest
import shapely
from shapely import MultiPolygon, Polygon, box

from willdash.pipeline.topology import (
    Pieces,
    absorb_small_parts,
    count_vertices,
    label_points,
    mend,
    nest,
    round_together,
    simplify_together,
    write_ready,
)


@pytest.fixture
def fields() -> Pieces:
    return {
        "east": Polygon([(5, 0), (10, 0), (10, 4), (5, 4), (5.1, 3), (5, 2)]),
        "south": Polygon([(0, -4), (10, -4), (10, 0), (5, 0), (0, 0)]),
        "west": Polygon([(0, 0), (5, 0), (5, 2), (5.1, 3), (5, 4), (0, 4)]),
    }


def test_a_wiggle_goes_on_both_sides_at_once(fields: Pieces):
    simple = simplify_together(fields, tolerance_m=1)
    assert simple["east"].equals(box(5, 0, 10, 4))
    assert simple["west"].equals(box(0, 0, 5, 4))
    assert count_vertices(simple) < count_vertices(fields)


def test_no_gap_and_no_overlap_arises(fields: Pieces):
    simple = simplify_together(fields, tolerance_m=1)
    assert shapely.union_all(list(simple.values())).area == sum(piece.area for piece in simple.values()) == 80


def test_a_border_with_a_vertex_on_one_side_only_is_an_error(fields: Pieces):
    fields["south"] = box(0, -4, 10, 0.5)
    with pytest.raises(ValueError, match="borders do not match: east, south, west"):
        simplify_together(fields, tolerance_m=1)


def test_a_small_exclave_goes_to_the_area_around_it(fields: Pieces):
    fields["south"] = Polygon(fields["south"].exterior, [box(1, -2, 1.5, -1).exterior.coords])
    fields["west"] = MultiPolygon([fields["west"], box(1, -2, 1.5, -1)])
    kept = absorb_small_parts(fields, smallest_m2=1)
    assert kept["south"].equals(box(0, -4, 10, 0))
    assert kept["west"].geom_type == "Polygon"


def test_a_small_island_is_dropped_and_a_large_one_stays(fields: Pieces):
    fields["east"] = MultiPolygon([fields["east"], box(20, 0, 20.5, 1), box(30, 0, 32, 1)])
    kept = absorb_small_parts(fields, smallest_m2=1)
    assert kept["east"].bounds == (5, 0, 32, 4)
    assert len(kept["east"].geoms) == 2


def test_an_area_smaller_than_the_limit_stays(fields: Pieces):
    assert list(absorb_small_parts(fields, smallest_m2=1000)) == ["east", "south", "west"]


def test_rounding_keeps_common_vertices_common(fields: Pieces):
    rounded = round_together(fields, decimals=0)
    assert rounded["east"].equals(box(5, 0, 10, 4))
    assert rounded["west"].equals(box(0, 0, 5, 4))


def test_rounding_that_breaks_a_shape_is_an_error():
    needle = Polygon([(0, 0), (10, 0.4), (10, 0), (0, -0.4)])
    with pytest.raises(ValueError, match="0 decimals are too few"):
        round_together({"needle": needle}, decimals=0)


def test_a_parent_is_put_together_from_its_children_and_the_rest(fields: Pieces):
    shapes = nest(fields, {"west": "south", "south": "land", "east": "land"})
    assert list(shapes) == ["east", "land", "south", "west"]
    assert shapes["south"].area == fields["south"].area + fields["west"].area
    assert shapes["land"].equals(box(0, -4, 10, 4))


def test_outer_rings_run_clockwise_and_holes_the_other_way():
    ring = write_ready(Polygon(box(0, 0, 9, 9).exterior, [box(3, 3, 6, 6).exterior.coords]))
    assert not ring.exterior.is_ccw
    assert ring.interiors[0].is_ccw


def test_a_label_stands_in_the_middle_of_the_largest_part():
    point = label_points({"code": MultiPolygon([box(0, 0, 4, 4), box(10, 0, 11, 1)])})["code"]
    assert point.distance(shapely.Point(2, 2)) < 0.05


def test_mending_closes_a_gap_and_takes_a_knot_out(fields: Pieces):
    fields["south"] = Polygon([(0, -4), (10, -4), (10, -0.05), (5, 0), (0, 0)])
    knot = [(20, 0), (22, 0), (22, 2), (20, 0), (18, 2), (18, 0), (20, 0)]
    fields["west"] = MultiPolygon([fields["west"], Polygon(knot)])
    mended = mend(fields, gap_m=0.1)
    assert shapely.coverage_is_valid(list(mended.values()))
    assert list(mended) == list(fields)
    assert mended["south"].area == pytest.approx(40, abs=0.2)


def test_a_small_exclave_beside_nobody_is_dropped_however_many_there_are(fields: Pieces):
    far = [box(50 + 3 * place, 50, 51 + 3 * place, 50.5) for place in range(20)]
    fields["east"] = MultiPolygon([fields["east"], *far])
    assert absorb_small_parts(fields, smallest_m2=1)["east"].bounds == (5, 0, 10, 4)
