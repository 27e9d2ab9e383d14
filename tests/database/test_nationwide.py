"""The questions about all comuni, on six that a person can reckon with."""

from math import log10

import pytest

from tests.database.few import PEOPLE, nation, population
from willdash.core.model import Observation
from willdash.core.similarity import nearest
from willdash.database.comuni import Comune, Edition, Place
from willdash.database.loading import load

PARMA = Comune("034027", "Parma", "Parma", "Emilia-Romagna", 1_000)
NOBODY = "040013"


@pytest.fixture
def nationwide(filled):
    return filled.nationwide


def test_a_comune_is_known_by_its_code_and_nothing_else_is(nationwide):
    assert nationwide.comune("034027") == PARMA
    assert [nationwide.comune(code) for code in ("999999", "34027", "", "'; --12", "０３４０２７")] == [
        None
    ] * 5


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("forli", ["Forlì", "Forlimpopoli"]),
        ("FORLÌ", ["Forlì", "Forlimpopoli"]),
        ("  sant ilario", ["Sant'Ilario"]),
        ("sant’ilario", ["Sant'Ilario"]),
        ("bozen", ["Bolzano/Bozen"]),
        ("a", ["Parma", "Bolzano/Bozen", "Fidenza", "Sant'Ilario"]),  # both hold it, the larger first
        ("f", ["Forlì", "Fidenza", "Forlimpopoli"]),  # 1,000, 100, 0 people
        ("bozen bolzano", ["Bolzano/Bozen"]),  # both words, in another order
        ("parma bozen", []),
        ("%", []),
        ("_", []),
        ("", []),
        ("parma'; drop table willdash_versions", []),
        ("x" * 10_000, []),
    ],
)
def test_names_are_found_without_accents_the_beginning_first_then_the_largest(nationwide, words, names):
    assert [comune.name for comune in nationwide.find(words)] == names


def test_no_more_are_found_than_asked_for(nationwide):
    assert [comune.name for comune in nationwide.find("f", most=1)] == ["Forlì"]


def test_values_are_of_all_comuni_that_have_one(nationwide):
    # 65 and over: 20 of 100, 25 of 100, 200 of 1,000, 3 of 10, 200 of 1,000; a share of nobody is none.
    expected = {"021008": 20.0, "034014": 25.0, "034027": 20.0, "034038": 30.0, "040012": 20.0}
    assert nationwide.values("quota_65", 2023) == expected
    assert nationwide.values("pop_totale", 2023)[NOBODY] == 0
    assert nationwide.values("quota_65", 1999) == {}
    assert nationwide.values("nothing", 2023) == {}


def test_the_figures_of_a_comune_carry_their_counts(nationwide):
    found = nationwide.figures("034014")
    assert len(found) == 16
    assert found["quota_85"] == {2023: Observation(5.0, 5, 100)}
    assert found["indice_vecchiaia"] == {2023: Observation(166.666667, 25, 15)}
    assert found["pop_totale"] == {2023: Observation(100.0)}
    assert nationwide.figures("999999") == {}


def test_indicators_and_years_are_those_that_were_loaded(place, files, database):
    load(files, nation(population(2022), population(2023)), *place)
    nationwide = database.nationwide
    assert len(nationwide.indicators) == 16
    assert nationwide.indicators[0] == "dipendenza_anziani"
    assert nationwide.years("quota_65") == (2022, 2023)
    assert nationwide.years("nothing") == ()
    assert nationwide.editions == tuple(
        Edition("istat_posas", year, "1 January, by hand", "hand.csv", "ab" * 32) for year in (2022, 2023)
    )


def test_ages_are_told_from_0_to_100_by_sex(nationwide):
    ages = nationwide.ages("034014", 2023)
    assert [age for age, _, _ in ages] == list(range(101))
    # Of 15 people of 10 years of age, six are women.
    assert [ages[10], ages[11], ages[40]] == [(10, 6, 9), (11, 0, 0), (40, 24, 36)]
    assert nationwide.ages("034014", 1999) == nationwide.ages("999999", 2023) == ()


def test_a_place_counts_those_below_equal_and_above(nationwide):
    assert nationwide.place("quota_65", 2023, "034014") == Place(below=3, equal=1, above=1)
    assert nationwide.place("quota_65", 2023, "034027") == Place(below=0, equal=3, above=2)
    assert nationwide.place("quota_65", 2023, NOBODY) == Place(0, 0, 0)


def test_two_comuni_that_differ_in_size_alone_are_one_apart(place, files, database):
    # Logarithms 2 and 3 are two deviations apart; the other three variables do not vary: √(2² / 4) = 1.
    people = {code: PEOPLE[code] for code in ("021008", "034027")}
    load(files, nation(population(people=people)), *place)
    (near,) = database.nationwide.similar("034027", 2023)
    assert (near.comune.code, round(near.distance, 12)) == ("021008", 1.0)


def test_similar_comuni_are_those_of_the_same_distance_that_cities_have(nationwide):
    variables = {
        "pop_totale": {code: log10(sum(ages)) for code, (_, ages) in PEOPLE.items() if sum(ages)},
        **{
            name: {code: 100 * counted(ages) / sum(ages) for code, (_, ages) in PEOPLE.items() if sum(ages)}
            for name, counted in (
                ("quota_0_14", lambda ages: ages[0]),
                ("quota_65", lambda ages: ages[2] + ages[3]),
                ("quota_85", lambda ages: ages[3]),
            )
        },
    }
    expected = nearest("034027", k=10, variables=variables)
    found = nationwide.similar("034027", 2023)
    assert [near.comune.code for near in found] == [near.area for near in expected]
    assert [near.distance for near in found] == pytest.approx([near.distance for near in expected], abs=1e-12)
    assert len(found) == 4
    # Bolzano has Parma's ages and a tenth of its people: (1 / 0.748)² = 1.8 between the two. Fidenza is 5
    # points off in two shares as well: + (5 / 4.47)² + (5 / 4)² = 4.6. Forlì is as large as Parma, but 10
    # points off in the young: (10 / 4.47)² = 5.
    assert [near.comune.name for near in found] == ["Bolzano/Bozen", "Fidenza", "Forlì", "Sant'Ilario"]


def test_nothing_is_similar_to_a_comune_of_nobody_or_of_no_name(nationwide):
    assert nationwide.similar(NOBODY, 2023) == nationwide.similar("999999", 2023) == ()
    assert nationwide.similar("034027", 1999) == ()
    assert len(nationwide.similar("034027", 2023, most=2)) == 2
