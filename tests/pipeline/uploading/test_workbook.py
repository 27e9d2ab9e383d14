"""Workbooks as spreadsheets save them: numbers, texts, formulas, dates, several sheets."""

import warnings
from datetime import date, datetime

import pytest

from tests.pipeline.uploading.files import (
    HEADINGS,
    ROW,
    SAD,
    SHEET1,
    faults,
    figures,
    header_xml,
    inline,
    read,
    sheet_xml,
    with_parts,
    xlsx_of,
)

FIGURE = [(SAD, 2024, 1020.0, 45600.0)]
NAME = "dati.xlsx"


def row(number, *, numerator="<v>1020</v>"):
    return (
        f'<row r="{number}">{inline(f"A{number}", SAD)}<c r="C{number}"><v>2024</v></c>'
        f'<c r="D{number}">{numerator}</c><c r="E{number}"><v>45600</v></c></row>'
    )


def of_rows(*rows):
    return with_parts(xlsx_of(), {SHEET1: sheet_xml(header_xml() + "".join(rows))})


def test_numbers_and_numbers_as_text():
    assert figures(xlsx_of(ROW), NAME) == FIGURE
    assert figures(xlsx_of((SAD, None, "2024", "1020", "45600", "22,4")), NAME) == FIGURE
    assert figures(xlsx_of((SAD, None, 2024.0, 1020.0, 45600.0, 22.36842105263158)), NAME) == FIGURE


@pytest.mark.parametrize("sheet", ["Dati", "dati ", "Data", "DATA"])
def test_the_sheet_of_data_is_found_by_its_name_in_either_language(sheet):
    assert figures(xlsx_of(ROW, sheet=sheet, before=("Istruzioni",)), NAME) == FIGURE


def test_else_the_first_sheet_is_read_and_named_in_problems():
    assert figures(xlsx_of(ROW, sheet="Foglio1"), NAME) == FIGURE
    (problem,) = read(xlsx_of((SAD, None, 2024, -1, 2, None), sheet="Foglio1"), NAME).problems
    assert (problem.sheet, problem.row, problem.column, problem.cell) == ("Foglio1", 2, "D", "-1")
    assert faults(xlsx_of(ROW, sheet="Altro", before=("Istruzioni",)), NAME) == ["1 no-header"]


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ((SAD, None, 2024, "=1000+20", 45600, None), "D2 formula"),
        ((SAD, "=HYPERLINK(A1)", 2024, 1020, 45600, None), "B2 formula"),
        ((SAD, None, 2024, 1020, 45600, "=D2/E2*1000"), "F2 formula"),
        ((SAD, "+39", 2024, 1020, 45600, None), "B2 formula-like"),
        ((SAD, None, 2024, 22.4, 45600, None), "D2 not-whole"),
        ((SAD, None, 2024, True, 45600, None), "D2 not-a-number"),
        ((SAD, None, 2024, "#DIV/0!", 45600, None), "D2 not-a-number"),
        ((SAD, None, 2024, date(2024, 3, 1), 45600, None), "D2 not-a-number"),
        ((SAD, None, datetime(2024, 12, 31), 1020, 45600, None), "C2 not-a-year"),
        ((SAD, None, 2024.5, 1020, 45600, None), "C2 not-a-year"),
        ((SAD, None, 2024, 1e300, 45600, None), "D2 too-great"),
        ((SAD, None, 2024, 1020, 45600, 30), "F2 contradiction"),
        ((SAD, None, 2024, "45.600", 45600, None), "D2 ambiguous-number"),
    ],
)
def test_a_problem_is_told_at_its_cell(cells, place):
    assert faults(xlsx_of(cells), NAME) == [place]


@pytest.mark.parametrize(
    "formula",
    [
        "<f>SUM(A1)</f><v>1020</v>",
        '<f t="shared" si="0"/><v>1020</v>',
        '<f t="array" ref="D2">SUM(A1)</f><v>1020</v>',
        '<f t="dataTable" ref="D2"/><v>1020</v>',
        "<f/>",
    ],
)
def test_every_kind_of_formula_is_seen(formula):
    assert faults(of_rows(row(2, numerator=formula)), NAME) == ["D2 formula"]


def test_a_row_keeps_its_number_where_others_are_missing_or_empty():
    assert faults(of_rows(row(7, numerator="<v>-1</v>")), NAME) == ["D7 negative"]
    assert faults(xlsx_of((), (None, ""), (SAD, None, 2024, -1, 45600, None)), NAME) == ["D4 negative"]


def test_a_sheet_that_says_it_is_smaller_than_it_is():
    content = of_rows(row(2), row(3, numerator="<v>-1</v>"))
    smaller = sheet_xml(header_xml() + row(2) + row(3, numerator="<v>-1</v>")).replace(
        b"<sheetData>", b'<dimension ref="A1:B2"/><sheetData>'
    )
    assert faults(with_parts(content, {SHEET1: smaller}), NAME) == ["A3 repeated-row", "D3 negative"]


def test_columns_may_stand_anywhere():
    assert figures(xlsx_of((None, *ROW), header=(None, *HEADINGS)), NAME) == FIGURE


@pytest.mark.parametrize("value", ["<v>abc</v>", "<v>NaN</v>", "<v>1E999</v>"])
def test_a_number_that_is_none_breaks_nothing(value):
    (told,) = faults(of_rows(row(2, numerator=value)), NAME)
    assert told in ("- damaged", "D2 not-a-number")


def test_warnings_of_the_library_reach_nobody():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert figures(xlsx_of(ROW), NAME) == FIGURE
