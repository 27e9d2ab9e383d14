"""A practice in words: what is inferred or not known is said to be, and the kind of results is told."""

import pytest

from tests.practice_typed import practice
from willdash.text import Text
from willdash.views.practices.words import reported_tag, years_words

IT, EN = Text.of("it"), Text.of("en")


@pytest.mark.parametrize(
    ("changes", "it", "en"),
    [
        ({}, "2019–\u20602021", "2019–\u20602021"),
        ({"end_year": 2019}, "2019", "2019"),
        ({"end_year": None, "state": "running"}, "dal 2019", "since 2019"),
        ({"end_year": None, "state": "unknown"}, "avviata nel 2019", "begun in 2019"),
        (
            {"end_year": None, "state": "running", "start_is_inferred": True},
            "dal 2019 (dedotto)",
            "since 2019 (inferred)",
        ),
        (
            {"state": "unknown"},
            "dal 2019, fine prevista nel 2021",
            "since 2019, planned until 2021",
        ),
        (
            {"state": "running", "start_year": None},
            "fine prevista nel 2021, inizio non noto",
            "planned until 2021, beginning not known",
        ),
        ({"end_is_inferred": True}, "2019–\u20602021 (dedotto)", "2019–\u20602021 (inferred)"),
        ({"start_year": None}, "fino al 2021, inizio non noto", "until 2021, beginning not known"),
        ({"start_year": None, "end_year": None}, "anni non noti", "years not known"),
    ],
)
def test_years(changes, it, en):
    assert (years_words(practice(**changes), IT), years_words(practice(**changes), EN)) == (it, en)


@pytest.mark.parametrize(
    ("reported", "words"),
    [
        ("outputs", "Risultati riportati"),
        ("expected", "Previsto"),
        ("resources", "Solo risorse"),
        (None, "Nessun risultato riportato"),
    ],
)
def test_the_kind_of_results_is_a_mark_with_words(reported, words):
    results = practice().results if reported else None
    tag = str(reported_tag(practice(reported=reported, results=results), IT))
    assert f">{words}<" in tag
    assert f'data-reported="{reported or "none"}"' in tag
