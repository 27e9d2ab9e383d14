"""Cells of published tables: which are numbers, which are nothing, which are refused."""

import datetime
import math

import pytest

from willdash.pipeline.releases.readers.published_cells import (
    Place,
    number_of_workbook,
    number_with_point,
    year_of,
)
from willdash.pipeline.releases.release import ReleaseError

HERE = Place("tavola.csv", 7, "OBS_VALUE")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12.3", 12.3),
        ("0", 0.0),
        ("-4.9", -4.9),
        (" 7 ", 7.0),
        ("1.5E6", 1_500_000.0),
        ("-", None),
        ("", None),
    ],
)
def test_numbers_with_a_point(text, number):
    assert number_with_point(text, HERE) == number


@pytest.mark.parametrize(
    "text", ["12,3", "1.234,5", "1 000", "12%", "inf", "1e400", "0x1", "１２", "12.", "<3"]
)
def test_what_is_no_number_with_a_point_is_refused_with_its_place(text):
    with pytest.raises(ReleaseError, match=r"tavola.csv, row 7, column OBS_VALUE: «.*» is not a number"):
        number_with_point(text, HERE)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("12,3", 12.3),
        ("1.234,5", 1234.5),
        ("22473,5", 22473.5),
        ("1234", 1234.0),
        (12.25, 12.25),
        (0, 0.0),
        (None, None),
        ("....", None),
        (" : ", None),
        ("N.D.", None),
    ],
)
def test_numbers_of_a_workbook(cell, number):
    assert number_of_workbook(cell, HERE) == number


@pytest.mark.parametrize(
    "cell",
    ["1.234", "12.3", "1.23,4", "12,3,4", "circa 5", True, datetime.date(2022, 1, 1), math.inf, math.nan],
)
def test_a_cell_that_may_mean_two_numbers_or_none_is_refused(cell):
    with pytest.raises(ReleaseError, match=r"tavola.csv, row 7, column OBS_VALUE: "):
        number_of_workbook(cell, HERE)


@pytest.mark.parametrize("text", ["1989", "2101", "22", "2022.0", "２０２２", "", "2022-01"])
def test_a_year_that_cannot_be_meant_is_refused(text):
    with pytest.raises(ReleaseError, match="is not a year from 1990 to 2100"):
        year_of(text, HERE)


def test_a_year_with_four_digits_is_read():
    assert year_of(" 2022", HERE) == 2022
