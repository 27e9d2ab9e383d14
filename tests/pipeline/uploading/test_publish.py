"""A draft becomes data as the package is now; who comes second is told, or waits for the first."""

import threading

import pytest

from tests.pipeline.uploading.own_package import FIDENZA, PARMA, TODAY, draft, read
from willdash.pipeline.check import check
from willdash.pipeline.publishing.apply import history, rollback
from willdash.pipeline.publishing.publication import publication
from willdash.pipeline.uploading.outcome import NotPublishedError, Reason
from willdash.pipeline.uploading.publish import publish_draft
from willdash.store.store import Store
from willdash.store.version import version_of, versioned_files


def published(folder, archive, **more):
    return publish_draft(folder, archive, today=TODAY, **{"find_problems": lambda package: [], **more})


def drafted(folder, package, *lines, **more):
    """A draft that was read without problems."""
    read(draft(folder, package, *lines, **more))
    return folder


@pytest.fixture
def parma(tmp_path, package):
    return drafted(tmp_path / "parma", package, "assistiti;2022;10;1000")


@pytest.fixture
def fidenza(tmp_path, package):
    return drafted(tmp_path / "fidenza", package, "assistiti;2022;4;200", area=FIDENZA)


def series(package, settings):
    store = Store.load(package, settings.geodata)
    return {area: dict(store.series("assistiti", area)) for area in (PARMA, FIDENZA)}


def test_a_draft_becomes_data_and_the_package_passes_its_check(parma, package, archive, settings):
    former = version_of(versioned_files(package))
    outcome = published(parma, archive, find_problems=check)
    store = Store.load(package, settings.geodata)
    assert (outcome.version, outcome.former) == (store.version, former)
    assert store.value("assistiti", PARMA, 2022) == 10
    assert check(package) == []
    source = store.catalog.sources["comuni_will"]
    assert (source.edition, source.acquired) == ("2026-11-26", "2026-11-26")


def test_it_is_the_package_that_the_preview_showed(parma, package, archive):
    published(parma, archive)
    assert versioned_files(package) == versioned_files(parma / "package")


def test_two_cities_with_the_same_indicator_and_year_both_stay(parma, fidenza, package, archive, settings):
    """Both were read before either was published."""
    published(parma, archive)
    published(fidenza, archive)
    assert series(package, settings) == {PARMA: {2022: 10.0}, FIDENZA: {2022: 20.0}}


def test_the_history_tells_whose_figures_came_and_rollback_takes_them_away(parma, package, archive, settings):
    former = version_of(versioned_files(package))
    published(parma, archive)
    entry = history(package, archive)[-1].entry
    assert (entry.source, entry.edition, entry.new, entry.changed) == ("comuni_will", "2026-11-26", 1, 0)
    rollback(package, archive)
    assert version_of(versioned_files(package)) == former
    assert "assistiti" not in Store.load(package, settings.geodata).catalog.indicators


def test_published_again_it_changes_nothing_and_says_the_same(parma, fidenza, archive, package):
    first = published(parma, archive)
    assert published(parma, archive) == first
    second = published(fidenza, archive)
    assert published(parma, archive) == second


def test_a_figure_that_is_another_one_by_now_is_not_overwritten(tmp_path, parma, package, archive, settings):
    """Who approved the second draft saw that there was no figure yet."""
    other = drafted(tmp_path / "other", package, "assistiti;2022;11;1000")
    published(parma, archive)
    with pytest.raises(NotPublishedError, match="has changed since the file was read") as refused:
        published(other, archive)
    assert refused.value.reason is Reason.OVERTAKEN
    assert series(package, settings)[PARMA] == {2022: 10.0}


def test_an_indicator_that_is_asked_for_no_more(parma, package, archive):
    indicators = (package / "indicators.csv").read_text(encoding="utf-8")
    (package / "indicators.csv").write_text(indicators.replace("assistiti,", "aiutati,"), encoding="utf-8")
    with pytest.raises(NotPublishedError, match="no longer asks for assistiti") as refused:
        published(parma, archive)
    assert refused.value.reason is Reason.OVERTAKEN


def test_what_fails_the_check_changes_nothing(parma, package, archive):
    (package / "stray.txt").write_text("x")
    before = version_of(versioned_files(package))
    with pytest.raises(NotPublishedError, match=r"stray\.txt") as refused:
        published(parma, archive, find_problems=check)
    assert refused.value.reason is Reason.UNSOUND
    assert version_of(versioned_files(package)) == before


def test_a_package_that_is_not_there(tmp_path, parma, package, archive):
    package.rename(tmp_path / "elsewhere")
    with pytest.raises(NotPublishedError, match="is no folder") as refused:
        published(parma, archive)
    assert refused.value.reason is Reason.IMPOSSIBLE


def test_a_file_with_problems_is_never_published(tmp_path, package, archive):
    folder = drafted(tmp_path / "faulty", package, "assistiti;2022;-1;1000")
    with pytest.raises(ValueError, match="has problems"):
        published(folder, archive)


def test_while_another_publication_goes_on_it_waits_and_then_says_so(parma, package, archive):
    with publication(package, archive), pytest.raises(NotPublishedError, match="Another") as refused:
        published(parma, archive, patience=0)
    assert refused.value.reason is Reason.BUSY


def test_who_waits_gets_a_turn(parma, fidenza, package, archive, settings):
    """The first checks for as long as the second needs to meet it."""
    is_checking, may_go_on = threading.Event(), threading.Event()

    def slowly(_folder):
        is_checking.set()
        may_go_on.wait(30)
        return []

    first = threading.Thread(target=lambda: published(parma, archive, find_problems=slowly))
    first.start()
    is_checking.wait(30)
    threading.Timer(0.3, may_go_on.set).start()
    published(fidenza, archive)
    first.join()
    assert series(package, settings) == {PARMA: {2022: 10.0}, FIDENZA: {2022: 20.0}}
