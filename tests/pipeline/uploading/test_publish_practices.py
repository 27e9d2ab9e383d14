"""Practices that were brought become rows of their city, once; rollback takes them away again."""

import pytest

from tests.pipeline.uploading.own_package import FIDENZA, TODAY, read
from tests.pipeline.uploading.practice_files import ORTO, draft, rows_of, with_practices
from willdash.core.upload import UploadReading
from willdash.pipeline.check import check
from willdash.pipeline.publishing.apply import history, rollback
from willdash.pipeline.uploading.outcome import NotPublishedError, Reason
from willdash.pipeline.uploading.publish import publish_draft
from willdash.store.catalog import load_catalog
from willdash.store.version import version_of, versioned_files

TINY = {**ORTO, "cluster": "comunita", "indicators": "affluenza assistiti"}
"""On indicators of the package of eight figures."""
PRESENT = {
    "id": "fidenza-orti",
    "city": "fidenza",
    "cluster": "comunita",
    "title_it": "Orti",
    "title_en": "Gardens",
    "start_is_inferred": "false",
    "end_is_inferred": "false",
    "state": "running",
    "actors": "Comune;Associazione",
    "what_it": "Orti.",
    "what_en": "Gardens.",
    "will": "false",
    "indicators": "affluenza",
    "source_title": "Una pagina",
    "source_url": "https://example.org/orti",
}
"""Its actors are written without the space that our own rows have."""


@pytest.fixture
def package(package):
    return with_practices(package, PRESENT)


def drafted(folder, package, *practices, **more):
    read(draft(folder, package, *practices, **more))
    return folder


def published(folder, archive, **more):
    return publish_draft(folder, archive, today=TODAY, **{"find_problems": lambda package: [], **more})


def version(package):
    return version_of(versioned_files(package))


def test_a_reading_tells_what_is_new_and_what_is_told_otherwise(tmp_path, package):
    changed = {**TINY, "title_it": "Orti"}
    parma = read(draft(tmp_path / "parma", package, TINY, {**TINY, "title_it": "Orti"}))
    assert [(change.practice.id, change.former) for change in parma.practices] == [
        ("parma-un-orto-per-tutti", None),
        ("parma-orti", None),
    ]
    (change,) = read(draft(tmp_path / "fidenza", package, changed, area=FIDENZA)).practices
    assert (change.practice.id, change.former.what.it) == ("fidenza-orti", "Orti.")
    assert parma.is_of_practices
    assert (parma.changes, parma.unchanged, parma.unchanged_practices) == ((), 0, 0)


def test_a_practice_becomes_a_row_and_the_package_passes_its_check(tmp_path, package, archive):
    before = version(package)
    folder = drafted(tmp_path / "parma", package, TINY)
    outcome = published(folder, archive, find_problems=check)
    assert (outcome.version, outcome.former) == (version(package), before)
    assert check(package) == []
    assert rows_of(package)[0] == {column: PRESENT.get(column, "") for column in rows_of(package)[0]}
    assert [row["id"] for row in rows_of(package)] == ["fidenza-orti", "parma-un-orto-per-tutti"]
    assert rows_of(package)[1]["actors"] == "Comune di Parma; Associazione Orti"
    assert load_catalog(package).practices["parma-un-orto-per-tutti"].start_year == 2019
    assert versioned_files(package) == versioned_files(folder / "package")


def test_the_history_tells_the_table_and_rollback_takes_the_practice_away(tmp_path, package, archive):
    before = version(package)
    published(drafted(tmp_path / "parma", package, TINY), archive)
    entry = history(package, archive)[-1].entry
    assert (entry.source, entry.edition, entry.new, entry.changed) == ("practices.csv", "2026-11-26", 1, 0)
    rollback(package, archive)
    assert version(package) == before
    assert [row["id"] for row in rows_of(package)] == ["fidenza-orti"]


def test_a_correction_takes_the_place_of_the_row(tmp_path, package, archive):
    folder = drafted(tmp_path / "fidenza", package, {**TINY, "title_it": "Orti"}, area=FIDENZA)
    published(folder, archive)
    (row,) = rows_of(package)
    assert (row["id"], row["what_it"]) == ("fidenza-orti", ORTO["what_it"])
    assert history(package, archive)[-1].entry.changed == 1


def test_published_again_it_changes_nothing_and_says_the_same(tmp_path, package, archive):
    folder = drafted(tmp_path / "parma", package, TINY)
    first = published(folder, archive)
    assert published(folder, archive) == first
    again = read(draft(tmp_path / "again", package, TINY))
    assert (again.practices, again.unchanged_practices) == ((), 1)
    assert published(tmp_path / "again", archive) == first


def test_a_practice_that_is_told_otherwise_by_now_is_not_overwritten(tmp_path, package, archive):
    """Who approved the second draft saw that there was no such practice yet."""
    first = drafted(tmp_path / "first", package, TINY)
    second = drafted(tmp_path / "second", package, {**TINY, "what_it": "Altro."})
    published(first, archive)
    with pytest.raises(NotPublishedError, match="«parma-un-orto-per-tutti» has changed since") as refused:
        published(second, archive)
    assert refused.value.reason is Reason.OVERTAKEN
    assert rows_of(package)[1]["what_it"] == ORTO["what_it"]


def test_two_cities_read_before_either_was_published_both_stay(tmp_path, package, archive):
    parma = drafted(tmp_path / "parma", package, TINY)
    fidenza = drafted(tmp_path / "fidenza", package, {**TINY, "title_it": "Altro"}, area=FIDENZA)
    for folder in (parma, fidenza):
        published(folder, archive)
    assert [row["id"] for row in rows_of(package)] == [
        "fidenza-orti",
        "parma-un-orto-per-tutti",
        "fidenza-altro",
    ]


def test_an_indicator_that_is_gone_by_now_keeps_it_from_being_published(tmp_path, package, archive):
    folder = drafted(tmp_path / "parma", package, TINY)
    indicators = (package / "indicators.csv").read_text(encoding="utf-8")
    (package / "indicators.csv").write_text(indicators.replace("assistiti,", "aiutati,"), encoding="utf-8")
    before = version(package)
    with pytest.raises(NotPublishedError, match="assistiti") as refused:
        published(folder, archive, find_problems=check)
    assert refused.value.reason is Reason.UNSOUND
    assert version(package) == before


def test_a_package_without_the_table_says_so_when_the_file_is_read(tmp_path, package):
    (package / "practices.csv").unlink()
    folder = draft(tmp_path / "parma", package, TINY)
    assert [problem.fault for problem in read(folder).problems] == ["no-practice-table"]
    assert not (folder / "package").exists()


def test_a_package_that_has_lost_the_table_meanwhile_is_left_as_it_is(tmp_path, package, archive):
    folder = drafted(tmp_path / "parma", package, TINY)
    (package / "practices.csv").unlink()
    with pytest.raises(NotPublishedError, match=r"no practices\.csv any more"):
        published(folder, archive)
    assert not (package / "practices.csv").exists()


def test_a_file_with_a_broken_row_is_never_published(tmp_path, package, archive):
    folder = drafted(tmp_path / "parma", package, TINY, {**TINY, "title_it": "Altro", "source_url": ""})
    reading = UploadReading.from_json((folder / "reading.json").read_text(encoding="utf-8"))
    assert [problem.fault for problem in reading.problems] == ["missing-source"]
    assert reading.practices == ()
    with pytest.raises(ValueError, match="has problems"):
        published(folder, archive)
