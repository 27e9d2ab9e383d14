"""The coverage matrix: which areas have a figure in which years, and why the others have none."""

from willdash.core.model import Level
from willdash.store.coverage import Cell, coverage_of


def covered(store, indicator):
    return coverage_of(indicator, store.catalog, store.observations, level=store.level(indicator))


def row(coverage, code):
    return next(row for row in coverage.rows if row.area.code == code)


def test_rows_are_the_nine_cities_by_name_their_regions_and_italy(store):
    rows = covered(store, "irpef_quota_sotto_10k").rows
    assert [row.area.label for row in rows] == [
        "Bergamo", "Como", "Monza", "Novara", "Padova", "Parma", "Ravenna", "Reggio Emilia", "Rovigo",
        "Lombardia", "Piemonte", "Veneto", "Emilia-Romagna", "Italia",
    ]  # fmt: skip


def test_a_year_that_nobody_has_figures_for_stays_in_the_matrix_and_says_so(store):
    coverage = covered(store, "irpef_quota_sotto_10k")
    assert coverage.years == (2018, 2019, 2020, 2021)
    cells = [coverage.cell(row(coverage, "034027"), year) for year in coverage.years]
    assert cells == [Cell.PUBLISHED, Cell.NO_EDITION, Cell.PUBLISHED, Cell.PUBLISHED]
    assert coverage.published[Level.COMUNE] == {2018: 109, 2020: 109, 2021: 109}
    assert coverage.areas[Level.COMUNE] == 109


def test_a_city_without_figures_of_its_own_is_covered_by_its_province(store):
    monza = row(covered(store, "bes_affluenza_europee"), "108033")
    assert (monza.observed.code, monza.observed.level) == ("108", Level.PROVINCIA)
    assert 2004 not in monza.years
    assert covered(store, "bes_affluenza_europee").cell(monza, 2004) is Cell.OTHER_YEARS


def test_an_area_that_never_had_a_figure_is_told_apart(store):
    coverage = covered(store, "oc_totale_livello_servizi")
    assert coverage.published == {Level.COMUNE: {2022: coverage.published[Level.COMUNE][2022]}}
    assert coverage.cell(row(coverage, "IT"), 2022) is Cell.NEVER_PUBLISHED
