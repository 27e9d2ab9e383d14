"""Every damage to a figure is told once, at its row; a value is held to its counts as it is rounded."""

from pathlib import Path

import pytest

from willdash.pipeline.check_observations import observation_problems
from willdash.pipeline.observation_frame import COLUMNS
from willdash.store.catalog import read_catalog
from willdash.store.tables import read_table


def problems_after(package: Path, old: str, new: str) -> list[str]:
    file = package / "observations.csv"
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand once"
    file.write_text(text.replace(old, new), encoding="utf-8")
    return [
        str(problem) for problem in observation_problems(read_table(file, COLUMNS), read_catalog(package))
    ]


DAMAGES = {
    "no indicator": ("vita,IT", ",IT", "row 9: «», IT, 2022: the indicator is empty"),
    "an unknown indicator": ("vita,IT", "vite,IT", "row 9: «vite», IT, 2022: the indicator «vite» is not in"),
    "an unknown area": ("vita,IT", "vita,99", "row 9: «vita», 99, 2022: the area «99» is not in areas.csv"),
    "no area": ("vita,IT", "vita,", "row 9: «vita», , 2022: the area is empty"),
    "no year": ("2021", "", "row 7: «vita», 034, : the year is empty"),
    "a year in letters": (
        "2021",
        "MMXXI",
        "row 7: «vita», 034, MMXXI: the year «MMXXI» is not a whole number",
    ),
    "a year long ago": (
        "2021",
        "1201",
        "row 7: «vita», 034, 1201: the year 1201 is not between 1990 and this",
    ),
    "a year to come": (
        "2021",
        "2201",
        "row 7: «vita», 034, 2201: the year 2201 is not between 1990 and this",
    ),
    "no value": ("82.4", "", "row 7: «vita», 034, 2021: the value is empty"),
    "not a number": ("82.4", "NaN", "row 7: «vita», 034, 2021: the value «NaN» is not a number"),
    "infinity": ("82.4", "inf", "row 7: «vita», 034, 2021: the value «inf» is not a number"),
    "thousands marked": (
        "195436",
        "195.436.0",
        "row 2: «residenti», 034027, 2022: the value «195.436.0» is not",
    ),
    "above the maximum": ("82.4", "824", "row 7: «vita», 034, 2021: the value 824 is above the maximum 100"),
    "below the minimum": ("82.4", "8.4", "row 7: «vita», 034, 2021: the value 8.4 is below the minimum 50"),
    "a figure twice": (
        "2021",
        "2022",
        "row 8: «vita», 034, 2022: indicator, area and year stand already in row 7",
    ),
    "beside its counts": (
        "63.6364",
        "63.6365",
        "row 6: «affluenza», 034, 2022: the value 63.6365 is not 7 / 11",
    ),
    "no denominator": (
        ",2,3",
        ",2,",
        "row 4: «affluenza», 034027, 2022: only one of numerator and denominator",
    ),
    "no numerator": (
        ",2,3",
        ",,3",
        "row 4: «affluenza», 034027, 2022: only one of numerator and denominator",
    ),
    "a count misspelt": (",2,3", ",2,3?", "row 4: «affluenza», 034027, 2022: the denominator «3?» is not"),
    "a denominator of 0": (
        ",2,3",
        ",2,0",
        "row 4: «affluenza», 034027, 2022: the denominator 0 is not above 0",
    ),
    "a negative count": (",2,3", ",-2,3", "row 4: «affluenza», 034027, 2022: the numerator -2 is negative"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damage_is_the_one_problem(package, damage):
    old, new, expected = DAMAGES[damage]
    (problem,) = problems_after(package, old, new)
    assert problem.startswith(f"observations.csv, {expected}")


def test_an_unknown_area_is_told_once_where_it_is_met_first(package):
    areas = package / "areas.csv"
    areas.write_text(areas.read_text(encoding="utf-8").replace("034014,", "034015,"), encoding="utf-8")
    (problem,) = problems_after(package, "82.4", "82.5")
    assert problem.startswith(
        "observations.csv, row 3: «residenti», 034014, 2022: the area «034014» is not in"
    )
    assert "(and in 1 more rows)" in problem


@pytest.mark.parametrize("value", ["66.7", "66.67", "66.6667", "67", "66.66666666666667"])
def test_a_value_rounded_to_its_own_decimals_agrees_with_its_counts(package, value):
    assert problems_after(package, "66.7,2,3", f"{value},2,3") == []


@pytest.mark.parametrize("value", ["66.6", "66.66", "66.6666", "66", "66.7000"])
def test_a_value_cut_instead_of_rounded_does_not_agree_with_its_counts(package, value):
    (problem,) = problems_after(package, "66.7,2,3", f"{value},2,3")
    assert f"the value {value} is not 2 / 3 * 100, which is 66.66666667" in problem


def test_figures_of_which_no_row_is_whole_are_left_to_the_reader_of_the_file(package):
    (package / "observations.csv").write_text(",".join(COLUMNS) + "\nvita,IT\n", encoding="utf-8")
    assert (
        observation_problems(read_table(package / "observations.csv", COLUMNS), read_catalog(package)) == []
    )
