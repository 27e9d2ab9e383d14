import re
from itertools import cycle

import pytest

from tests.typed import compared
from willdash.core.guard import Incomparable
from willdash.text import Text
from willdash.views.trend.chart import trend_chart

RISING = {2014: 10.0, 2015: 11.0, 2016: 12.0, 2017: 13.0, 2018: 14.0}
FALLING = {year: 24.0 - value for year, value in RISING.items()}
# Of its ten slopes the middle two are −0.5 and 0.
UNSTEADY = {2014: 10.0, 2015: 12.0, 2016: 9.0, 2017: 11.0, 2018: 10.0}
PEERS = {"monza": {2014: 20.0, 2018: 16.0}, "parma": {2018: 12.0}}
PLAIN = {"counts": None, "multiplier": None}


def chart(own, *, peers=PEERS, region=(), italy=(), language="it", level="comune", **changes):
    values = dict.fromkeys(("como", *peers), 1.0)
    found = compared(values, series={"como": own, **peers}, level=level, **PLAIN | changes)
    return str(
        trend_chart(found, tuple(region), tuple(italy), Text.of(language), region_name=found.region.label)
    )


def words(html, css):
    """The text of the elements with a class."""
    return [
        re.sub(r"<[^>]*>", "", inner).replace("\u00a0", " ")
        for inner in re.findall(rf'<(?:p|span|h2)[^>]*class="{css}"[^>]*>(.*?)</(?:p|h2)>', html)
    ]


def paths(html, kind, name):
    return re.findall(rf'<g class="trend-line {kind}">.*?</g>', html), re.findall(
        rf'class="trend-line {kind}">(?:(?!</g>).)*class="{name}" d="([^"]*)"', html
    )


@pytest.mark.parametrize(
    ("own", "polarity", "verdict"),
    [
        (
            RISING,
            "higher",
            "In crescita: in media +1,0 punti l’anno dal 2014 al 2018, verso una situazione migliore.",
        ),
        (
            RISING,
            "lower",
            "In crescita: in media +1,0 punti l’anno dal 2014 al 2018, verso una situazione peggiore.",
        ),
        (RISING, "neutral", "In crescita: in media +1,0 punti l’anno dal 2014 al 2018."),
        (
            FALLING,
            "lower",
            "In calo: in media −1,0 punti l’anno dal 2014 al 2018, verso una situazione migliore.",
        ),
        (FALLING, "neutral", "In calo: in media −1,0 punti l’anno dal 2014 al 2018."),
        (UNSTEADY, "higher", "Nessuna tendenza riconoscibile dal 2014 al 2018: in media −0,2 punti l’anno."),
        (dict.fromkeys(RISING, 7.0), "higher", "Stabile: lo stesso valore dal 2014 al 2018."),
        (
            {2014: 1.0, 2016: 2.0, 2017: 3.0, 2018: 4.0},
            "higher",
            "Serie troppo breve per parlare di tendenza: gli anni pubblicati sono 4, ne servono almeno 5.",
        ),
        (
            {2018: 4.0},
            "higher",
            "Serie troppo breve per parlare di tendenza: è pubblicato un anno soltanto, ne servono almeno 5.",
        ),
    ],
)
def test_the_trend_is_told_in_words(own, polarity, verdict):
    html = chart(own, polarity=polarity)
    assert words(html, "trend-verdict") == [verdict]
    assert ("migliore" in html or "peggiore" in html) == ("verso" in verdict)


def test_how_sure_a_trend_is_is_told_as_a_chance():
    """Five rising values: S = 10, variance 50/3, z = 9/√(50/3) = 2.20, p = 0.028, below 1 in 20."""
    [more] = words(chart(RISING), "trend-more")
    assert more == (
        "Se una tendenza non ci fosse, una serie così si vedrebbe per caso meno di una volta su 20. "
        "Intervallo al 95 %: da +1,0 punti a +1,0 punti l’anno."
    )


def test_a_slow_trend_has_the_decimals_it_takes_to_see_it():
    slow = {2000 + year: 10 + 0.004 * year for year in range(12)}
    [verdict] = words(chart(slow, polarity="neutral"), "trend-verdict")
    assert verdict == "In crescita: in media +0,004 punti l’anno dal 2000 al 2011."


def test_a_unit_that_a_difference_does_not_carry_stands_in_brackets():
    [verdict] = words(chart(RISING, unit="per_10000", polarity="neutral", language="en"), "trend-verdict")
    assert verdict == "Rising: +1.0 a year (per 10,000 residents) on average from 2014 to 2018."


def test_years_without_a_figure_are_jumped_by_a_dotted_line_and_nothing_is_put_there():
    html = chart({2014: 0.0, 2015: 10.0, 2018: 20.0}, peers={"monza": {2014: 0.0, 2018: 20.0}})
    _, runs = paths(html, "city", "trend-run")
    _, jumps = paths(html, "city", "trend-jump")
    _, dots = paths(html, "city", "trend-dots")
    assert runs == ["M0 94.64L25 50"]
    assert jumps == ["M25 50L100 5.36"]
    assert dots == ["M0 94.64h0M25 50h0M100 5.36h0"]
    assert "A puntini dove mancano gli anni intermedi." in html


def test_without_gaps_nothing_is_dotted():
    html = chart(RISING, peers={"monza": RISING})
    assert "trend-jump" not in html
    assert "A puntini" not in html


def test_a_single_year_among_longer_series_is_a_dot_and_says_so():
    html = chart({2016: 12.0})
    _, dots = paths(html, "city", "trend-dots")
    assert len(dots) == 1 and dots[0].count("h0") == 1
    assert ">Como, solo 2016<" in html


def test_where_everyone_has_one_year_there_is_a_sentence_and_no_chart():
    html = chart({2022: 1.0}, peers={"monza": {2022: 2.0}}, italy=[(2022, 3.0)])
    assert words(html, "trend-none") == [
        "Pubblicato solo per il 2022: con un anno soltanto non c’è un andamento da disegnare."
    ]
    assert "<svg" not in html


def test_a_city_never_published_says_so_beside_the_others():
    html = chart({}, peers={"monza": RISING})
    assert words(html, "trend-verdict") == ["Per Como l’indicatore non è pubblicato in nessun anno."]
    assert "trend-line peer" in html


def test_every_area_has_one_line_and_the_region_s_own_figure_is_not_drawn_twice():
    html = chart(RISING, peers={"monza": RISING, "parma": FALLING}, region=[*RISING.items()], level="regione")
    assert html.count('<g class="trend-line') == 2
    assert "trend-line region" not in html
    assert "In grigio l’altra regione del confronto." in html


def test_labels_say_whose_line_it_is_its_last_figure_and_an_early_end():
    html = chart(RISING, region=[(2014, 5.0), (2017, 6.0)], italy=[(2014, 1.0), (2018, 2.0)])
    ends = re.findall(r'<span class="trend-end (\w+)"[^>]*>([^<]*)<span class="trend-last">([^<]*)<', html)
    assert ends == [
        ("italy", "Italia", "2,0\u00a0%"),
        ("region", "Lombardia (2017)", "6,0\u00a0%"),
        ("city", "Como", "14,0\u00a0%"),
    ]


def test_the_table_has_the_same_numbers_and_says_what_is_missing():
    html = chart({2014: 10.0, 2018: 14.0}, italy=[(2014, 9.0)]).replace("\u00a0", " ")
    cells = [re.findall(r"<t[hd][^>]*>([^<]*)<", row) for row in re.findall(r"<tr.*?</tr>", html)]
    assert cells == [
        ["Anno", "Como", "Italia", "Mediana"],
        ["2018", "14,0 %", "n.d.", "14,0 %"],
        ["2014", "10,0 %", "9,0 %", "15,0 % (2 su 3)"],
    ]


def test_the_picture_says_its_essence_to_those_who_do_not_see_it():
    html = chart({2014: 10.0, 2018: 14.0}, italy=[(2016, 9.0)]).replace("\u00a0", " ")
    [label] = re.findall(r'role="img" aria-label="([^"]*)"', html)
    assert label == (
        "Andamento di «Share of something». Como: da 10,0 % nel 2014 a 14,0 % nel 2018; "
        "Italia: 9,0 %, solo 2016."
    )


def test_the_selected_year_is_marked_where_it_lies_on_the_axis():
    years = {2019: 1.0, 2021: 2.0, 2023: 3.0}
    html = chart(years, peers={"monza": years})
    assert 'class="trend-year" d="M50 0V100"' in html
    assert re.search(r'class="chosen[^"]*"[^>]*>2021<', html)
    assert 'class="trend-year"' not in chart({2014: 1.0, 2015: 2.0}, peers={})


def test_years_of_different_definition_make_no_trend(monkeypatch):
    """The guard is asked, and its answer is heard."""

    def refuse(purpose, origins):
        assert (purpose, [origin.year for origin in origins]) == ("trend", [*RISING])
        raise Incomparable("definition")

    monkeypatch.setattr("willdash.views.trend.words.require", refuse)
    with pytest.raises(Incomparable):
        chart(RISING)


def test_every_indicator_can_be_drawn_for_one_city_or_another(store):
    def series(indicator, area):
        return tuple((year, found.value) for year, found in store.observations.years(indicator, area).items())

    cities, languages = cycle(store.choices.cities), cycle(("it", "en"))
    for indicator, year in store.choices.default_years.items():
        comparison = store.nine(indicator, year, next(cities))
        region = comparison.region
        of_region, of_italy = series(indicator, region.code), series(indicator, "IT")
        html = str(
            trend_chart(comparison, of_region, of_italy, Text.of(next(languages)), region_name=region.label)
        )
        assert "trend-title" in html
        assert not re.search(r"\bNone\b|\bnan\b|\{|\}", html)
