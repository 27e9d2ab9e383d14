"""A draft is read to what it would change, and to the package as it would be; nothing else is written."""

import pytest

from tests.pipeline.uploading.own_package import FIDENZA, PARMA, draft, read
from willdash.core.model import Observation
from willdash.core.upload import MOST_PROBLEMS, FigureChange
from willdash.pipeline.check import check
from willdash.pipeline.publishing.refusals import REFUSALS
from willdash.pipeline.uploading.draft import reading_of
from willdash.pipeline.uploading.reading import read_draft
from willdash.store.store import Store

TEN_OF_THOUSAND = "assistiti;2022;10;1000"


def everything(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def published(package, *rows):
    """Figures that are in the package already."""
    with (package / "observations.csv").open("a", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in rows)


def test_new_figures_are_told_and_stand_in_the_package_of_the_preview(tmp_path, package, settings):
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND, "patti;2021;7;195436")
    reading = read(folder)
    assert reading.changes == (
        FigureChange("assistiti", 2022, 10.0, 10.0, 1000.0, None, False),
        FigureChange("patti", 2021, 0.3582, 7.0, 195436.0, None, False),
    )
    store = Store.load(folder / "package", settings.geodata)
    assert store.observations.years("patti", PARMA) == {2021: Observation(0.3582, 7.0, 195436.0)}
    assert check(folder / "package") == []


def test_only_the_folder_of_the_draft_is_written(tmp_path, package):
    before = everything(package)
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND)
    read(folder)
    assert everything(package) == before
    assert {path.name for path in folder.iterdir()} == {"upload", "upload.json", "reading.json", "package"}
    assert {path.name for path in tmp_path.iterdir()} == {"data", "draft"}


def test_storyboards_come_along(tmp_path, package):
    (package / "storyboards").mkdir()
    (package / "storyboards" / "scene.yml").write_text("id: scene")
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND)
    read(folder)
    assert (folder / "package" / "storyboards" / "scene.yml").read_text() == "id: scene"


def test_what_others_and_the_same_city_have_brought_stays(tmp_path, package, settings):
    published(package, f"assistiti,{FIDENZA},2022,20,2,100", f"assistiti,{PARMA},2021,5,5,1000")
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND)
    assert [change.year for change in read(folder).changes] == [2022]
    store = Store.load(folder / "package", settings.geodata)
    assert store.value("assistiti", FIDENZA, 2022) == 20
    assert dict(store.series("assistiti", PARMA)) == {2021: 5.0, 2022: 10.0}


def test_unchanged_figures_are_counted_and_former_values_told(tmp_path, package):
    published(package, f"assistiti,{PARMA},2021,5,5,1000", f"assistiti,{PARMA},2022,12,12,1000")
    reading = read(draft(tmp_path / "draft", package, TEN_OF_THOUSAND, "assistiti;2021;5;1000"))
    assert [(change.year, change.former, change.value) for change in reading.changes] == [(2022, 12.0, 10.0)]
    assert reading.unchanged == 1


def test_a_figure_that_moves_by_more_than_half_is_marked_and_not_refused(tmp_path, package):
    lines = ("assistiti;2020;10;1000", "assistiti;2021;15;1000", "assistiti;2022;31;1000")
    reading = read(draft(tmp_path / "draft", package, *lines))
    assert [(change.year, change.is_implausible) for change in reading.changes] == [
        (2020, False),
        (2021, False),
        (2022, True),
    ]


def test_a_file_with_problems_leaves_no_package(tmp_path, package):
    folder = draft(tmp_path / "draft", package, *["assistiti;2022;-1;1000"] * 250)
    (folder / "package").mkdir()
    reading = read(folder)
    assert (len(reading.problems), reading.problem_count) == (MOST_PROBLEMS, 250 + 249)
    assert (reading.changes, reading.unchanged) == ((), 0)
    assert [problem.row for problem in reading.problems] == sorted(
        problem.row for problem in reading.problems
    )
    assert not (folder / "package").exists()


def test_a_draft_read_again_has_the_package_of_now(tmp_path, package, settings):
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND)
    read(folder)
    published(package, f"assistiti,{FIDENZA},2022,20,2,100")
    read(folder)
    assert Store.load(folder / "package", settings.geodata).value("assistiti", FIDENZA, 2022) == 20


def test_a_file_named_like_a_path_is_read_where_it_lies(tmp_path, package):
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND, filename="../../data/observations.csv")
    assert len(read(folder).changes) == 1


def test_who_is_none_of_the_cities_is_a_defect(tmp_path, package):
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND, area="034")
    with pytest.raises(ValueError, match="«034» is none of the cities"):
        read_draft(folder, today=None)


def test_a_package_that_cannot_be_read_leaves_no_reading(tmp_path, package):
    folder = draft(tmp_path / "draft", package, TEN_OF_THOUSAND)
    (package / "sources.csv").unlink()
    with pytest.raises(REFUSALS):
        read(folder)
    with pytest.raises(OSError):
        reading_of(folder)
