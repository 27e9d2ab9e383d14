"""Whose figure it is, and whether there is one, is said wherever it appears."""

import pytest

from tests.browser.figures import cities, figure, level, place, years
from tests.browser.reading import check_page, open_link, row

pytestmark = pytest.mark.browser


@pytest.mark.sliced(1)
@pytest.mark.parametrize(
    ("indicator", "year", "city", "beginning", "badge", "words"),
    [
        ("bes_neet", 2024, "monza", "Nella provincia di Monza e della Brianza", "provincia", "provinciale"),
        ("poverta_relativa_famiglie", 2024, "como", "In Lombardia", "regione", "regionale"),
    ],
)
def test_a_figure_of_a_province_or_region_is_called_so(page, indicator, year, city, beginning, badge, words):
    open_link(page, f"?indicator={indicator}&year={year}&city={city}")
    check_page(page, indicator=indicator, year=year, city=city)

    assert level(indicator) == badge
    headline = page.inner_text(".headline-sentence")
    assert headline.startswith(beginning)
    assert f"(dati {words[:-1]}i)" in headline
    assert f"dato {words}" in page.inner_text("#peer-table caption")
    badges = page.locator("#peer-table tbody .level-badge")
    assert badges.evaluate_all("all => all.map(badge => badge.dataset.level)") == [badge] * 9
    assert page.inner_text(f"{row(city)} .level-badge") == f"dato {words}"
    assert page.inner_text(f"{row(city)} .observed").endswith(place(indicator, city))
    assert page.inner_text(f"#row-{indicator} .level-badge") == f"dato {words}"
    assert f"dato {words}" in page.locator(f"#label-{cities()[city]['code']} .map-tip").text_content()


def test_a_city_without_a_figure_that_year_says_so_everywhere(page):
    assert figure("bes_affluenza_regionali", "padova", 2024) is None
    open_link(page, "?indicator=bes_affluenza_regionali&year=2024&city=padova")
    check_page(page, indicator="bes_affluenza_regionali", year=2024, city="padova")

    headline = page.inner_text(".headline-sentence")
    assert "il dato del 2024 non è pubblicato" in headline
    assert ", ".join(map(str, years("bes_affluenza_regionali", "padova"))) in headline
    assert page.get_attribute(row("padova"), "data-value") == ""
    assert "non pubblicat" in page.inner_text(f"{row('padova')} .value")
    assert page.locator("#year-picker option:checked").inner_text() == "2024 (non per Padova)"
    assert "non pubblicat" in page.inner_text("#row-bes_affluenza_regionali")
    assert "non pubblicat" in page.inner_text("#map-legend")
    assert "non pubblicat" in page.locator("#label-028060 .map-tip").text_content()
    symbols = page.locator("#map .js-plotly-plot").evaluate("map => map.data.at(-1).marker.symbol")
    assert symbols.count("circle-x") == [figure("bes_affluenza_regionali", c, 2024) for c in cities()].count(
        None
    )
