from dataclasses import dataclass, field, replace
from urllib.parse import quote, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typed import both
from willdash.core.model import FormerIndicator
from willdash.core.selection import Notice, Selection, brief, parse_selection


def former(id, kind, successor):
    return FormerIndicator(id=id, kind=kind, successor=successor, until="2026-03-31", label=both(id.title()))


FORMER = (former("creche", "renamed", "nursery"), former("wealth", "withdrawn", "income"))
DEFAULT = Selection(indicator="income", year=2024, city="bergamo", peers="nove")


@dataclass
class TypedChoices:
    indicators: dict = field(default_factory=lambda: {"income": (2018, 2024), "nursery": (2022,)})
    former: dict = field(default_factory=lambda: {each.id: each for each in FORMER})
    cities: tuple = ("bergamo", "como")
    peers: tuple = ("nove", "regione")
    languages: tuple = ("it", "en")
    regions: tuple = ("lombardia",)
    default: Selection = DEFAULT

    def weights(self, text):
        if text in ("", "age:2"):
            return text
        raise ValueError(text)

    def benchmarks(self, indicator):
        return ["mediana", "italia", *(["norm"] if indicator == "nursery" else [])]

    def default_year(self, indicator):
        return max(self.indicators[indicator])


CHOICES = TypedChoices()


def parse(query):
    return parse_selection(query, CHOICES)


def test_an_empty_query_is_the_default_without_a_notice():
    assert parse("") == (DEFAULT, ())


def test_every_parameter_is_read():
    query = (
        "?indicator=income&year=2018&city=como&peers=regione&lang=en&compare=como,bergamo"
        "&region=lombardia&sort=-value&benchmark=italia&weights=age:2&versus=nursery"
    )
    assert parse(query)[0] == Selection(
        indicator="income",
        year=2018,
        city="como",
        peers="regione",
        benchmark="italia",
        lang="en",
        compare=("como", "bergamo"),
        region="lombardia",
        weights="age:2",
        sort="-value",
        versus="nursery",
    )


def test_a_selection_survives_its_own_query():
    for selection in (
        DEFAULT,
        replace(DEFAULT, year=2018, city="como", lang="en", region="lombardia", sort="-name"),
        replace(DEFAULT, compare=("como", "bergamo")),
    ):
        assert parse(selection.query()) == (selection, ())


def test_a_year_that_is_not_published_falls_back_and_says_so():
    assert parse("year=1700") == (DEFAULT, (Notice("year", "1700", "2024"),))


def test_without_a_year_the_latest_is_shown():
    assert parse("indicator=nursery")[0].year == 2022


@pytest.mark.parametrize(
    ("query", "notice"),
    [
        ("indicator=gdp", Notice("indicator", "gdp", "income")),
        (
            f"city={quote('<script>alert(1)</script>')}",
            Notice("city", "<script>alert(1)</script>", "bergamo"),
        ),
        ("peers=all", Notice("peers", "all", "nove")),
        ("benchmark=luna", Notice("benchmark", "luna", "mediana")),
        ("benchmark=norm", Notice("benchmark", "norm", "mediana")),
        ("weights=hair:9", Notice("weights", "hair:9", "")),
        ("lang=xx", Notice("lang", "xx", "it")),
        ("region=lazio", Notice("region", "lazio", "")),
        ("sort=colour", Notice("sort", "colour", "rank")),
        ("compare=como,roma", Notice("compare", "roma", "")),
        ("year=20 24", Notice("year", "20 24", "2024")),
        ("city=como&city=bergamo", Notice("city", "bergamo", "como", reason="repeated")),
    ],
)
def test_what_is_unknown_is_named_in_a_notice(query, notice):
    assert parse(query)[1] == (notice,)


@pytest.mark.parametrize(
    ("query", "shown", "notices"),
    [
        (
            "indicator=creche",
            ("nursery", 2022, ""),
            [Notice("indicator", "creche", "nursery", "renamed", "2026-03-31")],
        ),
        (
            "indicator=wealth&year=2018",
            ("income", 2018, ""),
            [Notice("indicator", "wealth", "income", "withdrawn", "2026-03-31")],
        ),
        (
            "indicator=wealth&year=2001",
            ("income", 2024, ""),
            [
                Notice("indicator", "wealth", "income", "withdrawn", "2026-03-31"),
                Notice("year", "2001", "2024"),
            ],
        ),
        (
            "versus=creche",
            ("income", 2024, "nursery"),
            [Notice("versus", "creche", "nursery", "renamed", "2026-03-31")],
        ),
    ],
)
def test_a_former_indicator_falls_back_to_its_successor(query, shown, notices):
    selection, found = parse(query)
    assert (selection.indicator, selection.year, selection.versus) == shown
    assert [*found] == notices


def test_a_norm_of_the_successor_can_be_chosen_with_the_former_indicator():
    selection, notices = parse("indicator=creche&benchmark=norm")
    assert (selection.benchmark, len(notices)) == ("norm", 1)


def test_an_indicator_that_is_spelt_almost_right_is_shown_with_a_notice():
    long = "nursery_places_per_100"
    choices = TypedChoices(indicators={"income": (2018, 2024), long: (2022,)})
    selection, notices = parse_selection(
        "indicator=nursery_place_per_100&versus=nursery_plaecs_per_100", choices
    )
    assert (selection.indicator, selection.versus) == (long, long)
    assert notices == (
        Notice("indicator", "nursery_place_per_100", long),
        Notice("versus", "nursery_plaecs_per_100", long),
    )


def test_unknown_parameters_are_nobody_s_business():
    assert parse("utm_source=mail&fbclid=1") == (DEFAULT, ())


def test_an_overlong_address_is_refused_with_a_notice_of_forty_characters():
    selection, notices = parse("indicator=" + "x" * 10_000)
    assert selection == DEFAULT
    assert [(notice.reason, len(notice.given)) for notice in notices] == [("too_long", 41)]


def test_too_many_parameters_are_refused_with_a_notice():
    assert [notice.reason for notice in parse("a=1&" * 100)[1]] == ["malformed"]


@given(st.text(max_size=300))
def test_any_text_gives_a_valid_selection(text):
    selection, _ = parse(text)
    assert selection.year in CHOICES.indicators[selection.indicator]
    assert selection.city in CHOICES.cities
    assert selection.peers in CHOICES.peers


@pytest.mark.parametrize(
    ("selection", "parameters"),
    [
        (DEFAULT, {}),
        (replace(DEFAULT, indicator="nursery", year=2022), {"indicator": "nursery"}),
        (replace(DEFAULT, year=2018, lang="en"), {"year": "2018", "lang": "en"}),
        (replace(DEFAULT, compare=("como", "bergamo"), versus="nursery"),
         {"compare": "como,bergamo", "versus": "nursery"}),
    ],
)  # fmt: skip
def test_a_brief_address_says_only_what_differs_and_is_read_back(selection, parameters):
    assert brief(selection, CHOICES) == parameters
    assert parse(urlencode(brief(selection, CHOICES))) == (selection, ())


def test_a_form_repeats_the_cities_to_compare():
    assert parse("compare=como&compare=bergamo") == (replace(DEFAULT, compare=("como", "bergamo")), ())
