"""From an upload to published figures, with the processes that really read and publish."""

import csv
import shutil

import pytest

from tests.conftest import ROOT
from tests.desk.acting import COMO, COMO_CODE, FOR_ALL, NOW, TODAY, desk_in
from willdash.desk.child import run_child
from willdash.desk.draft import State
from willdash.desk.due import CLAIM_SECONDS, publish_due
from willdash.desk.reading import read_draft
from willdash.store.version import version_of, versioned_files

FILE = "Indicatore;Anno;Numeratore;Denominatore\r\ncom_minori_in_carico;2024;310;12400\r\n"
FIGURE = {
    "indicator": "com_minori_in_carico",
    "area": COMO_CODE,
    "year": "2024",
    "value": "25",
    "numerator": "310",
    "denominator": "12400",
}


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A copy of the package, and settings of a server of its own."""
    package = tmp_path / "site" / "data"
    shutil.copytree(ROOT / "data", package)
    monkeypatch.setenv("WILLDASH_DATA", str(package))
    monkeypatch.setenv("WILLDASH_STATE", str(tmp_path / "state"))
    return package


def figures_of(package):
    with (package / "observations.csv").open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["indicator"] == FIGURE["indicator"]]


def version(package):
    return version_of(versioned_files(package))


def test_310_of_12400_children_become_25_in_a_thousand_once_and_the_way_back_is_known(package, tmp_path):
    desk, before = desk_in(tmp_path / "state" / "desk"), version(package)
    draft = desk.drafts.upload(COMO, "minori.csv", FILE.encode(), package, NOW)
    draft = read_draft(desk.drafts, draft.id, run_child, clock=lambda: NOW)
    assert draft.state is State.READY, desk.drafts.reading(draft)
    assert (version(package), figures_of(package)) == (before, [])
    draft = desk.drafts.approve(desk.drafts.submit(draft, COMO, NOW), FOR_ALL, "", NOW)

    # A publisher that publishes and is killed before it can say so.
    claimed = desk.drafts.claim(draft, NOW + CLAIM_SECONDS, NOW)
    assert run_child("publish", desk.drafts.folder(claimed.id), 120).code == 0
    published = version(package)
    assert published != before
    assert figures_of(package) == [FIGURE]

    (done,) = publish_due(desk, run_child, TODAY, clock=lambda: NOW + CLAIM_SECONDS)
    assert (done.state, done.version, done.former) == (State.PUBLISHED, published, before)
    assert version(package) == published


def test_a_file_that_is_no_table_is_faulty_and_nothing_of_it_is_left_in_the_package(package, tmp_path):
    desk, before = desk_in(tmp_path / "state" / "desk"), version(package)
    draft = desk.drafts.upload(COMO, "minori.xlsx", b"PK\x03\x04 no workbook", package, NOW)
    draft = read_draft(desk.drafts, draft.id, run_child, clock=lambda: NOW)
    assert draft.state is State.FAULTY
    assert draft.events[-1].problems == desk.drafts.reading(draft).problem_count > 0
    assert version(package) == before
