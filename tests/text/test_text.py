import re

import pytest

from tests.conftest import ROOT
from tests.typed import indicator
from willdash.core.model import Level, Unit
from willdash.text import LANGUAGES, Text

FOLDER = ROOT / "willdash" / "text"
MESSAGE = re.compile(r"^([a-z][\w-]*) =((?:.*\n(?: .*\n|\n(?= ))*))", re.MULTILINE)
PLACE = re.compile(r"\$(\w+)")


def messages(language):
    return {key: body for file in catalogues(language) for key, body in found_in(file)}


def catalogues(language):
    return sorted((FOLDER / language).glob("*.ftl"))


def found_in(file):
    return MESSAGE.findall(file.read_text(encoding="utf-8") + "\n")


def test_a_sentence_stands_in_one_catalogue_of_a_language():
    for language in LANGUAGES:
        names = [key for file in catalogues(language) for key, _ in found_in(file)]
        assert len(names) == len(set(names))


def test_every_language_has_the_same_catalogues():
    it, en = ([file.name for file in catalogues(language)] for language in LANGUAGES)
    assert it == en


def test_every_language_has_the_same_sentences():
    extra = {"ordinal"}
    it, en = (set(messages(language)) - extra for language in LANGUAGES)
    assert it == en
    assert len(it) > 120


def test_a_sentence_has_the_same_places_in_every_language():
    it, en = (messages(language) for language in LANGUAGES)
    for key in it:
        english = set(PLACE.findall(en[key])) | ({"place"} if "ordinal }" in en[key] else set())
        assert english - {"form"} == set(PLACE.findall(it[key])), key


def test_every_sentence_that_the_code_asks_for_is_there():
    asked = set()
    for file in (ROOT / "willdash").rglob("*.py"):
        asked |= set(re.findall(r'\btext\(\s*"([\w-]+)"', file.read_text(encoding="utf-8")))
        asked |= set(re.findall(r'ranked\(\s*"([\w-]+)"', file.read_text(encoding="utf-8")))
    assert len(asked) > 40
    for language in LANGUAGES:
        assert asked <= set(messages(language))


def test_every_unit_level_and_dimension_has_words():
    for language in LANGUAGES:
        text = Text.of(language)
        assert all(text.has(f"unit-{unit}") for unit in Unit)
        assert all(text.has(f"level-{level}") for level in Level)


@pytest.mark.parametrize(
    ("language", "unit", "decimals", "value", "difference"),
    [
        ("it", "percent", 1, "27,3\u00a0%", "−3,2 punti"),
        ("en", "percent", 1, "27.3%", "−3.2 points"),
        ("it", "per_10000", 1, "27,3", "−3,2"),
        ("en", "years", 1, "27.3", "−3.2"),
    ],
)
def test_values_and_differences_carry_their_unit(language, unit, decimals, value, difference):
    measured = indicator(unit=unit, decimals=decimals)
    text = Text.of(language)
    assert text.value(measured, 27.3045) == value
    assert text.difference(measured, -3.2) == difference


def test_euros_stand_on_the_side_of_the_language():
    measured = indicator(unit="euro", decimals=0)
    assert Text.of("it").value(measured, 21_345.4) == "21.345\u00a0€"
    assert Text.of("en").value(measured, 21_345.4) == "€21,345"
    assert Text.of("it").difference(measured, 1200) == "+1.200\u00a0€"
    assert Text.of("en").difference(measured, -1200) == "−€1,200"


@pytest.mark.parametrize(
    ("place", "english"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (21, "21st")]
)
def test_places_are_ordinals(place, english):
    assert Text.of("en").ranked("rank", place) == english
    assert Text.of("it").ranked("rank", place) == f"{place}ª"


def test_an_unknown_sentence_and_an_unfilled_place_are_errors():
    with pytest.raises(KeyError, match=r"no «nothing» in it"):
        Text.of("it")("nothing")
    with pytest.raises(ValueError, match="panels"):
        Text.of("it")("panels")


def test_no_reader_s_word_is_written_in_code():
    """Accented letters and euro signs in string literals of views and pages would be untranslated words."""
    for layer in ("views", "pages"):
        for file in (ROOT / "willdash" / layer).rglob("*.py"):
            source = re.sub(r'"""(.|\n)*?"""', "", file.read_text(encoding="utf-8"))
            assert not re.search(r'"[^"\n]*[àèéìòù€][^"\n]*"', source), file


@pytest.mark.parametrize(
    ("iso", "it", "en"),
    [
        ("2026-11-22", "22 novembre 2026", "22 November 2026"),
        ("2022-09-05", "5 settembre 2022", "5 September 2022"),
    ],
)
def test_a_day_is_written_in_the_form_of_the_language(iso, it, en):
    assert (Text.of("it").date(iso), Text.of("en").date(iso)) == (it, en)


@pytest.mark.parametrize("given", ["2026-13-01", "2024", "domani", ""])
def test_what_is_no_day_is_not_written_as_one(given):
    with pytest.raises(ValueError):
        Text.of("it").date(given)


def test_an_edition_is_written_as_a_day_only_where_it_is_one(store):
    text, sources = Text.of("it"), store.catalog.sources
    assert text.edition(sources["interno_camera_2022"]) == "25 settembre 2022"
    assert text.edition(sources["istat_posas"]) == "2022, 2023"
