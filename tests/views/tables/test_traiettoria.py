"""The files of a trajectory hold what its page shows, and tell what is published from what is not."""

from collections import Counter
from dataclasses import replace

import pytest

from willdash.store.trajectory import trajectory_of
from willdash.text import Text
from willdash.views.tables import TABLES

INDICATOR = "bes_pensionati_basso_importo"


@pytest.fixture(scope="module")
def asked(store):
    return replace(store.choices.default, indicator=INDICATOR, year=2023, city="como")


def rows(table):
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def test_every_row_says_whether_it_was_published(store, asked):
    """Thirteen years from 2011, five years ahead at −0.2 points each from 8.2 %, five paths."""
    found = rows(TABLES["traiettoria"](store, asked, Text.of("it"), {}))
    parts = Counter(row["part"] for row in found)
    trajectory = trajectory_of(store, store.nine(INDICATOR, 2023, "como"))
    assert parts["pubblicato"] == 13
    assert parts["passo prolungato, non pubblicato"] == 5
    assert sum(parts.values()) == 18 + sum(len(path.points) for path in trajectory.paths)
    last = [row for row in found if row["pace_low"] is not None][-1]
    assert (last["year"], last["years"], round(last["value"], 6)) == (2028, 5, 7.2)
    assert last["pace_low"] < last["value"] < last["pace_high"]
    starts = [row for row in found if row["years"] == 0]
    assert {row["observed_code"] for row in starts} == {"013", *(p.observed.code for p in trajectory.paths)}
    assert {row["observed_level"] for row in found} == {"dato provinciale"}


def test_the_distances_are_those_of_the_page(store, asked):
    """To Novara's 5.4 %: 2.8 points; at 0.2333 a year 12 years, at 0.1571 a year 18."""
    found = rows(TABLES["distanze"](store, asked, Text.of("en"), {}))
    best, *_, italy = found
    assert (best["reference_value"], best["points"]) == (5.4, -2.8)
    assert (best["years_low"], best["years_high"], best["pace"]) == (12, 18, "between 12 and 18 years")
    assert (italy["points"], italy["years_low"], italy["pace"]) == (0.7, None, "already reached")


@pytest.mark.parametrize(
    ("indicator", "year", "city", "reason"),
    [
        ("quota_80", 2023, "como", "non c’è un riferimento da raggiungere"),
        ("bes_affluenza_regionali", 2024, "padova", "Senza il dato"),
    ],
)
def test_where_nothing_is_to_be_reached_the_file_says_why(store, indicator, year, city, reason):
    selection = replace(store.choices.default, indicator=indicator, year=year, city=city)
    only = rows(TABLES["distanze"](store, selection, Text.of("it"), {}))
    assert len(only) == 1
    assert only[0]["reference"] is None
    assert reason in only[0]["pace"]


def test_a_year_without_the_citys_figure_is_told_as_missing(store):
    selection = replace(store.choices.default, indicator="bes_affluenza_regionali", year=2024, city="padova")
    found = rows(TABLES["traiettoria"](store, selection, Text.of("it"), {}))
    missing = [row for row in found if row["value"] is None]
    assert [(row["year"], row["missing"]) for row in missing] == [(2024, "non pubblicato per il 2024")]
    assert not [row for row in found if row["pace_low"] is not None]
