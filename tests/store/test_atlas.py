"""Two comuni side by side, four cells by four, the eastern one with an islet; typed by hand.

(0,0)──(4,0)──(8,0)     (12,0)─(14,0)
  │ west │ east │          │islet│
(0,4)──(4,4)──(8,4)     (12,2)─(14,2)
"""

import json

import pytest

from tests.conftest import ROOT
from willdash.store.atlas import NOBODY, Atlas


def geometry(code, name, point, arcs):
    return {"type": "MultiPolygon", "id": code, "properties": {"name": name, "point": point}, "arcs": arcs}


TYPED = {
    "type": "Topology",
    "transform": {"scale": [100, -100], "translate": [0, 0]},
    "objects": {
        "areas": {
            "type": "GeometryCollection",
            "geometries": [
                geometry("001001", "Ovest", [2, 2], [[[0, 1]]]),
                geometry("001002", "Est", [6, 2], [[[2, ~0]], [[3]]]),
            ],
        }
    },
    "arcs": [
        [[4, 0], [0, 4]],
        [[4, 4], [-4, 0], [0, -4], [4, 0]],
        [[4, 0], [4, 0], [0, 4], [-4, 0]],
        [[12, 0], [2, 0], [0, 2], [-2, 0], [0, -2]],
    ],
}


@pytest.fixture
def atlas():
    return Atlas(TYPED)


def test_a_border_knows_both_neighbours_and_the_sea(atlas):
    pairs = [(atlas.borders.ahead[line], atlas.borders.back[line]) for line in range(len(atlas.borders))]
    assert pairs == [(0, 1), (0, NOBODY), (1, NOBODY), (1, NOBODY)]


def test_outlines_are_closed_cells(atlas):
    west = atlas.shape("001001")
    (ring,) = atlas.outlines(west)
    assert ring[0] == ring[-1] == (4, 0)
    assert set(ring) == {(4, 0), (4, 4), (0, 4), (0, 0)}
    assert len(atlas.outlines(atlas.shape("001002"))) == 2


def test_a_place_is_of_the_comune_around_it(atlas):
    assert [atlas.at(1, 1), atlas.at(7, 3), atlas.at(13, 1)] == ["001001", "001002", "001002"]


def test_nobody_is_in_the_sea_unless_his_middle_is_near(atlas):
    assert atlas.at(10, 2) == ""
    assert atlas.at(10, 2, near=3.9) == ""
    assert atlas.at(10, 2, near=4) == "001002"


def test_an_unknown_code_has_no_shape(atlas):
    assert atlas.shape("999999") is None
    assert atlas.size == (15, 5)


def test_the_shapes_of_italy_are_read_from_their_folder():
    italy = Atlas.load(ROOT / "geodata")
    assert len(italy.shapes) == 7904
    assert italy.shape("034027").name == "Parma"
    assert italy.step_m == 100
    assert italy.size == (9988, 12865)


def test_another_topology_has_another_digest(tmp_path):
    (tmp_path / "comuni.json").write_text(json.dumps(TYPED))
    one = Atlas.load(tmp_path).digest
    (tmp_path / "comuni.json").write_text(json.dumps(TYPED | {"bbox": []}))
    assert Atlas.load(tmp_path).digest != one
