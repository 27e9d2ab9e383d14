"""A cluster's panel: needs beside responses, each with figure, year and level, on the line of the nine."""

import xml.etree.ElementTree as ET

import pytest

from tests.views.pictures.test_pictures import SVG, drawn, texts
from willdash.core.selection import parse_selection
from willdash.text import Text
from willdash.views.drawing import Box
from willdash.views.pictures.pannello import pannello

WIDE, TALL = Box(0, 0, 1136, 440), Box(0, 0, 358, 640)
ROW = "Bambini nei servizi comunali 0-2 anni"


def panel(store, query, box=WIDE, **arguments):
    selection, _ = parse_selection(query, store.choices)
    picture = pannello(store, selection, Text.of(selection.lang), arguments)
    return ET.fromstring(f'<svg xmlns="{SVG[1:-1]}">{picture.body(box)}</svg>')


def places(root):
    """Words to where they begin or end, x and y."""
    return {
        each.text.replace("\u00a0", " "): (float(each.get("x")), float(each.get("y")))
        for each in root.iter(f"{SVG}text")
    }


def dots_of(root, name):
    """The dots of the row of a name."""
    row = next(
        group
        for group in root.iter(f"{SVG}g")
        if any(each.text == name for each in group.findall(f"{SVG}text"))
    )
    return list(row.iter(f"{SVG}circle"))


def test_needs_stand_left_of_responses(store):
    at = places(panel(store, "city=como", cluster="comunita"))
    assert at["Bisogni"][0] == at["Schede bianche e nulle (Camera)"][0] == 0
    assert at["Risposte"][0] == at["Affluenza alle politiche (Camera)"][0] == (1136 + 40) / 2
    assert at["Bisogni"][1] == at["Risposte"][1]


def test_on_a_phone_needs_stand_above_responses(store):
    at = places(panel(store, "city=como", TALL, cluster="comunita"))
    assert at["Bisogni"][0] == at["Risposte"][0] == 0
    assert at["Bisogni"][1] < at["Furti in abitazione denunciati"][1] < at["Risposte"][1]


def test_a_row_has_figure_unit_year_level_and_verdict(store):
    words = list(places(panel(store, "city=como", cluster="comunita")))
    assert words[1:5] == [
        "Schede bianche e nulle (Camera)",
        "3,6 %",
        "2022 · dato comunale",
        "peggiore",
    ]  # 3.5681
    assert {"365,8", "2023 · dato provinciale · ogni 100.000 abitanti"} <= set(words)


def test_context_stands_below_the_shorter_column(store):
    # Older people: four needs and two responses; the share of people of 80 and more is context.
    at = places(panel(store, "city=rovigo", cluster="anziani"))
    assert at["Contesto"][0] == at["Risposte"][0]
    assert at["Posti letto negli ospedali"][1] < at["Contesto"][1] < at["Popolazione di 80 anni e più"][1]


def test_a_column_without_indicators_says_so(store):
    assert "Nessun indicatore di risposta pubblicato per le nove città." in places(
        panel(store, "city=parma", cluster="poverta")
    )


def test_the_dot_lies_where_a_hand_would_put_it(store):
    # Small children in municipal services, 2022: Como's 13.5 is the lowest of the nine, Ravenna's 34.1 the
    # highest, Parma's 28.3 lies (28.3 - 13.5) / (34.1 - 13.5) = 71.8 % of the way between them.
    query = "indicator=bes_nido_utenti_comunali&year=2022"
    at = {
        city: max(float(dot.get("cx")) for dot in dots_of(panel(store, f"{query}&city={city}"), ROW))
        for city in ("como", "parma", "ravenna")
    }
    share = (at["parma"] - at["como"]) / (at["ravenna"] - at["como"])
    assert share == pytest.approx(0.718, abs=0.001)


def test_a_missing_figure_is_said_with_its_reason_and_has_no_dot(store):
    root = panel(store, "indicator=bes_affluenza_regionali&year=2024&city=padova")
    assert {"n.d.", "non pubblicato per il 2024"} <= set(places(root))
    assert dots_of(root, "Affluenza alle elezioni regionali") == []


def test_it_says_what_the_signs_compare_with(store):
    words = texts(drawn(store, "pannello", "city=como&benchmark=italia&lang=en"))
    assert words[1] == "Each row with its own year and level · signs compare with Italy"


def test_an_unknown_cluster_is_an_error(store):
    with pytest.raises(LookupError):
        panel(store, "city=como", cluster="nessuno")
