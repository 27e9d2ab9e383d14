"""The rows of the benchmark: what is held against which promise, and how it is saved, drawn and summed up."""

import json
from xml.etree import ElementTree

from bench.budgets import ServerFigures, click_rows, load_rows, server_rows
from bench.chart import drawing, write
from bench.clicks import Clicks
from bench.contender import CITY, INDICATOR, STATIC, STREAMLIT, VIZRO, WILLDASH
from bench.interactions import next_paint
from bench.loads import Loads
from bench.manner import Manner
from bench.parts import Amount
from bench.report import table
from bench.rows import AtMost, Row, compared
from bench.saved import save, summary

FOUR = {WILLDASH: 90.0, STATIC: 60.0, STREAMLIT: 240.0, VIZRO: 300.0}


def loads(ready: float, kb: int) -> Loads:
    visit = {"ready": ready, "content": ready / 2, "fcp": 100.0, "lcp": 200.0, "shift": 0.01}
    return Loads([visit] * 3, [visit] * 3, [kb * 1000] * 3, [9] * 3, set())


def clicks(ms: float) -> Clicks:
    return Clicks({CITY: [ms] * 3, INDICATOR: [ms] * 3})


def verdicts(row: Row) -> list[tuple[str, bool]]:
    return [(str(limit), limit.kept(row.number)) for limit in row.limits]


def test_a_row_of_four_tells_each_amount_and_its_ratio_to_the_static_page():
    lines = table([compared("first load", FOUR, AtMost(1.4))]).splitlines()
    assert lines[0] == "| what | willdash | compared with | Streamlit | Vizro | measured | design | goal |"
    assert lines[2] == (
        "| first load | 90 ms | 60 ms | 240 ms, 4.0 × | 300 ms, 5.0 × | 1.50 × | ≤ 1.4 ×, **not met** |  |"
    )


def test_an_amount_is_held_against_its_own_limit_and_not_against_the_ratio():
    row = compared("bytes", {WILLDASH: 599.6, STATIC: 400.0}, AtMost(600, "kB"), unit="kB", is_ratio=False)
    assert (row.number, row.ours, row.theirs, row.is_kept) == (599.6, "600 kB", "400 kB", True)


def test_the_first_visit_is_held_against_design_and_goal():
    found = {
        row.what: row for row in load_rows({WILLDASH: loads(1350, 640), STATIC: loads(1000, 400)}, Manner())
    }
    assert verdicts(found["first load, until all parts can be used"]) == [
        ("≤ 1.4 ×", True),
        ("≤ 1.3 ×", False),
    ]
    assert verdicts(found["bytes of a first load"]) == [("≤ 750 kB", True), ("≤ 600 kB", False)]
    assert verdicts(found["layout shift of a first load"]) == [("≤ 0.02", True)]
    assert found["layout shift of a first load"].ours == "0.010"


def test_a_visit_over_a_network_is_told_without_a_promise():
    rows = list(load_rows({WILLDASH: loads(9, 1), STATIC: loads(8, 1)}, Manner(delay_ms=100)))
    assert [row.limits for row in rows] == [()] * 4
    assert rows[0].what == "first load, until all parts can be used, 100 ms network delay"


def test_a_click_may_take_a_fifth_longer_at_once_and_where_the_pointer_came_before():
    found = {WILLDASH: clicks(130), STATIC: clicks(100)}
    assert [verdicts(row) for row in click_rows(found, Manner())] == [[("≤ 1.2 ×", False)]] * 2
    prefetched = click_rows(found, Manner(delay_ms=100, rest_ms=150))
    assert [verdicts(row) for row in prefetched] == [[("≤ 1.5 ×", True), ("≤ 1.2 ×", False)]] * 2
    assert [row.limits for row in click_rows(found, Manner(slower=4))] == [(), ()]


def test_the_server_has_to_start_in_two_seconds_and_answer_nearly_as_fast_as_a_bare_one():
    figures = ServerFigures(
        {"cached GET: x": 790.0, "callback of a click": 350.0, "static file": 1.0}, 1000.0, 2.5, 150
    )
    found = {row.what: verdicts(row) for row in server_rows(figures)}
    assert found["cached GET: x"] == [("≥ 0.7 ×", True), ("≥ 0.8 ×", False)]
    assert found["callback of a click"] == [("≥ 0.35 ×", True)]
    assert found["static file"] == []
    assert found["start of the server to first 200"] == [("≤ 3 s", True), ("≤ 2 s", False)]


def test_one_in_fifty_interactions_is_ignored_and_short_ones_count_as_nothing():
    assert next_paint([40, 900, 56], pressed=40) == 900
    assert next_paint([40, 900, 56], pressed=60) == 56
    assert next_paint([], pressed=40) == 0


def test_rivals_are_visited_less_often_only_where_it_takes_long():
    amount = Amount(loads=15, clicks=40)
    assert amount.of(FOUR, 15, Manner()) == dict.fromkeys(FOUR, 15)
    assert amount.of(FOUR, 15, Manner(slower=4)) == {WILLDASH: 15, STATIC: 15, STREAMLIT: 5, VIZRO: 5}


def test_the_summary_names_every_promise_that_is_not_kept():
    rows = [
        Row("start", 1.5, "1.5 s", limits=(AtMost(2, "s"),), unit="s"),
        Row("click", 1.31, "131 ms", limits=(AtMost(1.5), AtMost(1.2))),
        Row("memory", 99, "99 MB", unit="MB"),
    ]
    assert summary(rows) == "bench: 1 of 2 promises kept; not kept: click (1.31 ×)"
    assert summary(rows[:1]) == "bench: 1 of 1 promises kept"


def test_the_saved_report_holds_every_amount_and_verdict(tmp_path):
    file = tmp_path / "build" / "report.json"
    save([compared("click", FOUR, AtMost(1.2))], "a machine", file)
    report = json.loads(file.read_text())
    assert report["about"] == "a machine"
    assert report["rows"][0]["by"] == FOUR
    assert report["rows"][0]["limits"] == [{"limit": "≤ 1.2 ×", "kept": False}]


def test_the_chart_has_one_bar_for_each_contender_as_long_as_its_amount():
    drawn = ElementTree.fromstring(drawing([compared("first load", FOUR)]))
    bars = [each for each in drawn.iter("{http://www.w3.org/2000/svg}rect") if each.get("rx")]
    assert [float(each.get("width", 0)) for each in bars] == [54.0, 36.0, 144.0, 180.0]
    spoken = drawn.findtext("{http://www.w3.org/2000/svg}title")
    assert spoken == "first load: willdash 90 ms, static page 60 ms, Streamlit 240 ms, Vizro 300 ms"


def test_no_chart_is_drawn_where_no_rival_was_measured(tmp_path):
    file = tmp_path / "chart.svg"
    write([compared("first load", {WILLDASH: 1.0, STATIC: 1.0})], ["first load"], file)
    assert not file.exists()
