"""The rivals of the benchmark are clicked on as willdash is, and Lighthouse's reports are read."""

from itertools import islice

import pytest

from bench.contender import CITY, INDICATOR, STREAMLIT, VIZRO
from bench.lighthouse.scores import NotMeasured, Scores, read, rows
from bench.rivals_served import PARTS, clicks_on, read_labels
from bench.static_page import Plan
from bench.view import OURS, Shown

PLAN = Plan(("bergamo", "reggio-emilia"), ("irpef_quota_sotto_10k", "irpef_quota_senza_imposta"))


def report(performance: float | None, *, error: dict[str, str] | None = None) -> dict[str, object]:
    """As Lighthouse writes it, cut to what is read."""
    part = [{"id": "blocking", "weight": 30}, {"id": "hint", "weight": 0}]
    scores = {"performance": performance, "accessibility": 1, "best-practices": 1, "seo": 0.92}
    return {
        "requestedUrl": "http://127.0.0.1/",
        "environment": {"benchmarkIndex": 1500.5},
        "categories": {
            name: {"score": score, "auditRefs": part if name == "performance" else []}
            for name, score in scores.items()
        },
        "audits": {
            "blocking": {"title": "Total Blocking Time", "score": 0.5, "displayValue": "590 ms"},
            "hint": {"title": "Unused script", "score": 0},
        },
        **({"runtimeError": error} if error else {}),
    }


def test_scores_are_out_of_a_hundred_and_a_fault_is_what_costs_points():
    found = read(report(0.85))
    assert found.by == {"performance": 85, "accessibility": 100, "best-practices": 100, "seo": 92}
    assert found.speed == 1500.5
    assert found.faults == ["performance: Total Blocking Time (590 ms)"]


def test_a_page_without_a_score_is_not_measured():
    with pytest.raises(NotMeasured, match=r"http://127.0.0.1/: no trace"):
        read(report(None, error={"message": "no trace"}))


def test_a_page_is_judged_by_its_worst_category_of_the_medians_of_its_runs():
    by = {"accessibility": 100.0, "best-practices": 100.0, "seo": 100.0}
    runs = [Scores({"performance": score, **by}, 1500, []) for score in (99.0, 90.0, 96.0)]
    row = next(rows({"`/dati`, phone": runs}))
    assert row.what == "Lighthouse, `/dati`, phone: performance, accessibility, best practices, SEO"
    assert (row.number, row.ours, row.theirs) == (96, "96 / 100 / 100 / 100", "machine of 1,500")
    assert row.is_kept


@pytest.mark.parametrize("rival", [STREAMLIT, VIZRO])
def test_a_rival_is_asked_for_the_same_cities_and_indicators_in_every_part(rival, settings):
    labels = read_labels(settings.data)
    city, indicator = islice(clicks_on(PARTS[rival], PLAN, labels), 2)
    assert (city.kind, city.text) == (CITY, "Reggio Emilia")
    assert (indicator.kind, indicator.text) == (INDICATOR, "Contribuenti senza imposta netta")
    assert Shown(PARTS[rival].table, "▸ Reggio Emilia") in indicator.wanted
    parts = (PARTS[rival].map, PARTS[rival].sentence, PARTS[rival].panels, PARTS[rival].table)
    assert {each.selector for each in indicator.wanted} == set(parts)


def test_a_view_is_told_to_the_page_as_json():
    assert OURS.script.startswith('window.__view = {"ready": [{"selector": "main[data-ready]"')
