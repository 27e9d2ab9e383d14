"""The sentence generator against words that a person has read: ``golden/it.txt`` and ``golden/en.txt``.

``WILLDASH_GOLDEN=write pytest tests/text`` writes them anew; read every line that changed.
"""

import difflib
import os
import re

import pytest

from tests.conftest import ROOT
from tests.text.cases import CASES
from willdash.core.compare import Verdict
from willdash.core.selection import Selection
from willdash.text import LANGUAGES, Text
from willdash.text.sentences import Rule, sentences

GOLDEN = ROOT / "tests" / "text" / "golden"
JUDGING = re.compile(r"\b(migliore|peggiore|better|worse)\b", re.IGNORECASE)
REWRITE = os.environ.get("WILLDASH_GOLDEN") == "write"


def told(language):
    """Every case with its sentences, as the golden file has them."""
    text = Text.of(language)
    blocks = (
        "".join(f"{name}: {found.rule} | {found.words}\n" for found in sentences(comparison, text))
        for name, comparison in CASES.items()
    )
    return "\n".join(blocks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_are_those_that_were_read(language):
    file = GOLDEN / f"{language}.txt"
    found = told(language)
    if REWRITE:
        file.write_text(found, encoding="utf-8")
    expected = file.read_text(encoding="utf-8")
    diff = difflib.unified_diff(
        expected.splitlines(), found.splitlines(), str(file), "sentences()", lineterm="", n=1
    )
    assert found == expected, "\n".join(diff)


def test_the_cases_call_for_every_rule_and_every_verdict():
    assert len(CASES) >= 60
    text = Text.of("it")
    assert {found.rule for case in CASES.values() for found in sentences(case, text)} == set(Rule)
    assert {case.city.verdict for case in CASES.values()} == {None, *Verdict}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_whole(language):
    for line in told(language).splitlines():
        words = line.partition(" | ")[2]
        assert not line or re.fullmatch(r"\S.*\S\.", words), line
        assert not re.search(r"  | [,;:.](?!\d)|\.\.|[{}]|\bNone\b", words), line


@pytest.mark.parametrize(
    ("place", "share", "value"),
    [
        (1, "è la quota più alta", "è il valore più alto"),
        (8, "è l’8ª quota più alta", "è l’8º valore più alto"),
        (11, "è l’11ª quota più alta", "è l’11º valore più alto"),
        (18, "è la 18ª quota più alta", "è il 18º valore più alto"),
    ],
)
def test_italian_elides_before_eighth_and_eleventh(place, share, value):
    text = Text.of("it")
    where = {"end": "highest", "with": ""}
    assert text.ranked("position-share", place, **where) == share
    assert text.ranked("position-value", place, **where) == value


@pytest.mark.parametrize(
    ("place", "english"), [(2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (21, "21st"), (22, "22nd")]
)
def test_english_places_are_ordinals(place, english):
    found = Text.of("en").ranked("position-share", place, end="lowest", **{"with": ""})
    assert found == f"the {english} lowest share"


def judging(comparison, text):
    """The sentences that say better or worse; a norm's own words are quoted, not said."""
    return [
        found.words
        for found in sentences(comparison, text)
        if found.rule is not Rule.NORM and JUDGING.search(found.words)
    ]


def allowed(comparison):
    return comparison.city.verdict in (Verdict.BETTER, Verdict.WORSE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_no_case_is_called_better_or_worse_unless_the_verdict_says_so(name, language):
    comparison = CASES[name]
    found = judging(comparison, Text.of(language))
    assert len(found) == (1 if allowed(comparison) else 0), found


def test_no_city_is_called_better_or_worse_unless_the_verdict_says_so(store):
    seen = {True: 0, False: 0}
    for indicator, year in store.choices.default_years.items():
        for benchmark in store.choices.benchmarks(indicator):
            for city in store.choices.cities:
                comparison = store.compare(Selection(indicator, year, city, "nove", benchmark))
                for language in LANGUAGES:
                    found = judging(comparison, Text.of(language))
                    assert len(found) <= (1 if allowed(comparison) else 0), (indicator, city, found)
                    seen[bool(found)] += 1
    assert seen[True] > 400
    assert seen[False] > 3_000
