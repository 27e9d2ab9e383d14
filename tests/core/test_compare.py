import pytest

from tests.typed import area, indicator, nine
from willdash.core.compare import Missing, Reading, compare, difference, ranks
from willdash.core.model import Level, Observation, Polarity


def test_equal_values_share_a_rank_and_the_next_is_skipped():
    assert ranks({"como": 3, "monza": 5, "parma": 5, "padova": 1}) == {
        "monza": 1,
        "parma": 1,
        "como": 3,
        "padova": 4,
    }


def test_the_lowest_value_is_first_where_lower_is_better():
    assert ranks({"como": 3, "monza": 5}, polarity=Polarity.LOWER) == {"como": 1, "monza": 2}


def test_the_highest_value_is_first_where_no_end_is_better():
    assert ranks({"como": 3, "monza": 5}, polarity=Polarity.NEUTRAL) == {"como": 2, "monza": 1}


def test_no_values_have_no_ranks():
    assert ranks({}) == {}


def test_a_difference_with_a_missing_side_is_missing():
    assert difference(3.0, 1.0) == 2.0
    assert difference(None, 1.0) is None
    assert difference(3.0, None) is None


def reading(name, value, observed=None):
    own = area(name)
    observation = None if value is None else Observation(value)
    missing = Missing.OTHER_YEARS if value is None else None
    return Reading(own, observed or own, observation, missing, ())


def compared(readings, *, city="como", polarity=Polarity.HIGHER, level=Level.COMUNE):
    return compare(
        indicator(polarity=polarity),
        year=2021,
        level=level,
        peers=nine(),
        readings=readings,
        city=area(city).code,
        region=area("lombardia"),
        regions={area("como").code: 4.0},
        italy=10.0,
    )


def test_a_comparison_sets_value_median_region_and_italy_side_by_side():
    found = compared([reading("como", 6.0), reading("monza", 2.0), reading("parma", 7.0)])
    assert found.median == 6.0
    assert found.ranked == 3
    assert (found.city.rank, found.city.from_median, found.city.from_region, found.city.from_italy) == (
        2,
        0.0,
        2.0,
        -4.0,
    )


def test_a_missing_figure_has_no_rank_and_does_not_move_the_median():
    found = compared([reading("como", None), reading("monza", 2.0), reading("parma", 4.0)])
    assert found.median == 3.0
    assert found.city.rank is None
    assert found.city.from_median is None
    assert [entry.area.slug for entry in found.published] == ["monza", "parma"]


def test_cities_that_share_a_regional_figure_count_as_one_area():
    lombardia = area("lombardia")
    found = compared(
        [
            reading("como", 3.0, lombardia),
            reading("monza", 3.0, lombardia),
            reading("parma", 8.0, area("emilia")),
        ],
        level=Level.REGIONE,
    )
    assert found.ranked == 2
    assert [entry.rank for entry in found.entries] == [2, 2, 1]
    assert found.median == 5.5


def test_a_city_that_is_not_among_the_peers_is_an_error():
    with pytest.raises(ValueError, match="is not among the 1 peers"):
        compared([reading("monza", 2.0)])
