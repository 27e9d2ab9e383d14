"""A problem of an uploaded file in words a reader can act on."""

import re

import pytest

from willdash.core.upload import CellProblem, Fault, UploadReading
from willdash.text import LANGUAGES, Text
from willdash.views.desk.problem import place, told
from willdash.views.desk.problems import problems_view

IT, EN = Text.of("it"), Text.of("en")


def problem(fault=Fault.NOT_A_NUMBER, sheet="Dati", row=7, column="C", cell="circa 30", **args):
    return CellProblem(fault, sheet, row, column, cell, args)


def reading(*problems, count=None):
    return UploadReading(problems, len(problems) if count is None else count, (), 0)


def heading(found, text=IT):
    return re.search(r"<h2[^>]*>(.*?)</h2>", str(problems_view(found, text))).group(1)


@pytest.mark.parametrize(
    ("found", "it", "en"),
    [
        (problem(), "Dati, C7", "Dati, C7"),
        (problem(sheet=""), "C7", "C7"),
        (problem(column=""), "Dati, riga 7", "Dati, row 7"),
        (problem(sheet="", column="", row=1_234), "riga 1234", "row 1234"),
        (problem(sheet="", column="", row=0), "Tutto il file", "The whole file"),
        (problem(sheet="A\u202eB"), "A B, C7", "A B, C7"),
    ],
)
def test_a_place_is_told_as_a_spreadsheet_names_it(found, it, en):
    assert (place(found, IT), place(found, EN)) == (it, en)


def test_a_problem_says_what_stands_there_what_is_wrong_and_what_to_do():
    words = told(problem(), IT)
    assert words.cell == "circa 30"
    assert words.wrong == "Questo non è un numero."
    assert words.cure.startswith("Scrivi soltanto cifre")


def test_values_out_of_the_file_come_without_signs_that_are_not_seen():
    words = told(problem(Fault.EMBEDDED_FILES, "", 0, "", "", name="x\u202e\x1b[31m.exe"), IT)
    assert "\u202e" not in words.wrong
    assert "\x1b" not in words.wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_words_and_a_remedy(language):
    text = Text.of(language)
    for fault in Fault:
        assert text.has(f"upload-fault-{fault}"), fault
        assert text.has(f"upload-cure-{fault}"), fault


def test_problems_and_cells_are_counted():
    one = problem()
    assert heading(reading(one)) == "Un problema in una cella"
    assert heading(reading(one, one, problem(row=8))) == "3 problemi in 2 celle"
    assert heading(reading(one, one, problem(row=8)), EN) == "3 problems in 2 cells"
    assert heading(reading(problem(row=0, column=""))) == "Un problema"


def test_more_problems_than_are_kept_are_counted_all_the_same():
    html = str(problems_view(reading(problem(), problem(row=8), count=1_345), IT))
    assert "1.345 problemi<" in html
    assert "Qui trovi i primi 2" in html


def test_what_is_wrong_often_is_told_first_with_a_link_to_its_first_place():
    found = reading(
        problem(Fault.MISSING_YEAR, cell="", row=3),
        *(problem(row=row) for row in (4, 9, 12)),
    )
    html = str(problems_view(found, IT))
    (often,) = re.findall(r'<ul class="desk-often">(.*?)</ul>', html)
    assert re.sub(r"<[^>]*>", "", often) == "Questo non è un numero. 3 volte"
    assert 'href="#problema-2"' in often
    assert re.findall(r'<tr id="(problema-\d)"', html) == [f"problema-{number}" for number in (1, 2, 3, 4)]


def test_hostile_cells_are_text():
    html = str(problems_view(reading(problem(cell="<img src=x onerror=alert(1)>")), IT))
    assert "<img" not in html
    assert "&lt;img src=x onerror=alert(1)&gt;" in html


def test_an_empty_cell_is_called_so_and_a_whole_file_has_none():
    assert "vuota" in str(problems_view(reading(problem(Fault.MISSING_YEAR, cell="")), IT))
    assert "vuota" not in str(problems_view(reading(problem(Fault.MACROS, "", 0, "", "")), IT))
