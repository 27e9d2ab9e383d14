"""What a hall sees of a scene: large, dark on light, nothing over anything else, the nine all named."""

import re

import pytest

from tests.published import cities, expected, published, rows, written
from tests.views.scene.seen_by_eye import by_city, contrast, outside, overlaps, texts_of
from willdash.core.selection import parse_selection
from willdash.core.storyboard import View
from willdash.text import Text
from willdash.views.scene.drawn import drawn
from willdash.views.scene.pictures import SCENES
from willdash.views.scene.shape import Shape

SMALLEST = {Shape.WIDE: 15, Shape.STANDARD: 15, Shape.TALL: 13}
LEAST_CONTRAST = 7
SHOWN = {
    "provincial": "indicator=bes_nido_utenti_comunali&city=como&compare=como,parma&versus=bes_neet",
    "municipal": "indicator=irpef_quota_sotto_10k&city=reggio-emilia&compare=rovigo,reggio-emilia",
    "regional": "indicator=poverta_relativa_famiglie&city=rovigo&benchmark=italia",
    "missing": "indicator=bes_affluenza_regionali&year=2024&city=padova",
    "index": "indicator=quota_80&city=monza&versus=bes_neet",
}
PICKED = ("bes_nido_utenti_comunali", "irpef_quota_sotto_10k", "quota_80")
NINE = (View.MAP, View.TABLE)
"""Views in which each of the nine has its figure."""


def scene(store, view, shape, query, **arguments):
    selection, _ = parse_selection(query, store.choices)
    text = Text.of(selection.lang)
    return str(drawn(SCENES[view](store, selection, text, arguments), view, shape, text))


@pytest.fixture(scope="module")
def drawings(store):
    """Every view in every shape and language for every selection, drawn once: view and shape to the rest."""
    return {
        (view, shape): {
            (about, lang): scene(store, view, shape, f"{query}&lang={lang}")
            for lang in ("it", "en")
            for about, query in SHOWN.items()
        }
        for view in View
        for shape in Shape
    }


def every(drawings, view, shape):
    """What the drawings of a view in a shape are about, and their texts."""
    return [(about, texts_of(svg)) for about, svg in drawings[view, shape].items()]


def test_black_on_white_and_a_grey_have_the_contrast_that_a_calculator_says():
    assert contrast("#000000", "#ffffff") == 21
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("shape", Shape)
def test_nothing_is_too_small_for_the_last_row(drawings, view, shape):
    found = every(drawings, view, shape)
    assert all(each.words for _, texts in found for each in texts)
    assert not {(at, e.words, e.size) for at, texts in found for e in texts if e.size < SMALLEST[shape]}


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("shape", Shape)
def test_every_text_is_dark_enough_for_what_lies_behind_it(drawings, view, shape):
    texts = [(at, each) for at, found in every(drawings, view, shape) for each in found]
    pale = {
        (at, e.words, e.colour, e.ground) for at, e in texts if contrast(e.colour, e.ground) < LEAST_CONTRAST
    }
    assert not pale


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("shape", Shape)
def test_no_text_lies_over_another(drawings, view, shape):
    assert not {(at, pair) for at, texts in every(drawings, view, shape) for pair in overlaps(texts)}


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("shape", Shape)
def test_nothing_is_cut_off(drawings, view, shape):
    assert not {(at, words) for at, svg in drawings[view, shape].items() for words in outside(svg)}


@pytest.fixture(scope="module")
def figures():
    """Indicator to year to city code to value, as the data say it."""
    values, codes = published(), cities()
    return {each: expected(values, codes, each) for each in PICKED}


@pytest.mark.parametrize("view", NINE)
@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("indicator", PICKED)
def test_each_of_the_nine_has_its_name_and_the_figure_of_the_data(store, figures, view, shape, indicator):
    year = max(year for year, found in figures[indicator].items() if len(found) == 9)
    row = next(row for row in rows("indicators.csv") if row["id"] == indicator)
    shown = by_city(scene(store, view, shape, f"indicator={indicator}&year={year}"))
    areas = {row["code"]: row for row in rows("areas.csv")}
    for code, value in figures[indicator][year].items():
        said = " ".join(shown[areas[code]["slug"]])
        assert areas[code]["label"] in said
        assert written(value, row) in said


@pytest.mark.parametrize("view", [*NINE, View.TREND, View.SCATTER])
@pytest.mark.parametrize("shape", Shape)
def test_a_city_can_be_chosen_on_the_picture(store, view, shape):
    shown = by_city(scene(store, view, shape, "indicator=bes_nido_utenti_comunali&versus=bes_neet&city=como"))
    assert set(shown) == set(store.choices.cities)
    assert all(any(area.label in words for words in shown[area.slug]) for area in store.catalog.cities)


@pytest.mark.sliced
@pytest.mark.parametrize("view", [View.PANEL, View.RUG, View.SPINE, View.VERSUS])
@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("cluster", ["minori", "poverta", "anziani", "comunita", "trasversale"])
@pytest.mark.parametrize("lang", ["it", "en"])
def test_every_cluster_is_shown_whole_and_large(store, view, shape, cluster, lang):
    query = f"city=rovigo&compare=rovigo,reggio-emilia&lang={lang}"
    svg = scene(store, view, shape, query, cluster=cluster)
    texts = texts_of(svg)
    assert (overlaps(texts), outside(svg)) == ([], [])
    assert min(each.size for each in texts) >= SMALLEST[shape]


@pytest.mark.parametrize("view", [View.PANEL, View.RUG, View.SPINE, View.VERSUS])
def test_an_unknown_cluster_is_refused(store, view):
    with pytest.raises(LookupError):
        scene(store, view, Shape.WIDE, "city=como", cluster="giovani")


@pytest.mark.parametrize("view", [view for view in View if view is not View.PRACTICE])
def test_a_scene_says_of_which_level_its_figures_are(store, view):
    # Both are figures of provinces, and so is the one municipal row's neighbour in the cluster.
    svg = scene(store, view, Shape.WIDE, "indicator=bes_neet&city=parma&versus=bes_nido_utenti_comunali")
    label = re.search(r'aria-label="([^"]+)"', svg)
    assert "dato provinciale" in " ".join([label[1], *(each.words for each in texts_of(svg))])
