"""Every figure on the page is the figure in data/: all indicators, all nine cities, all years."""

import re

import pytest

from tests import published as files
from tests.published import expected, rows, written
from willdash.core.selection import Selection
from willdash.text import Text
from willdash.views.links import change
from willdash.views.panel import panel, panel_row
from willdash.views.peer_table import peer_table

ROW = re.compile(
    r'<tr[^>]*data-area="(\d+)"[^>]*data-value="([^"]*)"[^>]*>.*?<td class="number value">([^<]*)<'
)
PANEL_ROW = re.compile(
    r'<li[^>]*data-indicator="(\w+)" data-year="(\d+)" data-value="([^"]*)".*?class="panel-value">([^<]*)<'
)


@pytest.fixture(scope="module")
def published():
    return files.published()


@pytest.fixture(scope="module")
def cities():
    return files.cities()


@pytest.mark.parametrize(("every", "least"), [(12, 200), pytest.param(1, 5_000, marks=pytest.mark.thorough)])
def test_store_table_and_panel_show_what_the_file_says(store, published, cities, every, least):
    text = Text.of("it")
    slugs = {area.code: area.slug for area in store.catalog.cities}
    seen = 0
    for indicator in rows("indicators.csv")[every // 2 :: every]:
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
                [row] = PANEL_ROW.findall(str(panel(cluster, [panel_row(own, change, text)], text)))
                assert row == (indicator["id"], str(year), raw, shown)
                seen += bool(value)
    assert seen > least


def test_every_published_figure_is_in_the_store(store, published):
    assert store.observations.count == len(published) == 80_959
    for (indicator, area, year), value in published.items():
        assert store.value(indicator, area, year) == float(value)
