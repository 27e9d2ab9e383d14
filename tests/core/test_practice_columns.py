"""A municipality tells all of a practice but its city, which is its own, and its id, which is made."""

from tests.practice_typed import practice
from willdash.core.practice_columns import PracticeColumn, held
from willdash.store.rows import columns
from willdash.text import LANGUAGES, Text


def test_the_columns_are_those_of_the_table_but_id_and_city():
    assert {"id", "city", *PracticeColumn} == {*columns(type(practice()))}


def test_a_column_holds_a_field_or_one_language_of_it():
    told = practice(caveat=None)
    assert PracticeColumn.WHAT_EN.field == "what"
    assert [PracticeColumn.WHAT_EN.language, PracticeColumn.STATE.language] == ["en", None]
    assert held(told, PracticeColumn.WHAT_EN) == told.what.en
    assert held(told, PracticeColumn.START_YEAR) == 2019
    assert held(told, PracticeColumn.CAVEAT_IT) is None


def test_every_column_has_a_heading_and_a_hint_that_spreadsheets_show_whole():
    for text in map(Text.of, LANGUAGES):
        for column in PracticeColumn:
            assert len(text(f"upload-practice-column-{column}")) <= 32
            assert 10 < len(text(f"upload-practice-hint-{column}", most=120)) <= 255
