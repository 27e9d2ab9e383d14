"""What a release would change, against the package of eight figures."""

import math

import pytest

from tests.pipeline.publishing.conftest import TINY
from tests.pipeline.publishing.releasing import FIDENZA, PARMA, PROVINCE, TURNOUT, release
from willdash.core.model import Observation
from willdash.pipeline.publishing.difference import difference
from willdash.pipeline.releases.release import Figure, ReleaseError
from willdash.store.catalog import load_catalog
from willdash.store.observations import Observations

CATALOG = load_catalog(TINY)
OBSERVATIONS = Observations.load(TINY / "observations.csv")


def against(*figures, edition="2023", catalog=CATALOG):
    return difference(release(*figures, edition=edition), catalog, OBSERVATIONS)


def test_two_figures_change_and_one_stays():
    found = against(*TURNOUT)
    assert [(change.figure.area, change.former, change.by) for change in found.changed] == [
        (PARMA, Observation(66.7, 2, 3), pytest.approx(8.3)),
        (PROVINCE, Observation(63.6364, 7, 11), pytest.approx(3.0303)),
    ]
    assert (found.new, found.vanished, found.unchanged) == ((), (), 1)


def test_the_greatest_change_in_relation_to_the_value_comes_first():
    found = against(Figure("residenti", PARMA, 2022, 197436.0), Figure("residenti", FIDENZA, 2022, 26017.0))
    assert [(change.figure.area, change.by) for change in found.changed] == [(FIDENZA, -1000), (PARMA, 2000)]


def test_counts_that_change_under_the_same_value_are_a_change():
    found = against(
        Figure("affluenza", PARMA, 2022, 66.7, 4, 6),
        *TURNOUT[1:2],
        Figure("affluenza", PROVINCE, 2022, 63.6364, 7, 11),
    )
    assert [(change.figure.numerator, change.by) for change in found.changed] == [(4, 0)]
    assert found.unchanged == 2


def test_a_new_year_is_new_and_the_years_before_it_have_not_vanished():
    found = against(Figure("vita", PROVINCE, 2023, 82.9), Figure("vita", "IT", 2023, 82.5))
    assert [figure[:3] for figure in found.new] == [("vita", PROVINCE, 2023), ("vita", "IT", 2023)]
    assert (found.vanished, found.unchanged, found.years) == ((), 0, (2023,))


def test_what_a_release_does_not_have_of_its_years_has_vanished():
    found = against(Figure("vita", "IT", 2022, 82.3), Figure("affluenza", PARMA, 2022, 66.7, 2, 3))
    assert [figure[:4] for figure in found.vanished] == [
        ("affluenza", PROVINCE, 2022, 63.6364),
        ("affluenza", FIDENZA, 2022, 62.5),
        ("vita", PROVINCE, 2022, 82.6),
    ]
    assert found.unchanged == 2


def test_an_indicator_that_a_release_does_not_have_at_all_is_named_and_has_not_vanished():
    assert against(*TURNOUT).absent == ("residenti", "vita")


def test_what_the_package_does_not_know_is_counted_and_not_new():
    found = against(
        Figure("povertà", PARMA, 2022, 1.0),
        Figure("povertà", FIDENZA, 2022, 1.0),
        Figure("vita", "999", 2022, 80.0),
    )
    assert (found.unknown.indicators, found.unknown.areas) == ({"povertà": 2}, {"999": 1})
    assert found.new == ()
    assert not found.is_none


def test_indicators_of_another_source_are_told(package):
    sources = package / "sources.csv"
    row = sources.read_text().splitlines()[1]
    sources.write_text(sources.read_text() + row.replace("istat,", "mef,", 1) + "\n")
    found = difference(release(*TURNOUT, source="mef"), load_catalog(package), OBSERVATIONS)
    assert (found.unknown.foreign, found.new, found.changed) == ({"affluenza": 3}, (), ())


def test_figures_beyond_the_bounds_of_their_indicator_are_told():
    found = against(Figure("affluenza", PARMA, 2023, 100.1), Figure("affluenza", FIDENZA, 2023, 100.0))
    assert [figure.value for figure in found.outside] == [100.1]
    assert [figure.value for figure in against(Figure("vita", "IT", 2023, 49.9)).outside] == [49.9]


def test_the_same_figures_of_the_same_edition_change_nothing():
    same = Figure("vita", PROVINCE, 2021, 82.4)
    assert against(same).is_none
    assert not against(same, edition="2024").is_none
    assert not against(same._replace(value=82.5)).is_none


def test_a_source_that_the_package_does_not_have_is_refused():
    with pytest.raises(ReleaseError, match=r"«inps» is not in sources\.csv: add its row first"):
        difference(release(*TURNOUT, source="inps"), CATALOG, OBSERVATIONS)


def test_a_figure_given_twice_is_refused():
    with pytest.raises(ReleaseError, match="gives affluenza, area 034027, 2022 twice"):
        against(*TURNOUT, TURNOUT[0]._replace(value=1.0))


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_is_no_number_is_refused(number):
    with pytest.raises(ReleaseError, match="no number for vita, area IT, 2023"):
        against(Figure("vita", "IT", 2023, number))
