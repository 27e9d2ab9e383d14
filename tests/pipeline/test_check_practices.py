"""A package with practices as others will read it, and what only its figures show of them."""

import json
from pathlib import Path

import pytest

from tests.pipeline.uploading.own_package import FIDENZA, with_own_indicators
from tests.store.practising import FILE, SOUND, write
from willdash.pipeline.check import check

DESCRIPTOR = "datapackage.json"
REAL = Path(__file__).parents[2] / "data"


def listing(folder):
    return json.loads((folder / DESCRIPTOR).read_text(encoding="utf-8"))


@pytest.fixture
def listed(package):
    """The tiny package with one practice, described as in the package that is shipped."""
    [ours] = [each for each in listing(REAL)["resources"] if each["path"] == FILE]
    declared = listing(package)
    declared["resources"].append(ours)
    (package / DESCRIPTOR).write_text(json.dumps(declared), encoding="utf-8")
    write(package, SOUND)
    return package


def test_a_sound_practice_is_no_problem(listed):
    assert check(listed) == []


def test_a_package_made_before_there_were_practices_is_sound(package):
    assert check(package) == []


def test_practices_that_are_not_listed_are_told(package):
    write(package, SOUND)
    assert [problem.say for problem in check(package)] == [f"the file is not listed in {DESCRIPTOR}"]


def test_practices_that_are_listed_and_missing_are_told(listed):
    (listed / FILE).unlink()
    [problem] = check(listed)
    assert str(problem).startswith("practices.csv: datapackage.json lists the file, but it is missing")


def test_a_fault_is_told_once_by_the_catalogue_and_not_again_by_frictionless(listed):
    write(listed, SOUND | {"source_url": "gazzetta"}, SOUND | {"id": "parma-altro", "city": "milano"})
    assert [(problem.file, problem.row) for problem in check(listed)] == [(FILE, 2), (FILE, 3)]


def test_a_practice_on_awaited_indicators_alone_is_told_until_a_figure_of_one_has_come(listed):
    with_own_indicators(listed)
    write(
        listed, SOUND | {"indicators": "assistiti patti"}, SOUND | {"id": "due", "indicators": "patti vita"}
    )
    assert [str(problem) for problem in check(listed)] == [
        "practices.csv, row 2: «parma-orti»: none of its indicators has figures (assistiti, patti)."
        " Remedy: name one that has figures too."
    ]
    with (listed / "observations.csv").open("a", encoding="utf-8") as file:
        file.write(f"assistiti,{FIDENZA},2022,20,2,100\n")
    assert check(listed) == []
