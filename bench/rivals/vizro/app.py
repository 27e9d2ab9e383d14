"""The view in Vizro: one page of captured figures, and two parameters."""

import os
from pathlib import Path

import dash_bootstrap_components as dbc
import pandas as pd
import plotly.graph_objects as go
import vizro.models as vm
from dash import dcc, html
from nine import Nine
from nine_map import nine_map
from vizro import Vizro
from vizro.models.types import capture
from vizro.tables import dash_ag_grid

data = Nine.load(Path(os.environ["BENCH_DATA"]))
CITY, INDICATOR = "bergamo", "irpef_quota_sotto_10k"


@capture("graph")
def city_map(data_frame: pd.DataFrame, city: str, indicator: str) -> go.Figure:
    """The map."""
    return nine_map(data, indicator, city, geojson="/assets/first-page.json")


@capture("figure")
def sentence(data_frame: pd.DataFrame, city: str, indicator: str) -> dcc.Markdown:
    """What the map shows, in words."""
    return dcc.Markdown(data.sentence(indicator, city))


@capture("figure")
def panels(data_frame: pd.DataFrame, city: str, indicator: str) -> html.Div:
    """The panel of each field."""
    parts = []
    for cluster, label in data.clusters.items():
        parts += [html.H3(label), dbc.Table.from_dataframe(data.panel(cluster, indicator, city))]
    return html.Div(parts)


@capture("ag_grid")
def peers(data_frame: pd.DataFrame, city: str, indicator: str) -> object:
    """The table of the nine; a field of AG Grid may hold no full stop, a name of an indicator does."""
    rows = data.peers(indicator, city)
    name = rows.columns[2]
    fields = rows.rename(columns={name: "Valore"})
    heads = [{"field": field, "headerName": head} for field, head in zip(fields, rows, strict=True)]
    return dash_ag_grid(data_frame=fields, columnDefs=heads)()


def _chosen(argument: str) -> list[str]:
    return [f"{part}.{argument}" for part in ("sentence", "map", "panels", "table")]


def _options(labels: pd.Series) -> list[dict[str, str]]:
    return [{"value": value, "label": label} for value, label in labels.items()]


now = {"data_frame": data.values, "city": CITY, "indicator": INDICATOR}
page = vm.Page(
    title="Nove città a confronto, fra bisogni e risposte",
    layout=vm.Grid(grid=[[0, 0], [1, 2], [1, 2], [1, 2], [3, 2], [3, 2]], row_min_height="140px"),
    components=[
        vm.Figure(id="sentence", figure=sentence(**now)),
        vm.Graph(id="map", figure=city_map(**now), extra={"config": {"topojsonURL": "/assets/"}}),
        vm.Figure(id="panels", figure=panels(**now)),
        vm.Table(id="table", title="Le nove città", figure=peers(**now)),
    ],
    controls=[
        vm.Parameter(
            targets=_chosen("city"),
            selector=vm.RadioItems(id="city", title="Città", options=_options(data.cities.label), value=CITY),
        ),
        vm.Parameter(
            targets=_chosen("indicator"),
            selector=vm.RadioItems(
                id="indicator",
                title="Indicatore",
                options=_options(data.indicators.short_it),
                value=INDICATOR,
            ),
        ),
    ],
)
app = Vizro(assets_folder=os.environ["BENCH_ASSETS"]).build(vm.Dashboard(pages=[page], theme="vizro_light"))
app.dash.server.test_client().get(
    "/"
)  # Dash notes its files at the first page: before gunicorn forks, for all
