"""The benchmark: the static page is the very view, and the table says what was met."""

from argparse import Namespace
from itertools import islice

import pytest

from bench.__main__ import _rows
from bench.clicks import clicks_on
from bench.contender import CITY, INDICATOR
from bench.lighthouse.runs import NotInstalled
from bench.manner import Manner
from bench.report import NoPlace, table, write
from bench.rows import AtLeast, AtMost, Row
from bench.static_page import plan
from bench.throughput import Request
from bench.view import Shown
from willdash.pages.ids import Map
from willdash.pages.map import MapPage
from willdash.pages.rendered import rendered


def test_a_row_says_what_was_measured_and_whether_each_promise_is_kept():
    row = Row("first load", 1.5, "900 ms", "600 ms", (AtMost(1.4), AtMost(1.8)))
    assert table([row]).splitlines() == [
        "| what | willdash | compared with | measured | design | goal |",
        "| --- | --- | --- | --- | --- | --- |",
        "| first load | 900 ms | 600 ms | 1.50 × | ≤ 1.4 ×, **not met** | ≤ 1.8 ×, met |",
    ]


def test_a_promise_is_kept_at_its_very_limit():
    assert AtMost(1.4).kept(1.4)
    assert AtLeast(0.7).kept(0.7)


def test_the_table_replaces_the_old_one_and_leaves_the_prose(tmp_path):
    document = tmp_path / "performance.md"
    begin, end = "<!-- bench: begin -->", "<!-- bench: end -->"
    document.write_text(f"before\n{begin}\nold\n{end}\nafter\n")
    write(document, "new")
    assert document.read_text() == f"before\n{begin}\nnew\n{end}\nafter\n"


def test_a_document_without_a_place_for_the_table_is_refused(tmp_path):
    document = tmp_path / "performance.md"
    document.write_text("prose only\n")
    with pytest.raises(NoPlace):
        write(document, "new")


def test_the_static_page_has_every_part_of_the_map_page(store):
    page = str(rendered(MapPage(store, geometry_url="/static/outlines.json").layout("")))
    without_element = {Map.SHOWN}
    assert [part for part in Map if part not in without_element and f'id="{part}"' not in page] == []


def test_clicks_alternate_between_cities_and_indicators_and_each_changes_the_selection(store):
    clicks = clicks_on(plan(store))
    kinds, wanted = zip(*((click.kind, click.wanted) for click in islice(clicks, 20)), strict=True)
    assert set(kinds[::2]) == {CITY}
    assert set(kinds[1::2]) == {INDICATOR}
    assert all(wanted[i] != wanted[i + 2] for i in range(18))
    assert wanted[0] == (Shown('main[data-city="como"]'),)
    assert wanted[1] == (Shown('main[data-indicator="irpef_quota_senza_imposta"]'),)


def test_a_manner_of_clicking_is_named():
    assert str(Manner()) == ""
    assert str(Manner(delay_ms=100, rest_ms=150)) == ", 100 ms network delay, pointer there 150 ms before"
    assert str(Manner(slower=4)) == ", 4 × slower processor"


def test_a_request_goes_over_the_wire_as_a_browser_sends_it():
    assert Request("/x", "{}").wire(80) == (
        b"POST /x HTTP/1.1\r\nHost: 127.0.0.1:80\r\nAccept-Encoding: gzip, deflate, br, zstd\r\n"
        b"Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
    )


def test_what_was_measured_is_not_lost_to_a_part_that_fails(monkeypatch):
    row = Row("first load", 1.2, "600 ms", "500 ms")

    def measured(*_given):
        yield row
        raise NotInstalled("npm ci in bench/lighthouse: out of step\nwith its lock")

    monkeypatch.setattr("bench.__main__._measured", measured)
    assert _rows(Namespace()) == ([row], "npm ci in bench/lighthouse: out of step")
