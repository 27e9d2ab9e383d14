"""`willdash check` and the storyboards of a package."""

import pytest

from willdash.pipeline.check import check

GOOD = """\
id: prova
title: {it: Una prova, en: A trial}
description: {it: Una scena sola., en: One scene only.}
scenes:
  - view: map
    shows: {indicator: affluenza, year: 2022, city: parma}
    title: {it: "Quanti?", en: "How many?"}
    minutes: 2
"""


@pytest.fixture
def write(package):
    """Puts a storyboard in the package, and says what is then wrong with it."""

    def problems(text, name="prova.yml"):
        folder = package / "storyboards"
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return list(map(str, check(package)))

    return problems


def test_a_sound_storyboard_is_no_problem_though_no_descriptor_lists_it(write):
    assert write(GOOD) == []


FAULTS = {
    "an indicator that is not there": (
        GOOD.replace("affluenza", "affluenz"),
        "storyboards/prova.yml, row 6: scene 1: «shows.indicator»: there is no indicator «affluenz». "
        "Remedy: use one of residenti, affluenza, vita.",
    ),
    "a year without figures": (
        GOOD.replace("2022", "2021"),
        "storyboards/prova.yml, row 6: scene 1: «shows.year»: «affluenza» has no figures for the year 2021. "
        "Remedy: use one of 2022.",
    ),
    "a missing field": (
        GOOD.replace("    minutes: 2\n", ""),
        "storyboards/prova.yml, row 5: scene 1: «minutes» is missing or empty. Remedy: fill it in.",
    ),
    "text that is not UTF-8": (
        GOOD.encode("utf-8").replace(b"Una prova", b"Citt\xe0"),
        "storyboards/prova.yml, row 2: the text is not UTF-8. Remedy: save the file as UTF-8.",
    ),
    "a large file": (
        GOOD + "#" * 65_536,
        "storyboards/prova.yml: the file is larger than 64 kB. "
        "Remedy: shorten the notes, or make two storyboards of it.",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_the_one_problem(write, fault):
    text, expected = FAULTS[fault]
    assert write(text) == [expected]


def test_what_is_no_storyboard_does_not_belong_in_the_folder(write):
    assert write("a,b\n", "note.csv") == [
        "storyboards/note.csv: it is no storyboard. Remedy: name it «<id>.yml», or move it elsewhere."
    ]


def test_the_form_is_read_even_where_the_tables_are_broken(write, package):
    (package / "areas.csv").unlink()
    found = write(GOOD.replace("minutes: 2", "minutes: due").replace("affluenza", "x"))
    assert [problem for problem in found if problem.startswith("storyboards/")] == [
        "storyboards/prova.yml, row 8: scene 1: «minutes» is «due», which is not a number. "
        "Remedy: write digits, with a point before the decimals."
    ]
