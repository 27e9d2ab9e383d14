"""The labels of the map: readable at any width, each beside its own marker, large enough to be hit."""

import pytest

from tests.browser.figures import cities
from tests.browser.reading import label, marker, open_link, wait_shown

pytestmark = pytest.mark.browser

WIDTHS = (320, 360, 414, 768, 1024, 1280, 1366, 1600, 1920, 2560, 3840)
REGIONS = {"lombardia": "como", "emilia-romagna": "parma", "veneto": "padova", "piemonte": "novara"}
TRIES = 20
PAUSE_MS = 50
LONG = ("irpef_imponibile_medio", "bes_posti_km_tpl_capoluogo")

PLACES = """() => {
    const box = (element) => {
        const {left, top, right, bottom} = element.getBoundingClientRect();
        return {left, top, right, bottom};
    };
    const map = document.querySelector("#map .js-plotly-plot");
    const markers = [...map.querySelectorAll(".scattergeo .point")].map(box);
    return {
        frame: box(document.getElementById("map-labels")),
        drawn: box(map.querySelector(".geo .bg rect")),
        markers: Object.fromEntries(map.data.at(-1).customdata.map((city, index) => [city, markers[index]])),
        labels: Object.fromEntries(map.data.at(-1).customdata.map((city, index) => {
            const label = document.querySelectorAll(".map-label")[index];
            return [city, label.hidden ? null : box(label.querySelector("a"))];
        })),
    };
}"""


def _shared(a, b):
    """Pixels by which two boxes cover each other, across and down; half a pixel is rounding."""
    across = min(a["right"], b["right"]) - max(a["left"], b["left"])
    down = min(a["bottom"], b["bottom"]) - max(a["top"], b["top"])
    return across > 0.5 and down > 0.5


def _distance(label, marker):
    """From a marker's middle to the nearest point of a label."""
    x, y = (marker["left"] + marker["right"]) / 2, (marker["top"] + marker["bottom"]) / 2
    across = max(label["left"] - x, 0, x - label["right"])
    down = max(label["top"] - y, 0, y - label["bottom"])
    return (across**2 + down**2) ** 0.5


def complaints(places):
    """What is wrong with the labels, in words."""
    labels = {city: box for city, box in places["labels"].items() if box}
    markers = {city: box for city, box in places["markers"].items() if _shared(box, places["drawn"])}
    if not labels:
        yield "no label"
    for city, box in labels.items():
        if city not in markers:
            yield f"{city} has a label and no marker"
        if _sticks_out(box, places["frame"]):
            yield f"{city} sticks out of the map"
        yield from (
            f"{city} and {other} overlap" for other in labels if city < other and _shared(box, labels[other])
        )
        for other in markers.keys() - {city}:
            if _shared(box, markers[other]):
                yield f"{city} covers the marker of {other}"
            if _distance(box, markers[other]) < _distance(box, places["markers"][city]):
                yield f"{city} is nearer to the marker of {other}"


def _sticks_out(box, frame):
    """Whether a box is not wholly inside a frame; a pixel is rounding."""
    return (
        min(box["left"] - frame["left"], box["top"] - frame["top"]) < -1
        or max(box["right"] - frame["right"], box["bottom"] - frame["bottom"]) > 1
    )


def _settled_complaints(page):
    """What is still wrong when the map has had time to take its new size."""
    wrong = []
    for _ in range(TRIES):
        page.wait_for_timeout(PAUSE_MS)
        wrong = list(complaints(page.evaluate(PLACES)))
        if not wrong and _fits(page):
            return []
    return wrong


def _fits(page):
    """Whether the map is as wide as its frame."""
    return page.evaluate(
        """() => Math.abs(document.querySelector("#map .main-svg").clientWidth
            - document.getElementById("map-labels").clientWidth) <= 1"""
    )


def _sweep(page, selections, widths):
    """Complaints at each width, for every selection."""
    found = {}
    open_link(page)
    for query, fields in selections:
        page.evaluate("search => dash_clientside.set_props('url', {search})", query)
        wait_shown(page, **fields)
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            wrong = _settled_complaints(page)
            if wrong:
                found[query, width] = wrong
    return found


@pytest.mark.sliced(1)
@pytest.mark.parametrize("language", ["it", "en"])
def test_labels_keep_clear_of_each_other_and_of_other_markers(page, language):
    selections = [
        (f"?indicator={indicator}&city=monza&lang={language}", {"indicator": indicator, "lang": language})
        for indicator in LONG
    ]
    assert _sweep(page, selections, WIDTHS) == {}


@pytest.mark.thorough
def test_labels_keep_clear_in_every_region(page):
    selections = [
        (f"?indicator={LONG[0]}&city={city}&region={region}", {"indicator": LONG[0], "city": city})
        for region, city in REGIONS.items()
    ]
    assert _sweep(page, selections, WIDTHS[::2]) == {}


@pytest.mark.sliced(1)
@pytest.mark.parametrize("width", [320, 360])
def test_nothing_sticks_out_of_a_phone(new_page, width):
    page = new_page(width=width, height=740, has_touch=True, is_mobile=True)
    for query in (
        "",
        "?indicator=bes_affluenza_regionali&year=2024&city=padova&lang=en",
        "?city=atlantide-" + "x" * 60,
    ):
        open_link(page, query)
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.fixture
def phone(new_page):
    page = new_page(width=360, height=740, has_touch=True, is_mobile=True)
    open_link(page)
    return page


@pytest.mark.thorough
def test_links_on_the_map_are_at_least_24_pixels_large_on_a_phone(phone):
    sizes = phone.locator(".map-label a, #map-zoom a").evaluate_all(
        """all => all.map((link) => {
            const {width, height} = link.getBoundingClientRect();
            return [link.textContent.slice(0, 20), Math.min(width, height)];
        })"""
    )
    assert len(sizes) == 9 + 5
    assert [size for size in sizes if size[1] < 24] == []


@pytest.mark.thorough
def test_a_tap_on_a_label_chooses_the_city(phone):
    for city in cities():
        phone.tap(label(city))
        wait_shown(phone, city=city)


def test_a_tap_12_pixels_beside_a_marker_still_chooses_the_city(phone):
    for city in ("ravenna", "rovigo"):
        at = marker(phone, city)
        phone.touchscreen.tap(at["x"], at["y"] + 12)
        wait_shown(phone, city=city)
