"""The labels of the map: readable at any width, each beside its own marker, large enough to be hit."""

import pytest

from tests.browser.figures import cities
from tests.browser.reading import open_link, wait_shown

pytestmark = pytest.mark.browser

WIDTHS = (320, 360, 414, 768, 1024, 1280, 1366, 1600, 1920, 2560, 3840)
REGIONS = ("lombardia", "emilia-romagna", "veneto", "piemonte")
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
    frame = places["frame"]
    markers = {city: box for city, box in places["markers"].items() if _shared(box, frame)}
    for city, box in labels.items():
        for other, its in labels.items():
            if city < other and _shared(box, its):
                yield f"{city} and {other} overlap"
        for other, marker in markers.items():
            if other != city and _shared(box, marker):
                yield f"{city} covers the marker of {other}"
            if other != city and _distance(box, marker) < _distance(box, markers[city]):
                yield f"{city} is nearer to the marker of {other}"
        if box["left"] < frame["left"] - 1 or box["right"] > frame["right"] + 1:
            yield f"{city} sticks out of the map"
        if box["top"] < frame["top"] - 1 or box["bottom"] > frame["bottom"] + 1:
            yield f"{city} sticks out of the map"
    if not labels:
        yield "no label"


def _drawn(page):
    """Waits until the map has the size of its frame, and the labels have been laid since."""
    page.evaluate(
        """async () => {
            const map = document.querySelector("#map .js-plotly-plot");
            const labels = document.getElementById("map-labels");
            const frame = () => new Promise(requestAnimationFrame);
            const fits = () => Math.abs(map._fullLayout.width - labels.clientWidth) <= 1;
            for (let tries = 0; !fits() && tries < 100; tries += 1) await frame();
            await frame();
            await frame();
        }"""
    )


def _sweep(page, selections):
    """Complaints at every width, for every selection; a selection is a query."""
    found = {}
    for query, fields in selections:
        open_link(page, query, **fields)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            _drawn(page)
            wrong = list(complaints(page.evaluate(PLACES)))
            if wrong:
                found[query, width] = wrong
    return found


@pytest.mark.parametrize("language", ["it", "en"])
def test_labels_keep_clear_of_each_other_and_of_other_markers(page, language):
    selections = [
        (f"?indicator={indicator}&city=monza&lang={language}", {"indicator": indicator, "lang": language})
        for indicator in LONG
    ]
    assert _sweep(page, selections) == {}


def test_labels_keep_clear_in_every_region(page):
    selections = [(f"?indicator={LONG[0]}&region={region}", {"indicator": LONG[0]}) for region in REGIONS]
    assert _sweep(page, selections) == {}


@pytest.mark.parametrize("width", [320, 360])
def test_nothing_sticks_out_of_a_phone(new_page, width):
    page = new_page(width=width, height=740, has_touch=True, is_mobile=True)
    for query in ("", "?indicator=bes_affluenza_regionali&year=2024&city=padova&lang=en", "?city=atlantide-" + "x" * 60):
        open_link(page, query)
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_what_can_be_hit_on_the_map_is_at_least_24_pixels_large_on_a_phone(new_page):
    page = new_page(width=360, height=740, has_touch=True, is_mobile=True)
    open_link(page)
    sizes = page.locator(".map-label a, #map-zoom a, #map .scattergeo .point").evaluate_all(
        "all => all.map(e => [e.textContent.slice(0, 30), e.getBoundingClientRect().width, e.getBoundingClientRect().height])"
    )
    assert len(sizes) == 9 + 5 + 9
    assert [size for size in sizes if min(size[1:]) < 24] == []


def test_a_tap_on_a_label_and_on_a_marker_chooses_the_city(new_page):
    page = new_page(width=360, height=740, has_touch=True, is_mobile=True)
    open_link(page)
    for city in cities():
        page.tap(f"#label-{cities()[city]['code']} a")
        wait_shown(page, city=city)
