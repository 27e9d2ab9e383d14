"""The files of a package with a release in them."""

import pytest

from tests.pipeline.publishing.releasing import FIDENZA, PARMA, TURNOUT, release
from willdash.pipeline.publishing.merge import merged, shortest
from willdash.pipeline.releases.release import Figure, ReleaseError
from willdash.store.version import versioned_files


def lines(files, name="observations.csv"):
    return files[name].decode().splitlines()


def test_the_figures_of_the_releases_years_are_replaced_and_all_are_in_order(package):
    made = merged(versioned_files(package), release(*TURNOUT), acquired="2026-11-26")
    assert lines(made) == [
        "indicator,area,year,value,numerator,denominator",
        "affluenza,034,2022,66.6667,8,12",
        "affluenza,034014,2022,62.5,5,8",
        "affluenza,034027,2022,75,3,4",
        "residenti,034014,2022,27017,,",
        "residenti,034027,2022,195436,,",
        "vita,034,2021,82.4,,",
        "vita,034,2022,82.6,,",
        "vita,IT,2022,82.3,,",
    ]


def test_what_vanished_goes_and_what_is_of_other_years_stays(package):
    made = merged(versioned_files(package), release(Figure("vita", "IT", 2022, 82.3)), acquired="2026-11-26")
    assert [line for line in lines(made) if line.startswith("vita")] == [
        "vita,034,2021,82.4,,",
        "vita,IT,2022,82.3,,",
    ]
    assert len(lines(made)) == 8


def test_edition_and_day_of_the_source_are_renewed_and_nothing_else(package):
    before = versioned_files(package)
    made = merged(before, release(*TURNOUT), acquired="2026-11-26")
    row = ",Population,2024,https://www.istat.it/,CC BY 4.0,CC BY 4.0,,2026-11-26,Nessuna,None"
    assert lines(made, "sources.csv")[1].endswith(row)
    untouched = before.keys() - {"observations.csv", "sources.csv"}
    assert {name: made[name] for name in untouched} == {name: before[name] for name in untouched}


def test_a_release_that_is_the_package_leaves_every_byte_of_the_shipped_one(settings):
    before = versioned_files(settings.data)
    text = before["observations.csv"].decode().splitlines()
    shipped = [line.split(",") for line in text if line.startswith("poverta_relativa_famiglie,")]
    figures = [Figure(id, area, int(year), float(value)) for id, area, year, value, *_ in shipped]
    assert len(figures) > 20
    again = release(*reversed(figures), source="istat_poverta", edition="2014-2024")
    assert merged(before, again, acquired="2026-11-22") == before


def test_a_figure_given_twice_is_refused(package):
    with pytest.raises(ReleaseError, match="twice"):
        merged(versioned_files(package), release(TURNOUT[0], TURNOUT[0]), acquired="2026-11-26")


def test_figures_are_ordered_by_year_as_numbers_and_by_area_as_text(package):
    given = release(Figure("residenti", PARMA, 2023, 1.0), Figure("residenti", FIDENZA, 2023, 2.0))
    made = merged(versioned_files(package), given, acquired="2026-11-26")
    assert [line.split(",")[1:3] for line in lines(made) if line.startswith("residenti")] == [
        [FIDENZA, "2022"],
        [FIDENZA, "2023"],
        [PARMA, "2022"],
        [PARMA, "2023"],
    ]


@pytest.mark.parametrize(
    ("number", "text"),
    [(None, ""), (195436.0, "195436"), (66.7, "66.7"), (0.1 + 0.2, "0.30000000000000004"),
     (1e-7, "0.0000001"), (1e22, "10000000000000000000000"), (-0.0, "0"), (-3.20, "-3.2"),
     (100, "100"), (0.0, "0")],
)  # fmt: skip
def test_numbers_have_the_shortest_form_that_reads_back(number, text):
    assert shortest(number) == text
    assert number is None or float(text) == number
