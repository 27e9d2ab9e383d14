"""The difference report in the terminal and as a file."""

import io

import pytest
from rich.console import Console

from tests.pipeline.publishing.conftest import TINY
from tests.pipeline.publishing.releasing import PARMA, TURNOUT, release
from willdash.pipeline.publishing.difference import difference
from willdash.pipeline.publishing.report import html_report, terminal_report
from willdash.pipeline.releases.release import Figure
from willdash.store.catalog import load_catalog
from willdash.store.observations import Observations

CATALOG = load_catalog(TINY)
OBSERVATIONS = Observations.load(TINY / "observations.csv")
HOSTILE = "<script>alert(1)</script>[red]"


def against(*figures, edition="2024"):
    return difference(release(*figures, edition=edition), CATALOG, OBSERVATIONS)


def printed(found, *, most=20):
    written = io.StringIO()
    Console(file=written, width=200).print(terminal_report(found, CATALOG, most=most))
    return [" ".join(line.split()) for line in written.getvalue().splitlines()]


def test_the_summary_comes_first_and_each_change_has_its_line():
    lines = printed(against(*TURNOUT))
    assert lines[:2] == ["source istat", "edition 2023 → 2024"]
    assert {"new 0", "changed 2", "vanished 0", "unchanged 1", "figures 3"} <= set(lines[:16])
    at = lines.index("Changed: 2")
    assert lines[at + 1 : at + 4] == [
        "indicator area year was is by",
        "affluenza Parma (034027) 2022 66.700 75.000 +8.300",
        "affluenza Parma (034) 2022 63.636 66.667 +3.030",
    ]


def test_a_long_list_is_cut_and_says_so():
    years = [Figure("vita", "IT", year, 80.0) for year in range(1991, 2022)]
    lines = printed(against(*years), most=5)
    at = lines.index("New: 31")
    assert lines[at + 2 : at + 8] == [
        *(f"vita Italia (IT) {year} 80.000" for year in range(1991, 1996)),
        "… and 26 more",
    ]


def test_where_nothing_changed_it_says_so():
    found = against(Figure("vita", "034", 2021, 82.4), edition="2023")
    assert printed(found)[-1] == "nothing changed"
    assert "Nothing changed." in html_report(found, CATALOG)


def test_a_jump_tells_what_it_was_held_against():
    lines = printed(against(Figure("vita", "034", 2023, 30.0)))
    assert "vita Parma (034) 2023 30.000 82.600 (2022) too few areas to tell" in lines
    assert "Out of bounds: 1" in lines


def test_the_file_is_whole_in_itself_and_holds_the_same():
    written = html_report(against(*TURNOUT), CATALOG)
    assert written.startswith("<!doctype html>")
    for tag in ("<script", "<link", "<img", "src=", "http"):
        assert tag not in written
    assert "<td>75.000</td><td>+8.300</td>" in written
    assert "<dt>changed</dt><dd>2</dd>" in written
    assert "@media print" in written


@pytest.mark.parametrize("edition", ["2024", HOSTILE])
def test_what_a_release_says_is_text_and_nothing_else(edition):
    found = against(Figure(HOSTILE, PARMA, 2022, 1.0), edition=edition)
    written = html_report(found, CATALOG)
    assert "<script" not in written
    assert "&lt;script&gt;alert(1)&lt;/script&gt;[red]" in written
    assert f"{HOSTILE} 1" in printed(found)
