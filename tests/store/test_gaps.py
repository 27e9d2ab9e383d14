from math import ceil

import pytest

from willdash.core.selection import parse_selection


def gaps(store, query):
    return store.gaps(parse_selection(query, store.choices)[0])


def rows(store, query):
    return {row.reference.id: row for row in gaps(store, query).rows}


def test_a_gap_in_taxpayers_is_worked_out_on_the_published_denominator(store):
    """Como 2021: 27.3045 % of 58,714 taxpayers; the best of the nine is Parma with 20.4002 %."""
    found = gaps(store, "?city=como&indicator=irpef_quota_sotto_10k&year=2021")
    assert (found.base_count, found.base_year, found.base_is_own) == (58_714, 2021, True)
    best = found.rows[0]
    observation = store.observations.years("irpef_quota_sotto_10k", "013075")[2021]
    assert best.reference.area_label == "Parma"
    assert best.gap.people == -ceil((observation.value - 20.4002) / 100 * 58_714)
    assert best.gap.low < best.gap.people < best.gap.high < 0


def test_a_provincial_rate_takes_the_population_of_the_province(store):
    """Parma's province 2022: 33 - 28.3 = 4.7 % of 10,179 children of 0-2 years are 478.4, so 479."""
    found = gaps(store, "?city=parma&indicator=bes_nido_utenti_comunali&year=2022")
    assert (found.base_count, found.base_is_own, found.observed.code) == (10_179, False, "034")
    norms = rows(store, "?city=parma&indicator=bes_nido_utenti_comunali&year=2022")
    assert norms["lep_nidi_2027"].gap.people == 479
    assert norms["lep_nidi_2027"].gap.low is None
    assert norms["mediana"].gap is None


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("?indicator=quota_80", "no_meaning"),
        ("?indicator=irpef_imponibile_medio", "no_meaning"),
        ("?indicator=bes_affluenza_regionali&year=2024&city=padova", "no_figure"),
    ],
)
def test_where_a_gap_has_no_meaning_in_people_there_is_a_reason(store, query, reason):
    assert (gaps(store, query).reason, gaps(store, query).rows) == (reason, ())


def test_every_indicator_has_gaps_or_a_reason(store):
    for indicator in store.catalog.indicators:
        for city in store.choices.cities:
            found = gaps(store, f"?indicator={indicator}&city={city}")
            assert bool(found.rows) != (found.reason is not None)
