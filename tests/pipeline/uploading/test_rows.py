"""Every problem of a row is told at its cell; a sound row becomes a figure."""

import pytest

from tests.pipeline.uploading.files import MINORS, PACTS, ROW, SAD, csv_of, faults, figures, read, xlsx_of
from willdash.core.upload import MOST_PROBLEMS
from willdash.pipeline.observation_rules import FIRST_YEAR as FIRST_YEAR_OF_CHECK
from willdash.pipeline.uploading.limits import FIRST_YEAR


def problem(line):
    (found,) = read(csv_of(line)).problems
    return found


def test_a_row_becomes_a_figure_whose_value_is_worked_out():
    (figure,) = read(csv_of(f"{SAD};;2024;1020;45600;")).figures
    assert figure == (SAD, "034027", 2024, 22.3684, 1020.0, 45600.0)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (";;2024;1020;45600;", "A2 missing-indicator"),
        ("anziani;;2024;1020;45600;", "A2 unknown-indicator"),
        ("com_anzani_sad;;2024;1020;45600;", "A2 nearly-indicator"),
        ("quota_65;;2024;1020;45600;", "A2 official-indicator"),
        (f"{SAD};;;1020;45600;", "C2 missing-year"),
        (f"{SAD};;24;1020;45600;", "C2 not-a-year"),
        (f"{SAD};;01/01/2024;1020;45600;", "C2 not-a-year"),
        (f"{SAD};;٢٠٢٤;1020;45600;", "C2 not-a-year"),
        (f"{SAD};;1989;1020;45600;", "C2 early-year"),
        (f"{SAD};;2027;1020;45600;", "C2 future-year"),
        (f"{SAD};;2024;;45600;", "D2 missing-numerator"),
        (f"{SAD};;2024;1020;;", "E2 missing-denominator"),
        (f"{SAD};;2024;n.d.;45600;", "D2 not-a-number"),
        (f"{SAD};;2024;12 %;45600;", "D2 not-a-number"),
        (f"{SAD};;2024;1020;45.600;", "E2 ambiguous-number"),
        (f"{SAD};;2024;1020;45,600;", "E2 ambiguous-number"),
        (f"{SAD};;2024;22,4;45600;", "D2 not-whole"),
        (f"{SAD};;2024;1020;4560000000000;", "E2 too-great"),
        (f"{SAD};;2024;-3;45600;", "D2 negative"),
        (f"{SAD};;2024;1020;0;", "E2 zero-denominator"),
        (f"{SAD};;2024;45600;1020;", "D2 numerator-above"),
        (f"{SAD};;2024;1;45600;", "D2 too-few"),
        (f"{SAD};;2024;2;45600;", "D2 too-few"),
        (f"{SAD};;2024;1020;45600;22,5", "F2 contradiction"),
        (f"{SAD};;2024;1020;45600;molto", "F2 not-a-number"),
        (f"{SAD};=1+1;2024;1020;45600;", "B2 formula"),
        (f"{SAD};+39 0521;2024;1020;45600;", "B2 formula-like"),
        (f"{SAD};-cmd;2024;1020;45600;", "B2 formula-like"),
        (f"{SAD};@SUM;2024;1020;45600;", "B2 formula-like"),
        (f"{SAD};\t=1;2024;1020;45600;", "B2 formula-like"),
        (f"{SAD};elbat\u202exslx;2024;1020;45600;", "B2 hidden-signs"),
        ("com_\u200banziani_sad;;2024;1020;45600;", "A2 hidden-signs"),
        (f"{SAD};;2024;1020;45600;;nota", "G2 beyond-columns"),
    ],
)
def test_a_problem_is_told_at_its_cell_and_alone(line, place):
    assert faults(csv_of(line)) == [place]


def test_the_nearest_indicator_is_named():
    assert problem("com_anzani_sad;;2024;1020;45600;").args == {"near": SAD}


def test_a_contradiction_names_what_the_counts_give():
    assert problem(f"{SAD};;2024;1020;45600;25").args == {"expected": 22.3684}


@pytest.mark.parametrize("value", ["22", "22,4", "22.37", "22,3684", "22.368421"])
def test_a_value_may_be_rounded_as_it_is_written(value):
    assert len(figures(csv_of(f"{SAD};;2024;1020;45600;{value}"))) == 1


def test_counts_tell_which_of_two_numbers_a_value_is():
    """12,345 of 1,000,000 are 12.345 per 1,000; 100,001 pacts of 81,010 people are 12,344.3 per 10,000."""
    assert figures(csv_of(f"{SAD};;2024;12345;1000000;12,345")) == [(SAD, 2024, 12345.0, 1000000.0)]
    assert len(figures(csv_of(f"{PACTS};;2024;100001;81010;12.344"))) == 1


def test_only_a_share_has_to_stay_below_its_denominator():
    assert figures(csv_of(f"{PACTS};;2024;20;10;")) == [(PACTS, 2024, 20.0, 10.0)]


def test_three_people_or_nobody_can_be_told_and_two_pacts_too():
    lines = (f"{SAD};;2024;3;45600;", f"{SAD};;2023;0;45600;", f"{PACTS};;2024;2;45600;")
    assert len(figures(csv_of(*lines))) == 3


def test_the_same_indicator_and_year_twice_is_told_at_the_second():
    found = read(csv_of(f"{SAD};;2024;10;20;", f"{SAD};;2023;10;20;", f"{SAD};;2024;10;20;")).problems
    assert [(told.column, told.row, told.fault, dict(told.args)) for told in found] == [
        ("A", 4, "repeated-row", {"first": "2"})
    ]


def test_a_row_without_figures_says_nothing_whatever_else_it_holds():
    """Zero would be a figure, and an empty cell is none."""
    assert figures(csv_of("anziani;;xx;;;", f"{SAD};;2024;0;45600;")) == [(SAD, 2024, 0.0, 45600.0)]


def test_several_problems_of_a_row_are_told_from_left_to_right():
    line = "com_anzani_sad;=x;2034;-3;0;22"
    assert faults(csv_of(line)) == ["B2 formula"]
    assert faults(csv_of(line.replace("=x", "x"))) == [
        "A2 nearly-indicator",
        "C2 future-year",
        "D2 negative",
        "E2 zero-denominator",
    ]


def test_an_indicator_of_another_set_is_fine():
    both = csv_of(f"{SAD};;2024;1020;45600;", f"{MINORS};;2024;900;30000;")
    assert [row[0] for row in figures(both)] == [SAD, MINORS]


def test_no_figure_at_all_is_a_problem_of_the_file():
    assert faults(csv_of(f"{SAD};;2024;;;")) == ["- no-figures"]
    assert faults(csv_of()) == ["- no-figures"]
    assert faults(xlsx_of((SAD, "x", 2024, None, None, None)), "dati.xlsx") == ["- no-figures"]


def test_all_problems_are_counted():
    found = read(csv_of(*[f"{SAD};;2024;-1;45600;"] * 300)).problems
    assert len(found) == 300 + 299  # each is negative, and all but the first are repeated
    assert len(found) > MOST_PROBLEMS


def test_the_first_year_is_that_of_the_check():
    assert FIRST_YEAR == FIRST_YEAR_OF_CHECK


def test_workbook_and_csv_say_the_same_of_the_same_row():
    assert figures(xlsx_of(ROW), "dati.xlsx") == figures(csv_of(f"{SAD};;2024;1020;45600;"))
