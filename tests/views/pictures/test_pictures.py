import re
import xml.etree.ElementTree as ET
from datetime import date

import pytest

from willdash.core.selection import parse_selection
from willdash.text import Text
from willdash.views.drawing import text_width
from willdash.views.pictures import PICTURES
from willdash.views.pictures.andamento import trend_drawing
from willdash.views.pictures.distribuzione import distribution_drawing
from willdash.views.pictures.frame import Imprint, framed, wrapped
from willdash.views.trend.lines import Kind
from willdash.views.trend.lines import Line as Trend

SVG = "{http://www.w3.org/2000/svg}"
IMPRINT = Imprint(date(2026, 11, 22), "https://dati.example.org", "abcdef012345")
INDICATORS = ("bes_neet", "irpef_imponibile_medio", "poverta_relativa_famiglie")
"""Of a provincia, a comune and a regione."""


def drawn(store, name, query, **options):
    selection, _ = parse_selection(query, store.choices)
    text = Text.of(selection.lang)
    return framed(PICTURES[name](store, selection, text, {}), IMPRINT, text, **options)


def texts(svg):
    return [element.text.replace("\u00a0", " ") for element in ET.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("indicator", INDICATORS)
@pytest.mark.parametrize(
    ("lang", "source", "made"),
    [
        ("it", "Fonte: ", "Grafico di willdash del 22 novembre 2026, versione dei dati abcdef012345"),
        ("en", "Source: ", "Chart by willdash, 22 November 2026, data version abcdef012345"),
    ],
)
def test_a_picture_says_what_it_shows_who_says_so_when_and_where(store, name, indicator, lang, source, made):
    svg = drawn(store, name, f"indicator={indicator}&city=parma&lang={lang}")
    words = texts(svg)
    assert ET.fromstring(svg).find(f"{SVG}title").text
    assert any(each.startswith(source) for each in words)
    assert any(each.startswith(made) for each in words)
    assert "https://dati.example.org/" in " ".join(words)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_needs_nothing_from_elsewhere(store, name):
    svg = drawn(store, name, "indicator=bes_neet&city=como")
    # The one address is the name space; an address in a text is no reference.
    assert re.findall(r'="(https?:[^"]*)"', svg) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<(image|use|script|style|foreignObject|a)\b|url\(|@import|href", svg)


def test_the_title_names_indicator_and_city_and_the_line_below_unit_years_and_level(store):
    words = texts(drawn(store, "andamento", "indicator=bes_occupazione_20_64&city=como"))
    label = store.catalog.indicators["bes_occupazione_20_64"].label.it
    assert words[0] == f"{label}: Como"
    assert re.fullmatch(r"% · dal 20\d\d al 20\d\d · dato provinciale", words[1])


def test_the_source_has_publisher_title_edition_and_licence(store):
    words = texts(drawn(store, "mappa", "indicator=bes_neet"))
    assert "Fonte: ISTAT, Bes dei territori, edizione 2025 (CC BY 4.0)" in words


def test_the_address_leads_to_the_same_selection(store):
    query = "indicator=bes_neet&city=parma&lang=en"
    address = next(each for each in texts(drawn(store, "andamento", query)) if "example.org" in each)
    shown, notices = parse_selection(address.split("?")[1], store.choices)
    assert (shown.indicator, shown.city, shown.lang, notices) == ("bes_neet", "parma", "en", ())


def test_the_map_lists_the_nine_with_the_highest_value_first(store):
    words = texts(drawn(store, "mappa", "indicator=bes_neet&year=2024"))
    listed = [each for each in words if each in {area.label for area in store.catalog.cities}]
    assert (len(listed), listed[0], listed[-1]) == (9, "Novara", "Padova")  # 16.1 % and 6.1 % in data/


def test_a_picture_of_another_size_is_of_that_size_and_stays_whole(store):
    svg = ET.fromstring(drawn(store, "mappa", "", size=(1200, 630)))
    assert (svg.get("width"), svg.get("height"), svg.get("viewBox")) == ("1200", "630", "0 0 1200 630")
    assert all(float(text.get("y")) < 630 for text in svg.iter(f"{SVG}text"))


@pytest.mark.parametrize("name", ["mappa", "andamento", "distribuzione"])
def test_every_text_of_every_indicator_stays_within_the_picture(store, name):
    for indicator in store.choices.indicators:
        for element in ET.fromstring(drawn(store, name, f"indicator={indicator}&city=reggio-emilia")).iter(
            f"{SVG}text"
        ):
            x, size = float(element.get("x")), float(element.get("font-size"))
            width = text_width(element.text, size, is_bold=element.get("font-weight") == "700")
            before = {"middle": width / 2, "end": width}.get(element.get("text-anchor"), 0)
            assert x - before >= 0, (indicator, element.text)
            assert x - before + width <= 1200, (indicator, element.text)


def test_a_value_of_the_trend_lies_where_a_hand_would_put_it(store):
    nine = store.nine("bes_neet", 2024, "parma")
    line = Trend(Kind.CITY, "Parma", ((2020, 10.0), (2022, 20.0), (2023, 30.0)))
    drawing = trend_drawing((line,), nine, Text.of("it"))
    # From 10 to 30 with 6 % of 20 to spare at both ends: 8.8 to 31.2; 20 lies in the middle.
    strokes = [mark for mark in drawing.marks if getattr(mark, "points", None) and mark.look.value == "city"]
    assert [(stroke.points[1], stroke.is_jump) for stroke in strokes] == [
        ((66.67, 50.0), True),
        ((100.0, pytest.approx(100 * 1.2 / 22.4, abs=0.01)), False),
    ]


def test_bars_of_the_distribution_count_every_province_once(store):
    everyone = store.compare(parse_selection("indicator=bes_neet&peers=capoluoghi", store.choices)[0])
    drawing = distribution_drawing(everyone, (), Text.of("it"))
    assert sum(int(wish.words) for wish in drawing.labels) == everyone.ranked == 107


def test_where_nothing_is_published_the_picture_says_so(store):
    from willdash.views.drawing import Box
    from willdash.views.pictures.empty import empty

    assert "Nessun dato pubblicato per questa scelta." in str(empty(Text.of("it"))(Box(0, 0, 100, 100)))


def test_words_are_broken_at_spaces_within_a_width():
    # "Como" is 24.4 wide at size 10, a space 2.2: two fit in 52, three do not.
    assert wrapped("Como Como Como", 10, 52) == ["Como Como", "Como"]
    assert wrapped("Como", 10, 1) == ["Como"]
