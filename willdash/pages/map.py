"""The map page, ``/``: map, sentence, panels and peer table, linked through the address."""

from dataclasses import asdict, replace
from functools import lru_cache
from typing import Any

from dash import ClientsideFunction, Dash, dcc, html
from dash.dependencies import Input, Output, State
from flask import after_this_request

from willdash.core.selection import Notice, Selection, parse_selection
from willdash.pages.edition import edition
from willdash.pages.ids import Frame, Map, panel
from willdash.pages.made import Made, labelled
from willdash.pages.map_parts import MapParts
from willdash.pages.map_pickers import map_pickers
from willdash.pages.parts import SELECTIONS_KEPT, Parts, keys_of
from willdash.pages.routes import fresh
from willdash.store.store import Store
from willdash.text import Text
from willdash.views.frame.notices import notices
from willdash.views.indicator_search import indicator_search
from willdash.views.links import change
from willdash.views.map.figure import CONFIG
from willdash.views.markup import Markup, Shown, content
from willdash.views.svg_map import svg_map
from willdash.views.svg_map.ground import Ground

PATH = "/"
VIEWS = "/viste"
STILLS_KEPT = 64
"""Of 15 kB, so 1 MB."""
PICKERS = (
    Map.INDICATOR_PICKER,
    Map.YEAR_PICKER,
    Map.CITY_PICKER,
    Map.PEERS_PICKER,
    Map.BENCHMARK_PICKER,
)


class MapPage:
    """The page of one app: its layout for a query, and its callbacks."""

    def __init__(self, store: Store, *, geometry_url: str, ground: Ground | None = None) -> None:
        self._store = store
        self._ground = ground
        self._parts = Parts(tuple(MapParts(store, geometry_url=geometry_url)))
        self.edition = edition(store.version, geometry_url)
        self._search = lru_cache(self._make_search)
        self._still = lru_cache(maxsize=STILLS_KEPT)(self._make_still)
        self._shown = lru_cache(maxsize=SELECTIONS_KEPT)(self._tell)

    def layout(self, query: str) -> html.Div:
        """The whole page for a query, which may be any text, with what Dash keeps beside it."""
        location = dcc.Location(
            id=Frame.URL, refresh="callback-nav", pathname=PATH, search=f"?{query}" if query else ""
        )
        return html.Div([location, html.Div(self._main(query), id=Frame.PAGE)])

    def _main(self, query: str) -> html.Main:
        selection, found = parse_selection(query, self._store.choices)
        text = Text.of(selection.lang)
        made = Made(self._parts.all(selection))
        return html.Main(
            [
                html.H1(text("page-map-heading"), className="page-title"),
                html.P(text("page-map-lead"), className="page-lead"),
                Markup(id=Map.NOTICES, content=self._notices(found, text), role="status"),
                map_pickers(made, self._store.catalog, search=self._search(text.language), text=text),
                html.Div(
                    [_map_column(made, self._still(selection), text), self._panels(made)], className="reading"
                ),
                Markup(id=Map.PEER_TABLE, content=made.content(Map.PEER_TABLE)),
                Markup(id=Map.SIMILAR, content=made.content(Map.SIMILAR)),
                Markup(id=Map.ABOUT, content=made.content(Map.ABOUT), tag="section", className="about-card"),
                Shown(id=Map.SHOWN, data=self._shown(selection)),
            ],
            id=Frame.MAIN,
            className="container-xxl page-map",
            tabIndex="-1",
        )

    def warm(self) -> None:
        """Makes the first view of every city in every language, so that no reader waits for it."""
        choices = self._store.choices
        for language in choices.languages:
            for city in choices.cities:
                self._parts.all(replace(choices.default, city=city, lang=language))

    def view(self, query: str) -> dict[str, Any]:
        """What the page shows for a query, which may be any text: every part, whoever asks.

        Depends on nothing but the query and the edition, so that anybody may keep it.
        """
        selection, found = parse_selection(query, self._store.choices)
        return {
            "parts": self._parts.all(selection),
            "notices": self._notices(found, Text.of(selection.lang)),
            "shown": self._shown(selection),
        }

    def update(self, query: object, shown: object) -> dict[str, Any]:
        """What a callback sends for a query to a browser that shows something already.

        Both arguments come from outside and may be anything; nonsense gets the whole default page.
        """
        selection, found = parse_selection(query if isinstance(query, str) else "", self._store.choices)
        return {
            **self._parts.update(selection, keys_of(shown)),
            "notices": self._notices(found, Text.of(selection.lang)),
            "shown": self._shown(selection),
        }

    def register(self, app: Dash) -> None:
        """Wires the page: the address decides what is shown, and everything else changes the address.

        The browser asks for the view of an address as a resource; where it cannot get one, it asks the
        callback.
        """
        outputs = {
            **self._parts.outputs,
            "notices": Output(Map.NOTICES, "content"),
            "shown": Output(Map.SHOWN, "data"),
        }

        @app.callback(outputs, Input(Map.SHOWN, "asked"), State(Map.SHOWN, "data"), prevent_initial_call=True)
        def _(search: object, shown: object) -> dict[str, Any]:
            after_this_request(fresh)
            return self.update(search, shown)

        app.clientside_callback(  # type: ignore[no-untyped-call]
            ClientsideFunction("willdash", "view"),
            [
                Output(output.component_id, output.component_property, allow_duplicate=True)
                for output in outputs.values()
            ],
            Input(Frame.URL, "search"),
            State(Map.SHOWN, "data"),
            prevent_initial_call=True,
        )

        app.clientside_callback(  # type: ignore[no-untyped-call]
            ClientsideFunction("willdash", "pick"),
            *[Input(picker, "value") for picker in PICKERS],
            Input(Map.MAP, "clickData"),
            State(Map.SHOWN, "data"),
            prevent_initial_call=True,
        )

    def _tell(self, selection: Selection) -> dict[str, Any]:
        """What the browser has to know of the page: title, selection, and the key of every part."""
        indicator = self._store.catalog.indicators[selection.indicator]
        text = Text.of(selection.lang)
        city = self._store.city(selection.city)
        return {
            "title": f"{text.words(indicator.short)} · {city.label} · {selection.year} · {text('site')}",
            "selection": asdict(selection),
            "views": f"{VIEWS}/{self.edition}/mappa",
            "keys": self._parts.keys(selection),
            "marked": self._parts.marked(selection),
        }

    def _make_search(self, language: str) -> dict[str, str]:
        catalog, years = self._store.catalog, self._store.choices.default_years
        view = indicator_search(catalog.indicators, catalog.clusters, years, change, Text.of(language))
        return content(view, shows="")

    def _make_still(self, selection: Selection) -> dict[str, str]:
        """The map until Plotly has drawn it, and for readers without scripts."""
        store, region = self._store, self._store.regions.get(selection.region)
        view = svg_map(
            store.nine(selection.indicator, selection.year, selection.city),
            store.geometry,
            store.class_limits(selection.indicator),
            Text.of(selection.lang),
            region=region.code if region else "",
            href=lambda entry: change(city=str(entry.area.slug)),
            ground=self._ground.image(selection.region) if self._ground else None,
            has_legend=False,
        )
        return content(view, shows="")

    def _notices(self, found: tuple[Notice, ...], text: Text) -> dict[str, str]:
        return content(notices(found, self._store.names(text.language), text), shows="")

    def _panels(self, made: Made) -> html.Section:
        return html.Section(
            [
                Markup(id=Map.PANELS_TITLE, content=made.content(Map.PANELS_TITLE)),
                html.Div(
                    [
                        Markup(id=panel(cluster.id), content=made.content(panel(cluster.id)))
                        for cluster in self._store.catalog.panels
                    ],
                    className="panels-grid",
                ),
            ],
            id=Map.PANELS,
        )


def _navigation(id: str, made: Made, label: str) -> Markup:
    """A named group of links."""
    return Markup(id=id, content=made.content(id), tag="nav", label=label)


def _map_column(made: Made, still: dict[str, str], text: Text) -> html.Section:
    """Sentence, zoom, map with its labels, legend."""
    return html.Section(
        [
            Markup(id=Map.HEADLINE, content=made.content(Map.HEADLINE), role="status"),
            html.Div(
                [
                    _navigation(Map.MAP_ZOOM, made, text("map-zoom")),
                    html.Div(
                        [
                            Markup(id=Map.MAP_STILL, content=still),
                            dcc.Graph(id=Map.MAP, figure=made(Map.MAP, "figure"), config=CONFIG),
                            _navigation(Map.MAP_LABELS, made, text("map-cities")),
                        ],
                        className="map-frame",
                    ),
                    Markup(id=Map.MAP_LEGEND, content=made.content(Map.MAP_LEGEND)),
                ],
                className="map-card",
            ),
            Markup(id=Map.TREND, content=made.content(Map.TREND)),
            Markup(id=Map.GAPS, content=made.content(Map.GAPS), className="card-like"),
        ],
        className="map-column",
        **labelled(text("map")),
    )  # fmt: skip
