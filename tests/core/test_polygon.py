"""A square with a square hole, four by four and two by two."""

import pytest

from willdash.core.polygon import holds

OUTER = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]
HOLE = [(1, 1), (1, 3), (3, 3), (3, 1), (1, 1)]


@pytest.mark.parametrize(
    ("point", "inside"),
    [
        ((0.5, 0.5), True),
        ((2, 2), False),
        ((3.5, 2), True),
        ((5, 2), False),
        ((-1, 2), False),
        ((2, 5), False),
    ],
)
def test_the_hole_is_outside(point, inside):
    assert holds([OUTER, HOLE], *point) is inside


def test_the_direction_of_a_ring_does_not_matter():
    assert holds([OUTER[::-1]], 2, 2)


def test_a_point_on_a_common_border_is_in_one_of_two_neighbours():
    west, east = OUTER, [(x + 4, y) for x, y in OUTER]
    assert holds([west], 4, 2) + holds([east], 4, 2) == 1


def test_nobody_holds_anything_without_rings():
    assert not holds([], 0, 0)
