"""Every figure on the page is the figure in data/: all indicators, all nine cities, all years."""

import csv
import re
from collections import defaultdict
from decimal import ROUND_HALF_EVEN, Decimal

import pytest

from tests.conftest import ROOT
from willdash.core.selection import Selection
from willdash.text import Text
from willdash.views.links import change
from willdash.views.panel import panel
from willdash.views.peer_table import peer_table

ROW = re.compile(
    r'<tr[^>]*data-area="(\d+)"[^>]*data-value="([^"]*)"[^>]*>.*?<td class="number value">([^<]*)<'
)
PANEL_ROW = re.compile(
    r'<li[^>]*data-indicator="(\w+)" data-year="(\d+)" data-value="([^"]*)".*?class="panel-value">([^<]*)<'
)
SIGNS = {"percent": "{} %", "euro": "{} €", "euro_per_person": "{} €"}


def rows(name):
    with (ROOT / "data" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.fixture(scope="module")
def published():
    """(indicator, area, year) to the value as the file writes it."""
    return {
        (row["indicator"], row["area"], int(row["year"])): row["value"] for row in rows("observations.csv")
    }


@pytest.fixture(scope="module")
def cities():
    """The nine: city code to the codes that its figure may stand under, finest first."""
    parents = {row["code"]: row["parent"] for row in rows("areas.csv")}
    codes = [row["code"] for row in rows("areas.csv") if row["slug"]]
    assert len(codes) == 9
    return {code: (code, parents[code], parents[parents[code]]) for code in codes}


def expected(published, cities, indicator):
    """Year to city to value, at the finest level at which any of the nine is published."""
    found = defaultdict(dict)
    for place in range(3):
        at_level = {
            (year, city): value
            for (id, area, year), value in published.items()
            if id == indicator
            for city, codes in cities.items()
            if codes[place] == area
        }
        for (year, city), value in at_level.items():
            found[year][city] = value
        if found:
            return found
    raise AssertionError(f"{indicator} has no figure for the nine")


def written(value, indicator):
    """The value as an Italian reads it, worked out without the code under test."""
    places = int(indicator["decimals"])
    rounded = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)
    text = f"{abs(rounded):,.{places}f}".translate(str.maketrans(",.", ".,"))
    sign = "−" if rounded < 0 else ""
    return SIGNS.get(indicator["unit"], "{}").format(sign + text).replace(" ", "\u00a0")


def test_store_table_and_panel_show_what_the_file_says(store, published, cities):
    text = Text.of("it")
    slugs = {area.code: area.slug for area in store.catalog.cities}
    seen = 0
    for indicator in rows("indicators.csv"):
        by_year = expected(published, cities, indicator["id"])
        assert set(store.choices.indicators[indicator["id"]]) == set(by_year)
        for year, values in by_year.items():
            selection = Selection(indicator=indicator["id"], year=year, city="como", peers="nove")
            comparison = store.compare(selection)
            source = store.catalog.sources[comparison.indicator.source]
            html = str(peer_table(comparison, source, change, text, sort="rank"))
            table = {area: (value, shown) for area, value, shown in ROW.findall(html)}
            assert set(table) == set(cities)
            for city in cities:
                value = values.get(city)
                raw, shown = table[city]
                assert (float(raw) if raw else None) == (float(value) if value else None)
                assert shown == (written(value, indicator) if value else "n.d.")
                own = store.nine(indicator["id"], year, slugs[city])
                cluster = store.catalog.clusters[indicator["cluster"]]
                [row] = PANEL_ROW.findall(str(panel(cluster, [own], change, text, chosen="")))
                assert row == (indicator["id"], str(year), raw, shown)
                seen += bool(value)
    assert seen > 5_000


def test_every_published_figure_is_in_the_store(store, published):
    assert store.observations.count == len(published) == 80_959
    for (indicator, area, year), value in published.items():
        assert store.value(indicator, area, year) == float(value)
