import pytest

from tests.typed import area, indicator, nine
from willdash.core.compare import Benchmark, Benchmarks, compare, difference, ranks
from willdash.core.guard import Incomparable, Origin
from willdash.core.model import Level, Observation, Polarity
from willdash.core.reading import Missing, Reading


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


def reading(name, value, observed=None, **origin):
    own = area(name)
    of = Origin(**{"definition": "share", "level": Level.COMUNE, "year": 2021, "source": "istat", **origin})
    observation = None if value is None else Observation(value)
    missing = Missing.OTHER_YEARS if value is None else None
    return Reading(own, observed or own, of, observation, missing, ())


def compared(
    readings, *, city="como", polarity=Polarity.HIGHER, level=Level.COMUNE, benchmark=Benchmark.MEDIAN
):
    return compare(
        indicator(polarity=polarity),
        year=2021,
        level=level,
        peers=nine(),
        readings=readings,
        city=area(city).code,
        region=area("lombardia"),
        benchmarks=Benchmarks(Benchmark(benchmark), {area("como").code: 4.0}, 10.0, None),
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


@pytest.mark.parametrize(
    ("origin", "aspect"),
    [
        ({"level": Level.PROVINCIA}, "level"),
        ({"year": 2018}, "year"),
        ({"definition": "rate"}, "definition"),
        ({"source": "mef"}, "source"),
        ({"vintage": "provisional"}, "vintage"),
    ],
)
def test_figures_that_differ_in_what_they_are_cannot_be_compared(origin, aspect):
    with pytest.raises(Incomparable, match=aspect):
        compared([reading("como", 6.0), reading("monza", 2.0, **origin)])


def test_without_counts_the_verdict_is_that_there_is_no_interval():
    found = compared([reading("como", 6.0), reading("monza", 2.0)])
    assert (found.city.verdict, found.city.rank_range) == ("no_interval", None)


def test_the_verdict_is_about_the_benchmark_chosen():
    readings = [counted("como", 300, 1000), counted("monza", 100, 1000), counted("parma", 200, 1000)]
    verdicts = {kind: compared(readings, benchmark=kind).city for kind in ("mediana", "regione", "italia")}
    assert {kind: city.benchmark for kind, city in verdicts.items()} == {
        "mediana": 20.0,
        "regione": 4.0,
        "italia": 10.0,
    }
    assert {city.verdict for city in verdicts.values()} == {"better"}
    assert verdicts["mediana"].rank_range == (1, 1)


def counted(name, count, n):
    found = reading(name, 100 * count / n)
    return Reading(found.area, found.observed, found.origin, Observation(100 * count / n, count, n), None, ())
