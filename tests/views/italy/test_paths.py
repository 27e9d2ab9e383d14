"""Two comuni side by side and one below both, four cells by four each; typed by hand.

(0,0)──(4,0)──(8,0)
  │ west │ east │
(0,4)──(4,4)──(8,4)
  │    south    │
(0,8)─────────(8,8)
"""

import pytest

from willdash.store.atlas import Atlas
from willdash.views.italy.paths import border_path, class_paths, outline_path

ARCS = [
    [[4, 0], [0, 4]],
    [[4, 4], [-4, 0]],
    [[0, 4], [0, -4], [4, 0]],
    [[4, 0], [4, 0], [0, 4]],
    [[8, 4], [-4, 0]],
    [[8, 4], [0, 4], [-8, 0], [0, -4]],
]
RINGS = {"001001": [0, 1, 2], "001002": [3, 4, ~0], "002001": [~1, ~4, 5]}


@pytest.fixture
def atlas():
    geometries = [
        {"type": "MultiPolygon", "id": id, "properties": {"name": id, "point": [1, 1]}, "arcs": [[ring]]}
        for id, ring in RINGS.items()
    ]
    return Atlas(
        {
            "transform": {"scale": [100, -100]},
            "objects": {"areas": {"geometries": geometries}},
            "arcs": ARCS,
        }
    )


def test_three_of_one_class_are_one_square_with_no_line_inside(atlas):
    assert class_paths(atlas, [0, 0, 0]) == {0: "m0 4 0-4 4 0 4 0 0 4 0 4-8 0z"}


def test_the_border_between_two_classes_is_drawn_for_each(atlas):
    assert class_paths(atlas, [0, 0, 1]) == {
        0: "m4 4-4 0 0-4 4 0 4 0 0 4z",
        1: "m0 4 4 0 4 0 0 4-8 0z",
    }


def test_neighbours_of_other_classes_stand_alone(atlas):
    assert [path.count("m") for path in class_paths(atlas, [0, 1, 2]).values()] == [1, 1, 1]


def test_borders_of_groups_are_those_between_them_and_the_coast(atlas):
    everything = border_path(atlas, ["01", "01", "02"])
    assert everything.count("m") == len(ARCS) - 1
    assert "z" not in everything
    assert border_path(atlas, ["01", "01", "01"]).count("m") == 3


def test_an_outline_is_closed_and_of_an_unknown_comune_empty(atlas):
    assert outline_path(atlas, "001001") == "m4 0 0 4-4 0 0-4z"
    assert outline_path(atlas, "999999") == ""
