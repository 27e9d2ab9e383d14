"""Every damage to a practice is told once, at its row, in words that whoever keeps the file understands."""

import pytest

from tests.store.practising import FILE, SOUND, write
from willdash.store.catalog import load_catalog, read_catalog

DAMAGES = {
    "no title of the source": ({"source_title": ""}, "has no source_title. Remedy: fill in source_title"),
    "no address of the source": ({"source_url": ""}, "has no source_url. Remedy: fill in source_url"),
    "an address cut short": ({"source_url": "example.org/orti"}, "«example.org/orti», which is not a web"),
    "an address of another kind": ({"source_url": "ftp://example.org"}, "which is not a web address"),
    "no city": ({"city": ""}, "«parma-orti» has no city. Remedy: fill in city"),
    "an unknown city": ({"city": "milano"}, "the city «milano» is not in areas.csv. Remedy: correct"),
    "no cluster": ({"cluster": ""}, "«parma-orti» has no cluster"),
    "an unknown cluster": ({"cluster": "sport"}, "the cluster «sport» is not in clusters.csv"),
    "no indicator": ({"indicators": ""}, "«parma-orti» has no indicators. Remedy: fill in indicators"),
    "an unknown indicator": (
        {"indicators": "affluenza orti"},
        "«parma-orti»: the indicator «orti» is not in indicators.csv. Remedy: correct the indicator,",
    ),
    "an indicator twice": ({"indicators": "vita vita"}, "indicators must name each indicator once"),
    "years in the wrong order": ({"start_year": "2019"}, "start_year must not be after end_year"),
    "a year of two digits": ({"start_year": "15"}, "start_year is «15», which is not at least 1950"),
    "half a year": ({"end_year": "2018.5"}, "end_year is «2018.5», which is not a whole number"),
    "an inferred year that is not given": ({"end_year": ""}, "a year that is inferred must be given"),
    "yes for true": ({"will": "yes"}, "will is «yes», which is neither true nor false"),
    "nothing on WILL": ({"will": ""}, "«parma-orti» has no will. Remedy: fill in will"),
    "another state": ({"state": "over"}, "use one of running, ended, unknown"),
    "another kind of results": ({"reported": "effects"}, "use one of outputs, expected, resources"),
    "results without their kind": ({"reported": ""}, "reported says of what kind the results are"),
    "a kind without results": ({"results_it": "", "results_en": ""}, "fill both, or neither"),
    "results in one language": ({"results_en": ""}, "has no English results. Remedy: fill in results_en"),
    "no English deed": ({"what_en": " "}, "«parma-orti» has no English what. Remedy: fill in what_en"),
    "no Italian title": ({"title_it": ""}, "has no Italian title"),
    "half a caveat": ({"caveat_it": ""}, "has no Italian caveat"),
    "no actors": ({"actors": ""}, "«parma-orti» has no actors"),
    "an actor without a name": (
        {"actors": "Comune di Parma;; Auser"},
        "in which a text is empty. Remedy: take out the separator that has nothing beside it",
    ),
    "an id with an underscore": ({"id": "parma_orti"}, "write small letters a to z and digits, words"),
    "no id": ({"id": ""}, "the row has no id"),
}  # fmt: skip


MISSHAPEN = [
    ("city", "Parma", "which has the wrong form. Remedy: write the slug of a city, such as reggio-emilia"),
    ("indicators", "vita, affluenza", "Remedy: write ids of indicators, with a space between them"),
]


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damage_is_the_one_problem_at_its_row(package, name):
    changes, words = DAMAGES[name]
    write(package, SOUND | {"id": "parma-altro"}, SOUND | changes)
    problems = read_catalog(package).problems
    assert [(problem.file, problem.row) for problem in problems] == [(FILE, 3)], problems
    assert words in str(problems[0])


@pytest.mark.parametrize(("column", "cell", "words"), MISSHAPEN)
def test_a_name_in_the_wrong_form_is_told_with_the_right_one_and_as_unknown(package, column, cell, words):
    write(package, SOUND | {column: cell})
    first, second = map(str, read_catalog(package).problems)
    assert f"{column} is «{cell}»" in first and words in first
    assert "is not in" in second


def test_a_sound_row_becomes_a_practice(package):
    write(package, SOUND)
    practice = load_catalog(package).practices["parma-orti"]
    assert practice.actors == ("Comune di Parma", "Auser")
    assert practice.indicators == ("affluenza", "vita")
    assert (practice.start_year, practice.end_year, practice.end_is_inferred) == (2015, 2018, True)
    assert (practice.results.en, practice.reported, practice.state) == ("12 gardens", "outputs", "ended")


def test_what_may_be_empty_is_none(package):
    empty = ("start_year", "end_year", "reported", "results_it", "results_en", "caveat_it", "caveat_en")
    write(package, SOUND | dict.fromkeys(empty, "") | {"end_is_inferred": "false"})
    practice = load_catalog(package).practices["parma-orti"]
    assert (practice.start_year, practice.end_year) == (None, None)
    assert (practice.reported, practice.results, practice.caveat) == (None, None, None)


def test_an_id_that_stands_twice_is_told(package):
    write(package, SOUND, SOUND)
    [problem] = read_catalog(package).problems
    assert str(problem).startswith("practices.csv, row 3: the id «parma-orti» stands already in row 2")


def test_two_faults_of_a_row_are_both_told(package):
    write(package, SOUND | {"source_title": "", "city": "milano"})
    assert len(read_catalog(package).problems) == 2


def test_a_package_made_before_there_were_practices_has_none(package):
    assert load_catalog(package).practices == {}
