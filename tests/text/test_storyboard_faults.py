"""What is wrong with a storyboard is told by one set of rules in every language."""

import re

import pytest

from tests.conftest import ROOT
from willdash.core.model import Bilingual, Formerly
from willdash.store.storyboard_english import ENGLISH, english
from willdash.store.storyboard_wording import LIMITS, SHAPES
from willdash.store.storyboards import read_storyboard
from willdash.text import LANGUAGES, Text

STORE = ROOT / "willdash" / "store"
PLACE = re.compile(r"\{(\w+)\}")
KEY = re.compile(r'"((?:fault|remedy)-[a-z-]+)"')
COMPOSED = {
    *(f"fault-not-{limit}" for _, limit in LIMITS.values()),
    *(f"remedy-{limit}" for _, limit in LIMITS.values()),
    *(f"remedy-{field}" for field in SHAPES),
    *(f"fault-no-{language}" for language in Bilingual.model_fields),
    *(f"fault-{kind}" for kind in Formerly),
}
"""Keys that the rules put together."""


def filled(key):
    """What could stand in each place of a phrase."""
    return {place: f"<{place}>" for place in PLACE.findall(ENGLISH[key])}


@pytest.mark.parametrize("key", ENGLISH)
def test_a_phrase_stands_in_every_language_with_the_same_places(key):
    values = filled(key)
    for language in LANGUAGES:
        told = Text.of(language)(key, **values)
        assert set(re.findall(r"<(\w+)>", told)) == set(values), language


@pytest.mark.parametrize("key", ENGLISH)
def test_a_terminal_and_a_page_tell_the_same_english(key):
    assert Text.of("en")(key, **filled(key)) == english(key, **filled(key))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_of_a_page_is_unknown_to_the_rules(language):
    catalogue = ROOT / "willdash" / "text" / language / "storyboard-faults.ftl"
    keys = re.findall(r"^((?:fault|remedy)-[\w-]+) =", catalogue.read_text(encoding="utf-8"), re.MULTILINE)
    assert keys == [*ENGLISH]


def test_the_rules_say_every_phrase_and_no_other():
    files = [file for file in STORE.glob("*.py") if file.name != "storyboard_english.py"]
    said = {key for file in files for key in KEY.findall(file.read_text(encoding="utf-8"))}
    assert said | COMPOSED == set(ENGLISH)


BAD = """\
id: Prova 1
titolo: x
title: solo
description:
  it: ciao
scenes:
  - view: maps
    shows: {indicator: quota_65, year: 1999, foo: 3, city: bari}
    title: {it: a, en: b}
    minutes: tanti
  - view: versus
    shows: {city: parma, compare: parma}
    title: {it: a, en: b}
    minutes: 90
"""
IN_ITALIAN = [
    (1, "«id» è «Prova 1», che non ha la forma giusta"),
    (2, "«titolo» non è fra i campi previsti"),
    (3, "«title» non ha la forma giusta"),
    (4, "«description» non ha il testo inglese"),
    (7, "scena 1: «view» è «maps», che non è ammesso"),
    (8, "scena 1: «shows.foo» non è fra i campi previsti"),
    (8, "scena 1: «shows.year»: «quota_65» non ha dati per l’anno 1999"),
    (8, "scena 1: «shows.city»: la città «bari» non c’è"),
    (10, "scena 1: «minutes» è «tanti», che non è un numero"),
    (12, "scena 2: manca una seconda città, da confrontare con la prima"),
    (14, "scena 2: «minutes» è «90», che è più di 60"),
]


def test_all_faults_of_a_text_are_told_in_italian_with_their_lines(store):
    _, faults = read_storyboard(BAD, file="prova.yml", choices=store.choices)
    problems = [fault.told(Text.of("it")) for fault in faults]
    assert [(problem.row, problem.say) for problem in problems] == IN_ITALIAN
    assert problems[3].fix == "compila «en»"
    assert problems[6].fix == "usa uno di questi valori: 2022, 2023"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "il testo non è una scaletta"),
        ("id: a\n\ttitle: b\n", "c’è una tabulazione dove sono ammessi solo spazi"),
        ("id: a\nid: b\n", "«id» compare due volte"),
        ("a" * 65_537, "il testo è più lungo di 64 kB"),
        ("id: %x\nb: @c\n", "un testo comincia con un segno che ha un significato proprio"),
        ("%YAML 7.x\n", "il testo non è YAML; chi lo legge riferisce, in inglese: "),
    ],
)
def test_a_fault_of_form_is_told_in_italian(text, said):
    _, faults = read_storyboard(text, file="prova.yml", choices=None)
    assert faults[0].told(Text.of("it")).say.startswith(said)


def test_what_a_writer_puts_in_braces_is_quoted_and_not_filled():
    _, faults = read_storyboard('"{name}": 1\n"{ $name }": 2\n', file="prova.yml", choices=None)
    for phrase in (english, Text.of("it"), Text.of("en")):
        told = " ".join(fault.told(phrase).say for fault in faults)
        assert "«{name}»" in told
        assert "«{ $name }»" in told
