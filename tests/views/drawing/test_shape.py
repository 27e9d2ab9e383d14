"""A fan of doubt is one filled polygon, sheer on the page and in the picture alike."""

import re

from tests.conftest import ROOT
from willdash.views.drawing import Box, Drawing, Look, Shape, in_picture, on_page
from willdash.views.drawing.picture import SHEER

FAN = Drawing((Shape(((0, 50), (100, 40), (100, 60)), Look.INTERVAL, name="from 40 to 60"),))


def test_on_a_page_it_is_a_closed_path_in_per_cent():
    html = str(on_page(FAN))
    assert '<path class="band interval" d="M0 50L100 40L100 60Z"><title>from 40 to 60</title>' in html


def test_in_a_picture_it_is_a_closed_path_in_pixels():
    """The plot of a box of 220 by 120 begins 0 from the left and 10 from the top, and is 210 by 100."""
    svg = str(in_picture(FAN, Box(0, 0, 220, 120)))
    assert re.search(r'<path d="M0 60L210 50L210 70Z" fill="#252525" fill-opacity="0.2"', svg)


def test_it_is_as_sheer_on_the_page():
    css = (ROOT / "assets/css/drawing.css").read_text(encoding="utf-8")
    assert f".band.interval {{ fill: var(--cluster); opacity: {SHEER:g}; }}" in css
