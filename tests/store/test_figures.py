"""Figures by what they are asked for: in a stable order, each once, missing ones with a reason."""

from willdash.core.model import Level
from willdash.core.reading import Missing
from willdash.store.figures import Wanted, count, figure, figures

EVERYTHING = Wanted()


def test_all_figures_are_counted_without_being_listed(store):
    assert count(store, EVERYTHING) == 80_959


def test_stretches_join_without_gap_or_overlap(store):
    wanted = Wanted(indicators=("bes_neet",), years=(2022, 2024))
    whole = figures(store, wanted, skip=0, most=1_000)
    pieces = [each for skip in range(0, 300, 7) for each in figures(store, wanted, skip=skip, most=7)]
    assert pieces == list(whole)
    assert len(whole) == count(store, wanted) == 2 * (107 + 20 + 1) - holes(store)


def holes(store):
    years = [store.observations.years("bes_neet", a.code) for a in store.catalog.areas.values()]
    return sum(y not in found for found in years if found for y in (2022, 2024))


def test_levels_and_clusters_narrow(store):
    wanted = Wanted(levels=(Level.ITALIA,), years=(2023,), indicators=("bes_neet", "bes_posti_letto"))
    [found] = figures(store, wanted, skip=0, most=10)
    assert (found.indicator.id, found.area.code, found.observation.value) == ("bes_neet", "IT", 16.1)


def test_exact_questions_answer_each_combination(store):
    wanted = Wanted(indicators=("bes_neet",), areas=("034027", "034"), years=(2023, 1999))
    found = [
        (each.area.code, each.observed.code, each.year, each.missing)
        for each in figures(store, wanted, skip=0, most=10)
    ]
    assert found == [
        ("034", "034", 1999, Missing.OTHER_YEARS),
        ("034", "034", 2023, None),
        ("034027", "034", 1999, Missing.OTHER_YEARS),
        ("034027", "034", 2023, None),
    ]
    assert count(store, wanted) == 4


def test_what_was_never_published_says_so(store):
    area = store.catalog.areas["034"]
    found = figure(store, store.catalog.indicators["oc_totale_scarto_servizi"], area, 2022)
    assert (found.observation, found.missing, found.estimate) == (None, Missing.NEVER_PUBLISHED, None)
