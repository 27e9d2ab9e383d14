"""The windows of a talk: the same keys everywhere, and every sentence that a script says."""

import re

import pytest

from tests.conftest import ROOT
from tests.views.scene.seen_by_eye import contrast
from willdash.text import LANGUAGES, Text
from willdash.views.live.bare import HallAssets
from willdash.views.live.director import director_page
from willdash.views.live.follow import follow_page
from willdash.views.live.keys import KEYS
from willdash.views.live.stage import spelled, stage_page

SCRIPTS = ROOT / "assets" / "js"
PRINTED = {"ArrowRight": "→", "ArrowDown": "↓", "ArrowLeft": "←", "ArrowUp": "↑", "Escape": "Esc"}
ASSETS = HallAssets("/a.css", (), "/a.svg", "/stage.js", "/director.js", "/follow.js")


@pytest.fixture
def windows(store):
    cities = store.catalog.cities
    join, minutes = "https://example.org/segui/ABC346", "https://example.org/plenaria/verbale/ABC346"
    text = Text.of("it")
    return {
        "stage": stage_page("Prova", "ABC346", cities, text, ASSETS, join=join, minutes=minutes),
        "director": director_page("Prova", "ABC346", cities, text, ASSETS),
        "follow": follow_page("Prova", "ABC346", cities, text, ASSETS, minutes=minutes),
    }


def test_the_help_lists_the_keys_that_the_scripts_obey():
    source = (SCRIPTS / "plenary" / "keys.js").read_text(encoding="utf-8")
    obeyed = re.findall(r'^  (?:"(.)"|(\w+)): "(\w+)",$', source, re.MULTILINE)
    by_script = {(PRINTED.get(quoted or name, quoted or name), command) for quoted, name, command in obeyed}
    by_help = {(key, command) for keys, command in KEYS for key in keys}
    assert by_script == by_help
    assert len(by_help) == 18


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_has_words_in_every_language(language):
    text = Text.of(language)
    assert all(text(f"live-key-{command}") for _, command in KEYS)


@pytest.mark.parametrize("name", ["stage", "director", "follow"])
def test_a_window_carries_every_sentence_that_its_scripts_say(windows, name):
    said = words_of(SCRIPTS / f"{name}.js", set())
    carried = set(re.findall(r' data-([\w-]+)="', re.search(r'<div id="words"[^>]*>', windows[name])[0]))
    assert said
    assert said <= carried


def words_of(file, seen):
    """The names of the sentences in a script and in all that it imports."""
    if file in seen:
        return set()
    seen.add(file)
    source = file.read_text(encoding="utf-8")
    found = set(re.findall(r'\bwords\("([\w-]+)"', source))
    found |= {name for name in re.findall(r'"(ask-\w+)"', source)}
    for imported in re.findall(r'from "(\.[^"]+)"', source):
        found |= words_of((file.parent / imported).resolve(), seen)
    return found


def test_the_stage_shows_where_to_follow_in_letters_that_can_be_read_aloud(windows):
    assert spelled("ABC346") == "ABC 346"
    assert "Seguite dal telefono: example.org/segui" in windows["stage"]
    assert windows["stage"].count("ABC 346") == 2
    assert windows["stage"].count("<svg") == 2


def test_no_window_but_the_presenter_s_has_a_place_for_notes(windows):
    assert [name for name, html in windows.items() if 'id="notes"' in html] == ["director"]


def test_a_window_that_somebody_named_with_signs_of_markup_stays_whole(store):
    page = director_page('<img src=x onerror="1">', "ABC346", store.catalog.cities, Text.of("it"), ASSETS)
    assert "<img" not in page


def test_every_text_of_the_stage_has_a_contrast_of_seven():
    css = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "assets/css/hall").glob("*.css"))
    named = dict(re.findall(r"--(ink|soft|brand): (#\w{6});", css))
    for text, ground in (
        (named["ink"], "#ffffff"),
        (named["soft"], "#ffffff"),
        ("#ffffff", named["brand"]),
        ("#4a3200", "#fff4d6"),
    ):
        assert contrast(text, ground) >= 7, (text, ground)
    assert "color: #4a3200" in css
