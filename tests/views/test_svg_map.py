import re
import xml.etree.ElementTree as ET
from itertools import combinations
from math import log, pi, radians, tan

import pytest

from willdash.core.scale import class_of
from willdash.text import Text
from willdash.views.drawing import Box
from willdash.views.drawing.labels import Room
from willdash.views.palette import MISSING, colours
from willdash.views.svg_map import map_in_picture, svg_map
from willdash.views.svg_map.outlines import outlines
from willdash.views.svg_map.points import labels, points

IT = Text.of("it")
NEET = "bes_neet"


@pytest.fixture(scope="module")
def neet(store):
    return store.nine(NEET, 2024, "parma"), store.geometry, store.class_limits(NEET), IT


def mercator(latitude):
    return log(tan(pi / 4 + radians(latitude) / 2))


def test_a_city_lies_where_mercator_puts_it(store, neet):
    extent = store.geometry.extent("")
    parma = next(point for point in points(neet[0], neet[2], extent) if point.is_own)
    area = store.catalog.areas["034027"]
    top, bottom = mercator(extent.north), mercator(extent.south)
    assert parma.x == pytest.approx(
        100 * (area.longitude - extent.west) / (extent.east - extent.west), abs=0.01
    )
    assert parma.y == pytest.approx(100 * (top - mercator(area.latitude)) / (top - bottom), abs=0.01)


def test_every_city_has_the_colour_of_its_class_as_shape_and_as_point(store, neet):
    ramp = colours("minori", len(neet[2]) - 1)
    html = str(svg_map(*neet))
    for entry in neet[0].entries:
        assert html.count(f"fill:{ramp[class_of(entry.value, neet[2])]}") >= 1
    assert len(re.findall('class="comune"', html)) == 9
    assert len(re.findall('class="point"|class="point own"', html)) == 9


def test_a_missing_figure_has_its_own_colour_a_cross_and_a_place_in_the_legend(store):
    few = store.nine("oc_sociale_nidi_spesa_standard_pc", 2022, "monza")
    gone = next(year for year in range(1990, 2030) if year not in store.published_years(NEET, "parma"))
    none = store.nine(NEET, gone, "parma")
    limits = store.class_limits(NEET)
    html = str(svg_map(none, store.geometry, limits, IT))
    assert html.count(f"stroke:{MISSING}") == 9
    assert html.count('class="cross"') == 9
    assert "dato non pubblicato" in html
    assert "n.d." in html
    whole = str(svg_map(few, store.geometry, store.class_limits(few.indicator.id), IT))
    assert "dato non pubblicato" not in whole


@pytest.mark.parametrize("region", ["", "01", "03", "05", "08"])
@pytest.mark.parametrize("width", [300, 620])
def test_every_city_keeps_its_name_and_no_name_lies_over_another(store, neet, region, width):
    room = Room(width, width / 1.5, 14)
    cities = points(neet[0], neet[2], store.geometry.extent(region))
    named = labels([(city, city.wanted(city.entry.area.label)) for city in cities], room)
    assert len(named) == len(cities) >= 2
    boxes = [label.box for _, label in named]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_names_lead_to_where_the_caller_says(neet):
    html = str(svg_map(*neet, href=lambda entry: f"/citta/{entry.area.slug}"))
    assert html.count('href="/citta/reggio-emilia"') == 2  # one for narrow columns, one for wide
    assert "aria-hidden" not in html
    assert "href" not in str(svg_map(*neet)).split("svg-map-legend")[0]


def test_the_map_says_every_figure(neet):
    said = re.search('role="img" aria-label="([^"]*)"', str(svg_map(*neet)))[1].replace("\u00a0", " ")
    assert "Parma 10,9 %" in said
    assert said.count(";") == 8


def test_the_map_of_a_page_is_small_and_neighbours_share_their_borders(store):
    drawn = outlines(store.geometry, "", 1.5)
    assert len(drawn.around + drawn.provinces + drawn.regions) < 80_000
    assert drawn.height == 1000
    assert not re.search(r"[^0-9 MlZ-]", drawn.provinces)  # whole numbers, so that borders coincide


def test_the_map_of_a_picture_is_cut_at_its_box(neet):
    drawn = ET.fromstring(str(map_in_picture(*neet, Box(40, 100, 700, 400), size=17)))
    ground = drawn.find("svg")
    assert [ground.get(name) for name in ("x", "y", "width", "height")] == ["40", "100", "700", "400"]
    words = [text.text.replace("\u00a0", " ") for text in drawn.iter("text")]
    assert len(words) == 9
    assert "Parma 10,9 %" in words
