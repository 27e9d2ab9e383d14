"""The template of practices: filled in as it comes, it can be read back; it says what must not be written."""

import io

import pytest
from openpyxl import load_workbook

from tests.pipeline.uploading.files import catalog, faults, read
from tests.pipeline.uploading.practice_files import COLUMNS, FULL, practices
from willdash.pipeline.uploading.practice_template import write_practices_csv, write_practices_xlsx
from willdash.pipeline.uploading.practices import MOST_PRACTICES
from willdash.text import LANGUAGES, Text


def workbook(language="it"):
    content = write_practices_xlsx(catalog(), catalog().city("parma"), Text.of(language), 2026)
    return load_workbook(io.BytesIO(content))


def saved(book):
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_it_comes_it_can_be_read_and_holds_no_practice(language):
    assert faults(write_practices_csv(Text.of(language)), "pratiche.csv") == ["- no-practices"]
    assert faults(saved(workbook(language)), "pratiche.xlsx") == ["- no-practices"]


def test_filled_in_it_is_read_back():
    book = workbook()
    for place, column in enumerate(COLUMNS, start=1):
        book["Dati"].cell(2, place).value = FULL[column]
    assert read(saved(book), "pratiche.xlsx").practices == practices(FULL)


def test_the_words_of_its_lists_are_those_that_are_read():
    """Each list is tried word by word, in each language."""
    for language in LANGUAGES:
        sheet = workbook(language).worksheets[0]
        rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
        lists = {
            place: rule.formula1.strip('"').split(",") for place, rule in rules.items() if rule.type == "list"
        }
        assert len(lists) == 6
        for place, words in lists.items():
            column = COLUMNS["ABCDEFGHIJKLMNOPQRST".index(place[0])]
            for word in words:
                assert practices({**FULL, column: word})


def test_years_are_whole_numbers_and_every_cell_says_what_belongs_there():
    rules = {str(rule.sqref): rule for rule in workbook()["Dati"].data_validations.dataValidation}
    years = {
        place[0]: (rule.formula1, rule.formula2) for place, rule in rules.items() if rule.type == "whole"
    }
    assert years == {"D": ("1950", "2026"), "F": ("1950", "2036")}
    assert {place for rule in rules.values() for place in [rule.sqref.ranges and str(rule.sqref)]} == {
        f"{letter}2:{letter}{MOST_PRACTICES + 1}" for letter in "ABCDEFGHIJKLMNOPQRST"
    }
    assert all(rule.prompt for rule in rules.values())


@pytest.mark.parametrize(
    ("language", "warning"),
    [
        ("it", "Non scrivere nomi di persone private, indirizzi e-mail o numeri di telefono"),
        ("en", "Do not write names of private persons, e-mail addresses or telephone numbers"),
    ],
)
def test_its_second_sheet_holds_rules_columns_clusters_and_the_codes_of_all_indicators(language, warning):
    sheet = workbook(language).worksheets[1]
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert any(warning in cell for cell in cells)
    assert "Parma" in cells[0]
    assert {*catalog().indicators} <= {*cells}
    assert {cluster.label[language] for cluster in catalog().panels} <= {*cells}
    assert {Text.of(language)(f"upload-practice-column-{column}") for column in COLUMNS} <= {*cells}
