"""The shapes of all comuni as committed."""

import csv
import gzip
import json
from collections import Counter
from itertools import accumulate

import brotli
import pytest

from tests.conftest import ROOT
from willdash.core.polygon import holds

FILE = ROOT / "geodata" / "comuni.json"
SMALLEST = "065011"
"""Atrani, on the coast of Amalfi: 12 hectares."""


@pytest.fixture(scope="module")
def document():
    return json.loads(FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def comuni(document):
    return {each["id"]: each for each in document["objects"]["areas"]["geometries"]}


@pytest.fixture(scope="module")
def lines(document):
    return [
        list(zip(accumulate(x for x, _ in line), accumulate(y for _, y in line), strict=True))
        for line in document["arcs"]
    ]


def rings(comune, lines):
    """Each ring of each polygon, closed."""
    for polygon in comune["arcs"]:
        for ring in polygon:
            yield [cell for arc in ring for cell in (lines[arc] if arc >= 0 else lines[~arc][::-1])]


def hectares(comune, lines):
    return sum(
        (x * below - right * y) / 2
        for ring in rings(comune, lines)
        for (x, y), (right, below) in zip(ring, [*ring[1:], ring[0]], strict=True)
    )


def test_all_7904_comuni_of_2022_are_there_each_with_at_least_a_triangle(comuni, lines):
    assert len(comuni) == 7904
    for code, comune in comuni.items():
        assert hectares(comune, lines) > 0, code
        assert all(len(set(ring)) >= 3 for ring in rings(comune, lines)), code


def test_the_smallest_keeps_ten_hectares(comuni, lines):
    assert comuni[SMALLEST]["properties"]["name"] == "Atrani"
    assert hectares(comuni[SMALLEST], lines) == 10.5


def test_italy_keeps_its_area(comuni, lines):
    # 302,073 km² by ISTAT; the 0.1 % that lack are islets and the width of the lines.
    assert sum(hectares(comune, lines) for comune in comuni.values()) / 100 == pytest.approx(
        302_073, rel=2e-3
    )


def test_each_border_has_two_neighbours_on_opposite_sides_or_none_beyond(comuni):
    used = Counter(
        arc for comune in comuni.values() for polygon in comune["arcs"] for ring in polygon for arc in ring
    )
    assert set(used.values()) == {1}
    shared = sum(~arc in used for arc in used) / 2
    assert shared > 0.9 * len(used) / 2


def test_the_nine_cities_keep_their_area_within_two_percent(comuni, lines):
    with (ROOT / "data" / "areas.csv").open(encoding="utf-8", newline="") as file:
        nine = [row for row in csv.DictReader(file) if row["slug"]]
    assert len(nine) == 9
    for city in nine:
        km2 = hectares(comuni[city["code"]], lines) / 100
        assert km2 == pytest.approx(float(city["area_km2"]), rel=0.02), city["name"]


def test_every_mark_lies_in_its_own_comune(comuni, lines):
    for code, comune in comuni.items():
        assert holds(list(rings(comune, lines)), *comune["properties"]["point"]), code


def test_the_file_is_at_most_550_kb_compressed():
    content = FILE.read_bytes()
    assert len(gzip.compress(content, 9)) <= 550_000
    assert len(brotli.compress(content, quality=5)) <= 550_000
