"""The id of a practice says its city and its title, in signs that an address can hold."""

import re

import pytest

from willdash.core.practice_id import LONGEST, practice_id


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ("Case di quartiere", "parma-case-di-quartiere"),
        ("L’orto  è di tutti!", "parma-l-orto-e-di-tutti"),
        ("H2O / 2030", "parma-h2o-2030"),
        ("Пример", ""),
        (" – ", ""),
    ],
)
def test_letters_lose_their_accents_and_all_else_becomes_a_hyphen(title, id):
    assert practice_id("parma", title) == id


def test_a_long_title_ends_with_a_whole_word():
    """Eleven times six signs are 66; ten words and their hyphens are 59."""
    assert practice_id("como", " ".join(["sette"] * 11)) == "como-" + "-".join(["sette"] * 10)
    assert practice_id("como", "a" * 100) == "como-" + "a" * LONGEST


def test_every_id_has_the_form_of_one():
    for title in ("Rete «Vicini»", "  3, 4 e 5 ", "a" * 61 + "-b", "x" * 60 + " y"):
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", practice_id("reggio-emilia", title))
