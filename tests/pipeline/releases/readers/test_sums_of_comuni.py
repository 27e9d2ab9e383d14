"""Sums over comuni: each counts once in its province, its region and Italy."""

import csv

import pytest

from tests.pipeline.releases.readers.published import DATA
from willdash.pipeline.releases.readers.published_cells import Place
from willdash.pipeline.releases.readers.sums_of_comuni import SumsOfComuni, comune_code
from willdash.pipeline.releases.release import ReleaseError


def at(row: int) -> Place:
    return Place("f.csv", row, "code")


def test_every_province_lies_in_the_region_that_the_package_says():
    with (DATA / "areas.csv").open(encoding="utf-8", newline="") as file:
        parents = {row["code"]: row["parent"] for row in csv.DictReader(file) if row["level"] == "provincia"}
    assert len(parents) == 107
    for province, region in parents.items():
        sums: SumsOfComuni[str] = SumsOfComuni(frozenset({region, "IT"}))
        sums.add(f"{province}001", {"people": 7}, at(2))
        assert dict(sums.of_package("f.csv")) == {region: {"people": 7}, "IT": {"people": 7}}


def test_comuni_outside_the_package_count_in_the_sums_and_are_told():
    sums: SumsOfComuni[str] = SumsOfComuni(frozenset({"034027", "034", "08", "IT"}))
    sums.add("034027", {"people": 100}, at(2))
    sums.add("034001", {"people": 20, "secret elsewhere": 1}, at(3))
    sums.add("035033", {"people": 3}, at(4))
    assert {area: counts["people"] for area, counts in sums.of_package("f.csv")} == {
        "034027": 100,
        "034": 120,
        "08": 123,
        "IT": 123,
    }
    assert "secret elsewhere" not in dict(sums.of_package("f.csv"))["034027"]
    assert sums.elsewhere == 2


def test_a_province_that_is_no_more_counts_where_the_source_puts_it():
    sums: SumsOfComuni[str] = SumsOfComuni(frozenset({"20"}))
    sums.add("104001", {"people": 5}, at(2), region="20")
    assert dict(sums.of_package("f.csv")) == {"20": {"people": 5}}
    with pytest.raises(
        ReleaseError, match=r"f\.csv, row 3, column code: the province 104 of the comune 104002"
    ):
        sums.add("104002", {"people": 5}, at(3))


def test_all_comuni_of_the_package_must_be_there_and_many_are_not_all_named():
    codes = frozenset(f"03400{number}" for number in range(1, 9))
    sums: SumsOfComuni[str] = SumsOfComuni(codes | {"IT"})
    sums.add("034001", {"people": 5}, at(2))
    with pytest.raises(
        ReleaseError, match="comune 034002, 034003, 034004, 034005, 034006 and 2 more of areas"
    ):
        list(sums.of_package("f.csv"))


def test_lost_zeros_come_back_and_what_is_no_code_is_refused():
    assert comune_code("1272", at(2)) == comune_code(" 001272", at(2)) == "001272"
    for text in ("", "G337", "34", "1001272", "34027.0", "٣٤٠٢٧"):
        with pytest.raises(ReleaseError, match=r"row 2, column code: «.*» is not the ISTAT code of a comune"):
            comune_code(text, at(2))
