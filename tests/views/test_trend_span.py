"""The band of a practice's years in the trend chart lies where the years are, or nowhere."""

import re

import pytest
from htpy import svg

from willdash.core.practice_years import Years
from willdash.views.trend.scale import Scale
from willdash.views.trend.span import marked_span

SCALE = Scale(first=2010, last=2020, low=0, high=1)


def drawn(first, last):
    html = str(svg[marked_span(Years(first, last), SCALE)])
    rect = re.search(r'<rect[^>]*x="([^"]*)"[^>]*width="([^"]*)"', html)
    edge = re.search(r'class="trend-edge" d="([^"]*)"', html)
    return (rect and rect.groups(), edge and edge[1])


@pytest.mark.parametrize(
    ("first", "last", "band", "edges"),
    [
        (2012, 2015, ("20", "30"), "M20 0V100M50 0V100"),
        (2015, None, ("50", "50"), "M50 0V100"),
        (2015, 2015, None, "M50 0V100"),
        (2005, 2012, ("0", "20"), "M20 0V100"),
        (2018, 2024, ("80", "20"), "M80 0V100"),
        (2005, None, ("0", "100"), None),
    ],
)
def test_band_and_edges(first, last, band, edges):
    assert drawn(first, last) == (band, edges)


@pytest.mark.parametrize(("first", "last"), [(2021, None), (2022, 2024), (2001, 2009)])
def test_years_beside_the_axis_are_not_marked(first, last):
    assert drawn(first, last) == (None, None)
