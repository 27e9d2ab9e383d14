from math import log, pi, radians, tan

import pytest

from willdash.store.geometry import Extent


def ratio(extent):
    def height(latitude):
        return log(tan(pi / 4 + radians(latitude) / 2))

    return radians(extent.east - extent.west) / (height(extent.north) - height(extent.south))


@pytest.mark.parametrize(
    "extent", [Extent(8, 44, 12, 45), Extent(8, 44, 9, 46), Extent(8.5, 44.7, 11.5, 46.6)]
)
def test_an_extent_is_widened_to_the_shape_of_the_frame_around_its_middle(extent):
    framed = extent.framed(1.5)
    assert ratio(framed) == pytest.approx(1.5)
    assert framed.west <= extent.west + 1e-9
    assert framed.north >= extent.north - 1e-9
    assert framed.west + framed.east == pytest.approx(extent.west + extent.east)


def test_the_map_of_a_region_lies_around_its_cities(store):
    lombardia = store.geometry.extent("03")
    como = store.catalog.areas["013075"]
    assert lombardia.west < como.longitude < lombardia.east
    assert lombardia.south < como.latitude < lombardia.north
    assert ratio(lombardia) == pytest.approx(1.5)


def test_a_region_that_is_not_on_the_map_is_an_error(store):
    with pytest.raises(KeyError):
        store.geometry.extent("12")
