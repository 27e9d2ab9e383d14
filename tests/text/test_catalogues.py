"""Sentences out of catalogues: each is read when it is first asked for, and as if all had been."""

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast

from tests.conftest import ROOT
from willdash.text import LANGUAGES, catalogues
from willdash.text.catalogues import LONGEST, Sentences

CATALOGUE = """\
# A comment between = two sentences
place = in { $city }
headline =
    In { $year },

    { place }: { $count ->
        [one] a nursery
       *[other] { $count } nurseries
}
never-asked = whatever
broken = { $city
"""


@pytest.fixture
def catalogue(tmp_path):
    path = tmp_path / "part.ftl"
    path.write_text(CATALOGUE, encoding="utf-8")
    return Sentences("en", [path])


def test_a_sentence_of_several_lines_is_said_with_the_one_that_it_refers_to(catalogue):
    values = {"city": "Como", "year": "2024", "count": 3}
    assert catalogue.say("headline", **values) == "In 2024,\n\nin Como: 3 nurseries"


def test_only_what_is_said_is_read_and_once(catalogue, monkeypatch):
    read = []
    monkeypatch.setattr(catalogues, "FluentResource", lambda text: read.append(text) or FluentResource(text))
    for count in (1, 2):
        catalogue.say("headline", city="Como", year="2024", count=count)
    assert [text.split(" ")[0] for text in read] == ["headline", "place"]


def test_the_names_of_all_are_known_before_any_is_read(catalogue):
    assert list(catalogue) == ["place", "headline", "never-asked", "broken"]
    assert "headline" in catalogue
    assert "comment" not in catalogue


def test_what_is_not_there_or_not_fluent_is_an_error(catalogue):
    for name in ("nothing", "broken"):
        with pytest.raises(KeyError, match=name):
            catalogue.say(name, city="Como")
    with pytest.raises(ValueError, match="city"):
        catalogue.say("place")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_read_as_if_its_whole_catalogue_had_been(language):
    paths = sorted((ROOT / "willdash" / "text" / language).glob("*.ftl"))
    whole = {
        entry.id.name: entry
        for path in paths
        for entry in FluentResource(path.read_text(encoding="utf-8")).body
        if not isinstance(entry, ast.BaseComment)
    }
    alone = {found[1]: FluentResource(found[0]).body for path in paths for found in found_in(path)}
    assert set(alone) == set(whole)
    assert len(whole) > 2_000
    differing = [
        name
        for name, entry in whole.items()
        if not entry.equals(alone[name][0], ignored_fields=["span", "comment"])
    ]
    assert differing == []


def found_in(path):
    return catalogues.ENTRY.finditer(path.read_text(encoding="utf-8"))


def test_a_sentence_said_before_is_not_made_again_and_a_number_of_another_kind_is(tmp_path):
    path = tmp_path / "part.ftl"
    path.write_text("share = { $value } of all\n", encoding="utf-8")
    catalogue = Sentences("en", [path])
    assert catalogue.say("share", value=1) == "1 of all"
    assert catalogue.say("share", value="1.0") == "1.0 of all"
    assert catalogue.say("share", value=1.0) == "1 of all"
    assert catalogue.say("share", value=1) is catalogue.say("share", value=1)
    assert catalogue.say("share", value=2) == "2 of all"


def test_a_sentence_with_a_long_word_in_it_is_said_and_not_kept(tmp_path):
    path = tmp_path / "part.ftl"
    path.write_text("given = «{ $value }» is unknown\n", encoding="utf-8")
    catalogue, long = Sentences("en", [path]), "x" * (LONGEST + 1)
    assert catalogue.say("given", value=long) == f"«{long}» is unknown"
    assert catalogue.say("given", value=long) is not catalogue.say("given", value=long)
    assert catalogue._said.cache_info().currsize == 0
