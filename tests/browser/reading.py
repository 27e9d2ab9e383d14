"""What a reader does on the map page, and what they see there."""

from urllib.parse import parse_qsl, urlsplit

from tests.browser.figures import cities, figure_at, figures, indicators, place

READY = "main[data-ready=true]"

EVERYTHING = """() => {
    const text = (selector) => document.querySelector(selector)?.innerText;
    const map = document.querySelector("#map .js-plotly-plot");
    const markers = map.data.at(-1);
    const chosen = markers.marker.size.indexOf(Math.max(...markers.marker.size));
    const row = document.querySelector("#panels .panel-row.chosen");
    const rows = [...document.querySelectorAll("#peer-table tbody tr")];
    const picker = (name) => document.getElementById(`${name}-picker`).value;
    return {
        main: {...document.getElementById("main").dataset},
        address: location.search,
        title: document.title,
        headline: text("#headline .headline-sentence"),
        caption: text("#peer-table caption"),
        table: rows.map((tr) => [tr.dataset.area, tr.dataset.value]),
        table_chosen: document.querySelector("#peer-table tr.chosen")?.dataset.area,
        panels_title: text("#panels-title h2"),
        panel_row: row && [row.dataset.indicator, row.dataset.year, row.dataset.value],
        pickers: ["indicator", "year", "city", "peers"].map(picker),
        map_key: map.layout.meta,
        map_chosen: markers.customdata[chosen],
        map_tip: markers.hovertext[chosen],
        label: document.querySelector("#map-labels a[aria-current]")?.closest("li").dataset.area,
    };
}"""


def open_link(page, query="", **fields):
    """Opens the map page and waits until it shows the selection; `fields` as in `wait_shown`."""
    page.goto(f"/{query}")
    wait_shown(page, **fields)


def wait_shown(page, **fields):
    """Waits until everything shows a selection with these fields, as in ``city="como"``."""
    wanted = READY + "".join(f'[data-{name}="{value}"]' for name, value in fields.items())
    page.wait_for_selector(wanted)


def everything(page):
    """What each part of the page shows at this moment."""
    return page.evaluate(EVERYTHING)


def check(seen, *, indicator, year, city, peers="nove", lang="it"):
    """Every part shows this selection with the figures of the data package; `seen` is from `everything`."""
    own = cities()[city]
    value = figure_at(indicator, own["code"], year)
    words = indicators()[indicator]
    selection = {"indicator": indicator, "year": str(year), "city": city, "peers": peers}
    assert seen["main"] == {**selection, "benchmark": "mediana", "lang": lang, "ready": "true"}
    assert seen["pickers"] == list(selection.values())
    assert seen["title"] == f"{words[f'short_{lang}']} · {own['label']} · {year} · willdash"
    assert place(indicator, city) in seen["headline"]
    assert seen["caption"].startswith(f"{words[f'label_{lang}']}, {year} (")
    assert seen["table_chosen"] == seen["label"] == own["code"]
    if peers == "nove":
        assert as_table(seen["table"]) == figures(indicator, year)
    assert own["label"] in seen["panels_title"]
    if words["cluster"] != "contesto":
        assert seen["panel_row"] == [indicator, str(year), "" if value is None else repr(value)]
    assert seen["map_key"].split("/")[:4] == [indicator, str(year), city, lang]
    assert seen["map_chosen"] == city
    assert seen["map_tip"].startswith(f"{own['label']}: ")
    assert str(year) in seen["map_tip"]


def check_page(page, **selection):
    """Waits for the selection, and checks that every part and the address show it."""
    wait_shown(page, **selection)
    check(everything(page), **selection)
    for name, value in address(page).items():
        assert value == str(selection.get(name, value))


def as_table(rows):
    """Area code to value; None where a row has none."""
    return {area: float(value) if value else None for area, value in rows}


def address(page):
    """The fields that the address names."""
    return dict(parse_qsl(urlsplit(page.url).query))


def label(city):
    """Selector of a city's link on the map."""
    return f"#label-{cities()[city]['code']} a"


def row(city):
    """Selector of a city's row in the table."""
    return f"#peer-{cities()[city]['code']}"


def marker(page, city):
    """Middle of a city's marker in the window, scrolled to."""
    page.locator("#map").scroll_into_view_if_needed()
    return page.locator("#map .js-plotly-plot").evaluate(
        """(map, city) => {
            const index = map.data.at(-1).customdata.indexOf(city);
            const box = map.querySelectorAll(".scattergeo .point")[index].getBoundingClientRect();
            return {x: box.x + box.width / 2, y: box.y + box.height / 2};
        }""",
        city,
    )


def click_marker(page, city):
    at = marker(page, city)
    page.mouse.move(at["x"], at["y"])
    page.mouse.click(at["x"], at["y"])


def focused(page):
    """The id of the focused element, or of the nearest element around it that has one."""
    return page.evaluate("document.activeElement.closest('[id]')?.id ?? document.activeElement.tagName")


def plain(text):
    """Text with ordinary spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def expect(faults, words):
    """Takes the complaints with these words out; there must be one."""
    found = [fault for fault in faults if words in fault]
    assert found, f"no complaint about «{words}»: {faults}"
    faults[:] = [fault for fault in faults if words not in fault]


class Held:
    """Requests that wait on the line until they are released."""

    def __init__(self, page, pattern):
        self._waiting = []
        self._is_open = False
        page.route(pattern, self._take)

    def _take(self, route):
        if self._is_open:
            route.continue_()
        else:
            self._waiting.append(route)

    def release(self, order=1):
        """Lets them go, the first one first (or last, with -1); from now on nothing is held."""
        self._is_open = True
        for route in self._waiting[::order]:
            route.continue_()
