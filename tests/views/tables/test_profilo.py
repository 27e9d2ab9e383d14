"""A city's profile as a file: the figures of the page, and the lines they lie on."""

from dataclasses import replace

import numpy as np
import pytest

from tests.pages.city_reading import Package
from willdash.store.profile import FACTS
from willdash.text import Text
from willdash.views.tables.profilo import profile_figures_table

SHARES = {"areas_p10": 10, "areas_p25": 25, "areas_median": 50, "areas_p75": 75, "areas_p90": 90}


def made(store, city, **changes):
    selection = replace(store.choices.default, city=city, **changes)
    table = profile_figures_table(store, selection, Text.of(selection.lang), {})
    keys = [column.key for column in table.columns]
    return table, [dict(zip(keys, row, strict=True)) for row in table.rows]


@pytest.mark.parametrize("city", ["parma", "monza", "rovigo"])
def test_every_row_is_a_published_figure_on_the_line_of_its_level(store, city):
    data = Package()
    table, rows = made(store, city)
    assert table.name == f"profilo-{city}"
    assert len(rows) == len(FACTS) + 32
    for row in rows:
        assert row["area_code"] == data.cities[city]
        assert row["value"] == data.values[row["indicator"], row["observed_code"], row["year"]]
    for row in rows[len(FACTS) :]:
        level = data.areas[row["observed_code"]]["level"]
        values = data.of_level(row["indicator"], level, row["year"])
        assert (row["areas"], row["areas_low"], row["areas_high"]) == (len(values), min(values), max(values))
        for key, share in SHARES.items():
            told = len(values) >= 20 or key == "areas_median"
            assert row[key] == (pytest.approx(np.percentile(values, share)) if told else None)


def test_a_fact_has_neither_verdict_nor_line(store):
    _, rows = made(store, "parma")
    first = rows[0]
    assert (first["indicator"], first["value"]) == ("pop_totale", 196764)
    assert {first[key] for key in ("verdict", "benchmark", "areas", "behind", *SHARES)} == {None}


def test_verdicts_are_words_about_the_benchmark_chosen(store):
    """Parma among the nine in 2021: 20.4 % of taxpayers up to 10,000 euro, the median 21.9 %."""
    found = {row["indicator"]: row for row in made(store, "parma")[1]}["irpef_quota_sotto_10k"]
    assert (round(found["value"], 1), round(found["benchmark"], 1)) == (20.4, 21.9)
    assert found["verdict"] == "migliore"
    table, rows = made(store, "parma", benchmark="italia", lang="en")
    assert {row["indicator"]: row for row in rows}["irpef_quota_sotto_10k"]["verdict"] == "better"
    assert Text.of("en")("table-verdict", than="Italy") in {column.label for column in table.columns}
