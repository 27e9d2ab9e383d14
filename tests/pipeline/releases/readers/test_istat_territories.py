"""The table of codes and names agrees with ``areas.csv``, and each code is of one area."""

import csv
from pathlib import Path

import pytest

from willdash.pipeline.releases.readers.istat_territories import (
    PROVINCES,
    REGIONS,
    capital_of,
    described_by,
    istat_code,
    province_of,
    region_of,
)

with (Path(__file__).parents[4] / "data" / "areas.csv").open(encoding="utf-8", newline="") as file:
    AREAS = list(csv.DictReader(file))
LINES = [line.split(" ") for line in (REGIONS + PROVINCES).split("\n") if line]


def of_level(level):
    return [area for area in AREAS if area["level"] == level]


def test_every_region_and_province_goes_by_both_its_names():
    for level, found in (("regione", region_of), ("provincia", province_of)):
        for area in of_level(level):
            assert (found(area["name"]), found(area["label"])) == (area["code"], area["code"])
    assert province_of("L’Aquila") == "066"
    assert len(LINES) == 20 + 107


def test_no_code_is_of_two_areas():
    codes = [code for line in LINES for code in set(line[:3]) - {"-"}]
    assert len(codes) == len(set(codes))


def test_the_code_of_a_province_begins_with_that_of_its_region():
    regions = {line[0]: line[1:3] for line in LINES[:20]}
    parents = {area["code"]: area["parent"] for area in of_level("provincia")}
    for province, nuts, itter107, *_ in LINES[20:]:
        nuts_region, itter107_region = regions[parents[province]]
        if province in {"021", "022"}:  # each a region of its own
            nuts_region = itter107_region = {"021": "ITH1", "022": "ITH2"}[province]
            assert itter107 == nuts.replace("ITH", "ITD")
        elif province in {"108", "109", "110", "111"}:  # made after 2006
            itter107_region = f"IT{province}"
        assert nuts.startswith(nuts_region)
        assert itter107.startswith(itter107_region) or province in {"021", "022"}


@pytest.mark.parametrize(
    ("code", "area"),
    [
        ("IT", "IT"),
        ("034027", "034027"),
        ("034", "034"),
        ("ITD52", "034"),
        ("ITH52", "034"),
        ("ITD5", "08"),
        ("ITH5", "08"),
        ("ITDA", "04"),
        ("ITC45", "015"),
        ("ITC4C", "015"),
        ("IT108", "108"),
        ("ITC4D", "108"),
        ("ITF47", "072"),
        ("ITE43", "058"),
        ("ITG2H", "111"),
        ("ITCD", None),
        ("ITG29", None),
        ("T08011", None),
        ("", None),
        ("-", None),
    ],
)
def test_an_area_goes_by_any_of_its_codes(code, area):
    assert istat_code(code) == area


def test_capitals_are_comuni_of_their_province():
    comuni = {area["code"]: area["parent"] for area in of_level("comune")}
    for province in of_level("provincia"):
        assert comuni[capital_of(province["code"])] == province["code"]


def test_only_what_is_measured_in_the_capital_goes_to_its_comune():
    assert described_by("bes_verde_urbano_capoluogo", "034") == "034027"
    assert described_by("bes_verde_urbano_capoluogo", "08") == "08"
    assert described_by("bes_neet", "034") == "034"
    assert described_by("bes_neet", None) is None
