"""Two cities compared: both figures of data/observations.csv, their marks, and what may be said of them."""

import xml.etree.ElementTree as ET

import pytest

from tests.views.pictures.test_pictures import SVG, drawn, texts
from tests.views.scene.seen_by_eye import outside, overlaps, texts_of
from willdash.core.selection import parse_selection
from willdash.text import Text
from willdash.views.drawing import Box
from willdash.views.pictures.confronto import confronto

WIDE, STANDARD, TALL = Box(0, 0, 1136, 440), Box(0, 0, 836, 430), Box(0, 0, 358, 560)
SHAPES = pytest.mark.parametrize("box", [WIDE, STANDARD, TALL])


def versus(store, query, box=WIDE, **arguments):
    selection, _ = parse_selection(query, store.choices)
    picture = confronto(store, selection, Text.of(selection.lang), arguments)
    return ET.fromstring(f'<svg xmlns="{SVG[1:-1]}">{picture.body(box)}</svg>')


def row_of(root, name):
    """The row of an indicator."""
    return next(
        group
        for group in root.iter(f"{SVG}g")
        if any(each.text == name for each in group.findall(f"{SVG}text"))
    )


def words_of(row):
    return [each.text.replace("\u00a0", " ") for each in row.iter(f"{SVG}text")]


@SHAPES
def test_the_first_city_is_left_and_the_verdict_is_about_the_second(store, box):
    query = "compare=como,parma"
    # Turnout 65.5861 and 70.3107 %, blank and void ballots 3.5681 and 2.6324 %: Parma does better on both.
    root = versus(store, query, box, cluster="comunita")
    turnout, void = (
        row_of(root, "Affluenza alle politiche (Camera)"),
        row_of(root, "Schede bianche e nulle (Camera)"),
    )
    assert words_of(turnout)[1:] == ["2022 · dato comunale", "65,6 %", "70,3 %", "migliore"]
    assert words_of(void)[1:] == ["2022 · dato comunale", "3,6 %", "2,6 %", "migliore"]


def test_the_other_way_round_the_verdict_turns(store):
    root = versus(store, "compare=parma,como", cluster="comunita")
    assert words_of(row_of(root, "Affluenza alle politiche (Camera)"))[2:] == ["70,3 %", "65,6 %", "peggiore"]


def test_what_the_test_cannot_tell_apart_is_called_so(store):
    # 138 bodies for 83,691 people and 327 for 197,018: 16.5 and 16.6 in ten thousand.
    root = versus(store, "compare=como,parma", cluster="comunita")
    words = words_of(row_of(root, "Enti del Terzo settore con il 5x1000"))
    assert words[2:] == ["16,5", "16,6", "non distinguibile"]


def test_without_counts_the_difference_is_not_judged(store):
    root = versus(store, "compare=como,parma", cluster="comunita")
    words = words_of(row_of(root, "Furti in abitazione denunciati"))
    assert words[2:] == ["365,8", "340,1"]


@SHAPES
def test_two_cities_of_a_region_show_the_same_figure_and_it_is_said(store, box):
    root = versus(store, "compare=reggio-emilia,parma", box, cluster="poverta")
    words = words_of(row_of(root, "Famiglie in povertà relativa"))
    assert words[2:4] == ["6,4 %", "6,4 %"]
    assert " ".join(words[4:]) == "stesso dato (Emilia-Romagna)"


def test_a_missing_figure_is_said_with_its_reason(store):
    root = versus(store, "indicator=bes_affluenza_regionali&year=2024&compare=padova,parma")
    words = words_of(row_of(root, "Affluenza alle elezioni regionali"))
    assert words[2:4] == ["n.d.", "42,7 %"]
    assert " ".join(words[4:]) == "non pubblicato per il 2024"


def test_marks_lie_between_the_lowest_and_the_highest_of_the_nine(store):
    # Small children in municipal services, 2022: 13.5 in Como's province is the lowest, 34.1 in Ravenna's
    # the highest, 28.3 in Parma's (28.3 - 13.5) / (34.1 - 13.5) = 71.8 % of the way.
    query, name = "indicator=bes_nido_utenti_comunali&year=2022", "Bambini nei servizi comunali 0-2 anni"
    at = {
        city: float(
            row_of(versus(store, f"{query}&compare={city},bergamo"), name).find(f".//{SVG}circle").get("cx")
        )
        for city in ("como", "parma", "ravenna")
    }
    assert (at["parma"] - at["como"]) / (at["ravenna"] - at["como"]) == pytest.approx(0.718, abs=0.001)


@SHAPES
def test_the_two_have_marks_of_different_shapes(store, box):
    root = versus(store, "compare=como,parma", box, cluster="comunita")
    marked = [group for group in root.iter(f"{SVG}g") if group.get("data-city") in ("como", "parma")]
    kinds = {
        city: {
            each.tag.removeprefix(SVG)
            for group in marked
            if group.get("data-city") == city
            for each in group
            if each.tag in (f"{SVG}circle", f"{SVG}path")
        }
        for city in ("como", "parma")
    }
    assert kinds == {"como": {"circle"}, "parma": {"path"}}


@SHAPES
@pytest.mark.parametrize("cities", ["reggio-emilia,parma", "rovigo,reggio-emilia", "padova,parma"])
def test_no_text_is_cut_off_above_or_lies_over_another(store, box, cities):
    for cluster in ("minori", "poverta", "anziani", "comunita", "trasversale"):
        root = versus(store, f"compare={cities}", box, cluster=cluster)
        root.set("viewBox", f"0 0 {box.width} {box.height}")
        svg = ET.tostring(root, encoding="unicode")
        assert (outside(svg), overlaps(texts_of(svg))) == ([], []), cluster


def test_it_names_both_and_leads_to_the_page_that_compares_them(store):
    words = texts(drawn(store, "confronto", "compare=como,parma&indicator=quota_80"))
    assert words[0] == "Anziani: Como e Parma a confronto"
    assert words[1] == "Ogni riga con il proprio anno e livello · segni: Parma rispetto a Como"
    assert "https://dati.example.org/confronto?" in " ".join(words)


def test_an_unknown_cluster_is_an_error(store):
    with pytest.raises(LookupError):
        versus(store, "compare=como,parma", cluster="nessuno")
