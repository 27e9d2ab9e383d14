"""All charts share one template: Plotly figures, drawings on pages, pictures to download."""

import re

import pytest

from tests.conftest import ROOT
from willdash.text import Text
from willdash.views import template
from willdash.views.map.figure import map_figure
from willdash.views.palette import AROUND, GROUND, PROVINCE_BORDER, REGION_BORDER
from willdash.views.template import CLUSTER, INKS, Look

CSS = (ROOT / "assets/css/drawing.css").read_text(encoding="utf-8")
TOKENS = (ROOT / "assets/css/tokens.css").read_text(encoding="utf-8")
VARIABLES = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", TOKENS))


def rule(selector):
    """The declarations of a rule of drawing.css, the first with this selector."""
    found = re.search(rf"^{re.escape(selector)} {{ (.*?) }}", CSS, re.MULTILINE)
    return dict(part.split(": ") for part in found[1].rstrip("; ").split("; ")) if found else {}


def colour(value):
    return CLUSTER if value == "var(--cluster)" else VARIABLES[value.removeprefix("var(--").rstrip(")")]


@pytest.mark.parametrize("look", Look)
def test_a_line_looks_the_same_on_a_page_and_in_a_picture(look):
    drawn, ink = rule(f".mark.{look}"), INKS[look]
    assert colour(drawn["stroke"]) == ink.colour
    assert drawn["stroke-width"] == f"{ink.width:g}px"
    assert drawn.get("stroke-dasharray", "") == ink.dash


@pytest.mark.parametrize("look", [Look.CITY, Look.PEER, Look.CROWD, Look.REGION, Look.ITALY])
def test_a_dot_looks_the_same_on_a_page_and_in_a_picture(look):
    drawn, ink = rule(f".dot.{look}"), INKS[look]
    assert colour(drawn["stroke"]) == ink.colour
    assert drawn["stroke-width"] == f"{ink.dot:g}px"
    assert (rule(f".dot.ring.{look}") != {}) == ink.ring


def test_the_map_drawn_here_has_the_ground_of_the_plotly_map():
    ground = {
        rule(".svg-map-drawing .around")["fill"]: AROUND,
        rule(".svg-map-drawing .provinces")["fill"]: GROUND,
        rule(".svg-map-drawing .provinces")["stroke"]: PROVINCE_BORDER,
        rule(".svg-map-drawing .regions")["stroke"]: REGION_BORDER,
    }
    assert all(colour(drawn) == named for drawn, named in ground.items())


def test_a_plotly_figure_takes_font_and_ink_from_the_template(store):
    figure = map_figure(
        store.nine("bes_neet", 2024, "parma"), (5, 30), store.geometry, Text.of("it"),
        geometry_url="/x.json", region="", shows="",
    )  # fmt: skip
    assert figure["layout"]["font"] == {"family": template.FONT, "size": 15, "color": template.INK}
    assert figure["layout"] | template.plotly_layout() == figure["layout"]
