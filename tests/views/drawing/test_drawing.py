import re
import xml.etree.ElementTree as ET

import pytest

from tests.typed import indicator
from willdash.text import Text
from willdash.views.drawing import (
    Axis,
    Band,
    Box,
    Dot,
    Drawing,
    Line,
    Look,
    Rule,
    Span,
    Stop,
    Wanted,
    in_picture,
    notch,
    on_page,
    sign,
    span_of,
    value_stops,
)

SPAN = Span(10, 30)


def test_a_value_has_its_place_from_the_low_end_or_from_the_top():
    assert [SPAN.at(value) for value in (10, 15, 30)] == [0, 25, 100]
    assert [SPAN.up(value) for value in (10, 15, 30)] == [100, 75, 0]


def test_a_span_leaves_six_hundredths_free_at_both_ends():
    assert span_of([0, 100], decimals=0) == Span(-6, 106)
    with pytest.raises(ValueError, match="no value"):
        span_of([], decimals=0)


def test_round_values_stand_on_an_axis_with_their_unit():
    stops = value_stops(SPAN, indicator(decimals=1), Text.of("it"))
    assert [(stop.at, stop.words.replace("\u00a0", " ")) for stop in stops] == [
        (0, "10 %"), (50, "20 %"), (100, "30 %"),
    ]  # fmt: skip
    upwards = value_stops(SPAN, indicator(decimals=1), Text.of("it"), upwards=True)
    assert [stop.at for stop in upwards] == [100, 50, 0]


def drawing(*marks, labels=(), **options):
    return Drawing(marks, labels, says="Parma lies at 25.", cluster="minori", **options)


def test_a_page_gets_dots_as_strokes_without_length_in_per_cent():
    html = str(on_page(drawing(Dot(SPAN.at(15), 50, Look.CROWD, name="Parma: 15"))))
    assert '<path class="dot crowd" d="M25 50h0"><title>Parma: 15</title></path>' in html
    assert 'preserveAspectRatio="none" role="img" aria-label="Parma lies at 25."' in html


def test_a_page_names_looks_and_leaves_colours_to_the_style_sheet():
    marks = (Band(0, 40, 80, 60, Look.RANGE), Rule.upright(50, Look.MEDIAN), notch(30, 50, Look.PEER))
    html = str(on_page(drawing(*marks, Line(((0, 0), (50, 50), (100, 0)), Look.CITY))))
    assert 'class="band range" d="M0 40H80V60H0Z"' in html
    assert 'class="mark median" d="M50 0L50 100"' in html
    assert 'class="mark peer" d="M30 46L30 54"' in html
    assert 'class="mark city" d="M0 0L50 50L100 0"' in html
    assert "fill=" not in html
    assert "stroke=" not in html
    assert "--cluster:var(--accent-minori,#006d2c)" in html


def test_a_drawing_with_links_is_a_group_since_an_image_hides_what_is_in_it():
    html = str(on_page(drawing(Dot(5, 5, Look.PEER, name="Como", href="/citta/como"))))
    assert 'role="group"' in html
    assert '<a href="/citta/como" aria-label="Como">' in html


def test_texts_of_a_page_stand_outside_the_drawing_that_stretches():
    html = str(on_page(drawing(labels=(Wanted(25, 50, "Parma"),), across=Axis((Stop(50, "20 %"),), "Share"))))
    assert "<text" not in html
    assert html.count(">Parma</span>") == 2
    assert 'class="label peer at-right"' in html


def picture(*marks, **options):
    return ET.fromstring(str(in_picture(drawing(*marks, **options), Box(100, 50, 400, 200))))


def test_a_picture_puts_a_value_where_a_hand_would():
    # Without axes the plot is the box less 10 at the right, and 10 (half a line of 20) above and below.
    dot = picture(Dot(SPAN.at(15), SPAN.up(15), Look.CROWD)).find("circle")
    assert float(dot.get("cx")) == 100 + 0.25 * (400 - 10)
    assert float(dot.get("cy")) == 60 + 0.75 * (200 - 20)
    assert dot.get("fill") == "#b8c4d0"


def test_a_picture_gives_the_city_the_colour_of_its_cluster():
    dot, label = (
        picture(Dot(5, 50, Look.CITY), labels=(Wanted(5, 50, "Parma", Look.CITY),)).find(tag)
        for tag in ("circle", "text")
    )
    assert dot.get("fill") == label.get("fill") == "#006d2c"
    assert label.text == "Parma"
    assert label.get("font-weight") == "700"


def test_names_at_the_right_edge_end_within_the_picture():
    end = Wanted(103, 50, "0000000000", Look.CROWD, dot=1, fixed=True)
    label = picture(labels=(end,)).find("text")
    assert float(label.get("x")) + 10 * 0.56 * 20 == pytest.approx(500, abs=0.1)


@pytest.mark.parametrize("verdict", "✓✗≈↑↓")
def test_signs_that_the_font_lacks_are_strokes(verdict):
    drawn = str(sign(verdict, 10, 20, size=20, colour="#000000"))
    assert re.search(r'transform="translate\(10.0 20.0\) scale\(2\)"', drawn)
