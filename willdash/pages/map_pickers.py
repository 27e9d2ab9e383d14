"""The choices above the map."""

from typing import Any

import dash_bootstrap_components as dbc
from dash import html

from willdash.pages.ids import Map
from willdash.pages.made import Made, labelled
from willdash.store.catalog import Catalog
from willdash.text import Text
from willdash.views.markup import GroupedSelect, Markup
from willdash.views.pickers import city_options, peers_options


def map_pickers(made: Made, catalog: Catalog, *, search: dict[str, str], text: Text) -> html.Section:
    """What a reader can choose on the map page, each with its label; `search` is a `Markup`'s content."""
    return html.Section(
        [
            Markup(id=Map.CLUSTER_PICKER, content=made.content(Map.CLUSTER_PICKER)),
            dbc.Row(
                [
                    _field("indicator", text, GroupedSelect(
                        id=Map.INDICATOR_PICKER,
                        value=made(Map.INDICATOR_PICKER, "value"),
                        groups=made(Map.INDICATOR_PICKER, "groups"),
                    )),
                    _field("year", text, dbc.Select(
                        id=Map.YEAR_PICKER,
                        value=made(Map.YEAR_PICKER, "value"),
                        options=made(Map.YEAR_PICKER, "options"),
                    )),
                    _field("city", text, dbc.Select(
                        id=Map.CITY_PICKER,
                        value=made(Map.CITY_PICKER, "value"),
                        options=city_options(catalog.cities),
                    )),
                    _field("peers", text, dbc.Select(
                        id=Map.PEERS_PICKER,
                        value=made(Map.PEERS_PICKER, "value"),
                        options=peers_options(catalog.peer_sets, text),
                    )),
                    _field("benchmark", text, dbc.Select(
                        id=Map.BENCHMARK_PICKER,
                        value=made(Map.BENCHMARK_PICKER, "value"),
                        options=made(Map.BENCHMARK_PICKER, "options"),
                    )),
                    dbc.Col(
                        Markup(id="search", content=search),
                        className="field-search",
                    ),
                ],
                className="pickers-row",
            ),
        ],
        className="pickers",
        **labelled(text("pickers")),
    )  # fmt: skip


def _field(name: str, text: Text, control: Any) -> dbc.Col:  # noqa: ANN401 - any Dash component
    """A picker with its label."""
    label = dbc.Label(text(f"picker-{name}"), html_for=control.id)
    return dbc.Col([label, control], className=f"field-{name}")
