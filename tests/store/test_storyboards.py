"""Storyboards out of files: every fault at once with its line, and the three that are shipped."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from willdash.core.model import FormerIndicator
from willdash.core.selection import parse_selection
from willdash.core.storyboard import View
from willdash.store.catalog import CatalogError
from willdash.store.store import Store
from willdash.store.storyboards import load_storyboards, read_storyboard

ROOT = Path(__file__).parents[2]
FIGURE = re.compile(r"\d\s?%|€|\d[.,]\d")
TITLE_LENGTH = 60

GOOD = """\
id: prova
title: {it: Una prova, en: A trial}
description: {it: Una scena sola., en: One scene only.}
scenes:
  - view: map
    shows: {indicator: bes_neet, year: 2024, city: parma}
    title: {it: "Quanti?", en: "How many?"}
    minutes: 1.5
"""


@pytest.fixture
def read(store):
    return lambda text: read_storyboard(text, file="prova.yml", choices=store.choices)


@pytest.fixture
def told(read):
    """What is wrong with a text, as (line, what)."""
    return lambda text: [(fault.row, fault.told().say) for fault in read(text)[1]]


def test_a_sound_file_is_a_storyboard(read):
    storyboard, problems = read(GOOD)
    assert problems == ()
    assert storyboard.scenes[0].shows == {"indicator": "bes_neet", "year": "2024", "city": "parma"}
    assert storyboard.seconds == 90


def test_json_is_read_too(read):
    storyboard = read(GOOD)[0]
    assert read(json.dumps(storyboard.model_dump(mode="json"), indent=1)) == (storyboard, ())


def test_words_stay_words(read):
    storyboard, _ = read(GOOD.replace('it: "Quanti?"', "it: no").replace('en: "How many?"', "en: 2024-01-01"))
    assert (storyboard.scenes[0].title.it, storyboard.scenes[0].title.en) == ("no", "2024-01-01")


def test_all_problems_are_told_at_once_with_line_and_remedy(read):
    bad = """\
id: Prova 1
titolo: x
title: solo
description:
  it: ciao
scenes:
  - view: maps
    shows:
      indicator: quota_65
      year: 1999
      foo: 3
      city: bari
    title: {it: a, en: b}
    minutes: tanti
  - view: versus
    shows: {city: parma, compare: parma}
    title: {it: a, en: b}
    minutes: 90
"""
    views = "map, panel, table, rug, spine, trend, scatter, versus, practice"
    nine = "bergamo, como, monza, novara, padova, parma, ravenna, reggio-emilia, rovigo"
    known = (
        "indicator, year, city, peers, benchmark, compare, region, weights, sort, versus, cluster, practice"
    )
    assert list(map(str, read(bad)[1])) == [
        "prova.yml, row 1: «id» is «Prova 1», which has the wrong form. "
        "Remedy: write small letters a to z, words joined by a hyphen.",
        "prova.yml, row 2: «titolo» is not known. "
        "Remedy: remove it, or name it as one of id, title, description, scenes.",
        "prova.yml, row 3: «title» has the wrong form. Remedy: write «it: …» and «en: …» below it.",
        "prova.yml, row 4: «description» has no English text. Remedy: fill in «en».",
        f"prova.yml, row 7: scene 1: «view» is «maps», which is not permitted. Remedy: use one of {views}.",
        "prova.yml, row 10: scene 1: «shows.year»: «quota_65» has no figures for the year 1999. "
        "Remedy: use one of 2022, 2023.",
        "prova.yml, row 11: scene 1: «shows.foo» is not known. "
        f"Remedy: remove it, or name it as one of {known}.",
        f"prova.yml, row 12: scene 1: «shows.city»: there is no city «bari». Remedy: use one of {nine}.",
        "prova.yml, row 14: scene 1: «minutes» is «tanti», which is not a number. "
        "Remedy: write digits, with a point before the decimals.",
        "prova.yml, row 16: scene 2: a second city is missing, to set against the first. "
        "Remedy: name it in «compare».",
        "prova.yml, row 18: scene 2: «minutes» is «90», which is not at most 60. "
        "Remedy: write a number at most 60.",
    ]


SHOWS = {
    "an indicator, and nothing of its year": (
        "map",
        "indicator: bes_nee, year: 1800",
        ["«shows.indicator»: there is no indicator «bes_nee»"],
    ),
    "a peer set": ("map", "peers: dieci", ["«shows.peers»: there is no peer set «dieci»"]),
    "a region": ("map", "region: lazio", ["«shows.region»: there is no region «lazio»"]),
    "a norm of another indicator": (
        "map",
        "indicator: bes_neet, benchmark: lep_nidi_2027",
        ["«shows.benchmark»: «bes_neet» cannot be read against «lep_nidi_2027»"],
    ),
    "weights": ("map", "weights: 'x:1'", ["«shows.weights»: «x:1» makes no sense here"]),
    "a cluster": ("rug", "cluster: pippo", ["there is no panel «pippo»"]),
    "a practice": ("practice", "practice: atlantide", ["there is no practice «atlantide»"]),
    "no practice": ("practice", "city: parma", ["the practice to be shown is missing"]),
    "a cluster that has no panel": ("panel", "cluster: contesto", ["there is no panel «contesto»"]),
    "an indicator of no panel": (
        "spine",
        "indicator: pop_totale",
        ["«pop_totale» belongs to no cluster that has a panel"],
    ),
    "the language": ("map", "lang: en", ["«shows.lang» is not known"]),
    "a second indicator": (
        "scatter",
        "indicator: bes_neet",
        ["a second indicator is missing, to plot the first against"],
    ),
    "the first indicator again": (
        "scatter",
        "indicator: bes_neet, versus: bes_neet",
        ["a second indicator is missing, to plot the first against"],
    ),
    "a second city": (
        "versus",
        "city: parma",
        ["a second city is missing, to set against the first"],
    ),
}


@pytest.mark.parametrize("case", SHOWS)
def test_what_cannot_be_shown_is_told(told, case):
    view, shows, expected = SHOWS[case]
    text = GOOD.replace("view: map", f"view: {view}")
    text = text.replace("indicator: bes_neet, year: 2024, city: parma", shows)
    assert told(text) == [(6, f"scene 1: {say}") for say in expected]


def test_a_misspelt_indicator_comes_with_one_that_is_spelt_alike(read):
    (fault,) = read(GOOD.replace("bes_neet", "bes_nete"))[1]
    assert fault.told().fix.startswith("use the id of an indicator, perhaps bes_neet")


@pytest.mark.parametrize(
    ("kind", "said"),
    [("renamed", "has another id by now"), ("withdrawn", "is no longer published")],
)
def test_a_former_indicator_comes_with_its_successor(store, kind, said):
    label = {"it": "Giovani", "en": "Young people"}
    neet = FormerIndicator(id="neet", kind=kind, successor="bes_neet", until="2026-03-31", label=label)
    choices = replace(store.choices, former={"neet": neet})
    (fault,) = read_storyboard(GOOD.replace("bes_neet", "neet"), file="prova.yml", choices=choices)[1]
    assert str(fault) == (
        f"prova.yml, row 6: scene 1: «shows.indicator»: the indicator «neet» {said}. "
        "Remedy: write bes_neet, or choose another indicator."
    )


def test_a_year_comes_with_all_years_that_have_figures_however_many(read, store):
    indicator, years = max(store.choices.indicators.items(), key=lambda each: len(each[1]))
    (fault,) = read(GOOD.replace("bes_neet, year: 2024", f"{indicator}, year: 1801"))[1]
    assert len(years) > 12
    assert fault.told().fix == "use one of " + ", ".join(map(str, years))


FORM = {
    "nothing": ("", (1, "the text is no storyboard")),
    "a list": ("- a\n- b\n", (1, "the text is no storyboard")),
    "a field twice": (GOOD + "id: altra\n", (9, "«id» stands twice")),
    "an alias": ("id: &a x\ntitle: *a\n", (1, "an anchor (&) names a part of the text")),
    "a tag": ("id: !!python/name:os.system x\n", (1, "a tag (!) gives a part of the text a type")),
    "a tab": ("id: a\n\ttitle: b\n", (2, "a tab stands where only spaces may")),
    "a second document": (GOOD + "---\nid: b\n", (9, "a second document begins")),
    "a colon in a text": (
        "id: a\ntitle: b: c\n",
        (2, "a colon and a space stand inside a text, or the line is indented wrongly"),
    ),
    "a question in braces": (
        "id: a\ntitle: {it: Chi?, en: b}\n",
        (2, "a question mark stands inside braces or brackets"),
    ),
    "an open quotation mark": ('id: "a\n', (2, "a quotation mark is never closed")),
    "depth": ("[" * 5000, (1, "lists and fields are nested deeper than 10 levels")),
    "a sign that no document can hold": (
        r'id: "\ud800"',
        (1, "a sign that is not allowed stands in the text"),
    ),
    "length": ("a" * 65_537, (None, "the text is longer than 64 kB")),
    "a long title": (
        GOOD.replace("Quanti?", "a" * 91),
        (7, "scene 1: «title.it» has more than 90 characters, it has 91"),
    ),
    "no scene": (GOOD[: GOOD.index("  - view")].replace("scenes:", "scenes: []"), (4, "«scenes» is empty")),
}


@pytest.mark.parametrize("case", FORM)
def test_a_fault_of_form_is_told_with_its_line(told, case):
    text, expected = FORM[case]
    assert expected in told(text)


def test_a_bomb_of_aliases_is_refused_before_it_goes_off(read):
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    storyboard, problems = read("\n".join(lines))
    assert storyboard is None
    assert len(problems) == 101  # a hundred, and how many more there are
    assert problems[-1].told().say == "problems beyond these: 18"


@given(st.text(alphabet=st.characters() | st.sampled_from("{}[]:-,&*!|>'\"#%\n \t?"), max_size=60))
def test_no_text_at_all_makes_the_reader_fail(store, text):
    storyboard, problems = read_storyboard(text, file="prova.yml", choices=store.choices)
    assert storyboard is None
    assert problems


def test_a_file_is_called_after_its_storyboard(store, tmp_path):
    (tmp_path / "storyboards").mkdir()
    (tmp_path / "storyboards" / "altra.yml").write_text(GOOD, encoding="utf-8")
    with pytest.raises(CatalogError) as broken:
        load_storyboards(tmp_path, store.choices)
    assert str(broken.value) == (
        "storyboards/altra.yml: the file is called «altra.yml», its storyboard «prova». "
        "Remedy: name the file «prova.yml», or change the id."
    )


def test_a_storyboard_does_not_take_the_address_of_a_page(store, tmp_path):
    (tmp_path / "storyboards").mkdir()
    named = GOOD.replace("id: prova", "id: componi")
    (tmp_path / "storyboards" / "componi.yml").write_text(named, encoding="utf-8")
    with pytest.raises(CatalogError, match="the id «componi» is the name of another page"):
        load_storyboards(tmp_path, store.choices)


def test_a_package_without_storyboards_is_sound(store, tmp_path):
    assert load_storyboards(tmp_path, store.choices) == {}


def test_the_version_of_the_data_is_the_same_with_other_storyboards(settings, store, tmp_path):
    data = Path(shutil.copytree(settings.data, tmp_path / "data"))
    shutil.rmtree(data / "storyboards")
    without = Store.load(data, settings.geodata)
    assert without.storyboards == {}
    assert without.version == store.version


SHIPPED = ("anziani", "minori", "quattro-regioni")


def test_three_storyboards_are_shipped_and_use_every_view(store):
    assert tuple(store.storyboards) == SHIPPED
    assert {scene.view for each in store.storyboards.values() for scene in each.scenes} == {*View}


@pytest.fixture(params=SHIPPED)
def shipped(store, request):
    return store.storyboards[request.param]


def test_a_shipped_storyboard_has_8_to_11_scenes_and_2_or_3_questions(shipped):
    assert 8 <= len(shipped.scenes) <= 11
    assert 2 <= sum(scene.question is not None for scene in shipped.scenes) <= 3
    assert all(60 <= scene.seconds <= 240 for scene in shipped.scenes)


def test_every_title_is_one_question_that_fits_and_holds_no_figure(shipped):
    for scene in shipped.scenes:
        for words in (scene.title.it, scene.title.en):
            assert len(words) <= TITLE_LENGTH, words
            assert words.endswith("?"), words
            assert words.count("?") == 1, words
        said = [scene.title, *([scene.sentence] if scene.sentence else [])]
        assert not any(FIGURE.search(words) for both in said for words in (both.it, both.en))


def test_every_text_stands_in_both_languages_and_differs(shipped):
    texts = [shipped.title, shipped.description]
    for scene in shipped.scenes:
        texts += filter(None, (scene.title, scene.sentence, scene.notes))
        texts += [scene.question.asks, *scene.question.options] if scene.question else []
    assert [both.it for both in texts if both.it == both.en] == []


def test_notes_have_40_to_110_words(shipped):
    for scene in shipped.scenes:
        for words in (scene.notes.it, scene.notes.en):
            assert 40 <= len(words.split()) <= 110, words


def test_every_scene_names_indicator_year_and_city_and_all_nine_have_a_figure(shipped, store):
    for scene in shipped.scenes:
        assert {"indicator", "year", "city"} <= {*scene.shows}
        selection, notices = parse_selection(scene.query, store.choices)
        assert notices == ()
        nine = store.nine(selection.indicator, selection.year, selection.city)
        assert len(nine.published) == 9, scene.title.it
