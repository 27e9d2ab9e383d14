"""The rule that leads from a gap to a practice, case by case; shares of a thousand, more is better."""

import pytest

from tests.practice_typed import practice
from tests.typed import compared, indicator, observed
from willdash.core import intervals
from willdash.core.guard import Incomparable
from willdash.core.learning import NoLesson, Why, suggested
from willdash.core.model import Observation

COMO = {"como": (100, 1000)}
"""10 %, with limits 8.3 and 12.0."""
AHEAD = {**COMO, "parma": (200, 1000)}
RISEN = {2017: (105, 1000), 2018: (108, 1000), 2019: (112, 1000), 2020: (115, 1000), 2021: (118, 1000)}
"""From 10.5 %, which overlaps Como's limits, to 11.8 %, which no test tells from Como's 10 %."""


def of(city, number=1, **changes):
    return practice(**{"id": f"{city}-{number}", "city": city, "indicators": ("share",), **changes})


ONE_EACH = {city: [of(city)] for city in ("bergamo", "como", "monza", "novara", "padova", "parma", "rovigo")}


def history(counts, **changes):
    measured = indicator(**changes)
    return tuple(
        (year, intervals.of(Observation(100 * count / n, count, n), measured))
        for year, (count, n) in counts.items()
    )


def asked(values, *, italy=15.0, histories=(), practices=ONE_EACH, level="comune", **changes):
    """What is suggested to Como beside Italy, in 2021."""
    found = compared(values, italy=italy, benchmark="italia", level=level, **changes)
    years = {observed(city, level).code: history(counts) for city, counts in dict(histories).items()}
    return suggested(found, nine=found.entries, histories=years, practices=practices)


def told(lessons):
    return [(lesson.practice.id, lesson.why) for lesson in lessons.lessons]


def test_a_city_that_is_distinguishably_better_is_suggested():
    """20 % beside 10 %, of a thousand each: z = 0.1 / 0.01597 = 6.26."""
    found = asked(AHEAD)
    assert told(found) == [("parma-1", Why.BETTER)]
    assert (found.reason, found.more, found.lessons[0].entry.value) == (None, 0, 20.0)
    assert (found.lessons[0].trend, found.lessons[0].start) == (None, None)


def test_what_may_be_told_apart_alone_may_not_among_three():
    """13 % beside 10 %: z = 0.03 / 0.014267 = 2.10, p = 0.035; of three tests Holm makes it 0.107."""
    two = {**COMO, "parma": (130, 1000)}
    assert told(asked(two)) == [("parma-1", Why.BETTER)]
    assert asked({**two, "monza": (100, 1000)}).reason is NoLesson.NOBODY_AHEAD


@pytest.mark.parametrize(
    ("values", "changes", "reason"),
    [
        (AHEAD, {"italy": 11.0}, NoLesson.NOT_BEHIND),
        (AHEAD, {"italy": 5.0}, NoLesson.NOT_BEHIND),
        (AHEAD, {"italy": None}, NoLesson.NO_FIGURE),
        ({"como": None, "parma": (200, 1000)}, {}, NoLesson.NO_FIGURE),
        ({"como": 10.0, "parma": (200, 1000)}, {}, NoLesson.NO_INTERVAL),
        (AHEAD, {"polarity": "neutral"}, NoLesson.NEUTRAL),
        ({**COMO, "parma": (110, 1000)}, {}, NoLesson.NOBODY_AHEAD),
        ({**COMO, "parma": 40.0}, {}, NoLesson.NOBODY_AHEAD),
        ({**COMO, "parma": None}, {}, NoLesson.NOBODY_AHEAD),
        (AHEAD, {"practices": {}}, NoLesson.NO_PRACTICE),
        (AHEAD, {"practices": {"parma": [of("parma", indicators=("other",))]}}, NoLesson.NO_PRACTICE),
        (AHEAD, {"practices": {"como": [of("como")]}}, NoLesson.NO_PRACTICE),
    ],
)
def test_where_nothing_is_suggested_there_is_one_reason(values, changes, reason):
    found = asked(values, **changes)
    assert (found.reason, found.lessons, found.more) == (reason, (), 0)


def test_a_lower_value_is_better_where_the_indicator_says_so():
    high = {"como": (300, 1000), "parma": (200, 1000), "monza": (400, 1000)}
    assert told(asked(high, polarity="lower")) == [("parma-1", Why.BETTER)]


def test_the_best_comes_first_and_equal_values_go_by_name():
    values = {**COMO, "rovigo": (200, 1000), "parma": (250, 1000), "bergamo": (200, 1000)}
    assert [id for id, _ in told(asked(values))] == ["parma-1", "bergamo-1", "rovigo-1"]


def test_at_most_three_cities_and_two_practices_of_each_and_the_rest_is_counted():
    values = {
        **COMO,
        "parma": (400, 1000),
        "monza": (300, 1000),
        "novara": (250, 1000),
        "padova": (200, 1000),
    }
    three = {city: [of(city, number) for number in (1, 2, 3)] for city in values}
    found = asked(values, practices=three)
    shown = ["parma-1", "parma-2", "monza-1", "monza-2", "novara-1", "novara-2"]
    assert ([id for id, _ in told(found)], found.more) == (shown, 12 - 6)


def test_a_city_without_a_practice_takes_nobodys_place():
    values = {**COMO, "parma": (400, 1000), "monza": (300, 1000)}
    assert told(asked(values, practices={"monza": [of("monza")]})) == [("monza-1", Why.BETTER)]


def test_a_practice_that_meant_this_indicator_first_comes_first():
    second, first = of("parma", 1, indicators=("other", "share")), of("parma", 2)
    assert [id for id, _ in told(asked(AHEAD, practices={"parma": [second, first]}))] == [
        "parma-2",
        "parma-1",
    ]


def test_a_city_that_improved_from_a_similar_start_is_suggested():
    found = asked({**COMO, "parma": (118, 1000)}, histories={"parma": RISEN})
    assert told(found) == [("parma-1", Why.IMPROVED)]
    lesson = found.lessons[0]
    assert (lesson.start, lesson.trend.direction) == ((2017, 10.5), "rising")


@pytest.mark.parametrize(
    "years",
    [
        {year: counts for year, counts in RISEN.items() if year > 2017},
        {**RISEN, 2018: (120, 1000), 2019: (104, 1000), 2020: (119, 1000)},
        {**RISEN, 2017: (40, 1000)},
        {**{2012 + step: (105 + step, 1000) for step in range(9)}, 2021: (104, 1000)},
    ],
    ids=["four years", "no trend", "a start far below", "nine rises, then below the start"],
)
def test_without_a_long_certain_and_similar_rise_nobody_improved(years):
    count, n = years[2021]
    found = asked({**COMO, "parma": (count, n)}, histories={"parma": years})
    assert found.reason is NoLesson.NOBODY_AHEAD


def test_who_rose_and_is_still_behind_the_city_is_no_model():
    """From 8.5 % to 9.7 %: the start overlaps 8.3-12.0, and Como has 10 %."""
    rise = {2017 + step: (85 + 3 * step, 1000) for step in range(5)}
    found = asked({**COMO, "parma": rise[2021]}, histories={"parma": rise})
    assert found.reason is NoLesson.NOBODY_AHEAD


def test_a_fall_is_an_improvement_where_lower_is_better():
    fall = {2017 + step: (105 - 3 * step, 1000) for step in range(5)}
    values = {**COMO, "parma": fall[2021]}
    assert told(asked(values, italy=5.0, histories={"parma": fall}, polarity="lower")) == [
        ("parma-1", Why.IMPROVED)
    ]
    assert asked(values, italy=15.0, histories={"parma": fall}).reason is NoLesson.NOBODY_AHEAD


def test_beside_an_improvement_a_practice_known_to_be_later_is_left_out():
    values, rise = {**COMO, "parma": (118, 1000)}, {"parma": RISEN}
    late, same = of("parma", 1, start_year=2022, end_year=None), of("parma", 2, start_year=2021)
    unknown = of("parma", 3, start_year=None)
    kept = asked(values, histories=rise, practices={"parma": [late, same, unknown]})
    assert [id for id, _ in told(kept)] == ["parma-2", "parma-3"]
    assert asked(values, histories=rise, practices={"parma": [late]}).reason is NoLesson.NO_PRACTICE
    assert told(asked(AHEAD, practices={"parma": [late]})) == [("parma-1", Why.BETTER)]


def test_better_comes_before_improved_whatever_the_values():
    """Monza's 25 % of twenty people cannot be told from 10 %: z = 2.19, p = 0.029, of three tests 0.057."""
    small = {2017: (2, 20), 2018: (3, 20), 2019: (3, 20), 2020: (4, 20), 2021: (5, 20)}
    found = asked({**AHEAD, "monza": (5, 20)}, histories={"monza": small})
    assert told(found) == [("parma-1", Why.BETTER), ("monza-1", Why.IMPROVED)]


def test_who_is_better_and_improved_is_told_as_both():
    rise = {2017 + step: (110 + 20 * step, 1000) for step in range(5)}
    found = asked({**COMO, "parma": (190, 1000)}, histories={"parma": rise})
    assert told(found) == [("parma-1", Why.BETTER)]
    assert found.lessons[0].start == (2017, 11.0)


def test_a_city_with_the_same_regional_figure_is_nobody_to_learn_from():
    """Bergamo and Como lie in Lombardia; Parma and Ravenna share a figure, and each has its practice."""
    values = {**COMO, "bergamo": (100, 1000), "parma": (200, 1000), "ravenna": (200, 1000)}
    practices = {city: [of(city)] for city in values}
    found = asked(values, level="regione", practices=practices)
    assert [id for id, _ in told(found)] == ["parma-1", "ravenna-1"]


def test_provincial_figures_are_compared_with_provincial_figures_alone():
    assert told(asked(AHEAD, level="provincia")) == [("parma-1", Why.BETTER)]
    city = compared(AHEAD, italy=15.0, benchmark="italia")
    province = compared(AHEAD, level="provincia")
    with pytest.raises(Incomparable, match="level"):
        suggested(city, nine=province.entries, histories={}, practices=ONE_EACH)
