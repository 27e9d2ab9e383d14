"""A release becomes data, or nothing changes; and the way back."""

import pytest

from tests.pipeline.publishing.releasing import FIDENZA, PARMA, TURNOUT, receipt, release
from willdash.pipeline.check import check
from willdash.pipeline.publishing.apply import apply, history, rollback
from willdash.pipeline.publishing.publication import PublicationError, RefusedError
from willdash.pipeline.releases.release import Figure, ReleaseError
from willdash.store.store import Store
from willdash.store.version import version_of, versioned_files


def everything(package):
    return {path.name: path.read_bytes() for path in package.rglob("*") if path.is_file()}


def applied(package, archive, *figures, **more):
    given = release(*figures, **more)
    return apply(package, given, receipt(given), archive)


@pytest.fixture
def turnout(settings):
    return lambda store: store.value("affluenza", PARMA, 2022)


def test_a_release_becomes_data_and_the_package_passes_its_check(package, archive, settings, turnout):
    version = applied(package, archive, *TURNOUT)
    store = Store.load(package, settings.geodata)
    assert (store.version, turnout(store), store.acquired) == (version, 75.0, "2026-11-26")
    assert store.catalog.sources["istat"].edition == "2024"
    assert check(package) == []


def test_after_it_the_archive_opens_the_former_version(package, archive, turnout):
    former = version_of(versioned_files(package))
    applied(package, archive, *TURNOUT)
    assert (turnout(archive.open(former)), archive.open(former).acquired) == (66.7, "2024-05-01")


def test_storyboards_and_readme_stay_as_they_are_with_their_rights(package, archive):
    (package / "storyboards").mkdir()
    (package / "storyboards" / "notes.txt").write_text("mine")
    (package / "README.md").write_text("read me")
    (package / "README.md").chmod(0o640)
    (package / "observations.csv").chmod(0o664)
    given = release(*TURNOUT)
    apply(package, given, receipt(given), archive, find_problems=lambda folder: [])
    assert (package / "storyboards" / "notes.txt").read_text() == "mine"
    assert (package / "README.md").read_text() == "read me"
    modes = [(package / name).stat().st_mode & 0o777 for name in ("README.md", "observations.csv")]
    assert modes == [0o640, 0o664]


@pytest.mark.parametrize(
    ("figures", "says"),
    [
        ([Figure("affluenza", PARMA, 2022, 130.0)], "above the maximum 100"),
        ([Figure("affluenza", PARMA, 2022, 70.0, 2, 3)], r"is not 2 / 3 \* 100"),
        ([Figure("reddito", PARMA, 2022, 1.0)], "«reddito» is not in indicators.csv"),
        ([Figure("vita", "999", 2022, 80.0)], "«999» is not in areas.csv"),
        ([Figure("vita", "IT", 1922, 80.0)], "the year 1922 is not between"),
    ],
)
def test_a_release_that_fails_the_check_changes_nothing(package, archive, tmp_path, figures, says):
    before = everything(package)
    with pytest.raises(RefusedError, match=rf"Nothing was published: \d problem.*\n(?s:.*){says}"):
        applied(package, archive, *figures)
    assert everything(package) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "state"]
    assert (archive.versions(), len(history(package, archive))) == ((), 1)


def test_a_release_of_a_source_that_is_not_there_changes_nothing(package, archive):
    before = everything(package)
    with pytest.raises(ReleaseError, match="«inps» is not in sources"):
        applied(package, archive, *TURNOUT, source="inps")
    assert everything(package) == before


def test_a_release_of_another_sources_indicators_changes_nothing(package, archive):
    sources = package / "sources.csv"
    row = sources.read_text().splitlines()[1]
    sources.write_text(sources.read_text() + row.replace("istat,", "mef,", 1) + "\n")
    before = everything(package)
    with pytest.raises(PublicationError, match=r"belong to another source in indicators\.csv: affluenza"):
        applied(package, archive, *TURNOUT, source="mef")
    assert everything(package) == before


def test_an_unsound_package_is_told_to_be_checked_first(package, archive):
    (package / "areas.csv").write_text("code\n")
    with pytest.raises(PublicationError, match="the package itself is not sound, see «willdash check»"):
        applied(package, archive, *TURNOUT)


def test_applying_again_changes_nothing(package, archive):
    version = applied(package, archive, *TURNOUT)
    before = package.stat().st_ino
    assert applied(package, archive, *TURNOUT) == version
    assert package.stat().st_ino == before
    assert len(history(package, archive)) == 2


def test_the_history_tells_what_changed_and_which_is_current(package, archive):
    first = version_of(versioned_files(package))
    second = applied(package, archive, *TURNOUT)
    third = applied(package, archive, Figure("residenti", FIDENZA, 2022, 27000.0), edition="2025")
    lines = history(package, archive)
    assert [(line.version, line.is_current, line.is_kept) for line in lines] == [
        (first, False, True),
        (second, False, True),
        (third, True, False),
    ]
    entries = [line.entry for line in lines]
    assert entries[0] is None
    assert [(e.former, e.source, e.edition, e.new, e.changed, e.vanished) for e in entries[1:]] == [
        (first, "istat", "2024", 0, 2, 0),
        (second, "istat", "2025", 0, 1, 1),
    ]
    assert [(file.name, file.address) for file in entries[1].files] == [
        ("turnout.csv", "https://www.istat.it/turnout.csv")
    ]


def test_rolling_back_restores_every_byte(package, archive):
    before = everything(package)
    first = version_of(versioned_files(package))
    second = applied(package, archive, *TURNOUT)
    assert rollback(package, archive) == first
    assert everything(package) == before
    assert [(line.version, line.is_current) for line in history(package, archive)] == [
        (second, False),
        (first, True),
    ]


def test_rolling_back_twice_goes_back_two_versions_and_any_can_be_named(package, archive):
    first = version_of(versioned_files(package))
    second = applied(package, archive, *TURNOUT)
    third = applied(package, archive, Figure("residenti", FIDENZA, 2022, 27000.0), edition="2025")
    assert [rollback(package, archive) for _ in range(2)] == [second, first]
    with pytest.raises(PublicationError, match=r"did not come by an import.*name one with --version"):
        rollback(package, archive)
    assert rollback(package, archive, third) == third


def test_a_file_that_the_former_version_lacks_goes(package, archive):
    (package / "former_indicators.csv").rename(package.parent / "aside.csv")
    former = archive.keep(package)
    (package.parent / "aside.csv").rename(package / "former_indicators.csv")
    rollback(package, archive, former, find_problems=lambda folder: [])
    assert not (package / "former_indicators.csv").exists()


@pytest.mark.parametrize(
    ("version", "says"),
    [("0123456789ab", "no version «0123456789ab» is kept"), ("../../etc", "no version «../../etc» is kept")],
)
def test_a_version_that_is_not_kept_is_refused(package, archive, version, says):
    with pytest.raises(PublicationError, match=says):
        rollback(package, archive, version)


def test_a_damaged_version_does_not_come_back(package, archive):
    former = version_of(versioned_files(package))
    applied(package, archive, *TURNOUT)
    (archive.folder / former / "areas.csv").write_text("")
    before = everything(package)
    with pytest.raises(PublicationError, match="its files are not those that were kept"):
        rollback(package, archive)
    assert everything(package) == before


def test_the_present_version_cannot_come_back(package, archive):
    present = archive.keep(package)
    with pytest.raises(PublicationError, match="is the present version"):
        rollback(package, archive, present)


def test_a_damaged_line_of_the_history_is_named(package, archive):
    applied(package, archive, *TURNOUT)
    log = archive.folder.parent / "history.jsonl"
    log.write_text(log.read_text() + "{half a li")
    with pytest.raises(PublicationError, match=r"history\.jsonl, line 2 is damaged"):
        rollback(package, archive)


def test_a_package_behind_a_link_is_exchanged_where_it_lies(package, archive, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "data"
    link.symlink_to(package)
    version = applied(link, archive, *TURNOUT)
    assert link.is_symlink()
    assert version_of(versioned_files(package)) == version


def test_a_folder_that_is_not_there_is_told(archive, tmp_path):
    with pytest.raises(PublicationError, match=r"is no folder: name that of datapackage\.json"):
        applied(tmp_path / "nowhere", archive, *TURNOUT)
    with pytest.raises(PublicationError, match="is no folder"):
        history(tmp_path / "nowhere", archive)
