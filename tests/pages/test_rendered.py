import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import dash_bootstrap_components as dbc
import pytest
from dash import dcc, html
from htpy import fragment

from willdash.core.selection import Selection
from willdash.pages.rendered import rendered, steered
from willdash.views.links import Addresses, completed
from willdash.views.markup import Markup, content

SELECTION = Selection("bes_neet", 2023, "como", "nove", region="veneto")


def test_components_become_the_elements_of_the_page():
    layout = html.Div(
        [
            html.H1("Città & numeri", className="page-title"),
            dbc.Row([dbc.Col(dbc.Label("Anno", html_for="year"), className="field")]),
            dbc.Select(id="year", value="2021", options=[{"value": v, "label": v} for v in ("2020", "2021")]),
            Markup(id="said", content=content("1 < 2", shows="k"), role="status"),
            dcc.Location(id="url"),
        ],
        id="page",
        tabIndex="-1",
    )
    assert str(fragment[rendered(layout)]) == (
        '<div id="page" tabindex="-1"><h1 class="page-title">Città &amp; numeri</h1>'
        '<div class="row"><div class="col field">'
        '<label for="year" class="form-label">Anno</label></div></div>'
        '<select class="form-select" id="year"><option value="2020">2020</option>'
        '<option value="2021" selected>2021</option></select>'
        '<div id="said" role="status">1 &lt; 2</div></div>'
    )


def test_a_component_without_html_is_named():
    with pytest.raises(ValueError, match="Slider"):
        rendered(html.Div(dcc.Slider(0, 10)))


def test_dash_gets_what_can_change_in_its_order_without_the_html_that_stands_there():
    shown = content("una frase", shows="como/2021")
    picker = dbc.Select(id="year", value="2021", options=[])
    layout = html.Div([html.H1("titolo"), dbc.Row(dbc.Col(picker)), Markup(id="said", content=shown)])
    made = steered(layout)
    assert [each.id for each in made] == ["year", "said"]
    assert made[1].content == {"shows": "como/2021"}
    assert shown["html"] == "una frase"


def test_links_are_whole_before_any_script_and_keep_their_own_change(store):
    to = Addresses(store.choices, SELECTION, "/")
    made = completed(
        '<a href="?city=parma">Parma</a> <a href="?region=">tutte</a> <a href="/dati">Dati</a>', to
    )
    addresses = re.findall(r'href="([^"]*)"', made)
    assert [parse_qs(urlsplit(address).query) for address in map(unescape, addresses)] == [
        {"indicator": ["bes_neet"], "year": ["2023"], "city": ["parma"], "region": ["veneto"]},
        {"indicator": ["bes_neet"], "year": ["2023"], "city": ["como"]},
        {},
    ]
    assert re.findall(r'data-change="([^"]*)"', made) == ["city=parma", "region="]


def test_a_change_to_the_usual_view_leads_to_the_bare_address(store):
    to = Addresses(store.choices, store.choices.default, "/")
    assert completed('<a href="?region=">x</a>', to) == '<a href="?" data-change="region=">x</a>'
