"""A scene as a piece of HTML: what the stage, the phones and the offline pack put on the screen."""

import re
import xml.etree.ElementTree as ET

import pytest

from tests.published import published, rows, written
from willdash.core.selection import parse_selection
from willdash.core.storyboard import View
from willdash.text import Text
from willdash.views.scene.drawn import as_file
from willdash.views.scene.fragment import scene_fragment
from willdash.views.scene.seen import seen
from willdash.views.scene.shape import Shape

QUERY = "indicator=bes_nido_utenti_comunali&city=como&compare=como,parma&versus=bes_neet"


def fragment(store, view, query=QUERY, **arguments):
    selection, _ = parse_selection(query, store.choices)
    text = Text.of(selection.lang)
    return ET.fromstring(str(scene_fragment(store, view, selection, arguments, text, shape=Shape.WIDE)))


def words_of(element):
    return "".join(element.itertext())


def part(root, name):
    return next((each for each in root.iter() if name in each.get("class", "").split()), None)


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("lang", ["it", "en"])
def test_a_scene_has_a_sentence_a_picture_its_source_and_its_numbers(store, view, lang):
    root = fragment(store, view, f"{QUERY}&lang={lang}")
    assert words_of(part(root, "scene-reading")).endswith(".")
    assert (" · " in words_of(part(root, "scene-caption"))) is (view is not View.SCATTER)
    assert words_of(part(root, "scene-source")).startswith({"it": "Fonte: ", "en": "Source: "}[lang])
    assert root.get("data-lang") == lang
    picture = next(part(root, "scene-figure").iter("{http://www.w3.org/2000/svg}svg"))
    assert (picture.get("role"), bool(picture.get("aria-label"))) == ("img", True)
    table = next(part(root, "scene-numbers").iter("table"))
    heads = list(table.find("thead").iter("th"))
    assert {each.get("scope") for each in heads} == {"col"}
    body = list(table.find("tbody"))
    assert body and all(len(row) == len(heads) for row in body)
    assert all(words_of(cell) for row in body for cell in row)


@pytest.mark.parametrize("view", View)
def test_a_scene_says_for_scripts_what_is_seen(store, view):
    root = fragment(store, view)
    said = {name: root.get(f"data-{name}") for name in ("view", "shape", "indicator", "year", "city")}
    assert said == {
        "view": view.value, "shape": "wide", "indicator": "bes_nido_utenti_comunali", "year": "2022",
        "city": "como",
    }  # fmt: skip
    assert root.get("data-address").startswith("/")


def test_the_table_of_the_nine_holds_the_figures_of_the_data(store):
    row = next(row for row in rows("indicators.csv") if row["id"] == "irpef_quota_sotto_10k")
    root = fragment(store, View.TABLE, "indicator=irpef_quota_sotto_10k&year=2021&city=parma")
    cells = {words_of(line[0]): words_of(line[1]) for line in next(root.iter("tbody"))}
    values, areas = published(), {area["slug"]: area for area in rows("areas.csv")}
    assert cells == {
        areas[slug]["label"]: written(values["irpef_quota_sotto_10k", areas[slug]["code"], 2021], row)
        for slug in store.choices.cities
    }


def test_a_missing_figure_is_said_with_its_reason(store):
    # No figure of Padova's province for 2024 stands in data/: Veneto votes in other years.
    root = fragment(store, View.MAP, "indicator=bes_affluenza_regionali&year=2024&city=padova")
    cells = {words_of(line[0]): words_of(line[1]) for line in next(root.iter("tbody"))}
    assert cells["Padova"] == "non pubblicato per il 2024"


@pytest.mark.parametrize("view", [View.PANEL, View.RUG, View.SPINE, View.VERSUS])
def test_an_unknown_cluster_is_named_in_the_error(store, view):
    selection, text = store.choices.default, Text.of("it")
    with pytest.raises(LookupError, match="giovani"):
        seen(store, view, selection, {"cluster": "giovani"}, text)


def test_a_file_for_a_slide_has_its_size_in_pixels_and_paper_behind(store):
    selection, text = store.choices.default, Text.of("it")
    picture = seen(store, View.MAP, selection, {}, text).picture
    svg = as_file(picture, View.MAP, Shape.WIDE, text, scale=2)
    assert re.search(r'width="2272" height="810"', svg)  # 1,136 by 405 units, two pixels each
    assert re.search(r'<rect width="1136" height="405" fill="#ffffff"', svg)
